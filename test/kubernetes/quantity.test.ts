import { parseQuantity } from '../../lib/kubernetes/quantity';

test.each([
  ['250m', 0.25],
  ['2', 2],
  [0.5, 0.5],
  ['256Mi', 268435456],
  ['1G', 1e9],
  ['1.5Gi', 1610612736],
  ['.5', 0.5],
  ['1e3', 1000],
  ['100n', 1e-7],
  ['1E', 1e18],
])('%p is %p', (text, number) => {
  expect(parseQuantity(text)).toBeCloseTo(number, 10);
});

test.each(['', 'half', '256mb', 'Mi', '1 Gi', 'NaN', null, {}, 'constructor', '1toString', '1e3Mi', ['1'], true])(
  '%p is no quantity',
  (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  },
);
