import type { Construct } from 'constructs';
import * as v from 'valibot';
import { kubeObject } from '../kubernetes/object';

/** What a workload takes that somebody looks at. */
export interface DashboardProps {
  /**
   * Has Grafana show the pods, what they use and how often they restart: a ConfigMap that its sidecar finds by the label
   * `grafana_dashboard`.
   * @default false
   * @see https://github.com/grafana/helm-charts/tree/main/charts/grafana#sidecar-for-dashboards
   */
  readonly dashboard?: boolean;
}

export const dashboardEntries = {
  dashboard: v.optional(v.boolean()),
} satisfies { [Name in keyof Required<DashboardProps>]: v.GenericSchema };

/** A row of panels each: what it shows, in which unit, and the queries with their legends. */
const panels = (pods: string): readonly [title: string, unit: string, queries: Readonly<Record<string, string>>][] => [
  [
    'Pods',
    'short',
    {
      ready: `sum(kube_pod_status_ready{${pods},condition="true"})`,
      'not ready': `sum(kube_pod_status_ready{${pods},condition="false"})`,
    },
  ],
  [
    'Restarts',
    'short',
    { '{{pod}}': `sum by (pod) (increase(kube_pod_container_status_restarts_total{${pods}}[15m]))` },
  ],
  [
    'CPU',
    'cores',
    {
      '{{pod}}': `sum by (pod) (rate(container_cpu_usage_seconds_total{${pods},container!=""}[5m]))`,
      request: `max(kube_pod_container_resource_requests{${pods},resource="cpu"})`,
      limit: `max(kube_pod_container_resource_limits{${pods},resource="cpu"})`,
    },
  ],
  [
    'Memory',
    'bytes',
    {
      '{{pod}}': `sum by (pod) (container_memory_working_set_bytes{${pods},container!=""})`,
      request: `max(kube_pod_container_resource_requests{${pods},resource="memory"})`,
      limit: `max(kube_pod_container_resource_limits{${pods},resource="memory"})`,
    },
  ],
  [
    'Network',
    'Bps',
    {
      'in {{pod}}': `sum by (pod) (rate(container_network_receive_bytes_total{${pods}}[5m]))`,
      'out {{pod}}': `sum by (pod) (rate(container_network_transmit_bytes_total{${pods}}[5m]))`,
    },
  ],
];

const [width, height] = [12, 8];

/** A dashboard of Grafana for the pods of a workload, all of whose names begin with its own. */
export function dashboard(
  scope: Construct,
  namespace: string,
  name: string,
  selector: Readonly<Record<string, string>>,
): void {
  const source = { type: 'prometheus', uid: '$datasource' };
  const rows = panels(`namespace="${namespace}",pod=~"${name}-.+"`).map(([title, unit, queries], index) => ({
    id: index + 1,
    type: 'timeseries',
    title,
    datasource: source,
    gridPos: { x: (index % 2) * width, y: Math.floor(index / 2) * height, w: width, h: height },
    fieldConfig: { defaults: { unit, min: 0 }, overrides: [] },
    targets: Object.entries(queries).map(([legendFormat, expr], at) => ({
      refId: String.fromCharCode('A'.charCodeAt(0) + at),
      datasource: source,
      expr,
      legendFormat,
    })),
  }));
  const content = {
    uid: `${namespace}-${name}`.slice(0, 40),
    title: `${namespace} / ${name}`,
    tags: ['holdfast'],
    schemaVersion: 39,
    time: { from: 'now-6h', to: 'now' },
    templating: { list: [{ name: 'datasource', type: 'datasource', query: 'prometheus' }] },
    panels: rows,
  };
  kubeObject(scope, 'dashboard', 'ConfigMap', {
    metadata: { name: `${name}-dashboard`, labels: { ...selector, grafana_dashboard: '1' } },
    data: { [`${namespace}-${name}.json`]: `${JSON.stringify(content, undefined, 2)}\n` },
  });
}
