import { show } from '../../problems/show';
import type { Finding, Rule } from '../rule';

/** Kubernetes keeps these numbers in an int32. */
const most = 2 ** 31 - 1;

export const replicaRange: Rule = {
  id: 'replica-range',
  severity: 'error',
  title: 'The numbers of an autoscaler or workload are whole, at least 1, and the least is not above the most.',
  why: 'The API server refuses the object, or the workload runs with no pod at all.',
  source: 'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/',
  kinds: ['HorizontalPodAutoscaler', 'Deployment', 'StatefulSet'],
  check: ({ kind, ...manifest }) => {
    const spec = (manifest.spec ?? {}) as Record<string, unknown>;
    if (kind !== 'HorizontalPodAutoscaler') return positive(spec, 'replicas');
    const faults = [...positive(spec, 'minReplicas'), ...positive(spec, 'maxReplicas')];
    const { minReplicas = 1, maxReplicas } = spec as { minReplicas?: number; maxReplicas?: number };
    if (faults.length > 0 || maxReplicas === undefined || minReplicas <= maxReplicas) return faults;
    return [
      {
        pointer: '/spec/minReplicas',
        got: show(minReplicas),
        allowed: `at most the maximum, ${maxReplicas}`,
        fix: `lower the minimum to ${maxReplicas} or raise the maximum to ${minReplicas}`,
      },
    ];
  },
};

function positive(spec: Readonly<Record<string, unknown>>, field: string): Finding[] {
  const value = spec[field];
  if (value === undefined || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most)) return [];
  const allowed = Number(value) > most ? `a whole number up to ${most}` : 'a whole number from 1';
  return [
    { pointer: `/spec/${field}`, got: show(value), allowed, fix: 'write how many pods there are to be, 1 or more' },
  ];
}
