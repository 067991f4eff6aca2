import type { Server, ServerResponse } from 'node:http';

/** The requests a server has yet to answer, and whether it is sending its clients away. */
export class Traffic {
  private readonly responses = new Set<ServerResponse>();
  private isDraining = false;

  /** Goes ahead of the app, which may answer before a later listener hears of the request. */
  watch(server: Server): void {
    server.prependListener('request', (_, res) => {
      this.responses.add(res);
      if (this.isDraining) sendAway(res);
      res.once('close', () => {
        this.responses.delete(res);
        // A response whose headers had left before the drain keeps its connection, which would hold up the close.
        if (!server.listening) server.closeIdleConnections();
      });
    });
  }

  get draining(): boolean {
    return this.isDraining;
  }

  get inFlight(): number {
    return this.responses.size;
  }

  /** From here on every response closes its connection, so that its client's next one goes to another pod. */
  drain(): void {
    this.isDraining = true;
    for (const res of this.responses) sendAway(res);
  }
}

function sendAway(res: ServerResponse): void {
  if (!res.headersSent) res.setHeader('Connection', 'close');
}
