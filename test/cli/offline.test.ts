import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdfast } from '../helpers/cli';
import { projectOf, stackSource } from '../helpers/project';

jest.setTimeout(30_000);

const settings = (level: string, name = 'settings') =>
  `new (require('cdk8s').ApiObject)(stack, '${name}', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: '${name}' }, data: { LEVEL: '${level}' } });`;

function git(cwd: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
  expect([args, spawnSync('git', [...identity, ...args], { cwd }).status]).toEqual([args, 0]);
}

/** What the command says in a folder where there is neither Pulumi nor a cluster. */
function preview(cwd: string) {
  const PATH = (process.env.PATH ?? '').split(':').filter((folder) => spawnSync(join(folder, 'pulumi')).error);
  return holdfast(['preview', '--offline', '--all'], { cwd, env: { PATH: PATH.join(':'), KUBECONFIG: '/nowhere' } });
}

test('without a state it is the last commit that is compared with, field by field', () => {
  const source = (build: string) => stackSource(build);
  const cwd = projectOf({ 'stacks/web.ts': source(`${settings('info')}${settings('info', 'old')}`) });
  expect(holdfast(['synth'], { cwd }).status).toBe(0);
  git(cwd, 'init', '--quiet');
  git(cwd, 'add', 'dist');
  git(cwd, 'commit', '--quiet', '--message', 'first');
  expect(preview(cwd).stdout).toBe(
    'web.test, against dist/test/web.k8s.yaml of the last commit: 0 to be created, 0 updated, 0 deleted, 4 same\n',
  );
  const file = join(cwd, 'stacks/web.ts');
  const changed = readFileSync(file, 'utf8').replace("LEVEL: 'info'", "LEVEL: 'debug'").replaceAll("'old'", "'new'");
  writeFileSync(file, changed);
  const { status, stdout } = preview(cwd);
  expect([status, stdout.trimEnd().split('\n')]).toEqual([
    0,
    [
      'web.test, against dist/test/web.k8s.yaml of the last commit: 1 to be created, 1 updated, 1 deleted, 2 same',
      '  + ConfigMap test/new',
      '  ~ ConfigMap test/settings data.LEVEL: "info" -> "debug"',
      '  - ConfigMap test/old',
    ],
  ]);
});

test('where nothing was committed everything is to be created', () => {
  const cwd = projectOf({ 'stacks/web.ts': stackSource(settings('info')) });
  expect(preview(cwd).stdout).toContain('3 to be created, 0 updated, 0 deleted, 0 same\n');
});

test('a mistake is told, and nothing is compared', () => {
  const cwd = projectOf({ 'stacks/web.ts': stackSource("throw new Error('bad');") });
  const { status, errors } = preview(cwd);
  expect([status, errors.at(-1)]).toEqual([1, '1 error; nothing was compared']);
});

test.each(['preview --offline', 'drift'])('%s without a stack names those there are', (command) => {
  const cwd = projectOf({ 'stacks/web.ts': stackSource(settings('info')) });
  const { status, errors } = holdfast(command.split(' '), { cwd });
  expect([status, errors[0]]).toEqual([1, expect.stringContaining('--stack: got nothing; allowed: web.test')]);
});
