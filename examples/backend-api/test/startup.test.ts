import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { request } from './support/request';
import { Service } from './support/service';

const timeout = 10_000;

test('while its dependency starts the service is alive and not ready', { timeout }, async (t) => {
  const { port } = await Service.start(t, { STARTUP_SECONDS: '3600' });
  assert.equal((await request({ port, path: '/health/live' })).status, 200);
  const { status, body } = await request({ port, path: '/health/ready' });
  assert.equal(status, 503);
  assert.deepEqual(JSON.parse(body), { ready: false, notReady: ['inventory'] });
});

test('the service becomes ready when its dependency is, and is alive throughout', { timeout }, async (t) => {
  const { port } = await Service.start(t, { STARTUP_SECONDS: '2' });
  for (;;) {
    assert.equal((await request({ port, path: '/health/live' })).status, 200);
    const { status } = await request({ port, path: '/health/ready' });
    if (status === 200) break;
    assert.equal(status, 503);
    await delay(50);
  }
});

test('each line of the log is JSON that tells who wrote it', { timeout }, async (t) => {
  const { log } = await Service.start(t, { HOSTNAME: 'backend-api-0', VERSION: '1.2.3' });
  const { level, service, version, pod } = log[0] ?? {};
  assert.deepEqual(
    { level, service, version, pod },
    { level: 'info', service: 'backend-api', version: '1.2.3', pod: 'backend-api-0' },
  );
});

for (const [path, message] of [
  ['/throw', 'thrown outside of a request'],
  ['/reject', 'rejected outside of a request'],
] as const) {
  test(`an error ${message} is logged and ends the service with code 1`, { timeout }, async (t) => {
    const service = await Service.startHeld(t);
    await assert.rejects(request({ port: service.port, path }));
    assert.equal(await service.exit, 1);
    assert.equal(service.log.at(-1)?.level, 'fatal');
    assert.match(JSON.stringify(service.log.at(-1)), new RegExp(message));
  });
}
