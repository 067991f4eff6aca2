import type { k8s } from 'cdk8s-plus-28';
import { defaults } from '../../defaults';
import type { Plain } from '../../kubernetes/plain';

/** When the kubelet asks, and what it makes of the answers. */
export interface ProbeTimings {
  /**
   * Seconds after the container's start before it first asks.
   * @default - 10 for liveness, 5 for readiness, 0 for startup
   */
  readonly initialDelaySeconds?: number;

  /**
   * Seconds between two times it asks.
   * @default - 15 for liveness, 10 for readiness, 5 for startup
   */
  readonly periodSeconds?: number;

  /**
   * Seconds until a question without an answer has failed.
   * @default - 3 for liveness, 3 for readiness, 3 for startup
   */
  readonly timeoutSeconds?: number;

  /**
   * Failures in a row until the container is restarted (liveness, startup) or taken out of its Services (readiness).
   * @default - 3 for liveness, 3 for readiness, 30 for startup
   */
  readonly failureThreshold?: number;
}

/** A request over HTTP. */
export interface HttpProbe extends ProbeTimings {
  /** Path of the request, with its leading slash. Any answer from 200 to 399 is a success. */
  readonly path: string;
  /**
   * Port it is sent to, from 1 to 65535.
   * @default - the port of the workload
   */
  readonly port?: number;
}

/** A connection that is opened and closed. It says that something listens, and nothing of whether it works. */
export interface TcpProbe extends ProbeTimings {
  /** Port that is connected to, from 1 to 65535. */
  readonly tcpPort: number;
}

/**
 * A question in gRPC's own protocol for health.
 * @see https://github.com/grpc/grpc/blob/master/doc/health-checking.md
 */
export interface GrpcProbe extends ProbeTimings {
  /** Port that is asked, from 1 to 65535. */
  readonly grpcPort: number;
  /**
   * Name of the service that is asked about.
   * @default - the server as a whole
   */
  readonly service?: string;
}

/** A program in the container. Exit code 0 is a success. */
export interface ExecProbe extends ProbeTimings {
  /** The program and its arguments; there is no shell unless it is one. */
  readonly command: readonly string[];
}

/** One way to ask. */
export type Probe = HttpProbe | TcpProbe | GrpcProbe | ExecProbe;

/**
 * The three questions the kubelet asks a container, each by the path of a request, or by any way to ask with timings.
 * @see https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
 */
export interface Probes {
  /**
   * Is it stuck? Then it is restarted. It must not ask a dependency, or the dependency's fault restarts every pod.
   */
  readonly liveness: string | Probe;

  /**
   * Can it serve? Else it gets no requests. It may ask dependencies.
   */
  readonly readiness: string | Probe;

  /**
   * Has it started? The other two begin when it has; until then it has 30 periods of 5 s.
   * @default - asks what `liveness` asks
   */
  readonly startup?: string | Probe;
}

export type ContainerProbes = Pick<Plain<k8s.Container>, 'livenessProbe' | 'readinessProbe' | 'startupProbe'>;

/** The probes of a container, those without a port of their own at this one. Without a readiness there is none. */
export function containerProbes(
  { liveness, readiness, startup }: Omit<Probes, 'readiness'> & Partial<Probes>,
  port?: number,
): ContainerProbes {
  return {
    livenessProbe: probe(liveness, port, defaults.liveness),
    ...(readiness !== undefined && { readinessProbe: probe(readiness, port, defaults.readiness) }),
    startupProbe: probe(startup ?? withoutTimings(liveness), port, defaults.startup),
  };
}

function probe(given: string | Probe, port: number | undefined, timings: ProbeTimings): Plain<k8s.Probe> {
  const handler = typeof given === 'string' ? { path: given } : given;
  const all: ProbeTimings = { ...timings, ...handler };
  const said: { -readonly [Name in keyof ProbeTimings]: number } = {};
  for (const name of timingNames) if (all[name] !== undefined) said[name] = all[name];
  return { ...action(handler, port), ...said };
}

const timingNames = ['initialDelaySeconds', 'periodSeconds', 'timeoutSeconds', 'failureThreshold'] as const;

function action(handler: Probe, port: number | undefined): Plain<k8s.Probe> {
  if ('command' in handler) return { exec: { command: handler.command } };
  if ('tcpPort' in handler) return { tcpSocket: { port: handler.tcpPort } };
  if ('grpcPort' in handler) {
    const { grpcPort, service } = handler;
    return { grpc: { port: grpcPort, ...(service !== undefined && { service }) } };
  }
  return { httpGet: { path: withSlash(handler.path), port: handler.port ?? (port as number) } };
}

function withoutTimings(given: string | Probe): string | Probe {
  if (typeof given === 'string') return given;
  const { initialDelaySeconds, periodSeconds, timeoutSeconds, failureThreshold, ...handler } = given;
  return handler;
}

/** The kubelet adds a missing slash, and so do we, so that every reader of the manifest sees what is asked for. */
export function withSlash(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}
