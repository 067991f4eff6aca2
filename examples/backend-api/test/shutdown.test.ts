import assert from 'node:assert/strict';
import { Agent } from 'node:http';
import { text } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { open, request } from './support/request';
import { Service } from './support/service';

const timeout = 10_000;

function keepAliveAgent(t: TestContext): Agent {
  const agent = new Agent({ keepAlive: true });
  t.after(() => agent.destroy());
  return agent;
}

test('a request in flight is answered after the server has closed', { timeout }, async (t) => {
  const service = await Service.startHeld(t);
  const { port } = service;
  const answer = request({ port, path: '/held', agent: keepAliveAgent(t) });
  await service.logged('held');
  service.signal('SIGTERM');
  await service.logged('closing');
  await assert.rejects(request({ port, path: '/' }), { code: 'ECONNREFUSED' });
  service.release();
  const { body, headers } = await answer;
  assert.equal(body, 'answered');
  assert.equal(headers.connection, 'close');
  assert.equal(await service.exit, 0);
});

test('an answer that had begun is finished, and its connection does not hold up the end', { timeout }, async (t) => {
  const service = await Service.startHeld(t, { DEADLINE_SECONDS: '4' });
  const response = await open({ port: service.port, path: '/held-halfway', agent: keepAliveAgent(t) });
  assert.equal(response.headers.connection, 'keep-alive');
  service.signal('SIGTERM');
  await service.logged('closing');
  service.release();
  assert.equal(await text(response), 'answered to the end');
  assert.equal(await service.exit, 0);
});

test('a request that is not answered by the deadline is cut, with code 1 and a line that says so', {
  timeout,
}, async (t) => {
  const service = await Service.startHeld(t, { DEADLINE_SECONDS: '0' });
  const cut = assert.rejects(request({ port: service.port, path: '/held' }), { code: 'ECONNRESET' });
  await service.logged('held');
  service.signal('SIGTERM');
  await cut;
  assert.equal(await service.exit, 1);
  const { level, msg, inFlight } = service.log.at(-1) ?? {};
  assert.deepEqual({ level, msg, inFlight }, { level: 'error', msg: 'connections cut at the deadline', inFlight: 1 });
});

test('an idle keep-alive connection does not hold up the end', { timeout }, async (t) => {
  const service = await Service.startHeld(t, { DEADLINE_SECONDS: '4' });
  const { headers } = await request({ port: service.port, path: '/', agent: keepAliveAgent(t) });
  assert.equal(headers['keep-alive'], 'timeout=65');
  service.signal('SIGTERM');
  assert.equal(await service.exit, 0);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} shuts down once, however often it comes`, { timeout }, async (t) => {
    const service = await Service.start(t, { DRAIN_SECONDS: '1' });
    service.signal(signal);
    await service.logged('draining');
    service.signal(signal);
    assert.equal(await service.exit, 0);
    assert.deepEqual(
      service.log.map(({ msg }) => msg),
      ['listening', 'draining', 'closing', 'closed'],
    );
  });
}
