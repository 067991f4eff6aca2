import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configureStack, pulumi } from '../../scripts/pulumi/project';
import { at } from '../helpers/manifests';
import { live } from './api';
import { Application, type Running, withSdk } from './application';
import { e2eEnvironment } from './environment';

// Stacks whose programs the command serves to their engines; the tests are steps and stand in their order.

const stacks = ['first', 'second', 'third'].map((name) => `served-${name}.test`);
const selected = stacks.flatMap((stack) => ['--stack', stack]);
const number = 40;
let app: Application;

beforeAll(() => {
  app = new Application('served-first');
  for (const stack of stacks.slice(1)) configureStack(app.project, stack, e2eEnvironment().context);
  for (const stack of stacks) {
    const args = ['config', 'set', '--stack', stack, '--secret', 'token', `never-in-plain-text-${stack}`];
    expect(pulumi(app.project, args).status).toBe(0);
  }
});
afterAll(() => {
  app.holdfast(['destroy', ...selected, '--yes']);
});

const up = (step: string, ...extra: string[]) =>
  app.holdfast(['up', ...selected, '--yes', '--', '--diff', ...extra], step);
/** Starts the command for all of them, and says when so many objects are as they are in a step. */
function start(step: string): Running & { readonly at: (point: number) => Promise<void> } {
  const running = app.startMany(step, selected);
  const reached = async (point: number) => {
    while (!running.done() && changedTo(step) < point) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  return { ...running, at: reached };
}

interface Settings {
  readonly metadata: { readonly name: string };
  readonly data?: { readonly STEP?: string };
}

/** The objects of all stacks that the cluster has, as they are in a step. */
function changedTo(step: string): number {
  const text = app.kubectl('get', 'configmaps', '--namespace', 'served', '--output', 'json', '--ignore-not-found');
  const { items } = JSON.parse(text || '{"items":[]}') as { items: Settings[] };
  return items.filter(({ data }) => data?.STEP === step).length;
}

/** The engines of the stacks that work now, by their arguments. */
function engines(): readonly { readonly pid: number; readonly stack: string; readonly isServed: boolean }[] {
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      const [program = '', ...args] = readFileSync(join('/proc', pid, 'cmdline'), 'utf8').split('\0');
      const stack = args[args.indexOf('--stack') + 1] ?? '';
      if (!program.endsWith('pulumi') || args[0] !== 'up' || !stacks.includes(stack)) return [];
      return [{ pid: Number(pid), stack, isServed: args.some((one) => one.startsWith('--client=')) }];
    } catch {
      return []; // it has ended
    }
  });
}

/** What plain Pulumi finds to change, which starts the program in a process of its own. */
function leftToDo(step: string): readonly (readonly [stack: string, status: number | null])[] {
  return stacks.map((stack) => {
    const args = ['up', '--yes', '--skip-preview', '--expect-no-changes', '--stack', stack];
    return [stack, pulumi(app.project, args, { STEP: step }).status];
  });
}
const nothingLeft = stacks.map((stack) => [stack, 0]);

test('all is applied by engines that start no program, and the secrets are those of each stack', async () => {
  const running = start('one');
  await running.at(1);
  const seen = engines();
  const { status, output } = await running.result;
  expect([status, output]).toEqual([0, expect.stringContaining('up: 3 stacks, 3 done, 0 failed, 0 not run')]);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter(({ isServed }) => !isServed)).toEqual([]);
  expect(changedTo('one')).toBe(3 * number);
  for (const stack of stacks) {
    const [name = ''] = stack.split('.');
    const secret = live({ apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace: 'served' } });
    const token = Buffer.from(String(at(secret, 'data.TOKEN')), 'base64').toString();
    expect([stack, token]).toEqual([stack, `never-in-plain-text-${stack}`]);
    expect(output.includes(token)).toBe(false);
    expect(readFileSync(join(app.project.folder, `state/.pulumi/stacks/holdfast/${stack}.json`), 'utf8')).not.toContain(
      token,
    );
  }
});

test('plain Pulumi, which starts the program itself, finds nothing to change after that, and nor does the command after it', () => {
  expect(leftToDo('one')).toEqual(nothingLeft);
  for (const stack of stacks) pulumi(app.project, ['up', '--yes', '--skip-preview', '--stack', stack], { STEP: 'two' });
  const { status, stdout } = up('two', '--expect-no-changes');
  expect([status, stdout]).toEqual([0, expect.stringContaining('up: 3 stacks, 3 done, 0 failed, 0 not run')]);
});

test('what a program prints is shown with its stack', () => {
  const { stdout } = app.holdfast(['up', ...selected, '--yes'], 'loud');
  expect(stdout).toMatch(/^served-second\.test \| .*the second is loud$/m);
  expect(stdout).not.toMatch(/^served-third\.test \| .*the second is loud$/m);
});

