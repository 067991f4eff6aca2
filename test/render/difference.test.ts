import { differences, isSecretField, isWithin } from '../../lib/render/difference';

const paths = (from: unknown, to: unknown) => differences(from, to).map(({ path }) => path.join('.'));

test('fields that differ, are missing or are new are told with both values', () => {
  expect(differences({ a: 1, b: { c: 'x', d: true } }, { a: 1, b: { c: 'y', e: [] } })).toEqual([
    { path: ['b', 'c'], from: 'x', to: 'y' },
    { path: ['b', 'd'], from: true, to: undefined },
    { path: ['b', 'e'], from: undefined, to: [] },
  ]);
});

test('items with names are the same wherever they stand', () => {
  const [web, log] = [
    { name: 'web', image: 'a' },
    { name: 'log', image: 'b' },
  ];
  expect(paths([web, log], [log, web])).toEqual([]);
  expect(paths([web, log], [log, { ...web, image: 'c' }])).toEqual(['0.image']);
  expect(paths([web], [log, web])).toEqual(['0']);
  expect(paths([web, log], [web])).toEqual(['1']);
});

test('items without names are compared place by place, and as a whole where their number differs', () => {
  expect(paths({ ports: [1, 2] }, { ports: [1, 3] })).toEqual(['ports.1']);
  expect(paths({ ports: [1] }, { ports: [1, 2] })).toEqual(['ports']);
  expect(paths([{ name: 'a' }, { name: 'a' }], [{ name: 'a' }, { name: 'a' }])).toEqual([]);
});

test('a value of another type is another value', () => {
  expect(paths({ a: { b: 1 } }, { a: [1] })).toEqual(['a']);
  expect(paths({ a: null }, { a: {} })).toEqual(['a']);
});

test.each([
  [['spec', 'replicas'], true],
  [['spec', 'template', '0', 'name'], true],
  [['spec', 'replicasMore'], false],
])('%j is within spec.replicas or spec.template.name: %s', (path, within) => {
  expect(isWithin(path, ['spec.replicas', 'spec.template.name'])).toBe(within);
});

test.each([
  ['Secret', ['data', 'TOKEN'], true],
  ['Secret', ['metadata', 'name'], false],
  ['ConfigMap', ['data', 'LEVEL'], false],
])('of a %s %j is secret: %s', (kind, path, secret) => {
  expect(isSecretField(kind, path)).toBe(secret);
});
