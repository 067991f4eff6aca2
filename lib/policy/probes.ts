import type { Container } from './pods';

/** The ways in which a probe asks. */
export const probeWays = ['httpGet', 'tcpSocket', 'grpc', 'exec'] as const;

const fields = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;

/** What a probe asks, how often and how long, as it stands in a container. */
export type ProbeFields = { readonly [way in (typeof probeWays)[number]]?: Readonly<Record<string, unknown>> } & {
  readonly [field: string]: unknown;
};

/** A probe of a container, with its JSON pointer. */
export interface ContainerProbe {
  readonly field: (typeof fields)[number];
  readonly probe: ProbeFields;
  readonly pointer: string;
}

/** The probes that a container has, which is at a pointer. */
export function probesOf(container: Container, pointer: string): ContainerProbe[] {
  return fields.flatMap((field) => {
    const probe = container[field];
    return typeof probe === 'object' && probe !== null
      ? [{ field, probe: probe as ProbeFields, pointer: `${pointer}/${field}` }]
      : [];
  });
}

/** What Kubernetes takes where a probe does not say. */
const kubernetesDefaults = {
  initialDelaySeconds: 0,
  periodSeconds: 10,
  timeoutSeconds: 1,
  failureThreshold: 3,
} as const;

/** A number of a probe, or what stands for it. */
export function probeNumber(probe: ProbeFields, field: keyof typeof kubernetesDefaults): number {
  const value = probe[field];
  return typeof value === 'number' ? value : kubernetesDefaults[field];
}

/** How long a probe may fail until somebody acts on it, from the start of the container. */
export function patienceSeconds(probe: ProbeFields): number {
  const [delay, period, failures] = (['initialDelaySeconds', 'periodSeconds', 'failureThreshold'] as const).map(
    (field) => probeNumber(probe, field),
  ) as [number, number, number];
  return delay + period * failures;
}
