import { once } from 'node:events';
import { type Agent, get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface RequestOptions {
  readonly port: number;
  readonly path: string;
  /** Without an agent each request has a connection of its own. */
  readonly agent?: Agent;
}

/** The answer once its headers are there. */
export async function open({ port, path, agent }: RequestOptions): Promise<IncomingMessage> {
  const [response] = await once(get({ host: '127.0.0.1', port, path, agent: agent ?? false }), 'response');
  return response;
}

export async function request(options: RequestOptions): Promise<Answer> {
  const response = await open(options);
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}
