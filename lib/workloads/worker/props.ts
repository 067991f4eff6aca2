import type { DashboardProps } from '../../observability/dashboard';
import type { MetricsProps } from '../../observability/metrics';
import type { ExecProbe, GrpcProbe, HttpProbe, TcpProbe } from '../pod/probes';
import type { WorkloadProps } from '../props';
import type { ReplicaProps } from '../replicas';

/** A way to ask a container that has no port of its own. */
export type WorkerProbe = ExecProbe | TcpProbe | GrpcProbe | (HttpProbe & Required<Pick<HttpProbe, 'port'>>);

/**
 * The questions the kubelet asks a worker.
 * @see https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
 */
export interface WorkerProbes {
  /** Is it stuck? Then it is restarted: `{ command: ['node', 'alive.js'] }`, or `heartbeat('/tmp/heartbeat', 60)`. */
  readonly liveness: WorkerProbe;

  /**
   * Can it work? A rolling update waits for it before the next pod.
   * @default - none: a worker gets no requests
   */
  readonly readiness?: WorkerProbe;

  /**
   * Has it started? The other two begin when it has; until then it has 30 periods of 5 s.
   * @default - asks what `liveness` asks
   */
  readonly startup?: WorkerProbe;
}

/** What a worker is, besides what every workload takes. */
export interface WorkerProps<Key extends string = string>
  extends DashboardProps,
    MetricsProps,
    WorkloadProps<Key>,
    ReplicaProps {
  /** How the kubelet asks whether a pod is well. There are none by default: only you know what "well" means. */
  readonly probes: WorkerProbes;
}
