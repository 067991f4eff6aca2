import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import {
  Defaults,
  defineEnvironments,
  defineStack,
  type OrganisationDefaults,
  type Permission,
  PostgresCluster,
  ScheduledJob,
  type Stack,
  WebService,
} from 'holdfast';
import { produce } from '../../lib/program/produce';
import { at, leastProps, produceOne } from '../helpers/manifests';

function produceWith(build: (stack: Stack) => void, common?: OrganisationDefaults, own: OrganisationDefaults = {}) {
  const environments = defineEnvironments({ production: { defaults: own }, staging: {} }, common);
  return produce(defineStack('shop', environments, build), 'production');
}

/** The objects by kind and name. */
function byName({ objects, problems }: ReturnType<typeof produceOne>) {
  expect(problems).toEqual([]);
  return Object.fromEntries(objects.map(({ manifest }) => [`${manifest.kind} ${manifest.metadata.name}`, manifest]));
}

const pod = 'spec.template.spec';

test('labels of all environments, of one and of a part of a stack come together on every object and its pods', () => {
  const objects = byName(
    produceWith(
      (stack) => {
        new WebService(stack, 'web', leastProps);
        const payments = new Construct(stack, 'payments');
        Defaults.of(payments).set({ labels: { owner: 'payments', 'cost-centre': '7' } });
        new ScheduledJob(payments, 'nightly', { image: leastProps.image, schedule: '@daily' });
        new ApiObject(payments, 'plain', {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: { name: 'plain', labels: { owner: 'somebody' } },
        });
      },
      { labels: { owner: 'shop', region: 'eu' } },
      { labels: { region: 'ch' } },
    ),
  );
  const shop = { owner: 'shop', region: 'ch' };
  const payments = { owner: 'payments', region: 'ch', 'cost-centre': '7' };
  for (const name of ['Namespace production', 'Service web', 'Deployment web', 'NetworkPolicy web']) {
    expect([name, objects[name]?.metadata.labels]).toEqual([name, expect.objectContaining(shop)]);
  }
  expect(at(objects['Deployment web'], 'spec.template.metadata.labels')).toMatchObject(shop);
  expect(objects['CronJob nightly']?.metadata.labels).toMatchObject(payments);
  expect(at(objects['CronJob nightly'], 'spec.jobTemplate.spec.template.metadata.labels')).toMatchObject(payments);
  expect(objects['ConfigMap plain']?.metadata.labels).toMatchObject({ ...payments, owner: 'somebody' });
});

test('labels never become part of a selector, which could not be changed later', () => {
  const build = (stack: Stack) => new WebService(stack, 'web', leastProps);
  const selectors = [undefined, { labels: { owner: 'shop' } }].map((common) => {
    const objects = byName(produceWith(build, common));
    return [
      at(objects['Deployment web'], 'spec.selector'),
      at(objects['Service web'], 'spec.selector'),
      at(objects['PodDisruptionBudget web'], 'spec.selector'),
    ];
  });
  expect(selectors[1]).toEqual(selectors[0]);
});

test('what workloads do not say themselves comes from the defaults, amount by amount', () => {
  const common: OrganisationDefaults = {
    resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { cpu: '1' } },
    imagePullPolicy: 'IfNotPresent',
    terminationGracePeriodSeconds: 45,
    imagePullSecrets: ['registry'],
  };
  const web = byName(
    produceWith(
      (stack) => new WebService(stack, 'web', { ...leastProps, resources: { requests: { memory: '128Mi' } } }),
      common,
    ),
  )['Deployment web'];
  expect(at(web, `${pod}.containers.0.resources`)).toEqual({
    requests: { cpu: '100m', memory: '128Mi', 'ephemeral-storage': '128Mi' },
    limits: { cpu: '1', memory: '512Mi', 'ephemeral-storage': '512Mi' },
  });
  expect(at(web, `${pod}.containers.0.imagePullPolicy`)).toBe('IfNotPresent');
  expect(at(web, `${pod}.terminationGracePeriodSeconds`)).toBe(45);
  expect(at(web, `${pod}.imagePullSecrets`)).toEqual([{ name: 'registry' }]);
});

test('an image from elsewhere is an error, also in an object that nobody wrapped, and told where it was written', () => {
  const { problems } = produceWith(
    (stack) => {
      new WebService(stack, 'web', { ...leastProps, image: 'ghcr.io/team/web:1.0.0' });
      new ApiObject(stack, 'other', {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: 'other' },
        spec: { containers: [{ name: 'other', image: 'nginx:1.27' }] },
      });
      const vendored = new Construct(stack, 'vendored');
      Defaults.of(vendored).set({ registries: ['docker.io/bitnami'] });
      new WebService(vendored, 'redis', { ...leastProps, image: 'bitnami/redis:7.2' });
    },
    { registries: ['registry.example.com'] },
  );
  const found = problems.filter(({ id }) => id === 'image-registry');
  expect(found.map(({ id, path, property, got }) => [id, path, property, got])).toEqual([
    ['image-registry', 'shop/web', 'image', '"ghcr.io/team/web:1.0.0"'],
    ['image-registry', 'shop/other', 'spec.containers[0].image', '"nginx:1.27"'],
  ]);
});

