import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../helpers/manifests';
import { kubectl, live } from './api';
import { Application, withSdk } from './application';

const values = ['never-in-plain-text-1', 'never-in-plain-text-2'];
const object = (kind: string, name: string, apiVersion = 'v1') => ({
  apiVersion,
  kind,
  metadata: { name, namespace: 'secrets' },
});
const decoded = (key: string) =>
  Buffer.from(String(at(live(object('Secret', 'api-secrets')), `data.${key}`)), 'base64').toString();

let app: Application;
let output = '';
beforeAll(() => {
  app = new Application('secrets', { stacks: withSdk });
});
afterAll(() => {
  app.destroy();
});

test('a secret that is not configured, or is configured as plain text, is refused with the command', () => {
  const missing = app.up();
  expect([missing.status !== 0, missing.changes]).toEqual([true, []]);
  expect(missing.output).toContain('got holdfast:databaseUrl, which is not there');
  expect(missing.output).toContain('fix: pulumi config set --stack secrets.test --secret databaseUrl');
  app.run('config', ['set', 'databaseUrl', 'in-plain-text']);
  expect(app.up().output).toContain('got holdfast:databaseUrl, which is there as plain text');
});

test('secrets of the configuration and secret Outputs are in the cluster', () => {
  app.run('config', ['set', '--secret', 'databaseUrl', values[0] as string]);
  const { status, output: said } = app.up();
  output = said;
  expect([status, said]).toEqual([0, expect.stringContaining('created')]);
  expect(['DATABASE_URL', 'TOKEN'].map(decoded)).toEqual(values);
});

test('pitfall 5: an Output stands where a text does, and a change of it rolls the pods', () => {
  const checksum = () =>
    at(live(object('Deployment', 'web', 'apps/v1')), 'spec.template.metadata.annotations') as Record<string, string>;
  const before = checksum()['checksum/config'];
  expect(live(object('ConfigMap', 'web'))).toMatchObject({ data: { REGION: 'region-' } });
  expect(app.up('moved').changes).toEqual(expect.arrayContaining(['updated Deployment secrets/web']));
  expect(live(object('ConfigMap', 'web'))).toMatchObject({ data: { REGION: 'region-moved' } });
  expect([before, checksum()['checksum/config']]).toEqual([
    expect.stringMatching(/^[0-9a-f]{64}$/),
    expect.not.stringMatching(String(before)),
  ]);
});

test('no byte of a secret is in the state, in a file of the project or in what was printed', () => {
  const files = readdirSync(app.project.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\/(node_modules|lib|stacks)(\/|$)/.test(`${entry.parentPath}/`))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'));
  const state = app.state();
  expect(state).toContain('api-secrets');
  for (const value of values.flatMap((text) => [text, Buffer.from(text).toString('base64').replace(/=+$/, '')])) {
    for (const text of [state, output, ...files]) expect(text.includes(value)).toBe(false);
  }
});

test('pitfall 17: what kubectl noted of a Secret that is taken over is as secret as its values', () => {
  const [before, encoded] = ['noted-by-kubectl-apply', Buffer.from('noted-by-kubectl-apply').toString('base64')];
  const metadata = { name: 'legacy', namespace: 'secrets' };
  const legacy = { apiVersion: 'v1', kind: 'Secret', metadata, stringData: { OLD: before } };
  const { status, stderr } = kubectl(['apply', '--filename', '-'], JSON.stringify(legacy));
  expect([status, stderr]).toEqual([0, '']);
  const adopted = app.up('adopted');
  expect([adopted.status, adopted.output]).toEqual([0, expect.stringContaining('created')]);
  expect(JSON.stringify(live(object('Secret', 'legacy')))).toContain(before); // in the annotation, still
  for (const text of [app.state(), adopted.output]) {
    for (const value of [before, encoded]) expect(text.includes(value)).toBe(false);
  }
});

test('pitfall 17: a secret is refused where everybody can read it, and would hide what stands beside it', () => {
  const { status, output: said, changes } = app.up('exposed');
  expect([status !== 0, changes]).toEqual([true, []]);
  expect(said).toMatch(/env\.TOKEN_TEXT: got a secret of Pulumi in a Deployment; allowed: a secret in a Secret alone/);
  const env = at(JSON.parse(app.state()), 'deployment.resources') as { type: string; inputs: unknown }[];
  const deployment = env.find(({ type }) => type === 'kubernetes:apps/v1:Deployment');
  expect(at(deployment, 'inputs.spec.template.spec.containers.0.env')).toEqual([
    { name: 'DATABASE', valueFrom: { secretKeyRef: { name: 'api-secrets', key: 'DATABASE_URL' } } },
  ]);
});
