import { ApiObject, Chart, Testing } from 'cdk8s';
import { title } from '../../lib/render/manifest';
import { render } from '../../lib/render/render';

const hook = { 'argocd.argoproj.io/hook': 'Sync' };
const wave = 'argocd.argoproj.io/sync-wave';

/** Objects of a namespace by kind and name, each after those that are named after it. */
function waves(order: Readonly<Record<string, readonly string[]>>, annotations: Record<string, object> = {}) {
  const chart = new Chart(Testing.app(), 'test', { namespace: 'shop' });
  new ApiObject(chart, 'namespace', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } });
  const objects = new Map<string, ApiObject>();
  for (const words of Object.keys(order)) {
    const [kind = '', name = ''] = words.split(' ');
    const metadata = { name, annotations: { ...(kind === 'Job' && hook), ...annotations[words] } };
    objects.set(words, new ApiObject(chart, words, { apiVersion: 'v1', kind, metadata }));
  }
  for (const [words, firsts] of Object.entries(order)) {
    for (const first of firsts) objects.get(words)?.addDependency(objects.get(first) as ApiObject);
  }
  const rendered = render(chart.node.root).map(({ manifest }) => [
    title(manifest),
    manifest.metadata.annotations?.[wave],
  ]);
  return Object.fromEntries(rendered);
}

test('a hook comes after what it needs, and what needs it after that; the rest is first', () => {
  const order = {
    'Gadget account': [],
    'Job migrate': ['Gadget account'],
    'Gadget web': ['Job migrate'],
    'Gadget other': [],
  };
  expect(waves(order)).toEqual({
    'Namespace shop': undefined,
    'Gadget shop/account': undefined,
    'Gadget shop/other': undefined,
    'Job shop/migrate': '1',
    'Gadget shop/web': '2',
  });
});

test('one hook after another is two waves later, and so is what needs something that needs a hook', () => {
  const order = {
    'Job one': [],
    'Gadget web': ['Job one'],
    'Gadget edge': ['Gadget web'],
    'Job two': ['Gadget web'],
    'Gadget last': ['Job two'],
  };
  expect(waves(order)).toMatchObject({
    'Job shop/one': '1',
    'Gadget shop/web': '2',
    'Gadget shop/edge': '2',
    'Job shop/two': '3',
    'Gadget shop/last': '4',
  });
});

test('a claim is in the wave of the first that uses it: alone it would be waited for without end', () => {
  const order = {
    'PersistentVolumeClaim disk': [],
    'Job migrate': [],
    'Gadget web': ['Job migrate', 'PersistentVolumeClaim disk'],
  };
  expect(waves(order)).toMatchObject({ 'PersistentVolumeClaim shop/disk': '2', 'Gadget shop/web': '2' });
});

test('a wave that an object names itself stays', () => {
  const order = { 'Job migrate': [], 'Gadget web': ['Job migrate'] };
  expect(waves(order, { 'Gadget web': { [wave]: '7' } })).toMatchObject({ 'Gadget shop/web': '7' });
});

test('where nothing needs a hook nothing has a wave', () => {
  expect(Object.values(waves({ 'Job migrate': [], 'Gadget web': [] }))).toEqual([undefined, undefined, undefined]);
});
