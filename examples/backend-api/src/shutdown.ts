import { once } from 'node:events';
import type { Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Config } from './config';
import type { Traffic } from './traffic';

export interface ShutdownOptions {
  readonly server: Server;
  readonly traffic: Traffic;
  readonly config: Pick<Config, 'drainSeconds' | 'deadlineSeconds'>;
  readonly logger: Logger;
}

/** Ends the process on the first SIGTERM or SIGINT; further ones change nothing. */
export function shutDownOnSignal(options: ShutdownOptions): void {
  let begun = false;
  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.on(signal, async () => {
      if (begun) return;
      begun = true;
      process.exit(await shutDown(options));
    });
  }
}

/** Drains, closes and waits for requests in flight. Answers with the exit code: 1 when connections had to be cut. */
async function shutDown({ server, traffic, config, logger }: ShutdownOptions): Promise<0 | 1> {
  traffic.drain();
  logger.info({ seconds: config.drainSeconds }, 'draining');
  await delay(config.drainSeconds * 1000);

  const closed = once(server, 'close').then(() => true);
  server.close(); // idle connections too
  logger.info({ inFlight: traffic.inFlight }, 'closing');
  if (await Promise.race([closed, delay(config.deadlineSeconds * 1000, false)])) {
    logger.info('closed');
    return 0;
  }
  logger.error({ inFlight: traffic.inFlight }, 'connections cut at the deadline');
  return 1;
}
