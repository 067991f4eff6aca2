import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FakePulumi } from '../../helpers/fake-pulumi';
import { projectOf } from '../../helpers/project';

/** Stacks of two environments; the first makes the namespace of the others. */
const names = ['base', 'broken', 'endless', 'unchanged', 'web'];
const all = ['staging', 'production'].flatMap((environment) => names.map((name) => `${name}.${environment}`));

function sources(extra = ''): Record<string, string> {
  const stack = (name: string) =>
    `defineStack('${name}', environments, () => {${extra}}, { createNamespace: ${name === 'base'} })`;
  return {
    'stacks/all.ts': `import { defineEnvironments, defineStack } from 'holdfast';
const environments = defineEnvironments({ staging: {}, production: {} });
export default [${[...names].reverse().map(stack).join(', ')}];
`,
  };
}

let pulumi: FakePulumi;
beforeEach(async () => {
  pulumi = new FakePulumi(projectOf(sources()), all);
  await pulumi.start();
});
afterEach(() => pulumi.stop());

const run = (...args: string[]) => pulumi.holdfast(args).ended;
jest.setTimeout(30_000);
const begun = (calls: readonly string[]) =>
  calls.filter((call) => call.startsWith('begin')).map((call) => call.split(' ')[1]);
/** The part of what was printed that follows the blank line. */
const summary = (stdout: string) => (stdout.split('\n\n')[1] ?? '').trimEnd().split('\n');
const several = (...stacks: string[]) => stacks.flatMap((name) => ['--stack', name]);

test('a failure in one stack neither stops nor hides the others, and one summary tells of all', async () => {
  const stacks = several('web.staging', 'broken.staging', 'unchanged.staging');
  const { status, stdout, calls } = await run('up', '--yes', ...stacks);
  expect(status).toBe(1);
  expect(begun(calls).sort()).toEqual(['broken.staging', 'unchanged.staging', 'web.staging']);
  expect(summary(stdout)).toEqual([
    expect.stringMatching(/^web\.staging {8}2 created, 1 same \(\d+ s\)$/),
    expect.stringMatching(/^unchanged\.staging {2}3 same \(\d+ s\)$/),
    expect.stringMatching(/^broken\.staging {5}failed: the image is not there \(\d+ s\)$/),
    'up: 3 stacks, 2 done, 1 failed, 0 not run',
  ]);
  expect(stdout).toMatch(/^web\.staging: up began$/m);
  expect(stdout).toMatch(/^broken\.staging \| output of broken\.staging$/m);
  expect(stdout).toMatch(/^web\.staging: 2 created, 1 same, \d+ s \([123] of 3\)$/m);
  expect(stdout).not.toContain('unchanged.staging |');
});

test('everything that is done without a question is passed on, and what stands behind --', async () => {
  const extra = ['--diff', '--yes', '--target', 'one', '--target', 'two'];
  const { status, calls } = await run('up', '--yes', ...several('web.staging', 'unchanged.staging'), '--', ...extra);
  expect(status).toBe(0);
  expect(calls[0]).toMatch(
    /--non-interactive --color never --event-log --skip-preview --diff --yes --target one --target two$/,
  );
});

test('up goes environment by environment, first the stack that makes the namespace; destroy the other way round', async () => {
  const stacks = several('web.production', 'base.production', 'web.staging', 'base.staging');
  const order = ['base.staging', 'web.staging', 'base.production', 'web.production'];
  const notes = order.flatMap((name) => [`begin ${name}`, `end ${name}`]);
  const noted = (calls: readonly string[]) => calls.map((call) => call.split(' ').slice(0, 2).join(' '));
  expect(noted((await run('up', '--yes', ...stacks)).calls)).toEqual(notes);
  const reverse = [...order].reverse().flatMap((name) => [`begin ${name}`, `end ${name}`]);
  expect(noted((await run('destroy', '--yes', ...stacks)).calls)).toEqual(reverse);
});

test('a namespace is not destroyed while a stack in it failed to go', async () => {
  const { status, stdout, calls } = await run(
    'destroy',
    '--yes',
    ...several('base.staging', 'broken.staging', 'base.production'),
  );
  expect([status, begun(calls)]).toEqual([1, ['base.production', 'broken.staging']]);
  expect(summary(stdout)[1]).toMatch(
    /^base\.staging +not run: another stack is still in the namespace that it would delete$/,
  );
});

