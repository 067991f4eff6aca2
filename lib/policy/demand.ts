import { parseQuantity } from '../kubernetes/quantity';
import type { Manifest } from '../render/manifest';
import { valueAt } from '../render/values';
import type { KnownKind } from './kinds';
import type { Objects } from './objects';
import { containersOf, podTemplateOf, runningContainersOf } from './pods';

/** Those whose number of pods is known; a DaemonSet has as many as there are nodes. */
const counted: readonly KnownKind[] = ['Pod', 'Deployment', 'StatefulSet', 'ReplicaSet', 'Rollout', 'Job', 'CronJob'];

/** What the workloads of a namespace may take together, by the names of a quota: `pods`, `requests.cpu`, `limits.memory`. */
export function namespaceDemand(namespace: string | undefined, objects: Objects): ReadonlyMap<string, number> {
  const demand = new Map<string, number>();
  const add = (name: string, amount: number) => demand.set(name, (demand.get(name) ?? 0) + amount);
  for (const manifest of counted.flatMap((kind) => objects.ofKindIn(kind, namespace))) {
    if (!podTemplateOf(manifest)) continue;
    const pods = mostPods(manifest, objects);
    add('pods', pods);
    for (const [name, amount] of podDemand(manifest)) add(name, pods * amount);
  }
  return demand;
}

/** The most that the workload keeps, and what a new version adds to it. */
function mostPods(manifest: Manifest, objects: Objects): number {
  const spec = objects.autoscalerOf(manifest)?.spec;
  const scaled = valueAt(spec, ['maxReplicas']) ?? valueAt(spec, ['maxReplicaCount']);
  const job = manifest.kind === 'CronJob' ? valueAt(manifest, ['spec', 'jobTemplate']) : manifest;
  const own = valueAt(manifest, ['spec', 'replicas']) ?? valueAt(job, ['spec', 'parallelism']) ?? 1;
  const pods = Number(scaled ?? own);
  if (manifest.kind !== 'Deployment' || valueAt(manifest, ['spec', 'strategy', 'type']) === 'Recreate') return pods;
  const surge = String(valueAt(manifest, ['spec', 'strategy', 'rollingUpdate', 'maxSurge']) ?? '25%');
  const number = Number.parseInt(surge, 10);
  return pods + (surge.endsWith('%') ? Math.ceil((pods * number) / 100) : number);
}

/** What one pod takes: the sum of what runs in it, or the most that one of its init containers needs before. */
function podDemand(manifest: Manifest): ReadonlyMap<string, number> {
  const demand = new Map<string, number>();
  const running = new Set(runningContainersOf(manifest).map(({ pointer }) => pointer));
  const containers = containersOf(manifest);
  for (const kind of ['requests', 'limits'] as const) {
    for (const resource of ['cpu', 'memory', 'ephemeral-storage']) {
      const amounts = containers.map(({ container, pointer }) => {
        const { limits = {}, requests = {} } = container.resources ?? {};
        const written = kind === 'limits' ? limits[resource] : (requests[resource] ?? limits[resource]);
        return { pointer, amount: parseQuantity(written) ?? 0 };
      });
      const sum = amounts.filter(({ pointer }) => running.has(pointer)).reduce((all, { amount }) => all + amount, 0);
      const before = Math.max(0, ...amounts.filter(({ pointer }) => !running.has(pointer)).map(({ amount }) => amount));
      demand.set(`${kind}.${resource}`, Math.max(sum, before));
    }
  }
  return demand;
}
