import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../helpers/manifests';
import { live } from './api';
import { Application } from './application';

// One stack that is changed, taken back to an earlier commit and brought forward again; the tests stand in their order.

const object = (kind: string, name: string, apiVersion = 'v1') => ({
  apiVersion,
  kind,
  metadata: { name, namespace: 'rollback' },
});
const settings = object('ConfigMap', 'settings');
const deployment = object('Deployment', 'web', 'apps/v1');
const image = () => at(live(deployment), 'spec.template.spec.containers.0.image');
const uids = () => [settings, deployment].map((one) => at(live(one), 'metadata.uid'));

let app: Application;
function git(...args: string[]): string {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], {
    cwd: app.project.folder,
    encoding: 'utf8',
  });
  expect([args, status, stderr]).toEqual([args, 0, expect.anything()]);
  return stdout;
}

/** Renders, commits and applies the application as it is in a step. */
function release(step: string): void {
  expect(app.holdfast(['synth'], step).errors).toEqual([]);
  git('add', 'dist');
  git('commit', '--quiet', '--message', step);
  expect(app.up(step).status).toBe(0);
}

const back = (to: string, step: string) =>
  app.holdfast(['rollback', '--stack', app.stack, '--to', to, '--', '--skip-preview', '--yes'], step);
/** Type and name of every resource; only how deep in the tree it is may change with an object that the program lacks. */
const urns = () =>
  (at(JSON.parse(app.state()), 'deployment.resources') as { urn: string }[])
    .map(({ urn }) => urn.replaceAll('cdk8s:index:Construct$', ''))
    .sort();

beforeAll(() => {
  app = new Application('rollback');
  const stacks = join(app.project.folder, 'stacks');
  for (const file of readdirSync(stacks).filter((name) => name !== 'rollback.ts')) rmSync(join(stacks, file));
  app.run('config', ['set', '--secret', 'token', 'never-in-plain-text-4']);
  git('init', '--quiet');
});
afterAll(() => {
  app.destroy();
});

test('a rollback is an update of the same resources, whatever the program says by now', () => {
  release('first');
  const [before, first] = [urns(), uids()];
  release('second');
  expect([image(), live(object('ConfigMap', 'old'))]).toEqual(['registry.example.com/web:2.0.0', undefined]);
  const { status, stdout, errors } = back('HEAD~1', 'second');
  expect([status, errors, stdout]).toEqual([
    0,
    [],
    expect.stringMatching(/dist\/test\/rollback\.k8s\.yaml as of commit [0-9a-f]{10}\n/),
  ]);
  expect(stdout).not.toContain('replaced');
  expect([image(), uids()]).toEqual(['registry.example.com/web:1.0.0', first]);
  expect(live(settings)).toMatchObject({ data: { LEVEL: 'first' } });
  expect([live(object('ConfigMap', 'old')), live(object('ConfigMap', 'new'))]).toEqual([expect.anything(), undefined]);
  expect(live(object('Secret', 'api-secrets'))).toBeDefined();
  expect(urns()).toEqual(before);
});

test('a later up returns to what is declared, and then changes nothing', () => {
  const before = uids();
  expect(app.up('second').status).toBe(0);
  expect([image(), uids()]).toEqual(['registry.example.com/web:2.0.0', before]);
  expect(app.up('second', '--expect-no-changes').status).toBe(0);
});

test('a program that does not say which secrets are its own is refused, and changes nothing', () => {
  const { status, stdout } = back('HEAD~1', 'broken');
  expect([status, stdout]).toEqual([1, expect.stringMatching(/stacks\/rollback\.ts:\d+ exception: got Error: broken/)]);
  expect(image()).toBe('registry.example.com/web:2.0.0');
});

test.each([
  ['nowhere', 'got "nowhere", which is no commit of a repository here; allowed: '],
  ['--all', 'got "--all", which is no commit of a repository here; allowed: '],
])('a commit that is not there is one line, with those that are: %s', (to, words) => {
  const { status, errors } = app.holdfast(['rollback', '--stack', app.stack, `--to=${to}`], 'second');
  expect([status, errors[0]]).toEqual([1, expect.stringContaining(words)]);
  expect(errors[0]).toMatch(/[0-9a-f]{7} \(second\) or [0-9a-f]{7} \(first\)/);
});

test('a stack that was not rendered in a commit is one line', () => {
  const { status, errors } = app.holdfast(['rollback', '--stack', 'other.test', '--to', 'HEAD'], 'second');
  expect([status, errors[0]]).toEqual([
    1,
    expect.stringContaining('got "HEAD", which has no dist/test/other.k8s.yaml; allowed: '),
  ]);
});

test('preview --offline tells what up would change against the state, and needs no kubeconfig', () => {
  expect(back('HEAD~1', 'second').status).toBe(0);
  const [kubeconfig, env] = [app.project.env.KUBECONFIG, app.project.env];
  env.KUBECONFIG = '/nowhere';
  const { status, stdout } = app.holdfast(['preview', '--offline', '--stack', app.stack], 'second');
  env.KUBECONFIG = kubeconfig;
  expect(status).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines[0]).toMatch(/^rollback\.test, against Pulumi's state: 1 to be created, \d updated, 1 deleted, \d same$/);
  expect(lines).toContain('  + ConfigMap rollback/new');
  expect(lines).toContain('  - ConfigMap rollback/old');
  expect(lines).toContain('  ~ ConfigMap rollback/settings data.LEVEL: "first" -> "second"');
  expect(stdout).not.toContain('Secret rollback/');
});
