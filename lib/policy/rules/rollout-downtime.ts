import { show } from '../../problems/show';
import type { Manifest } from '../../render/manifest';
import { valueAt } from '../../render/values';
import type { Objects } from '../objects';
import { podTemplateOf } from '../pods';
import type { Finding, Rule } from '../rule';
import { selecting } from '../selectors';

export const rolloutDowntime: Rule = {
  id: 'rollout-downtime',
  severity: 'warning',
  title: 'A new version of what answers requests comes before the old one goes.',
  why: 'Nobody is served from the end of the old pods until the new ones are ready, and a broken version serves nobody at all.',
  source: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy',
  kinds: ['Deployment'],
  across: true,
  check: (manifest, objects) => {
    if (objects.takerOf(manifest)) return []; // whose own strategy is the one that holds
    const finding = strategyFinding(manifest, objects);
    return finding && selecting('Service', manifest, objects).length > 0 ? [finding] : [];
  },
};

function strategyFinding(manifest: Manifest, objects: Objects): Finding | undefined {
  const strategy = valueAt(manifest, ['spec', 'strategy']);
  if (valueAt(strategy, ['type']) === 'Recreate') {
    const volumes = podTemplateOf(manifest)?.spec.volumes ?? [];
    // Two pods at once would wait for each other.
    if (volumes.some((volume) => valueAt(volume, ['persistentVolumeClaim']) !== undefined)) return undefined;
    const fix = "write type: RollingUpdate with rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 }";
    return { pointer: '/spec/strategy/type', got: show('Recreate'), allowed: 'RollingUpdate', fix };
  }
  const gone = valueAt(strategy, ['rollingUpdate', 'maxUnavailable']);
  if (gone === undefined) return undefined;
  const pods = objects.fewestPods(manifest);
  const all = typeof gone === 'number' ? gone >= pods : Number.parseInt(String(gone), 10) >= 100;
  if (!all || pods === 0) return undefined;
  const allowed = `less than all of them, ${pods}`;
  const fix = "write maxUnavailable: 0, with maxSurge: '25%'";
  return { pointer: '/spec/strategy/rollingUpdate/maxUnavailable', got: show(gone), allowed, fix };
}
