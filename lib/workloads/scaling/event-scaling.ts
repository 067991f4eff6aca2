import type { Construct } from 'constructs';
import * as v from 'valibot';
import { customObject } from '../../kubernetes/custom-object';
import type { Origin } from '../../problems/origin';
import { described, dictionary, properties } from '../../problems/schema';
import { count, within } from '../values';
import type { Trigger } from './trigger';

/**
 * As many pods as the work that waits calls for, counted by KEDA.
 * @see https://keda.sh/docs/latest/reference/scaledobject-spec/
 */
export interface EventScaling {
  /** Fewest pods; 0 for none at all while there is nothing to do. */
  readonly min: number;
  /** Most pods, at least `min`. */
  readonly max: number;
  /** What the work is counted by; the one that asks for most pods wins. */
  readonly triggers: readonly Trigger[];
  /**
   * Seconds between two times that it is counted, while there are no pods.
   * @default 30
   */
  readonly pollingIntervalSeconds?: number;
  /**
   * Seconds after the last work until there are no pods any more.
   * @default 300
   */
  readonly cooldownSeconds?: number;
  /**
   * Number of pods while what is counted by cannot be asked.
   * @default - as many as there are
   */
  readonly fallbackReplicas?: number;
}

const trigger = properties({
  type: v.string(),
  metadata: dictionary(described(v.string(), 'a text'), "texts by name, such as { query: 'sum(jobs)' }"),
  authentication: v.optional(described(v.string(), 'the name of a TriggerAuthentication')),
});
const most = 2 ** 31 - 1;

const entries = {
  min: count('a number of pods, 0 among them'),
  max: count('a number of pods'),
  triggers: described(v.pipe(v.array(trigger), v.nonEmpty()), 'one trigger or more, such as [Trigger.kafka({ ... })]'),
  pollingIntervalSeconds: within(1, most, 'seconds'),
  cooldownSeconds: within(0, most, 'seconds'),
  fallbackReplicas: within(0, most, 'pods'),
} satisfies { [Name in keyof Required<EventScaling>]: v.GenericSchema };

export const eventScalingShape = properties(entries);

/** Where the numbers end up. */
export const eventScalingOrigins: readonly Origin[] = [
  ['ScaledObject', '/spec/minReplicaCount', 'replicas.min'],
  ['ScaledObject', '/spec/maxReplicaCount', 'replicas.max'],
  ['ScaledObject', '/spec/pollingInterval', 'replicas.pollingIntervalSeconds'],
  ['ScaledObject', '/spec/cooldownPeriod', 'replicas.cooldownSeconds'],
  ['ScaledObject', '/spec/fallback/replicas', 'replicas.fallbackReplicas'],
  ['ScaledObject', '/spec/triggers', 'replicas.triggers', 3],
];

/** Scales a Deployment by events. */
export function scaledObject(
  scope: Construct,
  name: string,
  labels: Readonly<Record<string, string>>,
  { min, max, triggers, pollingIntervalSeconds, cooldownSeconds, fallbackReplicas }: EventScaling,
): void {
  customObject(scope, 'scaled-object', 'ScaledObject', {
    metadata: { name, labels },
    spec: {
      scaleTargetRef: { name },
      minReplicaCount: min,
      maxReplicaCount: max,
      ...(pollingIntervalSeconds !== undefined && { pollingInterval: pollingIntervalSeconds }),
      ...(cooldownSeconds !== undefined && { cooldownPeriod: cooldownSeconds }),
      ...(fallbackReplicas !== undefined && { fallback: { failureThreshold: 3, replicas: fallbackReplicas } }),
      triggers: triggers.map(({ type, metadata, authentication }) => ({
        type,
        metadata,
        ...(authentication !== undefined && { authenticationRef: { name: authentication } }),
      })),
    },
  });
}
