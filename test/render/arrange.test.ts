import { ApiObject, App, Chart, Testing } from 'cdk8s';
import { Service, StatefulSet } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { reported } from '../../lib/problems/report';
import { title } from '../../lib/render/manifest';
import { render } from '../../lib/render/render';

const configMap = (scope: Construct, name: string, annotations = {}) =>
  new ApiObject(scope, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, annotations } });
const dependsOn = (text: string) => ({ 'config.kubernetes.io/depends-on': text });
const titles = (scope: Construct) => render(scope.node.root).map(({ manifest }) => title(manifest));
const names = (scope: Construct) => render(scope.node.root).map(({ manifest }) => manifest.metadata.name);
const needs = (scope: Construct) =>
  Object.fromEntries(
    render(scope.node.root).map((object) => [
      title(object.manifest),
      object.needs.map((needed) => title(needed.manifest)),
    ]),
  );

/** Every dependency of a tree, as paths. */
const dependencies = (scope: Construct) =>
  scope.node.root.node
    .findAll()
    .flatMap(({ node }) => node.dependencies.map((dependency) => [node.path, dependency.node.path]));

test('pitfall 1: a namespace stays before the objects of a chart inside its chart, and the tree as it was', () => {
  const outer = new Chart(new App(), 'outer', { namespace: 'shop' });
  const namespace = new ApiObject(outer, 'ns', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } });
  const inner = new Chart(outer, 'inner', { namespace: 'shop' });
  const settings = configMap(inner, 'settings');
  settings.addDependency(namespace);
  const before = dependencies(outer);
  expect(titles(outer)).toEqual(['Namespace shop', 'ConfigMap shop/settings']);
  expect(dependencies(outer)).toEqual(before);
});

test('pitfall 2: a thousand objects that all depend on all before them are in order, with every need told', () => {
  const chart = new Chart(Testing.app(), 'dense');
  const objects: ApiObject[] = [];
  for (let index = 0; index < 1000; index++) {
    const object = configMap(chart, `c${999 - index}`);
    object.addDependency(...objects);
    objects.push(object);
  }
  const rendered = render(chart.node.root);
  expect(rendered.map(({ object }) => object)).toEqual(objects);
  expect(rendered.map((object) => object.needs.length)).toEqual(objects.map((_, index) => index));
});

test('a chain longer than any stack is deep is in order, and so is its circle told', () => {
  const chart = new Chart(Testing.app(), 'chain');
  const objects = Array.from({ length: 12_000 }, (_, index) => configMap(chart, `c${index}`));
  for (const [index, object] of objects.entries())
    if (objects[index + 1]) object.addDependency(objects[index + 1] as ApiObject);
  expect(names(chart)).toEqual(objects.map(({ name }) => name).reverse());
  objects.at(-1)?.addDependency(objects[0] as ApiObject);
  render(chart.node.root);
  expect(reported(chart.node.root)).toMatchObject([{ id: 'dependency-cycle', path: 'chain/c0' }]);
});

/** A namespace, settings, a workload, its service and its route, and two objects with declared needs, made in an order. */
function shop(order: readonly number[]): Chart {
  const chart = new Chart(Testing.app(), 'shop', { namespace: 'shop' });
  const selector = { app: 'web' };
  const spec = { serviceAccountName: 'web', containers: [{ envFrom: [{ configMapRef: { name: 'web' } }] }] };
  const backend = { service: { name: 'web' } };
  const makers: readonly [string, string, string, object][] = [
    ['v1', 'Namespace', 'shop', {}],
    ['v1', 'ServiceAccount', 'web', {}],
    ['v1', 'ConfigMap', 'web', {}],
    ['apps/v1', 'Deployment', 'web', { spec: { template: { metadata: { labels: selector }, spec } } }],
    ['v1', 'Service', 'web', { spec: { selector } }],
    ['networking.k8s.io/v1', 'Ingress', 'web', { spec: { defaultBackend: backend } }],
    ['batch/v1', 'Job', 'last', {}],
    ['v1', 'ConfigMap', 'after-ingress', {}],
    ['v1', 'ConfigMap', 'unrelated', {}],
    ['apps/v1', 'Deployment', 'another', {}],
    ['example.com/v1', 'Deployment', 'another', {}],
  ];
  for (const index of order) {
    const [apiVersion, kind, name, fields] = makers[index] as (typeof makers)[number];
    new ApiObject(chart, `${kind}-${name}${apiVersion === 'example.com/v1' ? '-own' : ''}`, {
      apiVersion,
      kind,
      metadata: { name },
      ...fields,
    });
  }
  const child = (id: string) => chart.node.findChild(id);
  child('ConfigMap-after-ingress').node.addDependency(child('Ingress-web'));
  child('Job-last').node.addDependency(child('ConfigMap-after-ingress'), child('Namespace-shop'));
  return chart;
}

const all = Array.from({ length: 11 }, (_, index) => index);

