import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import type { Problem } from '../problems/problem';
import { askPulumi } from './engine';

/** The address of a backend, or why it is not known. */
export type Backend = { readonly url: string } | { readonly problem: Problem };

/** The address of the backend that Pulumi is logged in to. */
export async function backendUrl(): Promise<Backend> {
  const answer = await askPulumi(['whoami', '--json']);
  return 'problem' in answer ? answer : (JSON.parse(answer.output) as { url: string });
}

/** Where a backend of files (`file:///var/state`, `file://~/state`) keeps something of this project; else undefined. */
export function folderIn(backend: string, part: 'locks/organization' | 'stacks'): string | undefined {
  const [, path] = /^file:\/\/([^?]*)/.exec(backend) ?? [];
  if (path === undefined || !existsSync('Pulumi.yaml')) return undefined;
  const { name } = load(readFileSync('Pulumi.yaml', 'utf8')) as { name: string };
  return join(resolve(path.replace(/^~/, homedir())), '.pulumi', part, name);
}

/**
 * Removes what an engine left that was killed in the wrong moment. A backend of files writes a state at once, but not
 * the attributes beside it: an empty file of those makes Pulumi refuse the whole backend ("EOF"), and none at all is well.
 */
export function removeTornAttributes(backend: string): void {
  const folder = folderIn(backend, 'stacks');
  if (!folder || !existsSync(folder)) return;
  const files = readdirSync(folder).filter((name) => name.endsWith('.attrs'));
  for (const file of files.map((name) => join(folder, name))) {
    if (statSync(file, { throwIfNoEntry: false })?.size === 0) rmSync(file, { force: true });
  }
}

/** What a backend of files has in the file of a stack; undefined where it has none of that name, or is no such backend. */
export function stateFileIn(backend: string, stack: string): string | undefined {
  const folder = folderIn(backend, 'stacks');
  const file = folder && join(folder, `${stack}.json`);
  return file && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
