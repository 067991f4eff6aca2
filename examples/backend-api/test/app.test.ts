import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Router } from 'express';
import { readIdentity } from '../src/identity';
import { itemRoutes } from '../src/items';
import { identity, runApp } from './support/app';

test('the root tells service, version and pod', async (t) => {
  const app = await runApp(t);
  const { status, body } = await app.get('/');
  assert.equal(status, 200);
  assert.deepEqual(JSON.parse(body), identity);
});

test('the version is that of the package unless VERSION says otherwise', () => {
  const { version } = require('../package.json');
  assert.deepEqual(readIdentity({ HOSTNAME: 'pod-0' }), { service: 'backend-api', version, pod: 'pod-0' });
  assert.equal(readIdentity({ VERSION: '2.0.0' }).version, '2.0.0');
});

test('items come from the cache while it is fresh', async (t) => {
  const app = await runApp(t, { routes: itemRoutes(3600) });
  const first = await app.get('/items');
  assert.equal(first.status, 200);
  assert.equal(JSON.parse(first.body).items.length, 2);
  assert.equal((await app.get('/items')).body, first.body);
});

test('an unknown path is a 404 in JSON', async (t) => {
  const app = await runApp(t);
  const { status, body } = await app.get('/nothing?token=x');
  assert.equal(status, 404);
  assert.deepEqual(JSON.parse(body), { error: 'no GET /nothing' });
});

test('an error of the service is a 500 that tells the client nothing and the log everything', async (t) => {
  const routes = Router().get('/broken', async () => {
    throw new Error('password is hunter2');
  });
  const app = await runApp(t, { routes });
  const { status, body } = await app.get('/broken');
  assert.equal(status, 500);
  assert.deepEqual(JSON.parse(body), { error: 'internal error' });
  assert.match(JSON.stringify(app.log), /hunter2/);
});

test('an error after the answer has begun breaks it off', async (t) => {
  const routes = Router().get('/broken', async (_, res) => {
    res.write('a beginning');
    throw new Error('no end');
  });
  const app = await runApp(t, { routes });
  await assert.rejects(app.get('/broken'), { code: 'ECONNRESET' });
  assert.deepEqual(
    app.log.map(({ msg }) => msg),
    ['request failed', 'request aborted'],
  );
});

test('an error of the client is told to it', async (t) => {
  const app = await runApp(t, { routes: Router().get('/things/:id', () => {}) });
  const { status, body } = await app.get('/things/%');
  assert.equal(status, 400);
  assert.match(JSON.parse(body).error, /decode/);
});

test('requests are logged without their query, and probes are not logged', async (t) => {
  const app = await runApp(t);
  await app.get('/health/live');
  await app.get('/health/ready');
  await app.get('/?token=x');
  const requests = app.log.map(({ msg, method, path, status }) => ({ msg, method, path, status }));
  assert.deepEqual(requests, [{ msg: 'request', method: 'GET', path: '/', status: 200 }]);
});

test('no answer names the framework', async (t) => {
  const app = await runApp(t);
  const { headers } = await app.get('/');
  assert.equal(headers['x-powered-by'], undefined);
});
