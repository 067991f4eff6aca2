import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serverOf } from '../../rollout/kube-config';
import { configFile, configuredContext, contextKey } from '../stack-config';

/** What an `up` of a stack depends on, as far as this machine knows it. */
export interface Applied {
  readonly stack: string;
  /** A digest of Pulumi's state. */
  readonly state: string;
  /** What Pulumi is told of the objects. */
  readonly registration: string;
  /** The clusters they go to, as `provider` names them; undefined for the stack's own. */
  readonly clusters: readonly (string | undefined)[];
}

/**
 * True where a stack is as its last `up` from this folder left it: told the same, with the same configuration, to the
 * same clusters, and nobody has written Pulumi's state since. Pulumi, which does not look at the cluster either, would find
 * nothing to do, and takes seconds for that.
 */
export function isAsApplied(applied: Applied): boolean {
  const file = fileOf(applied.stack);
  return existsSync(file) && readFileSync(file, 'utf8') === digest(applied);
}

/** Notes an `up` that did all it was to do. Where that cannot be written, the next one is as if it was the first. */
export function noteApplied(applied: Applied): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(fileOf(applied.stack), digest(applied));
  } catch {}
}

const folder = join('node_modules', '.cache', 'holdfast', 'applied');

/** Folders that are links to those of another project hold what that one applied as well. */
function fileOf(stack: string): string {
  return join(folder, hash('sha256', JSON.stringify([resolve('.'), stack])));
}

function digest({ stack, state, registration, clusters }: Applied): string {
  const files = ['Pulumi.yaml', configFile(stack)].map((name) => (existsSync(name) ? readFileSync(name, 'utf8') : ''));
  const servers = clusters.map((cluster) => serverOf(configuredContext(stack, contextKey(cluster)) ?? ''));
  const variables = Object.entries(process.env).filter(([name]) => name.startsWith('PULUMI_K8S_'));
  return hash('sha256', JSON.stringify([state, registration, files, servers, variables.sort()]));
}
