import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { Router } from 'express';
import { pino } from 'pino';
import { type AppOptions, createApp } from '../../src/app';
import { createServer } from '../../src/server';
import { type Answer, request } from './request';
import type { LogLine } from './service';

export const identity = { service: 'backend-api', version: '1.2.3', pod: 'backend-api-0' };

export interface RunningApp {
  /** The log from level info up. */
  readonly log: readonly LogLine[];
  get(path: string): Promise<Answer>;
}

/** The app within this process, until the end of the test. */
export async function runApp(t: TestContext, options: Partial<AppOptions> = {}): Promise<RunningApp> {
  const log: LogLine[] = [];
  const logger = pino({}, { write: (line) => log.push(JSON.parse(line)) });
  const server = createServer(
    createApp({ identity, logger, routes: Router(), dependencies: [], isDraining: () => false, ...options }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { log, get: (path) => request({ port, path }) };
}
