import { readPart } from '../../lib/check/documents';
import { mayBeMisread, misreadKeys } from '../../lib/check/misread-keys';
import { check } from '../../lib/check/report';
import { rules } from '../../lib/policy/rules';

// kubectl (sigs.k8s.io/yaml, YAML 1.1) reads a key as it reads a value: `on: x` has the key true, without a word.
// `kubectl annotate --local --filename FILE --output json a=b`, of kubectl 1.35, shows each of these.
const read = [
  ['on', 'true'],
  ['On', 'true'],
  ['y', 'true'],
  ['Y', 'true'],
  ['yes', 'true'],
  ['True', 'true'],
  ['off', 'false'],
  ['no', 'false'],
  ['NO', 'false'],
  ['n', 'false'],
  ['0644', '420'],
  ['1.50', '1.5'],
  ['1_000', '1000'],
] as const;
const configMap = (data: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata:\n${data}`;
const found = (text: string) =>
  check([{ name: 'a.yaml', text }], {}).findings.map(
    ({ rule, line, pointer, got, fix }) => `${line} ${rule.id} ${pointer} ${got}; ${fix}`,
  );

describe.each(read)('the key %s', (written, key) => {
  test(`is ${key}, and told to be`, () => {
    const text = configMap(`  a: b\n  ${written}: x\n`);
    expect(readPart(text)).toMatchObject([{ data: { [key]: 'x' } }]);
    expect(found(text)).toEqual([
      `6 text-value /data/${key} the key "${written}" without quotes, which YAML takes for ${key}; write it in quotes: '${written}'`,
    ]);
  });

  test('is a text in quotes', () => {
    expect(found(configMap(`  '${written}': x\n  "${written}s": z\n`))).toEqual([]);
  });
});

test('what is read as it is written is right', () => {
  expect(found(configMap('  true: a\n  8080: b\n  1.5: c\n  01-init.sql: d\n  yess: e\n  1.2.3: f\n'))).toEqual([]);
});

test('it is looked for wherever there is a key', () => {
  const text = `apiVersion: example.com/v1
kind: Thing
metadata: {name: web, labels: {y: a}}
spec:
  on: {push: {branches: [main]}}
  list: [{no: 1}, [{'n': 1, n: 2}]]
---
apiVersion: v1
kind: List
items:
  - {apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {on: x}}
  - {apiVersion: v1, kind: ConfigMap, metadata: {name: b}, data: {a: x}}
`;
  expect(found(text).map((one) => one.replace(/ the key .*/, ''))).toEqual([
    '3 text-value /metadata/labels/true',
    '5 text-value /spec/true',
    '6 text-value /spec/list/0/false',
    '6 text-value /spec/list/1/0/false',
    '11 text-value /data/true',
  ]);
});

test('what came by an alias or a merge is told as well', () => {
  const text = configMap('  a: x\n')
    .replace('metadata:', 'x-base: &base {on: x}\nmetadata:')
    .replace('data:\n', 'data:\n  <<: *base\n');
  expect(found(text).map((one) => one.split(' ', 3).join(' '))).toEqual([
    '3 text-value /x-base/true',
    '5 text-value /data/true',
  ]);
});

test('a key that stands for nothing is told, which kubectl refuses', () => {
  expect(found(configMap('  ~: x\n'))).toEqual([
    `5 text-value /data/null the key "~" without quotes, which YAML takes for null; write it in quotes: '~'`,
  ]);
});

test('two keys that are the same to kubectl are one that stands twice', () => {
  expect(found(configMap('  on: a\n  yes: b\n'))).toEqual([expect.stringContaining('duplicated mapping key')]);
});

test('a value is told where it is to be a text', () => {
  expect(found(configMap('  a: on\n  b: "off"\n'))).toEqual([
    '5 text-value /data/a true; write what is meant in quotes: without them YAML takes y, yes and on for true',
  ]);
});

test('nothing is told where nobody asks the rule', () => {
  const others = rules.filter(({ id }) => id !== 'text-value');
  expect(check([{ name: 'a.yaml', text: configMap('  on: x\n') }], {}, others).findings).toEqual([]);
});

test('a part is read a second time only where there may be such a key', () => {
  for (const [, key] of read) expect(mayBeMisread(key)).toBe(true);
  for (const key of ['null', '8080', '1.5']) expect(mayBeMisread(key)).toBe(true);
  for (const key of ['', 'a', 'on', '01-init.sql', '1.50', 'truely', '.dockerconfigjson']) {
    expect(mayBeMisread(key)).toBe(false);
  }
  expect(misreadKeys('a: {on: 1}\n---\nb: {c: {y: 1}}\n')).toEqual([
    [{ keys: ['a', 'true'], written: 'on' }],
    [{ keys: ['b', 'c', 'true'], written: 'y' }],
  ]);
});

test('of many such keys each is told once, in time in proportion to them', () => {
  const item = '- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {on: x}}\n';
  const list = `apiVersion: v1\nkind: List\nitems:\n${item.repeat(3000)}`;
  expect(found(list)).toHaveLength(3000);
  const documents = `---\n${configMap('  on: x\n')}...\n`.repeat(1000);
  expect(found(`%YAML 1.1\n${documents}`)).toHaveLength(1000);
});
