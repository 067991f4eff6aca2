import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** What answers, for clients and for every line of the log. */
export interface Identity {
  readonly service: string;
  readonly version: string;
  /** Kubernetes gives each container its pod's name as HOSTNAME. */
  readonly pod: string;
}

export function readIdentity(env: NodeJS.ProcessEnv): Identity {
  const { name, version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'));
  return { service: name, version: env.VERSION ?? version, pod: env.HOSTNAME ?? hostname() };
}
