import { connect, createServer } from 'node:net';

/** All of a cluster listens here and nowhere else. */
export const host = '127.0.0.1';

/** The ports of a cluster, six in a row. */
export interface Ports {
  readonly apiServer: number;
  readonly etcd: number;
  readonly etcdPeer: number;
  readonly controllerManager: number;
  readonly scheduler: number;
  readonly kwok: number;
}

/** The six ports from `base` on. */
export function portsFrom(base: number): Ports {
  return {
    apiServer: base,
    etcd: base + 1,
    etcdPeer: base + 2,
    controllerManager: base + 3,
    scheduler: base + 4,
    kwok: base + 5,
  };
}

/** The first port from `base` on with which six free ones in a row begin. */
export async function freePorts(base: number): Promise<number> {
  for (let from = base; ; from += 6) {
    if ((await Promise.all(Object.values(portsFrom(from)).map(isFree))).every(Boolean)) return from;
  }
}

/** Whether a program may listen on the port. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const server = createServer();
    server.once('error', () => settle(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => settle(true)));
  });
}

/** Whether a program listens on the port. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect({ port, host, timeout: 1000 });
    const end = (listening: boolean) => {
      socket.destroy();
      settle(listening);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}