test('the order of creation changes nothing: neither the order nor the needs', () => {
  const expected = shop(all);
  expect(titles(expected)).toEqual([
    'Namespace shop',
    'ServiceAccount shop/web',
    'ConfigMap shop/unrelated',
    'ConfigMap shop/web',
    'Deployment shop/another',
    'Deployment shop/another',
    'Deployment shop/web',
    'Service shop/web',
    'Ingress shop/web',
    'ConfigMap shop/after-ingress',
    'Job shop/last',
  ]);
  const paths = render(expected.node.root).map(({ object }) => object.node.path);
  for (let shift = 1; shift < all.length; shift++) {
    const rotated = all.map((index) => (index * 5 + shift) % all.length);
    for (const order of [rotated, [...rotated].reverse()]) {
      expect(render(shop(order).node.root).map(({ object }) => object.node.path)).toEqual(paths);
      expect(needs(shop(order))).toEqual(needs(expected));
    }
  }
});

test('a dependency between constructs is one between all the objects below them', () => {
  const chart = new Chart(Testing.app(), 'shop');
  const [early, late] = ['early', 'late'].map((id) => new Construct(chart, id)) as [Construct, Construct];
  for (const name of ['a', 'b']) configMap(late, name);
  for (const name of ['y', 'z']) configMap(early, name);
  late.node.addDependency(early);
  expect(needs(chart)).toMatchObject({ 'ConfigMap a': ['ConfigMap y', 'ConfigMap z'], 'ConfigMap y': [] });
  expect(names(chart)).toEqual(['y', 'z', 'a', 'b']);
});

test('a construct that depends on one around it, or inside it, waits for the others there', () => {
  const chart = new Chart(Testing.app(), 'shop');
  const inside = new Construct(chart, 'inside');
  configMap(inside, 'a');
  configMap(chart, 'z');
  configMap(inside, 'b');
  inside.node.addDependency(chart);
  expect([names(chart), reported(chart.node.root)]).toEqual([['z', 'a', 'b'], []]);
  const other = new Chart(Testing.app(), 'shop');
  const part = new Construct(other, 'part');
  configMap(part, 'y');
  configMap(part, 'z');
  configMap(other, 'a');
  other.node.addDependency(part);
  expect([names(other), reported(other.node.root)]).toEqual([['y', 'z', 'a'], []]);
});

test('a declared dependency wins over one that is only inferred', () => {
  const chart = shop(all);
  chart.node.findChild('ConfigMap-web').node.addDependency(chart.node.findChild('Deployment-web'));
  const order = titles(chart);
  expect(order.indexOf('ConfigMap shop/web')).toBeGreaterThan(order.indexOf('Deployment shop/web'));
  expect(reported(chart.node.root)).toEqual([]);
});

test('a Service gives way before a name does', () => {
  const chart = shop(all);
  chart.node.findChild('ConfigMap-web').node.addDependency(chart.node.findChild('Service-web'));
  expect(needs(chart)).toMatchObject({
    'Service shop/web': ['Namespace shop'],
    'Deployment shop/web': ['Namespace shop', 'ServiceAccount shop/web', 'ConfigMap shop/web'],
  });
});

test('pitfall 14: a Service with an address comes after the StatefulSet of cdk8s-plus behind it; the annotation insists', () => {
  const stateful = (own: boolean, annotations = {}) => {
    const chart = new Chart(Testing.app(), 'data');
    const ports = [{ port: 5432 }];
    const service = new Service(chart, 'service', { metadata: { name: 'database' }, ports });
    new StatefulSet(chart, 'database', {
      metadata: { name: 'database', annotations },
      containers: [{ image: 'registry.example.com/database:1.0.0', portNumber: 5432 }],
      ...(own && { service }),
    });
    expect(reported(chart.node.root)).toEqual([]);
    return titles(chart)
      .filter((text) => own || text !== 'Service database')
      .map((text) => text.split(' ')[0]);
  };
  expect(stateful(true)).toEqual(['StatefulSet', 'Service']);
  expect(stateful(true, dependsOn('/Service/database'))).toEqual(['Service', 'StatefulSet']);
  expect(stateful(false)).toEqual(['Service', 'StatefulSet']); // headless: its pods find each other by it
});

test('a circle is told once with the paths along it, and everything is rendered all the same', () => {
  const chart = new Chart(Testing.app(), 'shop');
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => configMap(chart, name)) as [
    ApiObject,
    ApiObject,
    ApiObject,
    ApiObject,
  ];
  a.addDependency(b);
  b.addDependency(c, d);
  c.addDependency(a);
  d.addDependency(c);
  expect(names(chart)).toHaveLength(4);
  expect(reported(chart.node.root)).toMatchObject([
    {
      id: 'dependency-cycle',
      severity: 'error',
      path: 'shop/a',
      got: 'a circle: shop/a needs shop/b needs shop/c needs shop/a',
    },
  ]);
});

test('a namespace that was told to wait for its contents is a circle', () => {
  const chart = shop(all);
  chart.node.findChild('Namespace-shop').node.addDependency(chart.node.findChild('ConfigMap-web'));
  render(chart.node.root);
  expect(reported(chart.node.root)).toMatchObject([
    { got: 'a circle: shop/Namespace-shop needs shop/ConfigMap-web needs shop/Namespace-shop' },
  ]);
});

test.each(['ConfigMap/setings', '/ConfigMap/setings'])('the annotation depends-on with %s is refused', (text) => {
  const chart = new Chart(Testing.app(), 'shop');
  configMap(chart, 'settings');
  configMap(chart, 'web', dependsOn(text));
  render(chart.node.root);
  expect(reported(chart.node.root)).toMatchObject([
    { id: 'depends-on', path: 'shop/web', got: `"${text}"`, fix: 'write /ConfigMap/settings' },
  ]);
});
