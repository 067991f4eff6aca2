import { type Logger, pino } from 'pino';
import type { Identity } from './identity';

/** Lines of JSON to stdout, which each tell who wrote them. */
export function createLogger(level: string, identity: Identity): Logger {
  const options = {
    level,
    base: identity,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  // Asynchronous writes, the default, arrive out of order when the process exits: just the lines that say why it did.
  return pino(options, pino.destination({ dest: 1, sync: true }));
}
