import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { Route, type Sent, startClient } from './support/load';
import { Service } from './support/service';

const closes = ({ answer }: Sent) => typeof answer !== 'string' && answer.headers.connection === 'close';

test('no request fails when the service is ended under load', { timeout: 15_000 }, async (t) => {
  const service = await Service.start(t, { DRAIN_SECONDS: '2', LOG_LEVEL: 'info' });
  const route = new Route(service.port);
  const phase = () => (service.has('draining') ? 'draining' : 'serving');
  const keepAlive = Array.from({ length: 8 }, () => startClient(route, true, phase));
  const fresh = Array.from({ length: 4 }, () => startClient(route, false, phase));
  const clients = [...keepAlive, ...fresh];
  while (clients.some(({ sent }) => sent.length < 20)) await delay(5);

  service.signal('SIGTERM');
  const unready = await route.closed;
  await Promise.all(clients.map(({ done }) => done));

  assert.equal(unready.status, 503);
  assert.equal(unready.headers.connection, 'close');
  const sent = clients.flatMap((client) => client.sent);
  const failed = sent.filter(({ answer }) => typeof answer === 'string' || answer.status !== 200);
  assert.deepEqual(failed, []);
  assert.ok(sent.filter(({ phase }) => phase === 'draining').every(closes));
  for (const client of keepAlive) {
    // A client stops when it has no connection left: its last answer has to be the one that took it away.
    assert.deepEqual(client.sent.slice(-1).map(closes), [true]);
    assert.ok(!client.sent.slice(0, 20).every(closes));
  }
  assert.equal(await service.exit, 0);
});
