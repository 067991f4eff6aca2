import { show } from '../../problems/show';
import type { Manifest } from '../../render/manifest';
import { valueAt } from '../../render/values';
import { podTemplateOf } from '../pods';
import type { Rule } from '../rule';
import { selecting } from '../selectors';

export const singleReplica: Rule = {
  id: 'single-replica',
  severity: 'warning',
  title: 'What answers requests has at least two pods.',
  why: 'Nobody is served while the one pod is moved to another node, or is restarted.',
  source: 'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/#dealing-with-disruptions',
  kinds: ['Deployment', 'Rollout'],
  across: true,
  check: (manifest, objects) => {
    const replicas = valueAt(manifest, ['spec', 'replicas']);
    if ((replicas ?? 1) !== 1 || objects.autoscalerOf(manifest)) return [];
    const owner = objects.templateOwner(manifest);
    if (!owner || objects.takerOf(manifest)) return []; // it is told of who makes the pods, where these are known
    const [service] = selecting('Service', owner, objects);
    // Where there is a budget somebody has thought of what a drain does.
    if (!service || isAlone(manifest, owner) || selecting('PodDisruptionBudget', owner, objects).length > 0) return [];
    return [
      {
        pointer: '/spec/replicas',
        got: `${show(replicas)}, behind the Service ${service.metadata.name}`,
        allowed: 'at least 2',
        fix: 'write replicas: 2, or let an autoscaler decide',
      },
    ];
  },
};

/** What cannot be there twice: two pods would fight for one volume, or were never meant to be. */
function isAlone(manifest: Manifest, owner: Manifest): boolean {
  const volumes = podTemplateOf(owner)?.spec.volumes ?? [];
  return (
    valueAt(manifest, ['spec', 'strategy', 'type']) === 'Recreate' ||
    volumes.some((volume) => valueAt(volume, ['persistentVolumeClaim']) !== undefined)
  );
}
