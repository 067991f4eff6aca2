import { existsSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { configurationOf } from '../rollout/cluster';

/** The file in which Pulumi keeps the configuration of a stack. */
export function configFile(stack: string): string {
  return `Pulumi.${stack}.yaml`;
}

interface ConfigFile {
  readonly encryptionsalt?: string;
  readonly config?: Readonly<Record<string, unknown>>;
}

/** The configuration of a stack; empty where there is none, or where Pulumi will say what is wrong with it. */
export function readConfig(stack: string): ConfigFile {
  const file = configFile(stack);
  if (!existsSync(file)) return {};
  try {
    return (load(readFileSync(file, 'utf8')) ?? {}) as ConfigFile;
  } catch {
    return {};
  }
}

/** The context a stack's configuration names under a key, if it does. */
export function configuredContext(stack: string, key: string): string | undefined {
  const value = readConfig(stack).config?.[key];
  return typeof value === 'string' ? value : undefined;
}

/** Where the configuration names the context of a cluster; undefined is the stack's own. */
export function contextKey(cluster: string | undefined): string {
  return `${configurationOf(cluster)}:context`;
}
