import type { Manifest } from '../../lib/render/manifest';
import { live } from './api';
import { Application } from './application';

// One stack whose objects move, change and are renamed; the tests are steps and stand in their order.

const settings = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace: 'identity' } };
const scaler = {
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: { name: 'scaler', namespace: 'identity' },
};
/** What tells an object from another of its name, and one version of it from the next. */
const identity = (object: typeof settings) => {
  const { uid, resourceVersion } = (live(object)?.metadata ?? {}) as { uid?: string; resourceVersion?: string };
  return { uid, resourceVersion };
};

let app: Application;
beforeAll(() => {
  app = new Application('identity');
  expect(app.up().status).toBe(0);
});
afterAll(() => {
  app.destroy();
});

test('pitfall 6: a construct that is moved or renamed changes nothing in the cluster', () => {
  const now = () => [identity(settings), identity(scaler).uid]; // its controller keeps writing the status of a scaler
  const before = now();
  for (const step of ['deeper', 'elsewhere', '']) {
    expect([step, app.up(step).changes]).toEqual([step, []]);
    expect(now()).toEqual(before);
  }
});

test('pitfall 9: another version of an API is an update of the same object', () => {
  const { uid } = identity(scaler);
  const { status, changes } = app.up('bumped');
  expect([status, changes]).toEqual([0, ['updated HorizontalPodAutoscaler identity/scaler']]);
  expect(identity(scaler).uid).toBe(uid);
});

test('pitfall 15: a ConfigMap whose data change is updated and never away', () => {
  const { uid } = identity(settings);
  expect(app.up('changed').changes).toContain('updated ConfigMap identity/settings');
  expect(live(settings)).toMatchObject({ data: { LEVEL: 'changed' }, metadata: { uid } });
});

test('pitfall 7: an object that is replaced on purpose is there afterwards', () => {
  const { uid } = identity(settings);
  const { status, changes } = app.up('replaced');
  expect([status, changes]).toEqual([0, expect.arrayContaining(['replaced ConfigMap identity/settings'])]);
  expect(live(settings)).toMatchObject({ data: { LEVEL: 'replaced' } });
  expect(identity(settings).uid).not.toBe(uid);
});

test('pitfall 6: a renamed object is made before the one of the old name goes', () => {
  const { status, output, changes } = app.up('renamed');
  expect([status, changes]).toEqual([0, ['created ConfigMap identity/options', 'deleted ConfigMap identity/settings']]);
  expect(output.indexOf('identity/options created')).toBeLessThan(output.indexOf('identity/settings deleting'));
  const renamed = { ...settings, metadata: { ...settings.metadata, name: 'options' } };
  expect([live(settings), live(renamed)]).toEqual([undefined, expect.objectContaining({ data: { LEVEL: 'first' } })]);
});

test('pitfall 18: what a namespace took with it when it was deleted by hand comes back, and destroy leaves nothing', async () => {
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'identity' } } satisfies Partial<Manifest>;
  app.kubectl('delete', 'namespace', 'identity', '--wait');
  expect(app.up('', '--refresh').status).toBe(0);
  expect(live(settings)).toMatchObject({ data: { LEVEL: 'first' } });
  expect(app.destroy().status).toBe(0);
  expect([live(settings), live(namespace)]).toEqual([undefined, undefined]);
  expect(app.state()).not.toContain('kubernetes:core');
});
