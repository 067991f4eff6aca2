import { show } from '../../problems/show';
import { where } from '../admission/condition';
import type { Finding, Rule } from '../rule';

/** Kubernetes keeps these numbers in an int32. */
const most = 2 ** 31 - 1;

/** In CEL, whether the range of an autoscaler is none; `least` is what its minimum is where it has none. */
const isNoRange = (min: string, max: string, least: number) => {
  const fewest = `variables.all.spec.?${min}.orValue(${least})`;
  return `${fewest} < ${least} || variables.all.spec.?${max}.orValue(${most}) < (${fewest} > 1 ? ${fewest} : 1)`;
};

export const replicaRange: Rule = {
  id: 'replica-range',
  severity: 'error',
  title: 'The numbers of an autoscaler or workload are whole, at least 1, and the least is not above the most.',
  why: 'The API server refuses the object, or the workload runs with no pod at all.',
  source: 'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/',
  kinds: ['HorizontalPodAutoscaler', 'ScaledObject', 'Deployment', 'StatefulSet', 'Rollout'],
  admission: {
    // Of a Deployment it is not known there whether a Rollout takes its pods: then it has none itself.
    kinds: ['HorizontalPodAutoscaler', 'ScaledObject', 'StatefulSet', 'Rollout'],
    found: where(
      `object.kind == 'HorizontalPodAutoscaler' ? ${isNoRange('minReplicas', 'maxReplicas', 1)} : object.kind == 'ScaledObject' ? ${isNoRange('minReplicaCount', 'maxReplicaCount', 0)} : variables.all.spec.?replicas.orValue(1) < 1`,
      "'numbers that are out of range'",
    ),
    fix: 'have at least one pod, and a minimum that is not above the maximum',
  },
  check: (manifest, objects) => {
    const { kind } = manifest;
    const spec = (manifest.spec ?? {}) as Record<string, unknown>;
    if (kind === 'HorizontalPodAutoscaler') return range(spec, 'minReplicas', 'maxReplicas', 1);
    return kind === 'ScaledObject'
      ? range(spec, 'minReplicaCount', 'maxReplicaCount', 0)
      : atLeast(objects.takerOf(manifest) ? 0 : 1, spec, 'replicas');
  },
};

function range(spec: Readonly<Record<string, unknown>>, min: string, max: string, least: number): Finding[] {
  const faults = [...atLeast(least, spec, min), ...atLeast(1, spec, max)];
  const [fewest, most] = [Number(spec[min] ?? least), spec[max] as number | undefined];
  if (faults.length > 0 || most === undefined || fewest <= most) return faults;
  return [
    {
      pointer: `/spec/${min}`,
      got: show(fewest),
      allowed: `at most the maximum, ${most}`,
      fix: `lower the minimum to ${most} or raise the maximum to ${fewest}`,
    },
  ];
}

function atLeast(least: number, spec: Readonly<Record<string, unknown>>, field: string): Finding[] {
  const value = spec[field];
  if (value === undefined || (Number.isInteger(value) && Number(value) >= least && Number(value) <= most)) return [];
  const allowed = Number(value) > most ? `a whole number up to ${most}` : `a whole number from ${least}`;
  const fix = `write how many pods there are to be, ${least} or more`;
  return [{ pointer: `/spec/${field}`, got: show(value), allowed, fix }];
}
