import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder } from './cli';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const servers: Server[] = [];
const before = process.env.KUBECONFIG;

/** Ends every server of a test and takes its contexts away. */
export function closeServers(): void {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
  process.env.KUBECONFIG = before ?? '';
}

/** Makes the contexts the only ones there are; the first is the current one, which nothing may fall back on. */
export function useContexts(contexts: Readonly<Record<string, string>>): void {
  const names = Object.keys(contexts);
  const text = JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: names.map((name) => ({ name, cluster: { server: contexts[name], 'insecure-skip-tls-verify': true } })),
    users: [{ name: 'nobody', user: {} }],
    contexts: names.map((name) => ({ name, context: { cluster: name, user: 'nobody' } })),
    'current-context': names[0],
  });
  const file = join(temporaryFolder(), 'kubeconfig');
  writeFileSync(file, text);
  process.env.KUBECONFIG = file;
}

/** The address of a server with an answer for each path, `*` for all others; without one it does not answer at all. */
export async function listen(answers?: Readonly<Record<string, Answer | (() => Answer)>>): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    if (!answers) return;
    const answer = answers[url.split('?')[0] as string] ?? answers['*'] ?? { status: 404, body: {} };
    const { status, body } = typeof answer === 'function' ? answer() : answer;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
