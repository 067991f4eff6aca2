import type { DashboardProps } from '../../observability/dashboard';
import type { MetricsProps } from '../../observability/metrics';
import type { ExposureProps } from '../exposure/props';
import type { Probes } from '../pod/probes';
import type { WorkloadProps } from '../props';
import type { ReplicaProps } from '../replicas';

/** What an HTTP service is, besides what every workload takes. */
export interface WebServiceProps<Key extends string = string>
  extends DashboardProps,
    MetricsProps,
    WorkloadProps<Key>,
    ReplicaProps,
    ExposureProps {
  /**
   * Port the container listens on, from 1 to 65535.
   * @see https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service
   */
  readonly port: number;

  /** How the kubelet asks whether a pod is well. There are none by default: only you know what "well" means. */
  readonly probes: Probes;

  /**
   * Port of the Service.
   * @default 80
   */
  readonly servicePort?: number;

  /**
   * What the port speaks, for gateways and meshes that ask: `kubernetes.io/h2c`, `https`, `grpc`.
   * @default - not said: HTTP
   * @see https://kubernetes.io/docs/concepts/services-networking/service/#application-protocol
   */
  readonly appProtocol?: string;

  /**
   * Whether one client's connections within the cluster go to the same pod for three hours.
   * @default 'None'
   * @see https://kubernetes.io/docs/reference/networking/virtual-ips/#session-affinity
   */
  readonly sessionAffinity?: 'None' | 'ClientIP';

  /**
   * Seconds a pod that is going keeps serving before its process gets SIGTERM, so that no request is still on its
   * way to it. Less than `terminationGracePeriodSeconds`; 0 for none.
   * @default 5
   * @see https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
   */
  readonly preStopSleepSeconds?: number;
}
