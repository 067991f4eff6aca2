import { Config, ExistingSecret, WebService } from 'holdfast';
import { at, leastProps, produceOne, webService } from '../helpers/manifests';

const container = (props = {}) => at(webService(props).Deployment, 'spec.template.spec.containers.0');

test('a change of the config rolls the pods, and its order does not', () => {
  const checksum = (config: Record<string, string>) =>
    at(webService({ config }).Deployment, 'spec.template.metadata.annotations')?.['checksum/config' as never];
  expect(checksum({ A: '1', B: '2' })).toBe(checksum({ B: '2', A: '1' }));
  expect(checksum({ A: '1' })).not.toBe(checksum({ A: '2' }));
});

test('without config there is no ConfigMap and nothing refers to one', () => {
  const objects = webService();
  expect(objects).not.toHaveProperty('ConfigMap');
  expect(container()).not.toHaveProperty('envFrom');
});

test('a fixed number of pods has no autoscaler, and a range has no fixed number', () => {
  const fixed = webService({ replicas: 3 });
  expect(at(fixed.Deployment, 'spec.replicas')).toBe(3);
  expect(fixed).not.toHaveProperty('HorizontalPodAutoscaler');
  const range = webService({ replicas: { min: 2, max: 5 } });
  expect(at(range.Deployment, 'spec')).not.toHaveProperty('replicas');
});

test.each([
  [{ replicas: 5 }, 4],
  [{ replicas: { min: 3, max: 9 } }, 2],
  [{ replicas: 1 }, 0],
  [{ replicas: { min: 3, max: 9 }, minAvailable: 1 }, 1],
])('%j keeps %d pods up during a drain', (props, minAvailable) => {
  expect(at(webService(props).PodDisruptionBudget, 'spec.minAvailable')).toBe(minAvailable);
});

test('variables are texts or references to a config or a secret', () => {
  const { objects, problems } = produceOne((stack) => {
    const shared = new Config(stack, 'shared', { name: 'shared', data: { REGION: 'eu' } });
    const database = new ExistingSecret('database', ['url']);
    new WebService(stack, 'web', {
      ...leastProps,
      secrets: [database, 'api-secrets'],
      env: { MODE: 'fast', REGION: shared.key('REGION'), DATABASE_URL: database.key('url') },
    });
  });
  expect(problems).toEqual([]);
  const deployment = objects.find(({ manifest }) => manifest.kind === 'Deployment')?.manifest;
  expect(at(deployment, 'spec.template.spec.containers.0')).toMatchObject({
    envFrom: [{ secretRef: { name: 'database' } }, { secretRef: { name: 'api-secrets' } }],
    env: [
      { name: 'MODE', value: 'fast' },
      { name: 'REGION', valueFrom: { configMapKeyRef: { name: 'shared', key: 'REGION' } } },
      { name: 'DATABASE_URL', valueFrom: { secretKeyRef: { name: 'database', key: 'url' } } },
    ],
  });
});

test('a key that the secret does not have is refused where it was asked for', () => {
  const { problems } = produceOne((stack) => {
    const database = new ExistingSecret('database', ['url'] as string[]);
    new WebService(stack, 'web', { ...leastProps, env: { URL: database.key('ulr') } });
  });
  expect(problems).toMatchObject([{ id: 'secret-key-missing', got: '"ulr"', fix: "write 'url'" }]);
});

test('selectors select the pods', () => {
  const { Deployment, Service, PodDisruptionBudget, NetworkPolicy } = webService();
  const labels = at(Deployment, 'spec.template.metadata.labels');
  for (const selector of [
    at(Deployment, 'spec.selector.matchLabels'),
    at(Service, 'spec.selector'),
    at(PodDisruptionBudget, 'spec.selector.matchLabels'),
    at(NetworkPolicy, 'spec.podSelector.matchLabels'),
  ]) {
    expect(selector).toEqual({ 'app.kubernetes.io/name': 'web' });
    expect(labels).toMatchObject(selector as object);
  }
});

test.each([
  ['registry.example.com/web:1.2.0', '1.2.0'],
  ['localhost:5000/web:v1@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 'v1'],
  ['web@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', undefined],
  [`web:${'1'.repeat(64)}`, undefined],
] as const)('the version of %s is %s', (image, version) => {
  const labels = at(webService({ image }).Deployment, 'metadata.labels') as Record<string, string>;
  expect(labels['app.kubernetes.io/version']).toBe(version);
});

test('settings of which there are none are not looked for: no pod would start', () => {
  const { objects, problems } = produceOne((stack) => new WebService(stack, 'web', { ...leastProps, config: {} }));
  expect(problems).toEqual([]);
  const web = objects.find(({ manifest }) => manifest.kind === 'Deployment')?.manifest;
  expect(at(web, 'spec.template.spec.containers.0.envFrom')).toBeUndefined();
});

test('memory can be aimed for beside the CPU', () => {
  const { HorizontalPodAutoscaler } = webService({ replicas: { min: 2, max: 4, memoryPercent: 66 } });
  expect(at(HorizontalPodAutoscaler, 'spec.metrics')).toMatchObject([
    { resource: { name: 'cpu', target: { averageUtilization: 70 } } },
    { resource: { name: 'memory', target: { averageUtilization: 66 } } },
  ]);
});
