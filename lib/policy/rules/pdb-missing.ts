import type { Rule } from '../rule';
import { selecting } from '../selectors';

export const pdbMissing: Rule = {
  id: 'pdb-missing',
  severity: 'warning',
  title: 'A workload with several pods has a disruption budget.',
  why: 'An upgrade of the cluster may take all of them at once.',
  source: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
  kinds: ['Deployment', 'StatefulSet', 'Rollout'],
  across: true,
  check: (manifest, objects) => {
    const owner = objects.templateOwner(manifest);
    if (!owner || objects.takerOf(manifest)) return []; // it is told of who makes the pods, where these are known
    const pods = objects.fewestPods(manifest);
    if (pods < 2 || selecting('PodDisruptionBudget', owner, objects).length > 0) return [];
    return [
      {
        pointer: '/spec/selector',
        got: `${pods} pods that nobody keeps`,
        allowed: 'a PodDisruptionBudget with their labels',
        fix: 'add a PodDisruptionBudget with maxUnavailable: 1 and the selector of the workload',
      },
    ];
  },
};
