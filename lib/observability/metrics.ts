import type { Construct } from 'constructs';
import * as v from 'valibot';
import { defaults } from '../defaults';
import { customObject } from '../kubernetes/custom-object';
import { port } from '../network/peer';
import type { Origin } from '../problems/origin';
import { described, properties } from '../problems/schema';

/** Where a program says how it does, in Prometheus's own format. */
export interface Metrics {
  /**
   * Path of the request.
   * @default '/metrics'
   */
  readonly path?: string;
  /**
   * Port it is sent to, from 1 to 65535.
   * @default - the port of the workload
   */
  readonly port?: number;
  /**
   * Seconds between two times that Prometheus asks.
   * @default 30
   */
  readonly intervalSeconds?: number;
  /**
   * Namespace that Prometheus runs in; its pods there may connect, and no others.
   * @default 'monitoring'
   */
  readonly prometheusNamespace?: string;
}

/** What a workload takes that can be asked how it does. */
export interface MetricsProps {
  /**
   * Has Prometheus ask the pods for metrics: a PodMonitor of the Prometheus operator, and the way through the
   * NetworkPolicy.
   * @default - none
   * @see https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.PodMonitor
   */
  readonly metrics?: Metrics;
}

const entries = {
  path: v.optional(described(v.pipe(v.string(), v.startsWith('/')), "a path such as '/metrics'")),
  port: v.optional(port),
  intervalSeconds: v.optional(
    described(v.pipe(v.number(), v.integer(), v.minValue(1)), 'a whole number of seconds from 1'),
  ),
  prometheusNamespace: v.optional(described(v.string(), 'the name of a namespace')),
} satisfies { [Name in keyof Required<Metrics>]: v.GenericSchema };

export const metricsEntries = {
  metrics: v.optional(properties(entries)),
} satisfies { [Name in keyof Required<MetricsProps>]: v.GenericSchema };

export const metricsOrigins: readonly Origin[] = [
  ['PodMonitor', '/spec/podMetricsEndpoints/0/path', 'metrics.path'],
  ['PodMonitor', '/spec/podMetricsEndpoints/0/interval', 'metrics.intervalSeconds'],
];

/** The pods of Prometheus, as its operator and its charts label them. */
export function prometheus({ prometheusNamespace = defaults.metrics.namespace }: Metrics) {
  return { namespace: prometheusNamespace, selector: { 'app.kubernetes.io/name': 'prometheus' } };
}

/** Has Prometheus ask the pods at a port of theirs, by its name. */
export function podMonitor(
  scope: Construct,
  name: string,
  selector: Readonly<Record<string, string>>,
  portName: string,
  { path = defaults.metrics.path, intervalSeconds = defaults.metrics.intervalSeconds }: Metrics,
): void {
  customObject(scope, 'pod-monitor', 'PodMonitor', {
    metadata: { name, labels: selector },
    spec: {
      selector: { matchLabels: selector },
      podMetricsEndpoints: [{ port: portName, path, interval: `${intervalSeconds}s` }],
    },
  });
}
