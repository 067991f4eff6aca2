import { FakePulumi } from '../helpers/fake-pulumi';
import { projectOf } from '../helpers/project';

const all = ['base.staging', 'web.staging', 'base.production', 'web.production'];
const source = `import { defineEnvironments, defineStack } from 'holdfast';
const environments = defineEnvironments({ staging: {}, production: {} });
const stack = (name: string, createNamespace: boolean) => defineStack(name, environments, () => {}, { createNamespace });
export default [stack('base', true), stack('web', false)];
`;

let pulumi: FakePulumi;
beforeEach(async () => {
  pulumi = new FakePulumi(projectOf({ 'stacks/all.ts': source }), all);
  await pulumi.start();
});
afterEach(() => pulumi.stop());

const destroy = (deployed: string, ...stacks: string[]) =>
  pulumi.holdfast(['destroy', '--yes', ...stacks.flatMap((name) => ['--stack', name])], { DEPLOYED: deployed }).ended;

test('a stack whose namespace others live in is not destroyed, and they are named', async () => {
  const { status, errors, calls } = await destroy('web.staging web.production', 'base.staging');
  expect([status, calls]).toEqual([1, []]);
  expect(errors[0]).toBe(
    'stack base.staging destroy: got the namespace in which web.staging lives; ' +
      'allowed: a namespace in which no other stack has objects; ' +
      'fix: destroy them first, or together: --stack base.staging --stack web.staging (neighbours)',
  );
});

test.each([
  ['together with them', 'web.staging', ['base.staging', 'web.staging']],
  ['when they live elsewhere', 'web.production', ['base.staging']],
  ['when it makes no namespace', 'base.staging', ['web.staging']],
])('a stack is destroyed %s', async (_, deployed, stacks) => {
  const { status, calls } = await destroy(deployed, ...stacks);
  const begun = calls.filter((call) => call.startsWith('begin')).map((call) => call.split(' ')[1]);
  expect([status, begun.sort()]).toEqual([0, stacks]);
});

test('a stack that Pulumi does not have is told with the command that makes it', async () => {
  const { status, errors } = await pulumi.holdfast(['up', '--yes', '--stack', 'web.staging'], { KNOWN: 'base.staging' })
    .ended;
  expect([status, errors]).toEqual([1, [expect.stringContaining('fix: pulumi stack init web.staging')]]);
});
