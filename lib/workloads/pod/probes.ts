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
  /**
   * Seconds after the container's start before the first request.
   * @default - 10 for liveness, 5 for readiness, 0 for startup
   */
  readonly initialDelaySeconds?: number;

  /**
   * Seconds between two requests.
   * @default - 15 for liveness, 10 for readiness, 5 for startup
   */
  readonly periodSeconds?: number;

  /**
   * Seconds until a request without an answer has failed.
   * @default - 3 for liveness, 3 for readiness, 3 for startup
   */
  readonly timeoutSeconds?: number;

  /**
   * Failures in a row until the container is restarted (liveness, startup) or taken out of its Services (readiness).
   * @default - 3 for liveness, 3 for readiness, 30 for startup
   */
  readonly failureThreshold?: number;
}

/**
 * The three questions the kubelet asks a container, each with a path, or with a path and timings.
 * @see https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
 */
export interface Probes {
  /**
   * Is it stuck? Then it is restarted. It must not ask a dependency, or the dependency's fault restarts every pod.
   */
  readonly liveness: string | HttpProbe;

  /**
   * Can it serve? Else it gets no requests. It may ask dependencies.
   */
  readonly readiness: string | HttpProbe;

  /**
   * Has it started? The other two begin when it has; until then it has 30 periods of 5 s.
   * @default - the path of `liveness`
   */
  readonly startup?: string | HttpProbe;
}

export type ContainerProbes = Pick<Plain<k8s.Container>, 'livenessProbe' | 'readinessProbe' | 'startupProbe'>;

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

/** Says which paths were given without their slash: harmless, because it was added, but not where a URL was given. */
export function checkPaths(construct: Construct, probes: Probes): void {
  for (const [name, probe] of Object.entries<string | HttpProbe>({ ...probes })) {
    const path = pathOf(probe);
    if (path === withSlash(path)) continue;
    if (URL.canParse(path)) {
      reportUrl(construct, name, path);
      continue;
    }
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

function reportUrl(construct: Construct, name: string, url: string): void {
  report(construct, {
    id: 'probe-path',
    severity: 'error',
    property: `probes.${name}`,
    got: show(url),
    allowed: 'a path: the kubelet asks the pod itself, at its own port',
    fix: `write '${withSlash(new URL(url).pathname)}'`,
  });
}

function pathOf(probe: string | HttpProbe): string {
  return typeof probe === 'string' ? probe : probe.path;
}

/** The kubelet adds a missing slash, and so do we, so that every reader of the manifest sees what is asked for. */
function withSlash(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}
