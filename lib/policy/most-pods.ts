import type { Manifest } from '../render/manifest';
import { valueAt } from '../render/values';
import { kindOf } from './kinds';
import type { Objects } from './objects';

/** The most pods of a template at a time: as many as are scaled to, and those that come with a new version. */
export function mostPods(manifest: Manifest, objects: Objects): number {
  return makersOf(manifest, objects).reduce((sum, maker) => {
    const pods = scaledTo(maker, objects);
    return sum + pods + (pods > 0 ? surgeOf(maker, pods) : 0);
  }, 0);
}

/** As many as are scaled to. */
export function scaledPods(manifest: Manifest, objects: Objects): number {
  return makersOf(manifest, objects).reduce((sum, maker) => sum + scaledTo(maker, objects), 0);
}

/** Who makes pods of a template: the workload that has it, and beside it the Rollout that takes them. */
function makersOf(manifest: Manifest, objects: Objects): readonly Manifest[] {
  const taker = objects.takerOf(manifest);
  return taker ? [manifest, taker] : [manifest];
}

function scaledTo(manifest: Manifest, objects: Objects): number {
  const autoscaler = objects.autoscalerOf(manifest);
  if (!autoscaler) return Number(ownPods(manifest));
  return Number(
    valueAt(autoscaler.spec, ['maxReplicas']) ?? valueAt(autoscaler.spec, ['maxReplicaCount']) ?? mostOfKeda,
  );
}

/** What KEDA scales to where nothing is said: https://keda.sh/docs/latest/reference/scaledobject-spec/ */
const mostOfKeda = 100;

function ownPods(manifest: Manifest): unknown {
  const { spec } = manifest;
  const kind = kindOf(manifest);
  if (kind === 'CronJob') return podsOfJob(valueAt(spec, ['jobTemplate', 'spec']));
  if (kind === 'ScaledJob')
    return Number(valueAt(spec, ['maxReplicaCount']) ?? mostOfKeda) * podsOfJob(valueAt(spec, ['jobTargetRef']));
  if (kind === 'Job') return podsOfJob(spec);
  return valueAt(spec, [kind === 'Cluster' ? 'instances' : 'replicas']) ?? 1;
}

/** As many as there is work for, and no more than are to run side by side. */
function podsOfJob(job: unknown): number {
  const parallelism = valueAt(job, ['parallelism']) ?? 1;
  return Math.min(Number(parallelism), Number(valueAt(job, ['completions']) ?? parallelism));
}

/**
 * What a new version adds while the old one is there. One that gets all requests before the old one goes is there twice.
 * @see https://argo-rollouts.readthedocs.io/en/stable/features/specification/
 */
function surgeOf(manifest: Manifest, pods: number): number {
  const kind = kindOf(manifest);
  const strategy = valueAt(manifest.spec, ['strategy']);
  if (kind === 'Deployment') {
    if (valueAt(strategy, ['type']) === 'Recreate') return 0;
    return share(valueAt(strategy, ['rollingUpdate', 'maxSurge']), pods);
  }
  if (kind !== 'Rollout') return 0;
  const canary = valueAt(strategy, ['canary']);
  const isWhole = valueAt(canary, ['trafficRouting']) && valueAt(canary, ['dynamicStableScale']) !== true;
  if (valueAt(strategy, ['blueGreen']) || isWhole) return pods;
  return share(valueAt(canary, ['maxSurge']), pods);
}

/** A number, or a percentage of the pods; both kinds have a quarter where nothing is said. */
function share(surge: unknown, pods: number): number {
  const text = String(surge ?? '25%');
  const number = Number.parseInt(text, 10);
  return text.endsWith('%') ? Math.ceil((pods * number) / 100) : number;
}
