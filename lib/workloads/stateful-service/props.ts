import type { DashboardProps } from '../../observability/dashboard';
import type { MetricsProps } from '../../observability/metrics';
import type { BackupProps } from '../../storage/backup';
import type { ClaimProps } from '../../storage/claim';
import type { Probes } from '../pod/probes';
import type { WorkloadProps } from '../props';

/** A volume that each pod has for itself. */
export interface StatefulVolume extends ClaimProps {
  /** Folder in which the container sees it: `/var/lib/data`. The group 65532 may write to it. */
  readonly path: string;
}

/** What becomes of the volumes of pods that are no more. */
export interface VolumeRetention {
  /**
   * When the StatefulSet is deleted, as Pulumi does when a field changes that cannot be.
   * @default 'Retain'
   */
  readonly whenDeleted?: 'Retain' | 'Delete';

  /**
   * When there are to be fewer pods.
   * @default 'Retain'
   */
  readonly whenScaled?: 'Retain' | 'Delete';
}

/** Who copies the data, which a StatefulSet does not. */
export interface Replication {
  /**
   * The program between its pods, the storage behind the volumes, or nothing: each pod's data are its own, and are lost
   * with its volume.
   */
  readonly by: 'application' | 'storage' | 'nothing';
  /** How it does, or why nothing need: it stands on the StatefulSet as an annotation. */
  readonly reason: string;
}

/** What a service is that keeps data on volumes of its own, besides what every workload takes. */
export interface StatefulServiceProps<Key extends string = string>
  extends DashboardProps,
    MetricsProps,
    WorkloadProps<Key>,
    BackupProps {
  /**
   * Volumes of each pod, by their names. Only their folders may change later; more room is in docs/stateful-service.md.
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates
   */
  readonly storage: Readonly<Record<string, StatefulVolume>>;

  /** How the kubelet asks whether a pod is well. The next pod is begun with when this one is ready. */
  readonly probes: Probes;

  /**
   * Port the container listens on, from 1 to 65535.
   * @default - none: nobody connects to it, and there is no Service but the headless one
   * @see https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service
   */
  readonly port?: number;

  /**
   * Port of the Service.
   * @default - the port the container listens on
   */
  readonly servicePort?: number;

  /**
   * Further ports, on which the pods talk to each other and to nobody else. They may use `port` among themselves as well.
   * @default - none
   */
  readonly peerPorts?: readonly number[];

  /**
   * Number of pods, each with volumes of its own. More than one only for a program that knows of the others.
   * @default 1
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/
   */
  readonly replicas?: number;

  /**
   * Pods that stay up while a node is drained: less than there are, or no drain ever ends.
   * @default - one less than there are
   * @see https://kubernetes.io/docs/tasks/run-application/configure-pdb/
   */
  readonly minAvailable?: number;

  /**
   * Who copies the data. A StatefulSet copies nothing and is no database cluster.
   * @default - nobody said, which is warned about
   */
  readonly replication?: Replication;

  /**
   * Whether pods are made and removed one after the other or all at once; they are updated one after the other either
   * way. It cannot be changed later.
   * @default 'OrderedReady'
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#pod-management-policies
   */
  readonly podManagementPolicy?: 'OrderedReady' | 'Parallel';

  /**
   * Pods with a number below it keep the old version: one less than there are tries a new one on the last pod.
   * @default 0
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#partitions
   */
  readonly partition?: number;

  /**
   * Seconds a pod must have been ready before the next one is updated.
   * @default 10
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#minimum-ready-seconds
   */
  readonly minReadySeconds?: number;

  /**
   * What becomes of the volumes when their pods are no more.
   * @default - they stay
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#persistentvolumeclaim-retention
   */
  readonly persistentVolumeClaimRetentionPolicy?: VolumeRetention;

  /**
   * Seconds a pod that is going keeps serving before its process gets SIGTERM, where it has a port. Less than
   * `terminationGracePeriodSeconds`; 0 for none.
   * @default 5
   * @see https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
   */
  readonly preStopSleepSeconds?: number;
}
