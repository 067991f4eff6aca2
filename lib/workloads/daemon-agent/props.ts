import type { MetricsProps } from '../../observability/metrics';
import type { Permission } from '../permissions';
import type { WorkloadProps } from '../props';
import type { WorkerProbes } from '../worker/props';
import type { HostAccess } from './host-access';

/** What a program is that runs on every node, besides what every workload takes. */
export interface DaemonAgentProps<Key extends string = string> extends MetricsProps, WorkloadProps<Key> {
  /** How the kubelet asks whether a pod is well. There are none by default: only you know what "well" means. */
  readonly probes: WorkerProbes;

  /**
   * What the pods see of their node: nothing but what is named, each with its reason.
   * @default - nothing
   */
  readonly hostAccess?: HostAccess;

  /**
   * What the workload may do with objects of the whole cluster: a ClusterRole of its own, `<namespace>:<name>`.
   * @default - nothing
   * @see https://kubernetes.io/docs/reference/access-authn-authz/rbac/
   */
  readonly clusterPermissions?: readonly Permission[];

  /**
   * Whether it also runs on nodes with taints, those of the control plane and those that are about to go included.
   * @default false
   */
  readonly allNodes?: boolean;

  /**
   * Whether a change replaces the pods by itself, or each when somebody deletes it.
   * @default 'RollingUpdate'
   * @see https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/
   */
  readonly updateStrategy?: 'RollingUpdate' | 'OnDelete';

  /**
   * How many pods, or what part of them, a rolling update replaces at a time.
   * @default '10%'
   */
  readonly maxUnavailable?: number | `${number}%`;
}
