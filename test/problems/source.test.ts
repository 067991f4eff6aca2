import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf } from '../../lib/problems/source';
import { temporaryFolder } from '../helpers/cli';

const text = `const shared = { min: 2,
  max: 4 };
const base = { image: 'a:1' };
new WebService(stack,
  'web', {
    ...base,
    port: 3000,
    replicas: shared,
    list: [{ name: 'a' },
      { name: 'b' }],
    env: stack.select({
      staging: { LEVEL: 'debug' },
      default: {
        LEVEL: 'info' },
    }),
    nested: ({ deep: {
      value: 1 } } as const),
    'quoted.key': 1,
    ...stack.select({ production: {
      secrets: ['a'] }, default: {} }),
  });
`;
const file = join(temporaryFolder(), 'stack.ts');
writeFileSync(file, text);
const call = { file, line: 4, column: 1 };

test.each([
  [[1], undefined, 5],
  [[2, 'port'], undefined, 7],
  [[2, 'image'], undefined, 3],
  [[2, 'replicas', 'max'], undefined, 2],
  [[2, 'list', '1', 'name'], undefined, 10],
  [[2, 'env', 'LEVEL'], 'staging', 12],
  [[2, 'env', 'LEVEL'], 'production', 14],
  [[2, 'nested', 'deep', 'value'], undefined, 17],
  [[2, 'quoted.key'], undefined, 18],
  [[2, 'secrets', '0'], 'production', 20],
  [[2, 'port', 'deeper', 'than', 'written'], undefined, 7],
  [[2, 'absent'], undefined, 4],
  [[7, 'absent'], undefined, 4],
] as const)('%j in %s stands in line %d', (path, environment, line) => {
  expect(lineOf(call, path, environment)).toBe(line);
});

test('a file that cannot be read leaves the line of the call', () => {
  expect(lineOf({ file: '/nowhere.ts', line: 7, column: 1 }, [2, 'port'])).toBe(7);
});

test('a position without a call leaves its line', () => {
  expect(lineOf({ file, line: 3, column: 1 }, [2, 'port'])).toBe(3);
});

const shadowed = `const props = { port: 1 };
function other() {
  const props = { port: 2 };
  return props;
}
export const build = (stack, list) => {
  {
    const props = {
      port: 3 };
  }
  const props = {
    port: 4 };
  new WebService(stack, 'web', props);
  const make = (props) =>
    new WebService(stack, 'api', props);
  for (const { props } of list)
    new WebService(stack, 'job', { ...props });
  if (list) {
    new WebService(stack, 'inner', props);
  }
};
new WebService(stack, 'outer', props);
var circle = { ...circle };
new WebService(stack, 'circle', circle);
`;
const shadowedFile = join(temporaryFolder(), 'shadowed.ts');
writeFileSync(shadowedFile, shadowed);

test.each([
  ['a constant of the same block', 13, 12],
  ['a parameter', 15, 15],
  ['the variable of a loop, in a pattern', 17, 17],
  ['a constant of the block around', 19, 12],
  ['a constant of the file', 22, 1],
  ['what is itself', 24, 24],
])('a name means %s where it stands', (_, line, expected) => {
  expect(lineOf({ file: shadowedFile, line, column: 1 }, [2, 'port'])).toBe(expected);
});