test('kill -9 of one engine fails its stack alone, and the next up goes on', async () => {
  const running = start('three');
  await running.at(number + 5); // the first, which makes the namespace, is done; the others are at work
  const victim = engines().find(({ stack }) => stack === 'served-second.test');
  if (victim) process.kill(victim.pid, 'SIGKILL');
  const { status, output } = await running.result;
  expect([victim !== undefined, status]).toEqual([true, 1]);
  expect(output).toMatch(/^served-second\.test {2}failed: pulumi ended with SIGKILL/m);
  expect(output).toContain('up: 3 stacks, 2 done, 1 failed, 0 not run');
  expect(up('three').status).toBe(0);
  expect([changedTo('three'), leftToDo('three')]).toEqual([3 * number, nothingLeft]);
});

test('kill -9 of the command ends its engines, and the next up goes on', async () => {
  const running = start('four');
  await running.at(number + 5); // the first, which makes the namespace, is done; the others are at work
  process.kill(running.pid, 'SIGKILL');
  await running.result;
  const deadline = Date.now() + 60_000;
  while (engines().length > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(engines()).toEqual([]);
  const { status, stdout } = up('four');
  expect([status, stdout]).toEqual([0, expect.stringContaining('3 done, 0 failed')]);
  expect([changedTo('four'), leftToDo('four')]).toEqual([3 * number, nothingLeft]);
});

test('an interrupt is passed on once, and the next up goes on', async () => {
  const running = start('five');
  await running.at(number + 5); // the first, which makes the namespace, is done; the others are at work
  process.kill(running.pid, 'SIGINT');
  const { status, output } = await running.result;
  expect([status, output]).toEqual([
    1,
    expect.stringMatching(/interrupted: waiting for what \d of the stacks have begun/),
  ]);
  expect(output).not.toContain('0 failed');
  expect(up('five').status).toBe(0);
  expect([changedTo('five'), leftToDo('five')]).toEqual([3 * number, nothingLeft]);
});

/** Why a stack failed, as the summary of a run has it, and how many others did not. */
function reason(step: string, ...extra: string[]): string {
  const { stdout } = up(step, ...extra);
  const [, why = stdout] = /^served-second\.test {2}failed: (.*?)(; before that .*)? \(\d+ s\)$/m.exec(stdout) ?? [];
  return `${why}; ${/3 stacks, .*$/m.exec(stdout)?.[0]}`;
}

test.each([
  ['what the API server refuses', 'wrong', /quantities must match/],
  ['what somebody else made', 'taken', /^Pulumi\.served-second\.test\.yaml .*made-by-others/],
  ['a Service that nobody serves', 'silent', /^Service served\/silent endpoints: got none after 1 s/],
])('%s fails its stack alone, and is told in the words of a process of its own', (_, step, words) => {
  if (step === 'taken') app.kubectl('create', 'configmap', 'taken', '--namespace', 'served');
  const served = reason(step);
  expect(served).toMatch(words);
  expect(served).toMatch(/3 stacks, 2 done, 1 failed, 0 not run$/);
  expect(reason(step, '--cwd', '.')).toBe(served);
});

test('a preview and a target reach the engines, and a refresh brings back what somebody changed', () => {
  const preview = app.holdfast(['preview', ...selected], 'next');
  expect([preview.status, preview.stdout]).toEqual([
    0,
    expect.stringMatching(/^served-third\.test +to be 40 updated/m),
  ]);
  const urn =
    'urn:pulumi:served-third.test::holdfast::cdk8s:index:Construct$kubernetes:core/v1:ConfigMap::served/served-third-0';
  const targeted = app.holdfast(
    ['up', '--stack', stacks[2] as string, '--yes', '--', '--skip-preview', '--target', urn],
    'next',
  );
  expect([targeted.status, changedTo('next')]).toEqual([0, 1]);
  app.kubectl(
    'patch',
    'configmap',
    'served-third-0',
    '--namespace',
    'served',
    '--patch',
    '{"data":{"STEP":"by hand"}}',
  );
  const refreshed = app.holdfast(
    ['up', '--stack', stacks[2] as string, '--yes', '--', '--skip-preview', '--refresh'],
    'next',
  );
  expect([refreshed.status, changedTo('next')]).toEqual([0, number]);
});

test('stacks that use Pulumi themselves have a process of their own, of many too', () => {
  const own = new Application('secrets', { stacks: withSdk });
  own.run('config', ['set', '--secret', 'databaseUrl', 'never-in-plain-text-1']);
  const { status, stdout } = own.holdfast(['up', '--all', '--yes']);
  expect([status, stdout]).toEqual([0, expect.stringContaining('up: 1 stack, 1 done, 0 failed, 0 not run')]);
  expect(own.holdfast(['destroy', '--all', '--yes']).status).toBe(0);
});
