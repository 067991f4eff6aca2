import { ApiObject, Chart, Testing } from 'cdk8s';
import { Ingress, k8s } from 'cdk8s-plus-28';
import { WebService } from 'holdfast';
import { identity } from '../../lib/render/manifest';
import { render } from '../../lib/render/render';
import { leastProps, produceOne } from '../helpers/manifests';

const manifests = (chart: Chart) => render(chart.node.root).map(({ manifest }) => manifest);

test('namespaces come first, then what others refer to, whatever was made first', () => {
  const chart = new Chart(Testing.app(), 'shop', { namespace: 'shop' });
  new k8s.KubeDeployment(chart, 'deployment', { metadata: { name: 'web' } });
  new k8s.KubeConfigMap(chart, 'config', { metadata: { name: 'web' } });
  new k8s.KubeServiceAccount(chart, 'account', { metadata: { name: 'web' } });
  new k8s.KubeNamespace(chart, 'namespace', { metadata: { name: 'shop' } });
  expect(manifests(chart).map(({ kind }) => kind)).toEqual(['Namespace', 'ServiceAccount', 'ConfigMap', 'Deployment']);
});

test('pitfall 3: an object of the whole cluster has no namespace, though its chart has', () => {
  const chart = new Chart(Testing.app(), 'shop', { namespace: 'shop' });
  new k8s.KubeClusterRole(chart, 'role', { metadata: { name: 'reader' } });
  new k8s.KubeRole(chart, 'namespaced', { metadata: { name: 'reader' } });
  const [cluster, namespaced] = manifests(chart);
  expect(cluster?.metadata).toEqual({ name: 'reader' });
  expect(namespaced?.metadata).toEqual({ name: 'reader', namespace: 'shop' });
});

test('pitfall 3: a resource whose definition says so has no namespace, and a kind of the same name elsewhere has', () => {
  const chart = new Chart(Testing.app(), 'shop', { namespace: 'shop' });
  for (const [kind, scope] of Object.entries({ Realm: 'Cluster', ClusterRole: 'Namespaced' })) {
    const spec = { group: 'example.com', scope, names: { kind, plural: 'x' }, versions: [] };
    new k8s.KubeCustomResourceDefinition(chart, `definition-${kind}`, { metadata: { name: kind }, spec });
    new ApiObject(chart, kind, { apiVersion: 'example.com/v1', kind, metadata: { name: 'a' } });
  }
  new ApiObject(chart, 'issuer', { apiVersion: 'cert-manager.io/v1', kind: 'ClusterIssuer', metadata: { name: 'a' } });
  new ApiObject(chart, 'node', { apiVersion: 'other.com/v1', kind: 'Node', metadata: { name: 'a' } });
  const scopes = manifests(chart).map(({ kind, metadata }) => `${kind} ${metadata.namespace ?? 'cluster'}`);
  expect(scopes.slice(2).sort()).toEqual(['ClusterIssuer cluster', 'ClusterRole shop', 'Node shop', 'Realm cluster']);
});

test('a name stands before everything else, the rest in the order of the alphabet', () => {
  const chart = new Chart(Testing.app(), 'shop');
  const spec = { z: 1, containers: [{ image: 'a', name: 'web', args: [] }], a: 2 };
  new ApiObject(chart, 'any', { apiVersion: 'example.com/v1', kind: 'Any', metadata: { name: 'web' }, spec });
  expect(JSON.stringify(manifests(chart)[0])).toBe(
    '{"apiVersion":"example.com/v1","kind":"Any","metadata":{"name":"web"},"spec":{"a":2,"containers":[{"name":"web","args":[],"image":"a"}],"z":1}}',
  );
});

test('rendering twice gives the same, and leaves the tree alone', () => {
  const chart = new Chart(Testing.app(), 'shop');
  new WebService(chart, 'web', leastProps);
  const dependencies = () => chart.node.findAll().flatMap(({ node }) => node.dependencies);
  expect(manifests(chart)).toEqual(manifests(chart));
  expect(dependencies()).toEqual([]);
});

test('the group, not the version of the API, makes two objects the same', () => {
  const metadata = { name: 'web', namespace: 'shop' };
  const one = identity({ apiVersion: 'autoscaling/v1', kind: 'HorizontalPodAutoscaler', metadata });
  expect(identity({ apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata })).toBe(one);
  expect(identity({ apiVersion: 'v1', kind: 'HorizontalPodAutoscaler', metadata })).not.toBe(one);
});

