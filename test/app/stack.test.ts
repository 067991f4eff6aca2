import { defineEnvironments, defineStack, type Stack } from 'holdfast';
import { conflicts } from '../../lib/program/conflicts';
import { produce } from '../../lib/program/produce';

const environments = defineEnvironments({ development: {}, staging: { namespace: 'shop-staging' }, production: {} });

function selected<Value>(
  environment: string,
  choose: (stack: Stack<'development' | 'staging' | 'production'>) => Value,
) {
  let value: Value | undefined;
  const { problems } = produce(
    defineStack('shop', environments, (stack) => {
      value = choose(stack);
    }),
    environment,
  );
  return { value, problems };
}

test.each([
  ['development', 1],
  ['staging', 2],
  ['production', 3],
])('select takes the value of %s', (environment, value) => {
  const chosen = selected(environment, (stack) => stack.select({ development: 1, staging: 2, production: 3 }));
  expect(chosen).toEqual({ value, problems: [] });
});

test('select takes the default where the environment has no value of its own, false and 0 being values', () => {
  expect(selected('staging', (stack) => stack.select({ production: 1, default: 2 })).value).toBe(2);
  expect(selected('staging', (stack) => stack.select<unknown>({ staging: false, default: true })).value).toBe(false);
});

test('select without a value for the environment is an error that names the line', () => {
  // @ts-expect-error: red in the editor, too
  const { problems } = selected('production', (stack) => stack.select({ development: 1, staging: 2 }));
  expect(problems).toMatchObject([
    {
      place: expect.stringMatching(/stack\.test\.ts:\d+$/),
      property: 'select.production',
      got: 'nothing',
      fix: 'add production or default',
    },
  ]);
});

test('a stack makes the namespace of its environment, unless another does', () => {
  const kinds = (createNamespace: boolean) =>
    produce(
      defineStack('shop', environments, () => {}, { createNamespace }),
      'staging',
    ).objects.map(({ manifest }) => [manifest.kind, manifest.metadata.name]);
  expect(kinds(true)).toEqual([
    ['Namespace', 'shop-staging'],
    ['NetworkPolicy', 'default-deny-all'],
  ]);
  expect(kinds(false)).toEqual([]);
});

test('two stacks that make one namespace are told so, once for each environment', () => {
  const products = ['web', 'api'].map((name) =>
    produce(
      defineStack(name, environments, () => {}),
      'production',
    ),
  );
  expect(conflicts(products)).toMatchObject([
    {
      id: 'duplicate-object',
      property: 'createNamespace',
      got: expect.stringMatching(/^Namespace production, which web \(test\/app\/stack.test.ts:\d+\) makes as well$/),
    },
  ]);
});

test.each([null, undefined, 'debug', 3, ['debug']])('a choice among %j is one line', (choices) => {
  const { problems } = selected('staging', (stack) => stack.select(choices as never));
  expect(problems).toMatchObject([
    { id: 'environment', property: 'select', allowed: expect.stringContaining('default') },
  ]);
});
