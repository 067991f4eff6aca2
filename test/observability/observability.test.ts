import {
  type Alerts,
  ScheduledJob,
  type Stack,
  StatefulService,
  WebService,
  type WebServiceProps,
  Worker,
} from 'holdfast';
import { alertCatalogue } from '../../lib/observability/alert-catalogue';
import type { Manifest } from '../../lib/render/manifest';
import { at, leastProps, produceOne, webService } from '../helpers/manifests';

const image = 'registry.example.com/app:1.0.0';
const probes = { liveness: { command: ['alive'] } };

/** The objects by kind and name. */
function rendered(build: (stack: Stack) => void): Record<string, Manifest> {
  const { objects, problems } = produceOne(build);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return Object.fromEntries(objects.map(({ manifest }) => [`${manifest.kind} ${manifest.metadata.name}`, manifest]));
}

describe('metrics', () => {
  const fromPrometheus = (port: number) => ({
    from: [
      {
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } },
        podSelector: { matchLabels: { 'app.kubernetes.io/name': 'prometheus' } },
      },
    ],
    ports: [{ protocol: 'TCP', port }],
  });

  test('are asked for on the port that is served, and Prometheus alone is let in for it', () => {
    const objects = rendered((stack) => new WebService(stack, 'web', { ...leastProps, metrics: {} }));
    expect(at(objects['PodMonitor web'], 'spec')).toEqual({
      selector: { matchLabels: { 'app.kubernetes.io/name': 'web' } },
      podMetricsEndpoints: [{ port: 'http', path: '/metrics', interval: '30s' }],
    });
    expect(at(objects['NetworkPolicy web'], 'spec.ingress')).toEqual([fromPrometheus(3000)]);
  });

  test('have a port of their own where they are on another, which holds up no pod that is to go', () => {
    const objects = rendered((stack) => new Worker(stack, 'mailer', { image, probes, metrics: { port: 9102 } }));
    const container = at(objects['Deployment mailer'], 'spec.template.spec.containers.0') as Record<string, unknown>;
    expect(container.ports).toEqual([{ name: 'metrics', containerPort: 9102 }]);
    expect(container).not.toHaveProperty('lifecycle');
    expect(at(objects['PodMonitor mailer'], 'spec.podMetricsEndpoints.0.port')).toBe('metrics');
    expect(at(objects['NetworkPolicy mailer'], 'spec.ingress')).toEqual([fromPrometheus(9102)]);
  });

  test('of a workload without a port need one', () => {
    const { problems } = produceOne((stack) => new Worker(stack, 'mailer', { image, probes, metrics: {} }));
    expect(problems.map(({ property, fix }) => [property, fix])).toEqual([['metrics.port', 'add metrics.port']]);
  });
});

describe('alerts', () => {
  const rules = (manifest: Manifest | undefined) =>
    at(manifest, 'spec.groups.0.rules') as { alert: string; expr: string; annotations: Record<string, string> }[];
  const build = (alerts: Alerts) => (stack: Stack) => {
    new WebService(stack, 'web', { ...leastProps, alerts });
    new ScheduledJob(stack, 'nightly', { image, schedule: '@daily', alerts });
    new StatefulService(stack, 'queue', {
      image,
      alerts,
      probes: { liveness: { command: ['a'] }, readiness: { command: ['b'] } },
      storage: { data: { path: '/data', size: '1Gi' } },
      backup: { waived: 'it is filled again' },
    });
  };

  test('are those of the kind, each about this workload alone', () => {
    const objects = rendered(build({}));
    const names = (name: string) => rules(objects[`PrometheusRule ${name}`]).map(({ alert }) => alert);
    expect(names('web')).toContain('RolloutStalled');
    expect(names('nightly')).toEqual(['ContainerOutOfMemory', 'PodNotStarting', 'ScheduleMissed', 'RunFailed']);
    expect(names('queue')).toContain('VolumeFilling');
    for (const name of ['web', 'nightly', 'queue']) {
      for (const { expr, annotations } of rules(objects[`PrometheusRule ${name}`])) {
        expect(expr).toContain('namespace="production"');
        expect(expr).toContain(name);
        expect(annotations.summary).toContain(`production/${name} `);
      }
    }
  });

  test('lead to what to do, reach who is to be told, and one by one can be left out', () => {
    const alerts = {
      labels: { team: 'shop' },
      runbookUrl: 'https://wiki.example.com/',
      without: ['PodNotStarting'],
    } as const;
    const found = rules(rendered(build(alerts))['PrometheusRule nightly']);
    expect(found.map(({ alert }) => alert)).toEqual(['ContainerOutOfMemory', 'ScheduleMissed', 'RunFailed']);
    expect(found[1]).toMatchObject({
      labels: { team: 'shop', severity: 'warning', workload: 'nightly' },
      annotations: { runbook_url: 'https://wiki.example.com/ScheduleMissed' },
    });
  });

  test('that are in the list have a type as well', () => {
    const without: Required<Alerts>['without'] = alertCatalogue.map(({ name }) => name);
    const { problems } = produceOne(build({ without }));
    expect(problems.filter(({ id }) => id === 'property')).toEqual([]);
    expect(produceOne(build({ without: ['NoSuchAlert' as never] })).problems[0]?.property).toBe('alerts.without[0]');
  });
});

test('a dashboard is found by the sidecar of Grafana, is JSON, and shows these pods alone', () => {
  const objects = rendered((stack) => new WebService(stack, 'web', { ...leastProps, dashboard: true }));
  const { metadata, data } = objects['ConfigMap web-dashboard'] as Manifest;
  expect(metadata.labels).toMatchObject({ grafana_dashboard: '1' });
  const { title, panels } = JSON.parse((data as Record<string, string>)['production-web.json'] ?? '');
  expect(title).toBe('production / web');
  type Panel = { readonly targets: readonly { readonly expr: string }[] };
  const queries = (panels as Panel[]).flatMap(({ targets }) => targets.map(({ expr }) => expr));
  expect(queries.length).toBeGreaterThan(8);
  for (const query of queries) expect(query).toContain('namespace="production",pod=~"web-.+"');
});

test('an SDK of OpenTelemetry is told where to send what, its own variables win, and the way is open', () => {
  const objects = rendered((stack) => {
    new WebService(stack, 'web', {
      ...leastProps,
      tracing: { namespace: 'observability' },
      env: { OTEL_SERVICE_NAME: 'shop-web' },
    });
  });
  const env = at(objects['Deployment web'], 'spec.template.spec.containers.0.env') as { name: string; value: string }[];
  expect(Object.fromEntries(env.map(({ name, value }) => [name, value]))).toEqual({
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://otel-collector.observability:4317',
    OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
    OTEL_RESOURCE_ATTRIBUTES: 'service.namespace=production',
    OTEL_SERVICE_NAME: 'shop-web',
    OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
    OTEL_TRACES_SAMPLER_ARG: '0.1',
  });
  expect(at(objects['NetworkPolicy web'], 'spec.egress.1')).toEqual({
    to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'observability' } } }],
    ports: [{ protocol: 'TCP', port: 4317 }],
  });
});

test('a program is told how to write its log, and what was said of the variable itself wins', () => {
  const variableOf = (props: Partial<WebServiceProps>) =>
    at(webService(props).Deployment, 'spec.template.spec.containers.0.env');
  expect(variableOf({ logFormat: 'json' })).toEqual([{ name: 'LOG_FORMAT', value: 'json' }]);
  expect(variableOf({ logFormat: 'json', env: { LOG_FORMAT: 'logfmt' } })).toEqual([
    { name: 'LOG_FORMAT', value: 'logfmt' },
  ]);
});
