import { basename, dirname, join, relative } from 'node:path';
import { loadAll } from 'js-yaml';
import { outputPath } from '../dist/write';
import type { CommittedObject } from '../program/committed';
import { namesIn } from '../program/project';
import type { Manifest } from '../render/manifest';
import { fileAt, filesAt } from './git';

/** Where the objects of a stack are rendered to, for the environment's own cluster; those of others are in folders beside. */
export function renderedFile(output: string, stack: string): string {
  const [name, environment] = namesIn(stack);
  return join(relative(process.cwd(), output), outputPath(environment, name));
}

/** The objects that a commit had for a stack, of all of its clusters; undefined where the commit has no file of it. */
export function committedObjects(commit: string, output: string, stack: string): CommittedObject[] | undefined {
  const file = renderedFile(output, stack);
  const files = filesAt(commit, dirname(file)).filter((path) => basename(path) === basename(file));
  if (files.length === 0) return undefined;
  return files.flatMap((path) => {
    const cluster = relative(dirname(file), dirname(path)) || undefined;
    const manifests = loadAll(fileAt(commit, path) ?? '') as Manifest[];
    return manifests.map((manifest) => ({ manifest, cluster }));
  });
}
