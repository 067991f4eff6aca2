import type { k8s } from 'cdk8s-plus-28';
import { defaults } from '../../defaults';
import type { ByteQuantity } from '../../kubernetes/byte-quantity';
import type { Plain } from '../../kubernetes/plain';

/** CPU in cores (`'2'`, `'0.5'`) or thousandths of one (`'250m'`). */
export type CpuQuantity = `${number}` | `${number}m`;

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
  readonly limits?: Amounts;
}

export function resourceRequirements({ requests, limits }: Resources = {}): Plain<k8s.ResourceRequirements> {
  return {
    requests: { ...defaults.resources.requests, ...requests },
    limits: { ...defaults.resources.limits, ...limits },
  };
}