test('defaults that come after what they are for are an error, not silently of no use', () => {
  const { problems } = produceOne((stack) => {
    new WebService(stack, 'web', leastProps);
    Defaults.of(stack).set({ imagePullPolicy: 'Never' });
  });
  expect(problems.map(({ id, fix }) => [id, fix])).toEqual([
    ['defaults-too-late', 'move this call up, before the first workload'],
  ]);
});

test.each<[string, object, string]>([
  ['a misspelt name', { lables: {} }, 'lables'],
  ['a label that is none', { labels: { owner: 'a b' } }, 'labels.owner'],
  ['a name that is none', { labels: { 'a b': 'c' } }, 'labels["a b"]'],
  ['an address in the place of a registry', { registries: ['https://registry.example.com/'] }, 'registries[0]'],
  ['bytes without a unit', { resources: { requests: { memory: '64' } } }, 'resources.requests.memory'],
])('%s is refused wherever it stands', (_, wrong, property) => {
  const build = (stack: Stack) => Defaults.of(stack).set(wrong as OrganisationDefaults);
  expect(produceOne(build).problems.map((problem) => problem.property)).toEqual([`Defaults.${property}`]);
  const [all, one] = [
    defineEnvironments({ production: {} }, wrong as OrganisationDefaults),
    defineEnvironments({ production: { defaults: wrong as OrganisationDefaults } }),
  ];
  expect(all.production.defaultsFaults.map((fault) => fault.property)).toEqual([property]);
  expect(one.production.faults.map((fault) => fault.property)).toEqual([`defaults.${property}`]);
});

test('what a platform needs comes before the defaults of holdfast and after all that was said', () => {
  const build = (stack: Stack) => {
    new WebService(stack, 'web', leastProps);
    const other = new Construct(stack, 'other');
    Defaults.of(other).set({ platform: 'kind' });
    new WebService(other, 'local', leastProps);
  };
  const objects = byName(
    produceWith(build, {
      platform: 'gke-autopilot',
      resources: { requests: { memory: '1Gi' }, limits: { memory: '1Gi' } },
    }),
  );
  const amounts = { cpu: '500m', memory: '1Gi', 'ephemeral-storage': '512Mi' };
  expect(at(objects['Deployment web'], `${pod}.containers.0.resources`)).toEqual({
    requests: amounts,
    limits: amounts,
  });
  expect(at(objects['Deployment web'], `${pod}.containers.0.imagePullPolicy`)).toBe('Always');
  expect(at(objects['Deployment local'], `${pod}.containers.0.imagePullPolicy`)).toBe('IfNotPresent');
});

test('what Autopilot would raise or refuse is an error there, and nowhere else', () => {
  const build = (stack: Stack) =>
    new WebService(stack, 'web', { ...leastProps, resources: { requests: { cpu: '1' }, limits: { cpu: '1' } } });
  expect(produceWith(build, { platform: 'eks' }).problems).toEqual([]);
  expect(
    produceWith(build, { platform: 'gke-autopilot' }).problems.map(({ id, property, fix }) => [id, property, fix]),
  ).toEqual([['gke-autopilot', 'resources.requests.memory', 'raise requests.memory to 1024Mi in all']]);
});

test('who asks the API server may connect to it where the organisation says that it is, and nobody else', () => {
  const apiServer = { cidr: '203.0.113.2/32', port: 6443 };
  const permissions: Permission[] = [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }];
  const { objects, problems } = produceWith(
    (stack) => {
      new WebService(stack, 'asks', { ...leastProps, permissions });
      new WebService(stack, 'does-not', leastProps);
      const image = 'registry.example.com/postgresql:17.6';
      new PostgresCluster(stack, 'database', { image, storage: { size: '1Gi' }, backup: { waived: 'a test' } });
    },
    { apiServer },
  );
  expect(problems).toEqual([]);
  const policies = objects.filter(({ manifest }) => manifest.kind === 'NetworkPolicy');
  const allowed = policies.filter(({ manifest }) => JSON.stringify(manifest).includes(apiServer.cidr));
  expect(allowed.map(({ manifest }) => manifest.metadata.name)).toEqual(['asks', 'database']);
  expect(JSON.stringify(objects.map(({ manifest }) => manifest))).not.toContain('0.0.0.0/0');
});
