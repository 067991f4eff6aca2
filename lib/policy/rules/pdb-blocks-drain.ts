import { show } from '../../problems/show';
import { runsToItsEnd } from '../pods';
import type { Finding, Rule } from '../rule';

interface Spec {
  readonly minAvailable?: unknown;
  readonly maxUnavailable?: unknown;
  readonly selector?: { readonly matchLabels?: Readonly<Record<string, string>> };
}

export const pdbBlocksDrain: Rule = {
  id: 'pdb-blocks-drain',
  severity: 'error',
  title: 'A disruption budget lets at least one pod go when there are as few as there can be.',
  why: 'No node with such a pod can be drained: upgrades and scale-downs of the cluster hang.',
  source: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
  kinds: ['PodDisruptionBudget'],
  across: true,
  check: (manifest, objects) => {
    const { minAvailable, maxUnavailable, selector } = (manifest.spec ?? {}) as Spec;
    if (maxUnavailable !== undefined) return maxUnavailableFinding(maxUnavailable);
    const selected = objects.selected(selector?.matchLabels ?? {}, manifest.metadata.namespace);
    const workloads = selected.filter((workload) => !runsToItsEnd(workload.manifest));
    if (workloads.length === 0 || minAvailable === undefined) return [];
    const fewest = workloads.reduce((sum, workload) => sum + objects.fewestPods(workload.manifest), 0);
    const kept = podsOf(minAvailable, fewest);
    if (kept < fewest || kept === 0) return [];
    return [
      {
        pointer: '/spec/minAvailable',
        got: show(minAvailable),
        allowed: `less than the fewest pods there can be, ${fewest}`,
        fix: fixFor(fewest),
      },
    ];
  },
};

function fixFor(fewest: number): string {
  if (fewest === 0) return 'leave minAvailable out: of the pods there are one goes at a time';
  return fewest > 1 ? `write minAvailable: ${fewest - 1}` : 'have at least 2 pods and minAvailable: 1';
}

function maxUnavailableFinding(maxUnavailable: unknown): Finding[] {
  if (Number.parseInt(String(maxUnavailable), 10) !== 0) return [];
  return [
    {
      pointer: '/spec/maxUnavailable',
      got: show(maxUnavailable),
      allowed: 'at least 1',
      fix: 'write maxUnavailable: 1',
    },
  ];
}

/** A percentage of pods is rounded up, as Kubernetes does. */
function podsOf(amount: unknown, pods: number): number {
  const number = Number.parseInt(String(amount), 10);
  return String(amount).endsWith('%') ? Math.ceil((number * pods) / 100) : number;
}
