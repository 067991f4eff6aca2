import type { k8s } from 'cdk8s-plus-28';
import { defaults } from '../../defaults';
import type { ByteQuantity } from '../../kubernetes/byte-quantity';
import type { CpuQuantity } from '../../kubernetes/cpu-quantity';
import type { Plain } from '../../kubernetes/plain';

/** Amounts of the resources of one container, by Kubernetes's own names. */
export interface Amounts {
  /**
   * Time on processors, in cores.
   * @default - 250m requested, 500m at most
   */
  readonly cpu?: CpuQuantity;

  /**
   * Memory; a container that takes more than its limit is killed.
   * @default - 256Mi requested, 512Mi at most
   */
  readonly memory?: ByteQuantity;

  /**
   * Disk of the node: logs, the writable folder `/tmp` and whatever else the container writes.
   * @default - 128Mi requested, 512Mi at most
   */
  readonly 'ephemeral-storage'?: ByteQuantity;
}

/** The most a container may use. */
export interface Limits extends Omit<Amounts, 'cpu'> {
  /**
   * Time on processors, in cores. `'unlimited'` is whatever the node has left, in proportion to what is requested: quick
   * where the node is idle, and as slow as it was promised where it is not.
   * @default - 500m
   */
  readonly cpu?: CpuQuantity | 'unlimited';
}

/** Amounts by one word; those of each are in the documents. */
export type ResourcePreset = 'small' | 'medium' | 'large';

/**
 * What a container is promised and what it may not exceed.
 * @see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
 */
export interface Resources {
  /**
   * What the node keeps free for the container; the scheduler goes by it.
   * @default - 250m, 256Mi, 128Mi
   */
  readonly requests?: Amounts;

  /**
   * What the container may use at most. At least as much as is requested.
   * @default - 500m, 512Mi, 512Mi
   */
  readonly limits?: Limits;
}

/** What a container takes of it. */
export interface ResourceProps {
  /**
   * CPU, memory and disk of the container: `'small'`, `'medium'` or `'large'`, or amounts, of which each that is left out
   * is that of `'medium'`.
   * @default - requests 250m, 256Mi, 128Mi; limits 500m, 512Mi, 512Mi
   * @see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   */
  readonly resources?: Resources | ResourcePreset;
}

/** All amounts, where they were given by one word or in part. */
export function amountsOf(resources: Resources | ResourcePreset = {}): Resources {
  const { medium, ...others } = { medium: defaults.resources, ...defaults.resourcePresets };
  if (typeof resources === 'string') return { medium, ...others }[resources];
  return {
    requests: { ...medium.requests, ...resources.requests },
    limits: { ...medium.limits, ...resources.limits },
  };
}

export function resourceRequirements(given: ResourceProps['resources']): Plain<k8s.ResourceRequirements> {
  const { requests = {}, limits: { cpu, ...limits } = {} } = amountsOf(given);
  return { requests: { ...requests }, limits: { ...(cpu !== 'unlimited' && { cpu }), ...limits } };
}
