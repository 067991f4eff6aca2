import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StackDefinition } from 'holdfast';
import { produce } from '../../lib/program/produce';
import type { Manifest } from '../../lib/render/manifest';
import { root } from '../helpers/cli';

/** What one example or stack is in one of its environments. */
export interface Rendering {
  /** `docs/examples/worker.ts in production`. */
  readonly title: string;
  readonly file: string;
  readonly environment: string;
  readonly manifests: readonly Manifest[];
}

/** Every example of the documents and every stack, in each of its environments. */
export const catalogue: readonly Rendering[] = ['docs/examples', 'stacks'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => renderings(`${folder}/${name}`)),
);

function renderings(file: string): Rendering[] {
  const { default: exported = [] } = require(join(root, file)) as { default?: StackDefinition | StackDefinition[] };
  return [exported].flat().flatMap((definition) =>
    Object.keys(definition.environments).map((environment) => ({
      title: `${file} in ${environment}`,
      file,
      environment,
      manifests: produce(definition, environment).objects.map(({ manifest }) => manifest),
    })),
  );
}
