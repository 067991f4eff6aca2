import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { at } from '../helpers/manifests';
import { readManifests } from '../helpers/yaml';
import { Application } from './application';
import { e2eEnvironment } from './environment';

// One stack that is interrupted again and again; the tests are steps and stand in their order.

const number = 60;
let app: Application;
beforeAll(() => {
  app = new Application('interrupted');
});
afterAll(() => {
  app.destroy();
});

interface Settings {
  readonly metadata: { readonly name: string };
  readonly data: { readonly STEP: string };
}

/** The objects of the stack that the cluster has. */
function settings(): Settings[] {
  const text = app.kubectl('get', 'configmaps', '--namespace', 'interrupted', '--output', 'json', '--ignore-not-found');
  const { items } = JSON.parse(text || '{"items":[]}') as { items: Settings[] };
  return items.filter(({ metadata }) => metadata.name.startsWith('settings-'));
}

/** Kills the engine when that many objects are as they are to be, or when it is done before that. */
async function killAt(step: string, enough: () => boolean): Promise<void> {
  const { pid, done, result } = app.start(step);
  while (!done() && !enough()) await new Promise((resolve) => setTimeout(resolve, 100));
  if (!done()) process.kill(pid, 'SIGKILL');
  await result;
}

/** Everything is there once, in the cluster and in Pulumi's state, and nothing is left to do. */
function expectDeclared(step: string, wanted = number): void {
  expect(settings().map(({ data }) => data.STEP)).toEqual(Array.from({ length: wanted }, () => step));
  const { deployment } = JSON.parse(app.state());
  const urns = (deployment.resources as { urn: string }[])
    .map(({ urn }) => urn)
    .filter((urn) => urn.includes('settings-'));
  expect([new Set(urns).size, urns.length, at(deployment, 'pending_operations')]).toEqual([wanted, wanted, undefined]);
  expect(app.up(step, '--expect-no-changes').status).toBe(0);
}

const anywhere = (from: number, to: number) => from + Math.floor(Math.random() * (to - from));
const changedTo = (step: string) => settings().filter(({ data }) => data.STEP === step).length;

test.each([
  ['created', (step: string, point: number) => changedTo(step) >= point, number],
  ['updated', (step: string, point: number) => changedTo(step) >= point, number],
  ['fewer', (_: string, point: number) => number - settings().length >= point, number / 2],
])(
  'kill -9 of the engine while objects are %s, then up again, ends in the declared state',
  async (step, isAt, wanted) => {
    const point = anywhere(1, 25);
    await killAt(step, () => isAt(step, point));
    const { status, output } = await app.startHoldfast(step).result;
    expect([point, status, output]).toEqual([
      point,
      0,
      expect.stringMatching(/interrupted\.test: removed the lock of process \d+/),
    ]);
    expectDeclared(step, wanted);
  },
);

test('attributes of the state that were half written when the engine was killed keep no run from going on', async () => {
  writeFileSync(join(app.project.folder, `state/.pulumi/stacks/holdfast/${app.stack}.json.attrs`), '');
  expect(app.run('stack', ['export'])).toMatchObject({ output: expect.stringContaining('EOF') });
  expect((await app.startHoldfast('fewer').result).status).toBe(0);
  expectDeclared('fewer', number / 2);
});

/** Passes connections on to the API server until it is lost. */
class Path {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  constructor(private readonly target: URL) {
    this.server = createServer((incoming) => {
      const outgoing = connect(Number(this.target.port), this.target.hostname);
      for (const socket of [incoming, outgoing]) this.sockets.add(socket.on('error', () => {}));
      incoming.pipe(outgoing).pipe(incoming);
    });
  }

  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  close(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }
}

test('an API server that is lost in the middle fails the run, and the next one ends in the declared state', async () => {
  const [config] = readManifests(e2eEnvironment().kubeconfig) as unknown as {
    clusters: { cluster: { server: string } }[];
  }[];
  const [cluster] = config?.clusters ?? [];
  if (!cluster) throw new Error('the kubeconfig has no cluster');
  const path = new Path(new URL(cluster.cluster.server));
  cluster.cluster.server = `https://127.0.0.1:${await path.open()}`;
  const kubeconfig = join(app.project.folder, 'kubeconfig');
  writeFileSync(kubeconfig, stringify(config), { mode: 0o600 });
  const { done, result } = app.startHoldfast('lost', { KUBECONFIG: kubeconfig });
  const point = anywhere(1, 25);
  while (!done() && changedTo('lost') < point) await new Promise((resolve) => setTimeout(resolve, 100));
  path.close();
  expect((await result).status).not.toBe(0);
  expect(changedTo('lost')).toBeLessThan(number);
  expect((await app.startHoldfast('lost').result).status).toBe(0);
  expectDeclared('lost');
});
