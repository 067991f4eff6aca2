import { suggest } from '../../lib/problems/suggest';

const environments = ['development', 'staging', 'production'];

test.each([
  ['prod', 'production'],
  ['prodution', 'production'],
  ['PRODUCTION', 'production'],
  ['qa', undefined],
  ['', undefined],
  ['something-else-altogether', undefined],
])('%p most likely means %p', (word, meant) => {
  expect(suggest(word, environments)).toBe(meant);
});

test('a beginning that fits several is no suggestion by itself', () => {
  expect(suggest('image', ['image', 'imagePullPolicy'])).toBe('image');
});
