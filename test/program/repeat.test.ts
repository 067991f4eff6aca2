import { randomUUID } from 'node:crypto';
import { ApiObject, Lazy } from 'cdk8s';
import { Defaults, defineEnvironments, defineStack, type Stack, WebService } from 'holdfast';
import { produceTwice } from '../../lib/program/repeat';
import { holdfast } from '../helpers/cli';
import { leastProps } from '../helpers/manifests';
import { projectOf, stackSource } from '../helpers/project';

const problemsOf = (build: (stack: Stack) => void) =>
  produceTwice(defineStack('shop', defineEnvironments({ production: {} }), build), [], 'production').problems;

const configMap = (stack: Stack, data: object, kind = 'ConfigMap', name = 'a') =>
  new ApiObject(stack, name, { apiVersion: 'v1', kind, metadata: { name }, data });

test('a stack that is the same every time has no problem', () => {
  expect(problemsOf((stack) => new WebService(stack, 'web', { ...leastProps, config: { A: 'b' } }))).toEqual([]);
});

let counter = 0;

test.each<[string, () => string]>([
  ['a time', () => String(Date.now())],
  ['a day', () => new Date().toISOString().slice(0, 10)],
  ['a month as text', () => Date().slice(4, 7)],
  ['a random number', () => String(Math.random())],
  ['the toss of a coin', () => (Math.random() < 0.5 ? 'heads' : 'tails')],
  ['an unguessable name', () => randomUUID()],
  ['a count that goes on', () => `${counter++}`],
])('made twice: %s in an object is refused, with the field and both values', (_, value) => {
  const problems = problemsOf((stack) => configMap(stack, { BUILT: value() }));
  expect(problems).toMatchObject([
    {
      id: 'not-reproducible',
      severity: 'error',
      path: 'shop/a',
      environment: 'production',
      property: 'data.BUILT',
      place: expect.stringMatching(/repeat\.test\.ts:\d+$/),
      got: expect.stringMatching(/^"(.+)", and "(?!\1)(.+)" when it is made again$/),
    },
  ]);
});

test('made twice: a label that everything gets and that changes is refused, on all that gets it', () => {
  const problems = problemsOf((stack) => {
    Defaults.of(stack).set({ labels: { built: String(Date.now()) } });
    configMap(stack, { A: 'b' });
  });
  const changing = problems.filter(({ id }) => id === 'not-reproducible');
  expect(changing.map(({ property }) => property)).toContain('metadata.labels.built');
  expect(changing).toHaveLength(problems.length);
});

test('made twice: a value that is computed late, or that is none the second time, is refused as well', () => {
  const late = problemsOf((stack) => configMap(stack, { BUILT: Lazy.any({ produce: () => String(Date.now()) }) }));
  expect(late).toMatchObject([{ id: 'not-reproducible', property: 'data.BUILT' }]);
  let makes = 0;
  const none = problemsOf((stack) => configMap(stack, { RATIO: makes++ === 0 ? null : Number.NaN }));
  expect(none).toMatchObject([{ id: 'not-reproducible', property: 'data.RATIO' }]);
});

test('a date that is given is as it was', () => {
  expect(
    problemsOf((stack) => configMap(stack, { DAY: new Date(0).toISOString(), ANY: `${new Date(2026, 1)}` })),
  ).toEqual([]);
});

test('what follows from a value that changes is not told beside it', () => {
  const problems = problemsOf((stack) => {
    new WebService(stack, 'web', { ...leastProps, image: `web:1.${counter++}.0`, config: { A: `${counter}` } });
  });
  expect(problems.map(({ property }) => property).sort()).toEqual(['config.A', 'image']);
});

test('no value of a Secret is shown', () => {
  const problems = problemsOf((stack) => configMap(stack, { KEY: btoa(randomUUID()) }, 'Secret'));
  expect(problems.filter(({ id }) => id === 'not-reproducible')).toMatchObject([
    { property: 'data.KEY', got: 'a text of 48 characters, and a text of 48 characters when it is made again' },
  ]);
});

test('what has been told already is not told again', () => {
  const problems = problemsOf(
    (stack) => new WebService(stack, 'web', { ...leastProps, config: { PASSWORD: randomUUID() } }),
  );
  expect(problems.map(({ id }) => id)).toEqual(['literal-credential']);
});

test('an object that comes and goes, another name and another order are told', () => {
  const isOdd = () => counter++ % 2 === 1;
  counter = 1;
  expect(problemsOf((stack) => isOdd() && configMap(stack, {}))).toMatchObject([
    { path: 'shop/a', got: 'ConfigMap production/a, and nothing when it is made again' },
  ]);
  counter = 2;
  expect(problemsOf((stack) => isOdd() && configMap(stack, {}))).toMatchObject([
    { path: 'shop/a', got: 'nothing, and ConfigMap production/a when it is made again' },
  ]);
  const twoInOrder = (stack: Stack) => {
    const [one, other] = [configMap(stack, {}, 'ConfigMap', 'a'), configMap(stack, {}, 'ConfigMap', 'b')];
    if (isOdd()) one.node.addDependency(other);
  };
  counter = 2;
  expect(problemsOf(twoInOrder)).toMatchObject([
    { path: 'shop/a', got: 'place 2 in the order, and place 3 in the order when it is made again' },
  ]);
});

test("what the program says and throws when it is made again is nobody's business", () => {
  let times = 0;
  const said: unknown[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean(said.push(text)));
  const problems = problemsOf(() => {
    times++;
    process.stdout.write('made\n');
    if (times > 1) throw new Error('only once');
  });
  write.mockRestore();
  expect([problems, times, said]).toEqual([[], 3, ['made\n']]); // a third time, to see what it was that was thrown
});

test('a property that is wrong the second time only is a value that changes', () => {
  const wrong = (stack: Stack) =>
    new WebService(stack, 'web', { ...leastProps, port: times++ === 0 ? 3000 : ('x' as unknown as number) });
  let times = 0;
  expect(problemsOf(wrong).map(({ id }) => id)).toContain('not-reproducible');
  times = 1;
  expect(problemsOf(wrong)).toMatchObject([{ id: 'property', property: 'port' }]);
});

test.each([
  ['the day', 'new Date().toDateString()'],
  ['a number', 'String(Math.random())'],
  ['a name', "require('node:crypto').randomUUID()"],
  ['what another program says', "require('node:child_process').execSync('date +%N').toString()"],
])('a module that keeps %s from when it was loaded is found as well', (_, value) => {
  const { status, errors } = holdfast(['synth'], {
    cwd: projectOf({
      'stacks/built.ts': `export const built = ${value};\n`,
      'stacks/web.ts': `import { built } from './built';\n${stackSource(
        "  new holdfast.Config(stack, 'a', { name: 'a', data: { BUILT: built } });",
      )}`,
    }),
  });
  expect([status, errors.length]).toEqual([1, 2]);
  expect(errors[0]).toMatch(/^stacks\/web\.ts:4 data\.BUILT: got ".+", and ".+" when it is made again; allowed: /);
});
