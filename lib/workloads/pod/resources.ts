import type { k8s } from 'cdk8s-plus-28';
import { defaults } from '../../defaults';
import type { Plain } from '../../kubernetes/plain';

/** CPU in cores (`'2'`, `'0.5'`) or thousandths of one (`'250m'`). */
export type CpuQuantity = `${number}` | `${number}m`;
/** Bytes with a unit: `'256Mi'`, `'1.5Gi'`. */
export type ByteQuantity = `${number}${'Ki' | 'Mi' | 'Gi' | 'Ti'}`;

/** Amounts of the resources of one container, by Kubernetes's own names. */
export interface Amounts {
  readonly cpu?: CpuQuantity;
  readonly memory?: ByteQuantity;
  /** Disk: logs, the writable folder `/tmp` and whatever else the container writes on the node. */
  readonly 'ephemeral-storage'?: ByteQuantity;
}

/**
 * What a container is promised and what it may not exceed. An amount that is left out has its default.
 * @see https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
 */
export interface Resources {
  readonly requests?: Amounts;
  readonly limits?: Amounts;
}

export function resourceRequirements({ requests, limits }: Resources = {}): Plain<k8s.ResourceRequirements> {
  return {
    requests: { ...defaults.resources.requests, ...requests },
    limits: { ...defaults.resources.limits, ...limits },
  };
}
