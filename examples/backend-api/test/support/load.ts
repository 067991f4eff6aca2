import { Agent } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type Answer, request } from './request';

/** What a Service of Kubernetes is for its clients: new connections go to the pod only while it is ready. */
export class Route {
  open = true;
  readonly port: number;
  /** The answer that took the pod out of the route. */
  readonly closed: Promise<Answer>;

  constructor(port: number) {
    this.port = port;
    this.closed = this.probe();
  }

  private async probe(): Promise<Answer> {
    try {
      for (;;) {
        const answer = await request({ port: this.port, path: '/health/ready' });
        if (answer.status !== 200) return answer;
        await delay(100);
      }
    } finally {
      this.open = false;
    }
  }
}

export interface Sent {
  /** What `phase` said when the request was sent. */
  readonly phase: string;
  /** The answer, or the code of the error there was instead. */
  readonly answer: Answer | string;
}

export interface Client {
  readonly sent: Sent[];
  readonly done: Promise<void>;
}

/** Sends one request after another, for as long as it has a connection or is given a new one. */
export function startClient(route: Route, keepAlive: boolean, phase: () => string): Client {
  const agent = new Agent({ keepAlive, maxSockets: 1 });
  const sent: Sent[] = [];
  const hasConnection = () => Object.keys(agent.freeSockets).length > 0;

  async function send(): Promise<void> {
    while (route.open || hasConnection()) {
      const sentIn = phase();
      const answer = await request({ port: route.port, path: '/', agent }).catch((error) => String(error.code));
      sent.push({ phase: sentIn, answer });
      await delay(2);
    }
    agent.destroy();
  }
  return { sent, done: send() };
}
