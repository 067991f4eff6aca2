import type { Construct } from 'constructs';
import * as v from 'valibot';
import { defaults } from '../defaults';
import type { Origin } from '../problems/origin';
import { described, variants } from '../problems/schema';
import { disruptionBudget } from './disruption-budget';
import { autoscaler } from './scaling/autoscaler';
import { type Autoscaling, autoscalingOrigins, autoscalingShape } from './scaling/autoscaling';
import { type EventScaling, eventScalingOrigins, eventScalingShape, scaledObject } from './scaling/event-scaling';
import { recommendation } from './scaling/recommendation';
import { count, int32 } from './values';

/** What a workload takes whose pods are all alike. */
export interface ReplicaProps {
  /**
   * Number of pods: fixed, or the range an autoscaler keeps to by CPU, or by events (KEDA). Two or more survive the drain of a node.
   * @default 2
   * @see https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/
   */
  readonly replicas?: number | EventScaling | Autoscaling;

  /**
   * Pods that stay up while a node is drained: less than the fewest there can be, or no drain ever ends.
   * @default - one less than the fewest pods
   * @see https://kubernetes.io/docs/tasks/run-application/configure-pdb/
   */
  readonly minAvailable?: number;

  /**
   * Whether the VerticalPodAutoscaler recommends what the containers should ask for. It never changes them.
   * @default false
   * @see https://kubernetes.io/docs/concepts/workloads/autoscaling/vertical-pod-autoscale/
   */
  readonly recommendResources?: boolean;
}

export const replicaEntries = {
  replicas: v.optional(
    described(
      v.union([
        int32,
        variants({ triggers: eventScalingShape, min: autoscalingShape, max: autoscalingShape }, 'a range'),
      ]),
      'a number of pods, or { min, max, cpuPercent }',
    ),
  ),
  minAvailable: v.optional(count('a number of pods')),
  recommendResources: v.optional(v.boolean()),
} satisfies { [Name in keyof Required<ReplicaProps>]: v.GenericSchema };

export const replicaOrigins: readonly Origin[] = [
  ['Deployment', '/spec/replicas', 'replicas'],
  ...autoscalingOrigins,
  ...eventScalingOrigins,
  ['PodDisruptionBudget', '/spec/minAvailable', 'minAvailable'],
];

/** Makes what keeps the number of pods of a Deployment; returns the number where it is fixed. */
export function keepReplicas(
  scope: Construct,
  name: string,
  selector: Readonly<Record<string, string>>,
  { replicas = defaults.replicas, minAvailable, recommendResources = false }: ReplicaProps,
): number | undefined {
  const fewest = typeof replicas === 'number' ? replicas : replicas.min;
  disruptionBudget(scope, { name, selector, minAvailable, fewest });
  if (recommendResources) recommendation(scope, name, selector);
  if (typeof replicas === 'number') return replicas;
  if ('triggers' in replicas) scaledObject(scope, name, selector, replicas);
  else autoscaler(scope, { name, labels: selector, ...replicas });
  return undefined;
}
