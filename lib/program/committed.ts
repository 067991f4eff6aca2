import { resolve } from 'node:path';
import { ApiObject, App, Chart } from 'cdk8s';
import { arrange } from '../render/arrange';
import { identity, type Made, type Manifest, type Rendered } from '../render/manifest';
import { loadStacks } from './load';
import { produce } from './produce';
import type { Project } from './project';
import { guarded } from './user-code';

/**
 * The objects of a stack as a commit of `dist/` had them, for Pulumi. What the program says of an object today, such as
 * its place in the tree and its options, holds for the object of that commit, too, so that its resource is the same; a
 * program that is broken, which is when one goes back, says nothing and stops nothing. A file holds no secrets: those of
 * today stay, and what stands for them in the file is left out.
 */
export function produceCommitted(folder: string, pulumiName: string, manifests: readonly Manifest[]): Project {
  const dot = pulumiName.lastIndexOf('.');
  const [stack, environment] = [pulumiName.slice(0, dot), pulumiName.slice(dot + 1)];
  const { today, forFiles } = guarded(() => ({ ...current(folder, stack, environment), problems: [] }));
  const ids = (objects: readonly Rendered[]) => new Set(objects.map(({ manifest }) => identity(manifest)));
  const [idsToday, idsOfFiles] = [ids(today), ids(forFiles)];
  const places = new Map(today.map(({ manifest, object }) => [identity(manifest), object]));
  const chart = today[0] ? Chart.of(today[0].object) : new Chart(new App(), stack);
  const made = manifests
    .filter((manifest) => idsToday.has(identity(manifest)) || !idsOfFiles.has(identity(manifest)))
    .map((manifest, index): Made => {
      const object = places.get(identity(manifest)) ?? new ApiObject(chart, `committed-${index}`, { ...manifest });
      return { manifest, object };
    });
  const secrets = today.filter(({ manifest }) => !idsOfFiles.has(identity(manifest)));
  const objects = arrange(chart.node.root.node.findAll(), [...made, ...secrets]);
  return { products: [{ stack, environment, objects, problems: [] }], environments: [environment], problems: [] };
}

/** What the program makes today for Pulumi and for files; nothing where it cannot be asked. */
function current(
  folder: string,
  name: string,
  environment: string,
): Readonly<Record<'today' | 'forFiles', readonly Rendered[]>> {
  const definition = loadStacks(resolve(folder)).stacks.find((one) => one.name === name);
  if (!definition || !Object.hasOwn(definition.environments, environment)) return { today: [], forFiles: [] };
  const [today, forFiles] = [produce(definition, environment, 'pulumi'), produce(definition, environment, 'dist')];
  return { today: today.objects, forFiles: forFiles.objects };
}