test('an object that cannot be rendered is a problem with its place, not the end of the run', () => {
  const { problems, objects } = produceOne((stack) => {
    new ApiObject(stack, 'broken', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: new Map() });
    new WebService(stack, 'web', leastProps);
  });
  expect(problems).toMatchObject([{ id: 'render', path: 'shop/broken', got: expect.stringContaining("type 'Map'") }]);
  expect(objects.length).toBeGreaterThan(5);
});

test('what a construct itself says is wrong is a problem', () => {
  const { problems } = produceOne((stack) => {
    new Ingress(stack, 'edge', { metadata: { name: 'edge' } });
  });
  expect(problems).toMatchObject([
    { id: 'validation', path: 'shop/edge', got: 'ingress with no rules or default backend' },
  ]);
});

test('a list is the objects in it, with the namespace and the labels of their chart', () => {
  const chart = new Chart(Testing.app(), 'shop', { namespace: 'shop', labels: { team: 'a' } });
  const item = (kind: string, metadata: object) => ({ apiVersion: 'v1', kind, metadata });
  const inner = { apiVersion: 'v1', kind: 'ConfigMapList', items: [item('ConfigMap', { name: 'c' })] };
  const items = [item('Secret', { name: 'a', namespace: 'other', labels: { team: 'b' } }), inner];
  new ApiObject(chart, 'list', { apiVersion: 'v1', kind: 'List', items } as never);
  expect(manifests(chart)).toEqual([
    item('Secret', { name: 'a', namespace: 'other', labels: { team: 'b' } }),
    item('ConfigMap', { name: 'c', namespace: 'shop', labels: { team: 'a' } }),
  ]);
});

test('a kind that is only called like a list is one object', () => {
  const chart = new Chart(Testing.app(), 'shop');
  const list = { apiVersion: 'example.com/v1', kind: 'AllowList', metadata: { name: 'a' }, items: ['10.0.0.0/8'] };
  new ApiObject(chart, 'list', list);
  expect(manifests(chart)).toEqual([list]);
});

/** What a stack makes by itself. */
const ofTheStack = ['Namespace', 'NetworkPolicy'];

test.each<[string, object, object]>([
  [
    'no name',
    { kind: 'List', items: [{ apiVersion: 'v1', kind: 'ConfigMap' }] },
    { got: 'a ConfigMap without a name' },
  ],
  ['a name to be made up', { kind: 'ConfigMap', metadata: { generateName: 'a-' } }, { got: 'generateName: "a-"' }],
])('an object with %s is refused', (_, fields, problem) => {
  const { problems, objects } = produceOne((stack) => {
    new ApiObject(stack, 'object', { apiVersion: 'v1', ...fields } as never);
  });
  expect(problems).toMatchObject([{ id: 'render', severity: 'error', path: 'shop/object', ...problem }]);
  expect(objects.map(({ manifest }) => manifest.kind)).toEqual(ofTheStack);
});

test.each([
  ['pre-install', ['error']],
  ['post-delete, pre-upgrade', ['error']],
  ['test', ['note']],
  ['crd-install', []],
])('a Helm hook of %s: %j', (hook, severities) => {
  const { problems, objects } = produceOne((stack) => {
    const metadata = { name: 'a', annotations: { 'helm.sh/hook': hook } };
    new ApiObject(stack, 'object', { apiVersion: 'v1', kind: 'ConfigMap', metadata });
  });
  expect(problems.map(({ severity }) => severity)).toEqual(severities);
  const kinds = objects.map(({ manifest }) => manifest.kind);
  expect(kinds.filter((kind) => !ofTheStack.includes(kind))).toEqual(severities.length > 0 ? [] : ['ConfigMap']);
});

test('a hook that was left out keeps no rule from looking', () => {
  const { problems } = produceOne((stack) => {
    const metadata = { name: 'a', annotations: { 'helm.sh/hook': 'test' } };
    new ApiObject(stack, 'object', { apiVersion: 'v1', kind: 'Pod', metadata });
    new k8s.KubeService(stack, 'service', { metadata: { name: 'web' }, spec: { selector: { app: 'web' } } });
  });
  expect(problems.map(({ id }) => id)).toEqual(['render', 'selector-matches-nothing']);
});

test('what is in a list of one kind is of that kind, and is judged and rendered as such', () => {
  const app = Testing.app();
  const chart = new Chart(app, 'shop', { namespace: 'production' });
  const items = [
    { metadata: { name: 'a' }, spec: {} },
    { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'b' } },
  ];
  new ApiObject(chart, 'pods', { apiVersion: 'v1', kind: 'PodList', items } as never);
  const named = render(app).map(({ manifest }) => [manifest.apiVersion, manifest.kind, manifest.metadata.name]);
  expect(named).toEqual([
    ['v1', 'Pod', 'a'],
    ['v1', 'Pod', 'b'],
  ]);
});
