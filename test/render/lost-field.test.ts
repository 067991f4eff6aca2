import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, Chart, Include, JsonPatch, Lazy, Testing } from 'cdk8s';
import { type Stack, WebService } from 'holdfast';
import { check } from '../../lib/check/report';
import { reported } from '../../lib/problems/report';
import { render } from '../../lib/render/render';
import { temporaryFolder } from '../helpers/cli';
import { leastProps, produceOne } from '../helpers/manifests';

// A field called __proto__ is a field in JSON and YAML. Where JavaScript sets it, it is gone.

/** As JSON.parse makes it: `{ __proto__: ... }` would be no field. */
const own = (value: unknown) => JSON.parse(`{"a":"b","__proto__":${JSON.stringify(value)}}`) as object;
const configMap = (fields: object) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, ...fields });
const make = (fields: object) => (stack: Stack) => new ApiObject(stack, 'object', configMap(fields) as never);

const yaml = `apiVersion: v1
kind: ConfigMap
metadata: { name: a }
data: { __proto__: b }
`;

function include(stack: Stack): void {
  const url = join(temporaryFolder(), 'a.yaml');
  writeFileSync(url, yaml);
  new Include(stack, 'file', { url });
}

test.each<[string, string, string, (stack: Stack) => unknown]>([
  ['a field', 'data.__proto__', 'shop/object', make({ data: own('c') })],
  ['one of the object itself', '__proto__', 'shop/object', make(own({ c: 'd' }))],
  ['one in a list', 'list[1].__proto__', 'shop/object', make({ list: ['a', own(1)] })],
  ['one that is null', 'data.__proto__', 'shop/object', make({ data: own(null) })],
  ['a label', 'metadata.labels.__proto__', 'shop/object', make({ metadata: { name: 'a', labels: own('c') } })],
  ['one of metadata', 'metadata.__proto__', 'shop/object', make({ metadata: { name: 'a', ...own('c') } })],
  ['one that is computed', 'data.__proto__', 'shop/object', make({ data: Lazy.any({ produce: () => own('c') }) })],
  [
    'one in an item of a List',
    'items[0].data.__proto__',
    'shop/object',
    make({ kind: 'List', items: [configMap({ data: own('c') })] }),
  ],
  [
    'one of an object that cdk8s renders',
    'data.__proto__',
    'shop/object',
    (stack) => make({ data: own('c') })(stack).addJsonPatch(JsonPatch.add('/data/d', 'e')),
  ],
  ['one in a file that is included', 'data.__proto__', 'shop/file/a-configmap', include],
  [
    'a setting of a workload',
    'data.__proto__',
    'shop/web/config/Resource',
    (stack) => new WebService(stack, 'web', { ...leastProps, config: own('c') as never }),
  ],
])('%s is refused at its place', (_, property, path, build) => {
  const { problems } = produceOne(build);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([
    expect.objectContaining({ id: 'render', property, path, got: 'a field called __proto__' }),
  ]);
});

test('a label of a chart, which its objects take over, is refused as well', () => {
  const chart = new Chart(Testing.app(), 'shop', { labels: own('c') as never });
  new ApiObject(chart, 'object', configMap({}));
  expect(render(chart.node.root)).toEqual([]);
  expect(reported(chart.node.root)).toMatchObject([{ property: 'metadata.labels.__proto__', path: 'shop/object' }]);
});

test('what an object that renders itself says is looked through as well', () => {
  const chart = new Chart(Testing.app(), 'shop');
  const object = new ApiObject(chart, 'object', configMap({}));
  object.toJson = () => configMap({ data: own('c') });
  expect(render(chart.node.root)).toEqual([]);
  expect(reported(chart.node.root)).toMatchObject([{ property: 'data.__proto__', path: 'shop/object' }]);
});

test('a check of a file looks into such a field as into any other', () => {
  const credential = yaml.replace('__proto__: b', '__proto__: "postgres://u:hunter2@db/shop"');
  const list = `apiVersion: v1\nkind: List\nitems:\n- ${credential.trim().replaceAll('\n', '\n  ')}\n`;
  for (const text of [credential, list]) {
    const { findings } = check([{ name: 'a.yaml', text }], {});
    expect(findings.map(({ rule }) => rule.id)).toContain('literal-credential');
  }
});
