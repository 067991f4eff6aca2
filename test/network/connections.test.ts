import { ApiObject, Chart } from 'cdk8s';
import { type AddressPeer, NetworkPolicy, ScheduledJob, type Stack, WebService, Worker } from 'holdfast';
import { at, leastProps, produceOne } from '../helpers/manifests';

/** The policies of a stack by name; an error in it fails the test. */
function policiesOf(build: (stack: Stack) => void): Record<string, Record<string, unknown>> {
  const { objects, problems } = produceOne(build);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const policies = objects.filter(({ manifest }) => manifest.kind === 'NetworkPolicy');
  return Object.fromEntries(
    policies.map(({ manifest }) => [manifest.metadata.name, manifest.spec as Record<string, unknown>]),
  );
}

const service = (stack: Stack, name: string, port = 3000) => new WebService(stack, name, { ...leastProps, port });
const ofPods = (name: string) => ({ podSelector: { matchLabels: { 'app.kubernetes.io/name': name } } });
const ofNamespace = (name: string) => ({
  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } },
});
const tcp = (port: number) => [{ protocol: 'TCP', port }];
const dns = {
  to: [
    ...['kube-dns', 'node-local-dns'].map((name) => ({
      ...ofNamespace('kube-system'),
      podSelector: { matchLabels: { 'k8s-app': name } },
    })),
    { ipBlock: { cidr: '169.254.20.10/32' } },
    { ipBlock: { cidr: '169.254.10.10/31' } },
  ],
  ports: [
    { protocol: 'UDP', port: 53 },
    { protocol: 'TCP', port: 53 },
  ],
};

test('nobody may connect to a service that nobody named, and it may only ask for names', () => {
  const { web } = policiesOf((stack) => service(stack, 'web'));
  expect(web).toEqual({
    podSelector: ofPods('web').podSelector,
    policyTypes: ['Ingress', 'Egress'],
    egress: [dns],
  });
});

test.each<[string, (web: WebService, database: WebService) => void]>([
  ['connectsTo', (web, database) => web.connectsTo(database)],
  ['acceptsFrom', (web, database) => database.acceptsFrom(web)],
  [
    'both, several times',
    (web, database) => {
      web.connectsTo(database);
      web.connectsTo(database, { port: 5432 });
      database.acceptsFrom(web);
    },
  ],
])('%s of two workloads draws both sides, once', (_, connect) => {
  const { web, database } = policiesOf((stack) => connect(service(stack, 'web'), service(stack, 'database', 5432)));
  expect(web).toMatchObject({ egress: [dns, { to: [ofPods('database')], ports: tcp(5432) }] });
  expect(web).not.toHaveProperty('ingress');
  expect(database).toMatchObject({ ingress: [{ from: [ofPods('web')], ports: tcp(5432) }], egress: [dns] });
});

test('another port of the workload is drawn at both sides as well', () => {
  const { job, database } = policiesOf((stack) => {
    const job = new ScheduledJob(stack, 'job', { image: leastProps.image, schedule: '@daily' });
    job.connectsTo(service(stack, 'database', 5432), { port: 9187 });
  });
  expect(job?.egress).toEqual([dns, { to: [ofPods('database')], ports: tcp(9187) }]);
  expect(database?.ingress).toEqual([{ from: [ofPods('job')], ports: tcp(9187) }]);
});

test('pods may connect to others of their own workload', () => {
  const { web } = policiesOf((stack) => {
    const web = service(stack, 'web');
    web.connectsTo(web);
  });
  expect(web).toMatchObject({
    ingress: [{ from: [ofPods('web')], ports: tcp(3000) }],
    egress: [dns, { to: [ofPods('web')], ports: tcp(3000) }],
  });
});

test('pods of another namespace are named with it, and so are all pods of one', () => {
  const { web } = policiesOf((stack) => {
    const web = service(stack, 'web');
    web.connectsTo({ namespace: 'data', selector: { app: 'database' }, port: 5432 });
    web.acceptsFrom({ namespace: 'monitoring' }, { port: 9090 });
    web.acceptsFrom({ namespace: 'edge', selector: { app: 'proxy' } });
  });
  expect(web).toMatchObject({
    ingress: [
      { from: [ofNamespace('monitoring')], ports: tcp(9090) },
      { from: [{ ...ofNamespace('edge'), podSelector: { matchLabels: { app: 'proxy' } } }], ports: tcp(3000) },
    ],
    egress: [
      dns,
      { to: [{ ...ofNamespace('data'), podSelector: { matchLabels: { app: 'database' } } }], ports: tcp(5432) },
    ],
  });
  expect(at(web, 'ingress.0.from.0')).not.toHaveProperty('podSelector');
});

