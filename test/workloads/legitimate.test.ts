import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { ExistingSecret, WebService, type WebServiceProps } from 'holdfast';
import type { Problem } from '../../lib/problems/problem';
import { leastProps, produceOne } from '../helpers/manifests';

// What is unusual and right: a gate that refuses it is one that people go around. It may be asked about.

const isError = ({ severity }: Problem) => severity === 'error';

const digest = 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const probe = { path: '/live', initialDelaySeconds: 0, periodSeconds: 1, timeoutSeconds: 1, failureThreshold: 1 };

const legitimate: readonly Partial<WebServiceProps>[] = [
  { image: `web@${digest}` },
  { image: `localhost:5000/team/web:1.2.0@${digest}` },
  { image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/web:v1_2-rc.1' },
  { image: 'ghcr.io/shop/web.api__v2:main-4f7c060' },
  { image: 'web:20260101' },
  { port: 1, servicePort: 65535 },
  { probes: { liveness: probe, readiness: '/', startup: { path: '/up?deep=1&x=%20', failureThreshold: 600 } } },
  { replicas: 1 },
  { replicas: 1, minAvailable: 0 },
  { replicas: { min: 1, max: 1 } },
  { replicas: { min: 2, max: 500, cpuPercent: 100 }, minAvailable: 1 },
  { preStopSleepSeconds: 0, terminationGracePeriodSeconds: 1 },
  { terminationGracePeriodSeconds: 86400 },
  { resources: { requests: { cpu: '0.5', memory: '1.5Gi' }, limits: { cpu: '500m', memory: '1.5Gi' } } },
  { config: {} },
  { config: { EMPTY: '', SPACE: ' ', NUMBER: '007', TRUTH: 'yes', NOTHING: 'null', HEX: '0x1f', TIME: '12:30' } },
  {
    config: { GREETING: 'Grüße, 世界 🌍', LINES: 'a\n\tb\r\nc\n', QUOTES: `'"\\#{}[]`, TEMPLATE: `\${x} {{ y }} $(Z)` },
  },
  {
    config: {
      'spring.profiles.active': 'prod',
      '.hidden': 'a',
      'a-b_c.d': 'b',
      'tls.crt': '-----BEGIN CERTIFICATE-----',
    },
  },
  { config: { JSON: '{"a":{"b":[1,2]}}', CRON: '*/5 * * * *', REGEX: '^[a-z]+$', LONG: 'x'.repeat(100_000) } },
  {
    config: { TOKEN_URL: 'https://id.example.com/token', SECRET_NAME: 'api-secrets', MAX_TOKENS: '4096', PWD: '/srv' },
  },
  { config: { CALLBACK: 'https://example.com:8443/@me', AUTHOR: 'shop@example.com', KEY_ID: 'projects/p/keys/k' } },
  { env: { DATABASE_URL: 'postgres://shop:$(DB_PASSWORD)@db:5432/shop', _A: '', 'a.b-c': 'd' } },
  { secrets: [] },
  { secrets: ['a', 'web.example.com', '1-numbered', new ExistingSecret('a-b'), new ExistingSecret('keys', [])] },
];

test.each(legitimate)('%j has nothing wrong with it', (props) => {
  const { problems } = produceOne((stack) => new WebService(stack, 'web', { ...leastProps, ...props }));
  expect(problems.filter(isError)).toEqual([]);
});

test.each(['a', 'web', 'a1', `w${'e'.repeat(61)}b`, 'x--y'])('%s is a good name', (name) => {
  const { problems } = produceOne((stack) => new WebService(stack, name, leastProps));
  expect(problems).toEqual([]);
});

test('a service in a construct of its own, beside another of the same id that has another name, is refused by nobody', () => {
  const { problems } = produceOne((stack) => {
    new WebService(new Construct(stack, 'one'), 'web', leastProps);
    new WebService(new Construct(stack, 'two'), 'api', leastProps);
  });
  expect(problems).toEqual([]);
});

test.each(['10.0.0.0/8', '0.0.0.0/0', '169.254.169.254/32', '2001:db8::/32', '::/0', 'fd00::1/128'])(
  '%s is an address to connect to',
  (cidr) => {
    const { problems } = produceOne((stack) =>
      new WebService(stack, 'web', leastProps).connectsTo({ cidr, port: 443 }),
    );
    expect(problems).toEqual([]);
  },
);

const restricted = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
};
const container = {
  name: 'main',
  image: 'busybox:1.36',
  ports: [{ name: 'fifteen-letters', containerPort: 8080 }],
  securityContext: restricted,
};
const template = { metadata: { labels: { app: 'raw' } }, spec: { containers: [container], restartPolicy: 'Never' } };

/** Objects of Kubernetes that nobody wrapped. */
const objects: readonly { apiVersion: string; kind: string; metadata?: object; [field: string]: unknown }[] = [
  { apiVersion: 'v1', kind: 'Service', spec: { type: 'ExternalName', externalName: 'db.example.com' } },
  { apiVersion: 'v1', kind: 'Service', spec: { clusterIP: 'None', ports: [{ name: 'fifteen-letters', port: 1 }] } },
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: '1.web.example.com' },
    binaryData: { logo: 'iVBORw0KGgo=' },
  },
  { apiVersion: 'v1', kind: 'ConfigMap', data: {}, immutable: true },
  { apiVersion: 'batch/v1', kind: 'Job', spec: { template, backoffLimit: 0, ttlSecondsAfterFinished: 0 } },
  { apiVersion: 'batch/v1', kind: 'CronJob', spec: { schedule: '@daily', jobTemplate: { spec: { template } } } },
  { apiVersion: 'apps/v1', kind: 'DaemonSet', spec: { selector: { matchLabels: { app: 'raw' } }, template } },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'system:shop:reader' },
    rules: [],
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name: 'shop:auth-reader', namespace: 'kube-system' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'extension-apiserver-authentication-reader' },
  },
  { apiVersion: 'example.com/v1', kind: 'Widget', spec: { minAvailable: 1.5, ratio: 0.25, nothing: null, list: [] } },
];

test.each(objects)('$kind $metadata.name is let through: %j', ({ metadata = {}, ...object }) => {
  const { problems } = produceOne(
    (stack) => new ApiObject(stack, 'raw', { ...object, metadata: { name: 'raw', ...metadata } }),
  );
  expect(problems.filter(isError)).toEqual([]);
});
