import { join } from 'node:path';
import type { StackDefinition } from '../../lib/app/stack';
import { produce } from '../../lib/program/produce';
import { toYaml } from '../../lib/render/yaml';
import { embed, fence, root } from './files';
import { type Interface, propTables } from './interfaces';

/**
 * The parts of a page: an example that compiles, the objects it becomes (those of some kinds, or all), and all of its
 * properties.
 */
export function constructPage(
  name: string,
  interfaces: readonly Interface[],
  kinds?: readonly string[],
): Record<string, string> {
  return { ...exampleOf(name, '', kinds), props: propTables(interfaces) };
}

/** An example and the objects it becomes; `prefix` tells its parts from those of another on the same page. */
export function exampleOf(name: string, prefix = '', kinds?: readonly string[]): Record<string, string> {
  const file = `docs/examples/${name}.ts`;
  const { default: definition } = require(join(root, file)) as { default: StackDefinition };
  const { objects, problems } = produce(definition, 'production');
  if (problems.length > 0) throw new Error(`${file}: ${problems.map(({ got }) => got).join(', ')}`);
  const isShown = (kind: string) => kinds?.includes(kind) ?? kind !== 'Namespace';
  const manifests = objects.map(({ manifest }) => manifest).filter(({ kind }) => isShown(kind));
  return { [`${prefix}example`]: embed(file, 'ts'), [`${prefix}result`]: details(toYaml(manifests)) };
}

function details(yaml: string): string {
  return `<details><summary>these objects</summary>\n\n${fence(yaml, 'yaml')}\n\n</details>`;
}
