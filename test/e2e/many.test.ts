import { configureStack } from '../../scripts/pulumi/project';
import { live } from './api';
import { Application } from './application';
import { e2eEnvironment } from './environment';

// Three stacks in one namespace from their first `up` to their `destroy`; the tests are steps and stand in their order.

const stacks = ['base', 'one', 'two'].map((name) => `many-${name}.test`);
const selected = stacks.flatMap((stack) => ['--stack', stack]);
const settings = (name: string) => live({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'many' } });
const summary = (stdout: string) => (stdout.split('\n\n').at(-1) ?? '').trimEnd().split('\n');

let app: Application;
const run = (command: string, step: string, ...args: string[]) => app.holdfast([command, ...selected, ...args], step);
beforeAll(() => {
  app = new Application('many-base');
  for (const stack of stacks.slice(1)) configureStack(app.project, stack, e2eEnvironment().context);
});
afterAll(() => {
  run('destroy', '', '--yes');
});

test('the stack that makes the namespace goes first, and those in it follow', () => {
  const { status, stdout } = run('up', '', '--yes');
  expect([status, summary(stdout)]).toEqual([
    0,
    [
      expect.stringMatching(/^many-base\.test {2}\d+ created/),
      expect.stringMatching(/^many-one\.test {3}\d+ created/),
      expect.stringMatching(/^many-two\.test {3}\d+ created/),
      'up: 3 stacks, 3 done, 0 failed, 0 not run',
    ],
  ]);
});

test('where nothing has changed no engine is started, and one is for who asks for it', () => {
  const { status, stdout } = run('up', '', '--yes');
  expect([status, stdout.includes('began'), summary(stdout).slice(0, 3)]).toEqual([
    0,
    false,
    stacks.map((name) => expect.stringMatching(`^${name} +unchanged since its last up`)),
  ]);
  expect(run('up', '', '--yes', '--', '--refresh').stdout).toMatch(/^many-one\.test: up began$/m);
});

test('a stack that fails is told with what the API server says, and the others are done', () => {
  const { status, stdout } = run('up', 'broken', '--yes');
  expect([status, summary(stdout)]).toEqual([
    1,
    [
      expect.stringMatching(/^many-base\.test {2}1 updated, \d+ same/),
      expect.stringMatching(/^many-one\.test {3}failed: .*quantities must match/),
      expect.stringMatching(/^many-two\.test {3}1 updated, \d+ same/),
      'up: 3 stacks, 2 done, 1 failed, 0 not run',
    ],
  ]);
  expect(settings('two')).toMatchObject({ data: { LEVEL: 'broken' } });
});

test('preview and refresh tell of all, and change nothing', () => {
  const { status, stdout } = run('preview', 'next');
  expect([status, summary(stdout)[2]]).toEqual([
    0,
    expect.stringMatching(/^many-two\.test {3}to be 1 updated, \d+ same/),
  ]);
  expect(run('refresh', 'next', '--yes').status).toBe(0);
  expect(settings('two')).toMatchObject({ data: { LEVEL: 'broken' } });
});

test('a stack that Pulumi does not have stops all', () => {
  const { status, errors } = app.holdfast(['up', '--environment', 'test', '--yes']);
  expect(status).toBe(1);
  expect(errors).toContainEqual(expect.stringContaining('fix: pulumi stack init identity.test'));
});

test('destroy takes the namespace last, and leaves nothing', () => {
  const { status, stdout } = run('destroy', '', '--yes');
  expect([status, summary(stdout).at(-1)]).toEqual([0, 'destroy: 3 stacks, 3 done, 0 failed, 0 not run']);
  expect(stdout.indexOf('many-base.test: destroy began')).toBeGreaterThan(stdout.indexOf('(2 of 3)'));
  expect(live({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'many' } })).toBeUndefined();
});
