import { ApiObject, Chart, Testing } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
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

test('an object of the whole cluster has no namespace, though its chart has', () => {
  const chart = new Chart(Testing.app(), 'shop', { namespace: 'shop' });
  new k8s.KubeClusterRole(chart, 'role', { metadata: { name: 'reader' } });
  new k8s.KubeRole(chart, 'namespaced', { metadata: { name: 'reader' } });
  const [cluster, namespaced] = manifests(chart);
  expect(cluster?.metadata).toEqual({ name: 'reader' });
  expect(namespaced?.metadata).toEqual({ name: 'reader', namespace: 'shop' });
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
