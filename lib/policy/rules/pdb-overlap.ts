import { title } from '../../render/manifest';
import { valueAt } from '../../render/values';
import type { Rule } from '../rule';
import { selectedBy, selecting } from '../selectors';

export const pdbOverlap: Rule = {
  id: 'pdb-overlap',
  severity: 'error',
  title: 'A pod has one disruption budget.',
  why: 'The API server refuses to evict a pod that has two: no node with it can be drained.',
  source: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
  kinds: ['PodDisruptionBudget'],
  across: true,
  check: (manifest, objects) => {
    if (hasExpressions(manifest)) return [];
    for (const workload of selectedBy(manifest, objects)) {
      const budgets = selecting('PodDisruptionBudget', workload.manifest, objects);
      const other = budgets.find((budget) => budget !== manifest && !hasExpressions(budget));
      if (!other) continue;
      const got = `the pods of ${title(workload.manifest)}, which ${other.metadata.name} has as well`;
      const fix = 'remove one of the two, or add the label that tells their pods apart';
      return [{ pointer: '/spec/selector/matchLabels', got, allowed: 'pods that no other budget has', fix }];
    }
    return [];
  },
};

/** What an expression selects is not known here. */
function hasExpressions(budget: unknown): boolean {
  return valueAt(budget, ['spec', 'selector', 'matchExpressions', '0']) !== undefined;
}
