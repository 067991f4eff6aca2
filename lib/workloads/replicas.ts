import type { Construct } from 'constructs';
import * as v from 'valibot';
import { defaults } from '../defaults';
import type { Origin } from '../problems/origin';
import { described, properties } from '../problems/schema';
import { autoscaler } from './autoscaler';
import { disruptionBudget } from './disruption-budget';
import { count, int32 } from './values';

/** How many pods there are: at least `min`, at most `max`, as many as keep the average CPU use at `cpuPercent`. */
export interface Autoscaling {
  /** Fewest pods, at least 1. */
  readonly min: number;
  /** Most pods, at least `min`. */
  readonly max: number;
  /**
   * Average CPU use that is aimed for, in percent of the request, from 1 to 100.
   * @default 70
   */
  readonly cpuPercent?: number;
}

/** What a workload takes whose pods are all alike. */
export interface ReplicaProps {
  /**
   * Number of pods: fixed, or the range an autoscaler keeps to. Two or more survive the drain of a node.
   * @default 2
   * @see https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/
   */
  readonly replicas?: number | Autoscaling;

  /**
   * Pods that stay up while a node is drained: less than the fewest there can be, or no drain ever ends.
   * @default - one less than the fewest pods
   * @see https://kubernetes.io/docs/tasks/run-application/configure-pdb/
   */
  readonly minAvailable?: number;
}

const percentage = described(
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  'a whole percentage from 1 to 100',
);

export const replicaEntries = {
  replicas: v.optional(
    described(
      v.union([
        int32,
        properties({
          min: count('a number of pods'),
          max: count('a number of pods'),
          cpuPercent: v.optional(percentage),
        }),
      ]),
      'a number of pods, or { min, max, cpuPercent }',
    ),
  ),
  minAvailable: v.optional(count('a number of pods')),
} satisfies { [Name in keyof Required<ReplicaProps>]: v.GenericSchema };

export const replicaOrigins: readonly Origin[] = [
  ['Deployment', '/spec/replicas', 'replicas'],
  ['HorizontalPodAutoscaler', '/spec/minReplicas', 'replicas.min'],
  ['HorizontalPodAutoscaler', '/spec/maxReplicas', 'replicas.max'],
  ['HorizontalPodAutoscaler', '/spec/metrics/0/resource/target/averageUtilization', 'replicas.cpuPercent'],
  ['PodDisruptionBudget', '/spec/minAvailable', 'minAvailable'],
];

/** Makes what keeps the number of pods of a Deployment; returns the number where it is fixed. */
export function keepReplicas(
  scope: Construct,
  name: string,
  selector: Readonly<Record<string, string>>,
  { replicas = defaults.replicas, minAvailable }: ReplicaProps,
): number | undefined {
  const range = typeof replicas === 'number' ? { min: replicas } : replicas;
  if (typeof replicas !== 'number') autoscaler(scope, { name, labels: selector, ...replicas });
  disruptionBudget(scope, { name, selector, minAvailable, fewest: range.min });
  return typeof replicas === 'number' ? replicas : undefined;
}
