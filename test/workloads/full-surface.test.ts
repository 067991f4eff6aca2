import { WebService, type WebServiceProps } from 'holdfast';
import type { Manifest } from '../../lib/render/manifest';
import { webServiceOrigins } from '../../lib/workloads/web-service/origins';
import { produceOne } from '../helpers/manifests';

/** Every property there is: one that is added without a line here does not compile. */
const props: Required<WebServiceProps> = {
  image: 'registry.example.com/web:1.2.0',
  command: ['node'],
  args: ['server.js'],
  port: 3001,
  probes: {
    liveness: { path: '/live', initialDelaySeconds: 11, periodSeconds: 12, timeoutSeconds: 4, failureThreshold: 5 },
    readiness: { path: '/ready', initialDelaySeconds: 6, periodSeconds: 7, timeoutSeconds: 5, failureThreshold: 6 },
    startup: { path: '/started', initialDelaySeconds: 1, periodSeconds: 2, timeoutSeconds: 1, failureThreshold: 60 },
  },
  replicas: { min: 4, max: 8, cpuPercent: 55 },
  minAvailable: 2,
  config: { LOG_LEVEL: 'debug' },
  secrets: ['api-secrets'],
  env: { MODE: 'fast' },
  resources: {
    requests: { cpu: '1', memory: '1Gi', 'ephemeral-storage': '1Gi' },
    limits: { cpu: '2', memory: '2Gi', 'ephemeral-storage': '2Gi' },
  },
  imagePullPolicy: 'IfNotPresent',
  servicePort: 8080,
  preStopSleepSeconds: 9,
  terminationGracePeriodSeconds: 61,
};

const { objects, problems } = produceOne((stack) => new WebService(stack, 'web', props));
const manifests = objects.map(({ manifest }) => manifest);

test('a service with every property set renders without a problem', () => {
  expect(problems).toEqual([]);
  expect(manifests).toMatchSnapshot();
});

test.each(Object.keys(props))('%s changes what is rendered', (name) => {
  const { [name as keyof WebServiceProps]: given, ...rest } = props;
  const other = produceOne(
    (stack) => new WebService(stack, 'web', { ...rest, [name]: another(given) } as WebServiceProps),
  );
  expect(other.objects.map(({ manifest }) => manifest)).not.toEqual(manifests);
});

/** A value of the same type that is another one. */
function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return value === 'IfNotPresent' ? 'Never' : `${value}-rc1`;
  if (Array.isArray(value)) return value.map(another);
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, another(inner)]));
}

const otherwise = /^replicas$|tcpPort|grpcPort|command/; // of several ways to say something this is not the one here
const always = webServiceOrigins.flatMap(([kind, pointer, property]) => {
  return otherwise.test(property) && property !== 'command' ? [] : [[kind, pointer, property] as const];
});

test.each(always)('%s %s is what %s became', (kind, pointer) => {
  const targets = manifests.filter((manifest) => kind === '*' || manifest.kind === kind);
  for (const manifest of targets) expect(resolve(manifest, pointer)).toBeDefined();
  expect(targets.length).toBeGreaterThan(0);
});

test('Deployment /spec/replicas is what a fixed number of replicas became', () => {
  const fixed = produceOne((stack) => new WebService(stack, 'web', { ...props, replicas: 4 }));
  const deployment = fixed.objects.find(({ manifest }) => manifest.kind === 'Deployment');
  expect(resolve(deployment?.manifest as Manifest, '/spec/replicas')).toBe(4);
});

function resolve(manifest: Manifest, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], manifest);
}
