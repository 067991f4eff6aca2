import type { Construct } from 'constructs';
import * as v from 'valibot';
import { defaults } from '../defaults';
import type { Origin } from '../problems/origin';
import { described, properties } from '../problems/schema';
import { disruptionBudget } from './disruption-budget';
import { autoscaler } from './scaling/autoscaler';
import { type Autoscaling, autoscalingEntries, autoscalingOrigins } from './scaling/autoscaling';
import { count, int32 } from './values';

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

export const replicaEntries = {
  replicas: v.optional(
    described(v.union([int32, properties(autoscalingEntries)]), 'a number of pods, or { min, max, cpuPercent }'),
  ),
  minAvailable: v.optional(count('a number of pods')),
} satisfies { [Name in keyof Required<ReplicaProps>]: v.GenericSchema };

export const replicaOrigins: readonly Origin[] = [
  ['Deployment', '/spec/replicas', 'replicas'],
  ...autoscalingOrigins,
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