test('--environment takes all stacks of it, and no more run at a time than --parallel says', async () => {
  const { ended } = pulumi.holdfast(['preview', '--environment', 'staging', '--parallel', '1']);
  await pulumi.noted('begin endless.staging');
  pulumi.interruptEndless();
  const { calls, stdout } = await ended;
  const notes = calls.filter((call) => !call.startsWith('SIGINT')).map((call) => call.split(' ').slice(0, 2).join(' '));
  const order = [...names].reverse().flatMap((name) => [`begin ${name}.staging`, `end ${name}.staging`]);
  expect(notes).toEqual(order);
  expect(summary(stdout)[0]).toMatch(/^web\.staging +to be 2 created, 1 same/);
});

test('an interrupt is passed on once; what has not begun never begins, and the summary says so', async () => {
  const stacks = several('endless.staging', 'endless.production', 'web.production');
  const { child, ended } = pulumi.holdfast(['up', '--yes', '--parallel', '2', ...stacks]);
  await pulumi.noted('begin endless.staging');
  child.kill('SIGINT');
  child.kill('SIGTERM');
  const { status, stdout, calls } = await ended;
  expect(status).toBe(1);
  expect(calls.filter((call) => call.startsWith('SIGINT'))).toEqual(['SIGINT endless.staging']);
  expect(begun(calls)).toEqual(['endless.staging']);
  expect(summary(stdout)).toEqual([
    expect.stringMatching(/^endless\.staging +failed: cancelled/),
    expect.stringMatching(/^web\.production +not run: interrupted before it began$/),
    expect.stringMatching(/^endless\.production +not run: interrupted before it began$/),
    'up: 3 stacks, 0 done, 1 failed, 2 not run',
  ]);
});

test('whatever is wrong with any stack is told for all, and none is touched', async () => {
  pulumi.configure('web.staging', 'encryptionsalt: v1:x\nconfig: {}\n');
  pulumi.configure('web.production', 'encryptionsalt: v1:x\nconfig:\n  kubernetes:context: nowhere\n');
  const env = { PULUMI_CONFIG_PASSPHRASE: undefined, PULUMI_CONFIG_PASSPHRASE_FILE: undefined, KNOWN: 'web.staging' };
  const { ended } = pulumi.holdfast(['up', ...several('web.staging', 'web.production')], env);
  const { status, errors, calls } = await ended;
  expect([status, calls]).toEqual([1, []]);
  expect(errors).toEqual([
    expect.stringMatching(
      /^command line --yes: got up for 2 stacks without it; .*fix: look at what holdfast preview says/,
    ),
    expect.stringMatching(/^command line stack: got web\.production, which .*fix: pulumi stack init web\.production/),
    expect.stringMatching(
      /PULUMI_CONFIG_PASSPHRASE: got nothing; allowed: the passphrase that Pulumi\.web\.staging\.yaml and 1 other were/,
    ),
    expect.stringMatching(/^Pulumi\.web\.production\.yaml kubernetes:context: got "nowhere"; allowed: here; /),
    expect.stringMatching(
      /^Pulumi\.web\.staging\.yaml kubernetes:context: got nothing; .* --stack web\.staging kubernetes:context here/,
    ),
    '5 errors; nothing was done for any stack',
  ]);
});

test('a mistake in one stack stops all, before Pulumi is asked', async () => {
  writeFileSync(join(pulumi.folder, 'stacks/bad.ts'), sources("throw new Error('bad');")['stacks/all.ts'] ?? '');
  const { status, calls } = await run('up', '--all', '--yes');
  expect([status, calls]).toEqual([1, []]);
});

test.each([
  ['--environment', 'stagin', 'write staging'],
  ['--stack', 'wev.staging', 'write web.staging'],
])('a misspelt %s is one line', async (option, value, fix) => {
  const { status, errors } = await run('up', '--yes', option, value, '--stack', 'web.staging');
  expect([status, errors[0]]).toEqual([1, expect.stringContaining(fix)]);
});

test.each(['0', 'many', '1.5'])('--parallel %s is a wrong command line', async (value) => {
  const { status, errors } = await run('up', '--all', '--parallel', value);
  expect([status, errors[0]]).toEqual([2, `--parallel: got ${value}; allowed: a whole number from 1 to 999`]);
});
