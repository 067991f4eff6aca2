import { WebService } from 'holdfast';
import { observabilityInterfaces } from '../../scripts/docs/interfaces';
import { testDocumentedDefaults } from '../helpers/documented-defaults';
import { at, leastProps, produceOne, webService } from '../helpers/manifests';

const plain = webService();
const { objects } = produceOne((stack) => {
  new WebService(stack, 'web', { ...leastProps, metrics: {}, alerts: {}, tracing: { namespace: 'observability' } });
});
const of = (kind: string, path: string) =>
  at(objects.find(({ manifest }) => manifest.kind === kind && manifest.metadata.name === 'web')?.manifest, path);
const endpoint = (field: string) => of('PodMonitor', `spec.podMetricsEndpoints.0.${field}`);
const from = of('NetworkPolicy', 'spec.ingress.0.from.0.namespaceSelector.matchLabels') as Record<string, string>;
const rule = of('PrometheusRule', 'spec.groups.0.rules.0') as { labels: object; annotations: object };
const variables = of('Deployment', 'spec.template.spec.containers.0.env') as { name: string; value: string }[];
const variable = (name: string) => variables.find((one) => one.name === name)?.value ?? '';
const address = /^http:\/\/([^.]+)\.observability:(\d+)$/.exec(variable('OTEL_EXPORTER_OTLP_ENDPOINT')) ?? [];
const none = (value: unknown) => (value === undefined ? '- none' : 'some');

/** What each default is in rendered output, in the words of its documentation. */
testDocumentedDefaults(observabilityInterfaces, {
  'MetricsProps.metrics': none(plain.PodMonitor),
  'Metrics.path': `'${endpoint('path')}'`,
  'Metrics.port': endpoint('port') === 'http' ? '- the port of the workload' : 'another',
  'Metrics.intervalSeconds': String(endpoint('interval')).replace(/s$/, ''),
  'Metrics.prometheusNamespace': `'${from['kubernetes.io/metadata.name']}'`,
  'AlertProps.alerts': none(plain.PrometheusRule),
  'Alerts.labels': Object.keys(rule.labels).join() === 'severity,workload' ? '- severity, and the workload' : 'others',
  'Alerts.runbookUrl': none((rule.annotations as { runbook_url?: string }).runbook_url),
  'Alerts.without': (of('PrometheusRule', 'spec.groups.0.rules') as unknown[]).length === 9 ? '- none' : 'some',
  'DashboardProps.dashboard': String(plain.ConfigMap !== undefined),
  'LogProps.logFormat':
    at(plain.Deployment, 'spec.template.spec.containers.0.env') === undefined ? '- it is not told' : 'json',
  'TracingProps.tracing': none(at(plain.Deployment, 'spec.template.spec.containers.0.env')),
  'Tracing.service': `'${address[1]}'`,
  'Tracing.port': String(address[2]),
  'Tracing.samplingRatio': variable('OTEL_TRACES_SAMPLER_ARG'),
});