test('a workload in a chart with a namespace of its own is named with that one', () => {
  const { web, database } = policiesOf((stack) => {
    const data = new Chart(stack, 'data', { namespace: 'data' });
    service(stack, 'web').connectsTo(new WebService(data, 'database', { ...leastProps, port: 5432 }));
  });
  expect(at(web, 'egress.1.to.0')).toEqual({ ...ofNamespace('data'), ...ofPods('database') });
  expect(at(database, 'ingress.0.from.0')).toEqual({ ...ofNamespace('production'), ...ofPods('web') });
});

test('addresses outside the cluster have exceptions, in both directions', () => {
  const block: AddressPeer = { cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] };
  const { web } = policiesOf((stack) => {
    const web = service(stack, 'web');
    web.connectsTo({ ...block, port: 443 });
    web.connectsTo({ cidr: '10.20.0.0/16' }, { port: 5432 });
    web.acceptsFrom(block);
  });
  expect(web).toMatchObject({
    ingress: [{ from: [{ ipBlock: block }], ports: tcp(3000) }],
    egress: [
      dns,
      { to: [{ ipBlock: block }], ports: tcp(443) },
      { to: [{ ipBlock: { cidr: '10.20.0.0/16' } }], ports: tcp(5432) },
    ],
  });
});

const container = {
  name: 'main',
  image: 'redis:7.4.1',
  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
};
const securityContext = { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } };
const template = { metadata: { labels: { app: 'redis' } }, spec: { containers: [container], securityContext } };
const redis = {
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  metadata: { name: 'redis' },
  spec: { selector: { matchLabels: { app: 'redis' } }, template },
};

test('pods that no workload of holdfast makes have a policy that is drawn the same way', () => {
  const policies = policiesOf((stack) => {
    new ApiObject(stack, 'raw', redis);
    const pods = new NetworkPolicy(stack, 'redis', { selector: { app: 'redis' } });
    service(stack, 'web').connectsTo(pods, { port: 6379 });
    new NetworkPolicy(stack, 'everybody', { selector: {} }).connectsTo({ cidr: '10.20.0.0/16', port: 443 });
  });
  expect(policies.redis).toMatchObject({
    podSelector: { matchLabels: { app: 'redis' } },
    ingress: [{ from: [ofPods('web')], ports: tcp(6379) }],
    egress: [dns],
  });
  expect(at(policies.web, 'egress.1')).toEqual({
    to: [{ podSelector: { matchLabels: { app: 'redis' } } }],
    ports: tcp(6379),
  });
  expect(policies.everybody?.podSelector).toEqual({});
});

test.each<[unknown, string]>([
  [undefined, 'props: nothing'],
  [{}, 'selector: nothing'],
  [{ selector: { app: 5 } }, 'selector.app: 5 (number)'],
  [{ selector: {}, port: 80 }, 'port: a property of that name'],
])('a NetworkPolicy of %j is refused', (props, problem) => {
  const { problems } = produceOne((stack) => new NetworkPolicy(stack, 'redis', props as never));
  expect(problems.map(({ property, got }) => `${property}: ${got}`)).toEqual([problem]);
});

test('a connection to pods by their labels that they do not accept is told at the call', () => {
  const { problems } = produceOne((stack) => {
    const database = service(stack, 'database', 5432);
    const web = service(stack, 'web');
    web.acceptsFrom({ namespace: 'edge' });
    web.connectsTo({ selector: database.selector, port: 5432 }); // the line that is named
  });
  const line = expect.stringMatching(/connections\.test\.ts:178$/);
  expect(problems).toMatchObject([
    { id: 'network-policy-one-sided', severity: 'error', place: line, property: 'connectsTo', path: 'shop/web' },
  ]);
});

test('labels that no pods here have are a warning at the call, and with their namespace none', () => {
  const { problems } = produceOne((stack) => {
    const worker = new Worker(stack, 'worker', { image: leastProps.image, probes: { liveness: { command: ['a'] } } });
    worker.connectsTo({ selector: { 'app.kubernetes.io/name': 'databse' }, port: 5432 }); // the line that is named
    worker.connectsTo({ namespace: 'production', selector: { 'app.kubernetes.io/name': 'databse' }, port: 5432 });
    service(stack, 'database', 5432);
  });
  const line = expect.stringMatching(/connections\.test\.ts:189$/);
  expect(problems).toMatchObject([
    {
      id: 'network-policy-dangling',
      severity: 'warning',
      place: line,
      property: 'connectsTo',
      path: 'shop/worker',
      fix: expect.stringContaining("write 'app.kubernetes.io/name: database'"),
    },
  ]);
});
