import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { Failure } from '../common/failure';
import type { Report } from '../common/report';
import type { Definition } from './definition';

/** What it takes to talk to a cluster. */
interface Target {
  readonly kubeconfig: string;
  readonly context: string;
  /** Folder of kubectl, where it is not on the PATH. */
  readonly bin?: string | undefined;
}

/** Seconds until a definition must be served. */
const patience = 60;

/**
 * Installs those of the definitions that a running cluster does not have, and waits until their objects are accepted.
 * Those of another version are left as they are: they are the user's. Returns the names of the ones that are new.
 */
export function installDefinitions(target: Target, definitions: readonly Definition[], report: Report): string[] {
  const present = kubectl(target, ['get', 'customresourcedefinitions', '--output', 'name']).split('\n');
  const isMissing = ({ metadata }: Definition) => !present.some((line) => line.endsWith(`/${metadata.name}`));
  const missing = definitions.filter(isMissing);
  const names = missing.map(({ metadata }) => metadata.name);
  if (names.length === 0) return [];
  report.say(`installing ${names.length} definitions of custom resources`);
  const list = { apiVersion: 'v1', kind: 'List', items: missing };
  kubectl(target, ['create', '--filename', '-'], JSON.stringify(list));
  const resources = names.map((name) => `customresourcedefinition/${name}`);
  // A large definition has no conditions for a moment, of which waiting for one would be an error.
  for (const state of ['jsonpath={.status.acceptedNames.kind}', 'condition=Established']) {
    kubectl(target, ['wait', '--for', state, '--timeout', `${patience}s`, ...resources]);
  }
  return names;
}

/** Removes definitions, and with them every object of their kinds. */
export function removeDefinitions(target: Target, names: readonly string[]): void {
  if (names.length > 0) kubectl(target, ['delete', 'customresourcedefinitions', ...names]);
}

function kubectl({ kubeconfig, context, bin }: Target, args: readonly string[], input = ''): string {
  const env = { ...process.env, PATH: [bin, process.env.PATH].filter(Boolean).join(delimiter) };
  const command = ['--kubeconfig', kubeconfig, '--context', context, ...args];
  const { status, stdout, stderr, error } = spawnSync('kubectl', command, {
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Failure(`kubectl ${args[0]} failed: ${error?.message ?? stderr}`);
  return stdout;
}
