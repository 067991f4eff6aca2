import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { StackDefinition } from 'holdfast';
import { type Product, produce } from '../../lib/program/produce';
import type { Manifest } from '../../lib/render/manifest';
import { root } from '../helpers/cli';
import type { Surface } from '../helpers/full-surface';
import { produceOne } from '../helpers/manifests';

/** What one example, stack or full surface is in one of its environments. */
export interface Rendering {
  /** `docs/examples/worker.ts in production`. */
  readonly title: string;
  /** `examples/worker.production`. */
  readonly name: string;
  readonly manifests: readonly Manifest[];
}

/** Every stack, in each of its environments. */
export const stacks: readonly Rendering[] = definedIn('stacks');

/** Every example of the documents, and every construct with all of its properties. */
export const examples: readonly Rendering[] = [...definedIn('docs/examples'), ...surfacesIn('test/surfaces')];

/** All of it. */
export const catalogue: readonly Rendering[] = [...stacks, ...examples];

function definedIn(folder: string): Rendering[] {
  return modules<{ default?: StackDefinition | StackDefinition[] }>(folder).flatMap(([file, exported]) =>
    [exported.default ?? []].flat().flatMap((definition) =>
      Object.keys(definition.environments).map((environment) => ({
        title: `${file} in ${environment}`,
        name: `${basename(folder)}/${basename(file, '.ts')}.${environment}`,
        manifests: manifestsOf(produce(definition, environment)),
      })),
    ),
  );
}

function surfacesIn(folder: string): Rendering[] {
  return modules<Record<string, Surface<object>>>(folder).flatMap(([file, surfaces]) =>
    Object.entries(surfaces).map(([name, { make, props, environment }]) => ({
      title: `${file}, ${name}`,
      name: `${basename(folder)}/${name}`,
      manifests: manifestsOf(produceOne((stack) => make(stack, props), environment)),
    })),
  );
}

function modules<Exports>(folder: string): (readonly [file: string, exports: Exports])[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts'));
  return names.map((name) => [`${folder}/${name}`, require(join(root, folder, name)) as Exports] as const);
}

function manifestsOf({ objects }: Product): Manifest[] {
  return objects.map(({ manifest }) => manifest);
}
