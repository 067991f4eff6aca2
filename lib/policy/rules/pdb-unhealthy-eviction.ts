import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { where } from '../admission/condition';
import type { Rule } from '../rule';

export const pdbUnhealthyEviction: Rule = {
  id: 'pdb-unhealthy-eviction',
  severity: 'note',
  title: 'A pod that does not serve holds up no drain.',
  why: 'While pods are broken, a new version of the application for one, no node that has them can be drained.',
  source: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy',
  kinds: ['PodDisruptionBudget'],
  admission: {
    found: where('!has(object.spec.unhealthyPodEvictionPolicy)', "'no unhealthyPodEvictionPolicy'"),
    fix: 'write unhealthyPodEvictionPolicy: AlwaysAllow, or IfHealthyBudget if a broken pod still has data',
  },
  check: (manifest) => {
    const policy = valueAt(manifest, ['spec', 'unhealthyPodEvictionPolicy']);
    if (policy !== undefined) return []; // IfHealthyBudget is right for what may lose data: it was thought of
    const fix = 'write unhealthyPodEvictionPolicy: AlwaysAllow, or IfHealthyBudget if a broken pod still has data';
    return [{ pointer: '/spec/unhealthyPodEvictionPolicy', got: show(policy), allowed: 'AlwaysAllow', fix }];
  },
};
