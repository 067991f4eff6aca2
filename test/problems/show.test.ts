import { count, list, show } from '../../lib/problems/show';

test.each([
  [undefined, 'nothing'],
  ['a', '"a"'],
  [{ min: 1 }, '{"min":1}'],
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [{ max: Number.NEGATIVE_INFINITY }, '{"max":"-Infinity"}'],
  [new Map(), 'a Map that is no plain value'],
  [() => 1, 'a function'],
  [10n, '10'],
  ['x'.repeat(100), `"${'x'.repeat(56)}...`],
])('%p is shown as %s', (value, text) => {
  expect(show(value)).toBe(text);
});

test('a value that cannot be written down is described', () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  expect(show(circular)).toBe('a Object that is no plain value');
});

test('lists and counts read as a sentence', () => {
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'], 'or')]).toEqual([
    '',
    'a',
    'a and b',
    'a, b or c',
  ]);
  expect([count(0, 'file'), count(1, 'file'), count(2, 'file')]).toEqual(['0 files', '1 file', '2 files']);
});
