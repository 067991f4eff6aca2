import type { Manifest } from '../render/manifest';
import { claimDemand } from './claim-demand';
import { type Kind, kindOf } from './kinds';
import { knativeService } from './knative';
import { mostPods } from './most-pods';
import { countsOf, givenCounts } from './object-counts';
import { type Objects, perObjects } from './objects';
import { podsOf } from './operated-pods';
import { kindsWithParts, partsOf } from './parts';
import { podDemand } from './pod-demand';

/** The names that a quota can have for the same. */
const aliases: Readonly<Record<string, string>> = {
  cpu: 'requests.cpu',
  memory: 'requests.memory',
  'ephemeral-storage': 'requests.ephemeral-storage',
  'count/pods': 'pods',
  'count/persistentvolumeclaims': 'persistentvolumeclaims',
  configmaps: 'count/configmaps',
  replicationcontrollers: 'count/replicationcontrollers',
  resourcequotas: 'count/resourcequotas',
  secrets: 'count/secrets',
  services: 'count/services',
};

/**
 * What all that is declared in a namespace may take together, by what a quota calls it: `pods`, `requests.cpu`,
 * `requests.storage`, `count/services`; undefined where nothing is known of it. Of what controllers make only pods and
 * their claims are counted. A DaemonSet has as many pods as there are nodes, and Knative as many as it takes, which nobody
 * knows here: these are left out.
 */
export function demandFor(name: string, namespace: string | undefined, objects: Objects): number | undefined {
  return demandsOf(objects)
    .get(namespace)
    ?.get(aliases[name] ?? name);
}

type Demand = Map<string, number>;

const demandsOf = perObjects((objects): ReadonlyMap<string | undefined, Demand> => {
  const demands = new Map<string | undefined, Demand>();
  for (const manifest of objects.all) {
    const { namespace } = manifest.metadata;
    const demand = demands.get(namespace) ?? new Map(givenCounts);
    demands.set(namespace, demand);
    for (const [name, amount] of demandOf(manifest, objects)) demand.set(name, (demand.get(name) ?? 0) + amount);
  }
  return demands;
});

function demandOf(manifest: Manifest, objects: Objects): (readonly [name: string, amount: number])[] {
  const kind = kindOf(manifest);
  const counts = countsOf(manifest);
  if (kind === 'PersistentVolumeClaim') return [...counts, ...claimDemand(manifest)];
  if (!kindsWithParts.includes(kind)) return [...counts, ...demandOfPods(manifest, kind, objects)];
  return [...counts, ...partsOf(manifest).flatMap((part) => demandOfPods(part.manifest, kind, objects))];
}

/** Kinds of whose pods nobody knows the number here, or which make none. */
const uncounted: readonly Kind[] = ['BroadcastJob', 'DaemonSet', 'PodTemplate', knativeService];

function demandOfPods(manifest: Manifest, kind: Kind, objects: Objects): (readonly [name: string, amount: number])[] {
  if (!podsOf(manifest) || uncounted.includes(kind)) return [];
  const ofEach = [['pods', 1] as const, ...podDemand(manifest, objects), ...claimDemand(manifest)];
  const pods = mostPods(manifest, objects);
  return ofEach.map(([name, amount]) => [name, pods * amount] as const);
}
