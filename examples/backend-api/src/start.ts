import type { AddressInfo } from 'node:net';
import type { Router } from 'express';
import { createApp } from './app';
import type { Config } from './config';
import type { Dependency } from './dependency';
import { readIdentity } from './identity';
import { createLogger } from './logger';
import { createServer } from './server';
import { shutDownOnSignal } from './shutdown';
import { Traffic } from './traffic';

export interface StartOptions {
  readonly config: Config;
  readonly dependencies: readonly Dependency[];
  readonly routes: Router;
}

/** Puts the service together and lets it listen. */
export function start({ config, dependencies, routes }: StartOptions): void {
  const identity = readIdentity(process.env);
  const logger = createLogger(config.logLevel, identity);

  // Unhandled rejections arrive here too. What they left behind is unknown, so a new process has to take over.
  process.on('uncaughtException', (err, origin) => {
    logger.fatal({ err, origin }, 'crashed');
    process.exit(1);
  });

  const traffic = new Traffic();
  const server = createServer(
    createApp({ identity, logger, dependencies, routes, isDraining: () => traffic.draining }),
  );
  traffic.watch(server);
  shutDownOnSignal({ server, traffic, config, logger });
  server.listen(config.port, () => {
    logger.info({ port: (server.address() as AddressInfo).port }, 'listening');
  });
}
