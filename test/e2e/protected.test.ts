import { spawnSync } from 'node:child_process';
import { live, objectsIn } from './api';
import { Application } from './application';

const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'protected' } };
const inside = objectsIn('protected');
const all = [namespace, inside('v1', 'PersistentVolumeClaim', 'data'), inside('v1', 'ConfigMap', 'settings')];

let app: Application;
beforeAll(() => {
  app = new Application('protected');
  expect(app.up().status).toBe(0);
});

test('a protected environment is not destroyed: not even what Pulumi would delete before it comes to what it keeps', () => {
  const { folder, env } = app.project;
  const args = ['bin/holdfast.js', 'destroy', '--stack', app.stack, '--yes'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
  expect([status, stderr.trim().split('\n')]).toEqual([
    1,
    [
      expect.stringMatching(
        /^stack protected\.test destroy: got \w+ protected\S* and 1 other that are protected; .*fix: .*pulumi state unprotect --all --stack protected\.test/,
      ),
      '1 error; nothing was deleted',
    ],
  ]);
  for (const object of all) expect(live(object)).toBeDefined();
});

test('a protected environment keeps its namespace and data when Pulumi itself destroys it', () => {
  const { status, output } = app.destroy();
  expect([status !== 0, output]).toEqual([true, expect.stringContaining('protected')]);
  for (const object of all.slice(0, 2)) expect(live(object)).toBeDefined();
});

test('a volume that leaves the program stays, and the run says why it fails', () => {
  const { status, output } = app.up('without data');
  expect(status).not.toBe(0);
  expect(output).toMatch(/protected\/data.*cannot be deleted[\s\S]*unprotect/);
  expect(live(inside('v1', 'PersistentVolumeClaim', 'data'))).toBeDefined();
});

test('once somebody takes the protection away, destroy leaves nothing', () => {
  expect(app.run('state', ['unprotect', '--all', '--yes']).status).toBe(0);
  expect(app.destroy().status).toBe(0);
  for (const object of all) expect(live(object)).toBeUndefined();
});
