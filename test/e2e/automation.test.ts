import { root, runNode } from '../helpers/cli';
import { live } from './api';
import { e2eEnvironment, newProject } from './environment';

const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'automation' } };
let said: Record<string, unknown>;

beforeAll(() => {
  const { env, folder } = newProject('automation.test', { stacks: 'test/e2e/stacks' });
  const { status, stdout, stderr } = runNode(
    ['-r', 'tsx/cjs', `${root}/test/e2e/automation/main.ts`, e2eEnvironment().context],
    { cwd: folder, env },
  );
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { what: string; result: unknown });
  said = Object.fromEntries(lines.map(({ what, result }) => [what, result]));
  expect([status, stderr]).toEqual([0, '']);
});

test('preview tells what up then does, and a second up changes nothing', () => {
  expect(said.preview).toMatchObject({ create: 6 }); // stack, provider, namespace (two objects of one component), settings
  expect(said.up).toEqual({ create: 6 });
  expect(said.again).toEqual({ same: 6 });
  expect(said.change).toEqual({ same: 5, update: 1 });
});

test('the resources are called as those of pulumi up are', () => {
  expect(said.urns).toContain(
    'urn:pulumi:automation.test::automation::kubernetes:core/v1:ConfigMap::automation/settings',
  );
});

test('what is wrong is told in one line, and nothing is applied', () => {
  expect(said.wrong).toMatch(
    /nothing was applied\n\s*\S*test\/e2e\/automation\/main\.ts:\d+ .*got "Not_A_Name"; allowed: /,
  );
});

test('destroy leaves nothing', () => {
  expect(said.destroy).toEqual({ delete: 6 });
  expect(live(namespace)).toBeUndefined();
});
