import { live } from './api';
import { Application } from './application';

const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'protected' } };
const inside = (kind: string, name: string) => ({ apiVersion: 'v1', kind, metadata: { name, namespace: 'protected' } });
const all = [namespace, inside('PersistentVolumeClaim', 'data'), inside('ConfigMap', 'settings')];

let app: Application;
beforeAll(() => {
  app = new Application('protected');
  expect(app.up().status).toBe(0);
});

test('a protected environment keeps its namespace and data when somebody destroys it', () => {
  const { status, output } = app.destroy();
  expect([status !== 0, output]).toEqual([true, expect.stringContaining('protected')]);
  for (const object of all.slice(0, 2)) expect(live(object)).toBeDefined();
});

test('a volume that leaves the program stays, and the run says why it fails', () => {
  const { status, output } = app.up('without data');
  expect(status).not.toBe(0);
  expect(output).toMatch(/protected\/data.*cannot be deleted[\s\S]*unprotect/);
  expect(live(inside('PersistentVolumeClaim', 'data'))).toBeDefined();
});

test('once somebody takes the protection away, destroy leaves nothing', () => {
  expect(app.run('state', ['unprotect', '--all', '--yes']).status).toBe(0);
  expect(app.destroy().status).toBe(0);
  for (const object of all) expect(live(object)).toBeUndefined();
});
