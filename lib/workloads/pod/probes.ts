import type { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { defaults } from '../../defaults';
import type { Plain } from '../../kubernetes/plain';
import { report } from '../../problems/report';
import { show } from '../../problems/show';

/** How the kubelet asks a container over HTTP whether it is well. */
export interface HttpProbe {
  /** Path of the request, with its leading slash. Any answer from 200 to 399 is a success. */
  readonly path: string;
  /** Seconds after the container's start before the first request. */
  readonly initialDelaySeconds?: number;
  /** Seconds between two requests. */
  readonly periodSeconds?: number;
  /** Seconds until a request without an answer has failed. */
  readonly timeoutSeconds?: number;
  /** Failures in a row until the container is restarted (liveness, startup) or taken out of its Services (readiness). */
  readonly failureThreshold?: number;
}

/**
 * The three questions the kubelet asks a container, each with a path, or with a path and timings.
 * @see https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
 */
export interface Probes {
  /**
   * Is it stuck? Then it is restarted. It must not ask a dependency, or the dependency's fault restarts every pod.
   * Timings that are left out: delay 10 s, period 15 s, timeout 3 s.
   */
  readonly liveness: string | HttpProbe;

  /**
   * Can it serve? Else it gets no requests. It may ask dependencies.
   * Timings that are left out: delay 5 s, period 10 s, timeout 3 s.
   */
  readonly readiness: string | HttpProbe;

  /**
   * Has it started? The other two begin when it has.
   * Timings that are left out: period 5 s, timeout 3 s, 30 failures, so 150 s in all.
   * @default - the path of `liveness`
   */
  readonly startup?: string | HttpProbe;
}

type ContainerProbes = Pick<Plain<k8s.Container>, 'livenessProbe' | 'readinessProbe' | 'startupProbe'>;

export function containerProbes({ liveness, readiness, startup }: Probes, port: number): ContainerProbes {
  return {
    livenessProbe: httpProbe(liveness, port, defaults.liveness),
    readinessProbe: httpProbe(readiness, port, defaults.readiness),
    startupProbe: httpProbe(startup ?? pathOf(liveness), port, defaults.startup),
  };
}

function httpProbe(probe: string | HttpProbe, port: number, timing: Partial<HttpProbe>): Plain<k8s.Probe> {
  const { path, ...rest } = { ...timing, ...(typeof probe === 'string' ? { path: probe } : probe) };
  return { httpGet: { path: withSlash(path), port }, ...rest };
}

/** Says which paths were given without their slash: harmless, because it was added. */
export function noteSlashes(construct: Construct, probes: Probes): void {
  for (const [name, probe] of Object.entries<string | HttpProbe>({ ...probes })) {
    const path = pathOf(probe);
    if (path === withSlash(path)) continue;
    report(construct, {
      id: 'probe-path',
      severity: 'note',
      property: `probes.${name}`,
      got: show(path),
      allowed: 'a path that begins with a slash',
      fix: `write '${withSlash(path)}', which is what was rendered`,
    });
  }
}

function pathOf(probe: string | HttpProbe): string {
  return typeof probe === 'string' ? probe : probe.path;
}

/** The kubelet adds a missing slash, and so do we, so that every reader of the manifest sees what is asked for. */
function withSlash(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}
