import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cached } from '../src/cached';

/** A load that counts, and a clock to turn by hand. */
function setUp(ttlSeconds: number) {
  const clock = { ms: 0 };
  let loads = 0;
  const get = cached(
    async () => ++loads,
    ttlSeconds,
    () => clock.ms,
  );
  return { clock, get };
}

test('a value is loaded once within its time to live, and again after it', async () => {
  const { clock, get } = setUp(10);
  assert.equal(await get(), 1);
  clock.ms = 9_999;
  assert.equal(await get(), 1);
  clock.ms = 10_000;
  assert.equal(await get(), 2);
});

test('callers at the same time share one load', async () => {
  const { get } = setUp(10);
  assert.deepEqual(await Promise.all([get(), get()]), [1, 1]);
});

test('no time to live means no cache', async () => {
  const { get } = setUp(0);
  assert.deepEqual([await get(), await get()], [1, 2]);
});

test('a failure is not kept', async () => {
  const answers = [() => Promise.reject(new Error('no answer')), () => Promise.resolve('answer')];
  const get = cached(async () => answers.shift()?.(), 10);
  await assert.rejects(get(), /no answer/);
  assert.equal(await get(), 'answer');
});
