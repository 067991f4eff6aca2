import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from '../src/config';
import { Service } from './support/service';

test('an empty environment gives the defaults, which fit into the grace period of the pod', () => {
  const { config } = readConfig({});
  assert.deepEqual(config, {
    port: 3000,
    logLevel: 'info',
    cacheTtlSeconds: 60,
    startupSeconds: 0,
    drainSeconds: 3,
    deadlineSeconds: 15,
  });
  assert.ok(config);
  const preStopSeconds = 5;
  assert.ok(preStopSeconds + config.drainSeconds + config.deadlineSeconds < 30);
});

test('the environment overrides each default', () => {
  const env = {
    PORT: '8080',
    LOG_LEVEL: 'debug',
    CACHE_TTL: '3600',
    STARTUP_SECONDS: '1',
    DRAIN_SECONDS: '2',
    DEADLINE_SECONDS: '4',
  };
  assert.deepEqual(readConfig(env).config, {
    port: 8080,
    logLevel: 'debug',
    cacheTtlSeconds: 3600,
    startupSeconds: 1,
    drainSeconds: 2,
    deadlineSeconds: 4,
  });
});

test('every bad value is a line with its name, what it is and what is allowed', () => {
  const { problems } = readConfig({ PORT: '65536', LOG_LEVEL: 'loud', CACHE_TTL: '-1' });
  assert.deepEqual(problems, [
    'PORT: got "65536", allowed: a whole number from 0 to 65535',
    'LOG_LEVEL: got "loud", allowed: fatal, error, warn, info, debug, trace, silent',
    'CACHE_TTL: got "-1", allowed: a whole number from 0 to 86400',
  ]);
});

for (const text of ['', ' ', '1.5', '1e3', '0x10', '3s', '1\n2']) {
  test(`${JSON.stringify(text)} is no whole number, and takes one line to say so`, () => {
    assert.deepEqual(readConfig({ DRAIN_SECONDS: text }).problems, [
      `DRAIN_SECONDS: got ${JSON.stringify(text)}, allowed: a whole number from 0 to 600`,
    ]);
  });
}

test('the service ends with code 1 and nothing but the bad values', { timeout: 10_000 }, async (t) => {
  const service = Service.launch(t, { PORT: 'http', LOG_LEVEL: 'loud' });
  assert.equal(await service.exit, 1);
  assert.deepEqual(service.stderr.trimEnd().split('\n'), [
    'PORT: got "http", allowed: a whole number from 0 to 65535',
    'LOG_LEVEL: got "loud", allowed: fatal, error, warn, info, debug, trace, silent',
  ]);
  assert.deepEqual(service.log, []);
});
