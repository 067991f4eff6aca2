import type { Construct } from 'constructs';
import * as v from 'valibot';
import { defaults } from '../defaults';
import { type ByteQuantity, bytes } from '../kubernetes/byte-quantity';
import { type CpuQuantity, cpu } from '../kubernetes/cpu-quantity';
import { kubeObject } from '../kubernetes/object';
import { described, properties } from '../problems/schema';

/** Amounts of all containers of a namespace together, by Kubernetes's own names. */
export interface QuotaAmounts {
  /**
   * Time on processors, in cores.
   * @default - as much as there is
   */
  readonly cpu?: CpuQuantity;
  /**
   * Memory of all containers.
   * @default - as much as there is
   */
  readonly memory?: ByteQuantity;
  /**
   * Disk of the nodes.
   * @default - as much as there is
   */
  readonly 'ephemeral-storage'?: ByteQuantity;
}

/**
 * What all that is in a namespace may take together. The API server refuses a pod that would exceed it, so it is an error
 * when what a stack declares would, scaled up and in the middle of a rollout.
 * @see https://kubernetes.io/docs/concepts/policy/resource-quotas/
 */
export interface Quota {
  /**
   * Pods that have not ended.
   * @default - as many as there is room for
   */
  readonly pods?: number;
  /**
   * What containers request.
   * @default - as much as there is
   */
  readonly requests?: QuotaAmounts;
  /**
   * What containers may use.
   * @default - as much as there is
   */
  readonly limits?: QuotaAmounts;
  /**
   * Disk that claims ask for.
   * @default - as much as there is
   */
  readonly storage?: ByteQuantity;
}

const amounts = properties({
  cpu: v.optional(cpu),
  memory: v.optional(bytes),
  'ephemeral-storage': v.optional(bytes),
} satisfies { [Name in keyof Required<QuotaAmounts>]: v.GenericSchema });

export const quotaShape = v.optional(
  properties({
    pods: v.optional(described(v.pipe(v.number(), v.integer(), v.minValue(1)), 'a whole number of pods from 1')),
    requests: v.optional(amounts),
    limits: v.optional(amounts),
    storage: v.optional(bytes),
  } satisfies { [Name in keyof Required<Quota>]: v.GenericSchema }),
);

/**
 * Makes the ResourceQuota of a namespace. Under one that counts requests or limits the API server refuses containers that
 * name none; those that nobody wrapped get the amounts of a container of holdfast's (a LimitRange).
 */
export function resourceQuota(scope: Construct, { pods, requests = {}, limits = {}, storage }: Quota): void {
  const counted = (of: string, amounts: QuotaAmounts) =>
    Object.entries(amounts).map(([name, amount]) => [`${of}.${name}`, amount]);
  const hard = Object.fromEntries([
    ...(pods === undefined ? [] : [['pods', String(pods)]]),
    ...counted('requests', requests),
    ...counted('limits', limits),
    ...(storage === undefined ? [] : [['requests.storage', storage]]),
  ]);
  kubeObject(scope, 'quota', 'ResourceQuota', { metadata: { name: 'quota' }, spec: { hard } });
  if (Object.keys({ ...requests, ...limits }).length === 0) return;
  kubeObject(scope, 'limit-range', 'LimitRange', {
    metadata: { name: 'default-amounts' },
    spec: {
      limits: [{ type: 'Container', default: defaults.resources.limits, defaultRequest: defaults.resources.requests }],
    },
  });
}
