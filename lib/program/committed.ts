import { resolve } from 'node:path';
import { ApiObject, App, Chart } from 'cdk8s';
import { ResourceOptions } from '../kubernetes/resource-options';
import type { Problem } from '../problems/problem';
import { arrange } from '../render/arrange';
import { clusterOf } from '../render/cluster';
import { identityOn, type Made, type Manifest, type Rendered } from '../render/manifest';
import { loadStacks } from './load';
import { produce } from './produce';
import { namesIn, type Project } from './project';
import { guarded } from './user-code';

/** An object as a commit had it, and the cluster it went to; undefined for the stack's own. */
export interface CommittedObject {
  readonly manifest: Manifest;
  readonly cluster?: string | undefined;
}

/**
 * The objects of a stack as a commit of `dist/` had them, for Pulumi. What the program says of an object today, such as
 * its place in the tree and its options, holds for the object of that commit, too, so that its resource is the same; what
 * is wrong with the program, which may be why one goes back, stops nothing. A file holds no secrets: those of today stay,
 * and what stands for them in the file is left out; that alone needs a program that runs to its end.
 */
export function produceCommitted(folder: string, pulumiName: string, committed: readonly CommittedObject[]): Project {
  const [stack, environment] = namesIn(pulumiName);
  const { today, forFiles, problems } = guarded(() => current(folder, stack, environment));
  if (problems.length > 0 && committed.some(({ manifest }) => placeholderKinds.includes(manifest.kind))) {
    return { products: [], environments: [], problems };
  }
  const places = new Map(
    today.map((rendered) => [identityOn(clusterOf(rendered), rendered.manifest), rendered.object]),
  );
  const keysOfFiles = new Set(forFiles.map((rendered) => identityOn(clusterOf(rendered), rendered.manifest)));
  const chart = today[0] ? Chart.of(today[0].object) : new Chart(new App(), stack);
  const made = committed.flatMap(({ manifest, cluster }, index): Made[] => {
    const key = identityOn(cluster, manifest);
    const place = places.get(key);
    if (!place && keysOfFiles.has(key)) return [];
    return [{ manifest, object: place ?? newPlace(chart, `committed-${index}`, manifest, cluster) }];
  });
  const secrets = today.filter(
    (rendered) =>
      rendered.manifest.kind === 'Secret' && !keysOfFiles.has(identityOn(clusterOf(rendered), rendered.manifest)),
  );
  const objects = arrange(chart.node.root.node.findAll(), [...made, ...secrets]);
  return { products: [{ stack, environment, objects, problems: [] }], environments: [environment], problems: [] };
}

/** For an object that the program does not make any more. */
function newPlace(chart: Chart, id: string, manifest: Manifest, provider: string | undefined): ApiObject {
  const object = new ApiObject(chart, id, { ...manifest });
  if (provider) ResourceOptions.of(object).add({ provider });
  return object;
}

/** What stands in a file for a Secret that only Pulumi has. */
const placeholderKinds = ['ExternalSecret', 'SealedSecret'];

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
