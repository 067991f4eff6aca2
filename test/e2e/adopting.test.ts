import { live } from './api';
import { Application } from './application';

const settings = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace: 'adopting' } };

let app: Application;
beforeAll(() => {
  app = new Application('adopting');
});
afterEach(() => {
  app.destroy();
});

/** The stack without the ConfigMap of somebody else, and then that. */
function madeByHand(): unknown {
  app.kubectl('create', 'namespace', 'adopting');
  app.kubectl('create', 'configmap', 'settings', '--namespace', 'adopting', '--from-literal', 'LEVEL=by hand');
  return live(settings)?.metadata;
}

const uid = (metadata: unknown) => (metadata as { uid?: string } | undefined)?.uid;

test('pitfall 8: objects that somebody else made are taken over only on purpose, and then win', () => {
  const before = madeByHand();
  const refused = app.up();
  expect(refused.status).not.toBe(0);
  expect(refused.output).toContain('ConfigMap adopting/settings: got an object that context ');
  expect(refused.output).toContain('Namespace adopting: got an object that context ');
  expect([refused.changes, live(settings)?.data]).toEqual([[], { LEVEL: 'by hand' }]);

  const adopted = app.up('adopt');
  expect([adopted.status, adopted.output]).toEqual([0, expect.stringContaining('created')]);
  expect([uid(live(settings)?.metadata), live(settings)?.data]).toEqual([uid(before), { LEVEL: 'declared' }]);
  expect(app.up().status).toBe(0); // it is Pulumi's now
});

test('pitfall 8: an object that is exactly as declared is imported', () => {
  const before = madeByHand();
  const { status, changes } = app.up('import');
  expect([status, changes]).toEqual([0, expect.arrayContaining(['imported ConfigMap adopting/settings'])]);
  expect(uid(live(settings)?.metadata)).toBe(uid(before));
  expect(app.up().changes).toContain('updated ConfigMap adopting/settings');
  expect([uid(live(settings)?.metadata), live(settings)?.data]).toEqual([uid(before), { LEVEL: 'declared' }]);
});
