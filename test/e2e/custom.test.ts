import { eventually, live } from './api';
import { Application } from './application';

const gadget = (name: string) => ({
  apiVersion: 'holdfast.example.com/v1',
  kind: 'Gadget',
  metadata: { name, namespace: 'custom' },
});

let app: Application;
beforeAll(() => {
  app = new Application('custom');
});
afterAll(() => {
  app.destroy();
});

test('pitfall 13: a kind and objects of it are applied at the first try', () => {
  const { status, output } = app.up();
  expect([status, output]).toEqual([0, expect.stringContaining('created')]);
  for (const name of ['one', 'two', 'three']) expect(live(gadget(name))).toMatchObject({ spec: { size: 1 } });
  expect(app.up('', '--expect-no-changes').status).toBe(0);
});

test('pitfall 9: another version of a custom resource is an update of the same object', () => {
  const uid = () => (live(gadget('one'))?.metadata as { uid?: string } | undefined)?.uid;
  const before = uid();
  const { status, changes } = app.up('bumped');
  expect([status, changes]).toEqual([0, expect.arrayContaining(['updated Gadget custom/one'])]);
  expect(changes.filter((change) => !change.startsWith('updated'))).toEqual([]);
  expect(uid()).toBe(before);
});

test('an object is waited for until it says that it is ready', async () => {
  const running = app.start('awaited');
  await eventually(
    () => live(gadget('slow')),
    (object) => expect(object).toBeDefined(),
  );
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(running.done()).toBe(false);
  const ready = { status: { conditions: [{ type: 'Ready', status: 'True' }] } };
  const patch = ['--type', 'merge', '--patch', JSON.stringify(ready)];
  app.kubectl('patch', 'gadget', 'slow', '--namespace', 'custom', '--subresource', 'status', ...patch);
  expect((await running.result).status).toBe(0);
});

test('what is waited for has a deadline, and the message says what it was', () => {
  const { status, output } = app.up('too slow');
  expect(status).not.toBe(0);
  expect(output).toMatch(/Gadget.*never/);
  expect(output).toMatch(/condition.*Ready|timed out/);
});
