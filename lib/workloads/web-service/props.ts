import type { Probes } from '../pod/probes';
import type { WorkloadProps } from '../props';

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

/** What an HTTP service is, besides what every workload takes. */
export interface WebServiceProps<Key extends string = string> extends WorkloadProps<Key> {
  /**
   * Port the container listens on, from 1 to 65535.
   * @see https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service
   */
  readonly port: number;

  /** How the kubelet asks whether a pod is well. There are none by default: only you know what "well" means. */
  readonly probes: Probes;

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

  /**
   * Port of the Service.
   * @default 80
   */
  readonly servicePort?: number;

  /**
   * Seconds a pod that is going keeps serving before its process gets SIGTERM, so that no request is still on its
   * way to it. Less than `terminationGracePeriodSeconds`; 0 for none.
   * @default 5
   * @see https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
   */
  readonly preStopSleepSeconds?: number;
}
