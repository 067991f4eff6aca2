import { join } from 'node:path';
import type { StackDefinition } from '../../lib/app/stack';
import { produce } from '../../lib/program/produce';
import { toYaml } from '../../lib/render/yaml';
import { embed, fence, root } from './files';
import { type Interface, propTables } from './interfaces';

/** The parts of a construct's page: an example that compiles, the objects it becomes, and all of its properties. */
export function constructPage(name: string, interfaces: readonly Interface[]): Record<string, string> {
  return { ...exampleOf(name), props: propTables(interfaces) };
}

/** An example and the objects it becomes; `prefix` tells its parts from those of another on the same page. */
export function exampleOf(name: string, prefix = ''): Record<string, string> {
  const file = `docs/examples/${name}.ts`;
  const { default: definition } = require(join(root, file)) as { default: StackDefinition };
  const { objects, problems } = produce(definition, 'production');
  if (problems.length > 0) throw new Error(`${file}: ${problems.map(({ got }) => got).join(', ')}`);
  const manifests = objects.map(({ manifest }) => manifest).filter(({ kind }) => kind !== 'Namespace');
  return { [`${prefix}example`]: embed(file, 'ts'), [`${prefix}result`]: details(toYaml(manifests)) };
}

function details(yaml: string): string {
  return `<details><summary>these objects</summary>\n\n${fence(yaml, 'yaml')}\n\n</details>`;
}
