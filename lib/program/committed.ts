import { resolve } from 'node:path';
import { ApiObject, App, Chart } from 'cdk8s';
import type { Problem } from '../problems/problem';
import { arrange } from '../render/arrange';
import { identity, type Made, type Manifest, type Rendered } from '../render/manifest';
import { loadStacks } from './load';
import { produce } from './produce';
import type { Project } from './project';
import { guarded } from './user-code';

/**
 * The objects of a stack as a commit of `dist/` had them, for Pulumi. What the program says of an object today, such as
 * its place in the tree and its options, holds for the object of that commit, too, so that its resource is the same; what
 * is wrong with the program, which may be why one goes back, stops nothing. A file holds no secrets: those of today stay,
 * and what stands for them in the file is left out; that alone needs a program that runs to its end.
 */
export function produceCommitted(folder: string, pulumiName: string, manifests: readonly Manifest[]): Project {
  const dot = pulumiName.lastIndexOf('.');
  const [stack, environment] = [pulumiName.slice(0, dot), pulumiName.slice(dot + 1)];
  const { today, forFiles, problems } = guarded(() => current(folder, stack, environment));
  if (problems.length > 0 && manifests.some(({ kind }) => placeholderKinds.includes(kind))) {
    return { products: [], environments: [], problems };
  }
  const [idsToday, idsOfFiles] = [identitiesOf(today), identitiesOf(forFiles)];
  const places = new Map(today.map(({ manifest, object }) => [identity(manifest), object]));
  const chart = today[0] ? Chart.of(today[0].object) : new Chart(new App(), stack);
  const made = manifests
    .filter((manifest) => idsToday.has(identity(manifest)) || !idsOfFiles.has(identity(manifest)))
    .map((manifest, index): Made => {
      const object = places.get(identity(manifest)) ?? new ApiObject(chart, `committed-${index}`, { ...manifest });
      return { manifest, object };
    });
  const secrets = today.filter(({ manifest }) => isSecretOfPulumi(manifest, idsOfFiles));
  const objects = arrange(chart.node.root.node.findAll(), [...made, ...secrets]);
  return { products: [{ stack, environment, objects, problems: [] }], environments: [environment], problems: [] };
}

/** What stands in a file for a Secret that only Pulumi has. */
const placeholderKinds = ['ExternalSecret', 'SealedSecret'];

function isSecretOfPulumi(manifest: Manifest, idsOfFiles: ReadonlySet<string>): boolean {
  return manifest.kind === 'Secret' && !idsOfFiles.has(identity(manifest));
}

function identitiesOf(objects: readonly Rendered[]): ReadonlySet<string> {
  return new Set(objects.map(({ manifest }) => identity(manifest)));
}

interface Current {
  readonly today: readonly Rendered[];
  readonly forFiles: readonly Rendered[];
  /** Why the program did not come to its end. */
  readonly problems: readonly Problem[];
}

/** What the program makes today for Pulumi and for files; less than all where it does not run to its end. */
function current(folder: string, name: string, environment: string): Current {
  const { stacks, problems } = loadStacks(resolve(folder));
  const definition = stacks.find((one) => one.name === name);
  if (!definition || !Object.hasOwn(definition.environments, environment)) {
    return { today: [], forFiles: [], problems };
  }
  const [today, forFiles] = [produce(definition, environment, 'pulumi'), produce(definition, environment, 'dist')];
  const thrown = today.problems.filter(({ id }) => id === 'exception');
  return { today: today.objects, forFiles: forFiles.objects, problems: thrown };
}
