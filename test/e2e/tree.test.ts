import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump, load } from 'js-yaml';
import { at } from '../helpers/manifests';
import { live } from './api';
import { Application } from './application';
import { e2eEnvironment } from './environment';

const object = (kind: string, name: string, apiVersion = 'v1', namespace?: string) => ({
  apiVersion,
  kind,
  metadata: { name, ...(namespace && { namespace }) },
});
const configMap = (name: string) => object('ConfigMap', name, 'v1', 'tree');
const kept = object('PriorityClass', 'holdfast-e2e-kept', 'scheduling.k8s.io/v1');

let app: Application;
let output = '';
beforeAll(() => {
  app = new Application('tree');
});
afterAll(() => {
  app.destroy();
  app.kubectl('delete', 'priorityclass', 'holdfast-e2e-kept', '--ignore-not-found');
});

test('pitfall 20: constructs that depend on what is inside or around them are applied in that order, without a hang', () => {
  const result = app.up();
  output = result.output;
  expect([result.status, output]).toEqual([0, expect.stringContaining('created')]);
  const ends = (name: string) => output.search(new RegExp(`tree/${name} created`));
  const begins = (name: string) => output.search(new RegExp(`tree/${name} creating`));
  for (const [early, late] of [
    ['z-early', 'a-late'],
    ['y-early', 'b-late'],
  ] as const) {
    expect(begins(late)).toBeGreaterThan(ends(early));
    expect(ends(early)).toBeGreaterThan(0);
  }
});

test('pitfall 10: objects keep the fields that are no spec and no data, and the core group has its name', () => {
  expect(live(configMap('a-late'))).toMatchObject({ immutable: true });
  expect(live(kept)).toMatchObject({ value: 1000, description: 'Stays when the stack goes.' });
  const role = object('Role', 'reader', 'rbac.authorization.k8s.io/v1', 'tree');
  expect(live(role)).toMatchObject({ rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }] });
  const resources = at(JSON.parse(app.state()), 'deployment.resources') as { type: string }[];
  const types = resources.map(({ type }) => type).filter((type) => type.endsWith(':ConfigMap'));
  expect([types.length, new Set(types)]).toEqual([5, new Set(['kubernetes:core/v1:ConfigMap'])]);
});

test('pitfall 12: a field that somebody else sets stays theirs, and the fields beside it are still ours', () => {
  const patch = JSON.stringify({ data: { LEVEL: 'by hand' } });
  app.kubectl('patch', 'configmap', 'watched', '--namespace', 'tree', '--patch', patch);
  const { status, changes } = app.up('changed');
  expect([status, changes]).toEqual([0, ['updated ConfigMap tree/watched']]);
  expect(live(configMap('watched'))?.data).toEqual({ LEVEL: 'by hand', STEP: 'changed' });
});

test('pitfall 19: the same cluster by another address and another context is the same cluster', () => {
  const { kubeconfig, context } = e2eEnvironment();
  const uid = () => at(live(configMap('watched')), 'metadata.uid');
  const before = uid();
  app.project.env.KUBECONFIG = renamed(kubeconfig, context, 'another');
  app.run('config', ['set', 'kubernetes:context', 'another']);
  const { status, changes } = app.up('changed');
  expect([status, changes, uid()]).toEqual([0, [], before]);
  expect(app.state()).not.toContain(app.project.env.KUBECONFIG as string); // a path of one machine means nothing on another
});

test('an object that is to be kept is there after destroy, and nothing else', () => {
  expect(app.destroy().status).toBe(0);

  expect(live(kept)).toMatchObject({ value: 1000 });
  expect([live(configMap('watched')), live(object('Namespace', 'tree'))]).toEqual([undefined, undefined]);
});

/** A kubeconfig in which a context and its cluster are called something else, and the server is written in another way. */
function renamed(kubeconfig: string, context: string, name: string): string {
  const config = load(readFileSync(kubeconfig, 'utf8')) as {
    contexts: { name: string; context: { cluster: string } }[];
    clusters: { name: string; cluster: { server: string } }[];
    'current-context'?: string;
  };
  delete config['current-context'];
  const chosen = config.contexts.find((one) => one.name === context);
  const cluster = config.clusters.find((one) => one.name === chosen?.context.cluster);
  if (!chosen || !cluster) throw new Error(`no context ${context}`);
  Object.assign(chosen, { name, context: { ...chosen.context, cluster: name } });
  Object.assign(cluster, { name });
  cluster.cluster.server += '/';
  const file = join(mkdtempSync(join(tmpdir(), 'holdfast-e2e-')), 'kubeconfig');
  writeFileSync(file, dump(config), { mode: 0o600 });
  return file;
}
