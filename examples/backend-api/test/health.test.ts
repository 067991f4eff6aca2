import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkInTime, type Dependency, simulatedDependency } from '../src/dependency';
import { runApp } from './support/app';

const ready: Dependency = { name: 'ready', check: async () => {} };
const failing: Dependency = { name: 'failing', check: () => Promise.reject(new Error('password is hunter2')) };
const throwing: Dependency = {
  name: 'throwing',
  check: () => {
    throw new Error('no client');
  },
};
const hanging: Dependency = { name: 'hanging', check: () => new Promise(() => {}), timeoutMs: 10 };

test('the service is ready when all its dependencies are', async (t) => {
  const app = await runApp(t, { dependencies: [ready, { ...ready, name: 'also ready' }] });
  const { status, body } = await app.get('/health/ready');
  assert.equal(status, 200);
  assert.deepEqual(JSON.parse(body), { ready: true, notReady: [] });
});

test('the service is not ready while a dependency is not, and names each such one', async (t) => {
  const app = await runApp(t, { dependencies: [failing, ready, throwing, hanging] });
  const { status, body } = await app.get('/health/ready');
  assert.equal(status, 503);
  assert.deepEqual(JSON.parse(body), { ready: false, notReady: ['failing', 'throwing', 'hanging'] });
});

test('why a dependency is not ready is in the log and not in the answer', async (t) => {
  const app = await runApp(t, { dependencies: [failing] });
  const { body } = await app.get('/health/ready');
  assert.doesNotMatch(body, /hunter2/);
  assert.match(JSON.stringify(app.log), /hunter2/);
});

test('a draining service is not ready and asks no dependency', async (t) => {
  let checks = 0;
  const counting = { name: 'counting', check: async () => void checks++ };
  const app = await runApp(t, { dependencies: [counting], isDraining: () => true });
  const { status, body } = await app.get('/health/ready');
  assert.equal(status, 503);
  assert.deepEqual(JSON.parse(body), { ready: false, notReady: ['server (draining)'] });
  assert.equal(checks, 0);
});

test('the service is alive whatever its dependencies and while it drains', async (t) => {
  const app = await runApp(t, { dependencies: [failing, hanging], isDraining: () => true });
  const { status, body } = await app.get('/health/live');
  assert.equal(status, 200);
  assert.deepEqual(JSON.parse(body), { alive: true });
});

test('a dependency that fails after its time is up counts once', async () => {
  let fail: (error: Error) => void = () => {};
  const check = () => new Promise<void>((_, reject) => (fail = reject));
  await assert.rejects(checkInTime({ name: 'late', check, timeoutMs: 1 }), /no answer within 1 ms/);
  fail(new Error('late'));
});

test('the simulated dependency is ready once its startup is over', async () => {
  let ms = 0;
  const dependency = simulatedDependency('inventory', 2, () => ms);
  ms = 1_999;
  await assert.rejects(dependency.check(), /inventory is still starting/);
  ms = 2_000;
  await dependency.check();
});
