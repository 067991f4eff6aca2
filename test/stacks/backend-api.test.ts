import { toYaml } from '../../lib/render/yaml';
import backendApi from '../../stacks/backend-api';
import { at, manifestsOf } from '../helpers/manifests';

const byKind = (environment: string) =>
  Object.fromEntries(manifestsOf(backendApi, environment).map((manifest) => [manifest.kind, manifest]));

test.each(['development', 'staging', 'production'])('renders %s as last reviewed', (environment) => {
  expect(toYaml(manifestsOf(backendApi, environment))).toMatchSnapshot();
});

test('production is what the service was asked to be', () => {
  const { Namespace, Deployment, Service, ConfigMap, HorizontalPodAutoscaler, ServiceAccount } = byKind('production');
  const pod = at(Deployment, 'spec.template.spec');
  const container = at(pod, 'containers.0');
  expect(Namespace?.metadata).toMatchObject({
    name: 'production',
    labels: {
      'pod-security.kubernetes.io/enforce': 'restricted',
      'pod-security.kubernetes.io/audit': 'restricted',
      'pod-security.kubernetes.io/warn': 'restricted',
    },
  });
  expect(at(Service, 'spec')).toMatchObject({ type: 'ClusterIP', ports: [{ port: 80, targetPort: 3000 }] });
  expect(at(ConfigMap, 'data')).toEqual({ NODE_ENV: 'production', LOG_LEVEL: 'info', CACHE_TTL: '3600' });
  expect(at(HorizontalPodAutoscaler, 'spec')).toMatchObject({
    minReplicas: 3,
    maxReplicas: 10,
    metrics: [{ resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } }],
    scaleTargetRef: { kind: 'Deployment', name: 'backend-api' },
  });
  expect(ServiceAccount).toMatchObject({ automountServiceAccountToken: false });
  expect(container).toMatchObject({
    image: 'registry.example.com/backend-api:1.2.0',
    resources: { requests: { cpu: '250m', memory: '256Mi' }, limits: { cpu: '500m', memory: '512Mi' } },
    livenessProbe: { httpGet: { path: '/health/live', port: 3000 }, initialDelaySeconds: 10, periodSeconds: 15 },
    readinessProbe: { httpGet: { path: '/health/ready', port: 3000 }, initialDelaySeconds: 5, periodSeconds: 10 },
    startupProbe: { httpGet: { path: '/health/live', port: 3000 } },
    envFrom: [{ configMapRef: { name: 'backend-api' } }, { secretRef: { name: 'api-secrets' } }],
  });
  expect(at(Deployment, 'spec')).not.toHaveProperty('replicas');
});

test('every object but the namespace and its policy is named as the service is, and none holds a secret', () => {
  const others: string[] = [];
  for (const { kind, metadata } of manifestsOf(backendApi, 'production')) {
    if (metadata.name !== 'backend-api') others.push(`${kind} ${metadata.name}`);
    expect(kind).not.toBe('Secret');
  }
  expect(others).toEqual(['Namespace production', 'NetworkPolicy default-deny-all']);
});

test('nobody may connect to it, and it connects to nothing but DNS', () => {
  const policy = manifestsOf(backendApi, 'production').find(({ kind }) => kind === 'NetworkPolicy');
  expect(policy).toMatchObject({ metadata: { name: 'backend-api' }, spec: { policyTypes: ['Ingress', 'Egress'] } });
  expect(at(policy, 'spec')).not.toHaveProperty('ingress');
  expect(at(policy, 'spec.egress')).toHaveLength(1);
});

test('there is no noise: nothing empty, nothing null', () => {
  const empty = (value: unknown): boolean => {
    if (value === null || value === undefined || value === '') return true;
    if (typeof value !== 'object') return false;
    return Object.values(value).length === 0 || Object.values(value).some(empty);
  };
  for (const manifest of manifestsOf(backendApi, 'production')) {
    const { podSelector, ...spec } = (manifest.spec ?? { kind: '' }) as Record<string, unknown>;
    expect([manifest.kind, empty(spec)]).toEqual([manifest.kind, manifest.spec === undefined]);
  }
});

test('the environments differ in scale, resources and log level, and in nothing else but their names', () => {
  const [development, staging] = [byKind('development'), byKind('staging')];
  expect(at(development.HorizontalPodAutoscaler, 'spec')).toMatchObject({ minReplicas: 1, maxReplicas: 2 });
  expect(at(staging.HorizontalPodAutoscaler, 'spec')).toMatchObject({ minReplicas: 2, maxReplicas: 4 });
  expect(at(development.ConfigMap, 'data.LOG_LEVEL')).toBe('debug');
  expect(at(development.Deployment, 'spec.template.spec.containers.0.resources.requests.cpu')).toBe('100m');
  const same = (environment: string) =>
    JSON.stringify(byKind(environment))
      .replaceAll(environment, 'production')
      .replace(/"minReplicas":\d+|"maxReplicas":\d+|"minAvailable":\d+/g, '');
  expect(same('staging').replace('"NODE_ENV":"production"', '')).toBe(
    same('production').replace('"NODE_ENV":"production"', ''),
  );
});
