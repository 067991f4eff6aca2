import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PulumiProject, pulumi } from '../../scripts/pulumi/project';
import { root } from '../helpers/cli';
import { at } from '../helpers/manifests';
import { readManifests } from '../helpers/yaml';
import { eventually, kubectl, live } from './api';
import { newProject } from './environment';

// One stack from its first `up` to its `destroy`; the tests are steps and stand in their order.

const stack = 'backend-api.production';
const manifests = readManifests(join(root, 'dist/production/backend-api.k8s.yaml'));
/** What Pulumi has beside the objects: the stack, the provider, and the namespace and the service that they are made by. */
const beside = 4;
const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'backend-api', namespace: 'production' },
};
const service = { ...deployment, apiVersion: 'v1', kind: 'Service' };

let project: PulumiProject;
const up = (...args: string[]) => pulumi(project, ['up', '--yes', '--skip-preview', '--stack', stack, ...args]);

beforeAll(() => {
  project = newProject(stack);
});
afterAll(() => {
  pulumi(project, ['destroy', '--yes', '--skip-preview', '--stack', stack]);
});

test('up creates every object of dist/, one Pulumi resource each', () => {
  const { status, output } = up();
  expect([status, output]).toEqual([0, expect.stringContaining(`${manifests.length + beside} created`)]);
  const { deployment: state } = JSON.parse(pulumi(project, ['stack', 'export', '--stack', stack]).output);
  const types = (state.resources as { type: string }[])
    .map(({ type }) => type)
    .filter((type) => type.startsWith('kubernetes:'));
  expect(types.map((type) => type.split(':').at(-1)).sort()).toEqual(manifests.map(({ kind }) => kind).sort());
});

test.each(manifests.map((manifest) => [manifest.kind, manifest] as const))(
  'the live %s has every field of dist/',
  (_, manifest) => {
    expect(live(manifest)).toMatchObject(manifest as object);
  },
);

test('the Deployment is available, with as many pods as the autoscaler asks for at least', async () => {
  await eventually(
    () => live(deployment),
    (object) => {
      expect(at(object, 'status.conditions')).toContainEqual(
        expect.objectContaining({ type: 'Available', status: 'True' }),
      );
      expect(at(object, 'status.readyReplicas')).toBe(3);
    },
  );
});

test('first hour 4: the namespace admits these pods and refuses one that is not restricted', () => {
  const metadata = { name: 'intruder', namespace: 'production' };
  const container = { name: 'intruder', image: 'registry.example.com/intruder:1.0.0' };
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers: [container] } };
  const { status, stderr } = kubectl(['create', '--dry-run=server', '--filename', '-'], JSON.stringify(pod));
  expect([status, stderr]).toEqual([1, expect.stringContaining('violates PodSecurity "restricted:latest"')]);
});

test('a second up changes nothing', () => {
  const { status, output } = up('--expect-no-changes');
  expect([status, output]).toEqual([0, expect.stringContaining(`${manifests.length + beside} unchanged`)]);
});

test('another image is one update, and the pods roll', async () => {
  const before = live(deployment);
  const file = join(project.folder, 'stacks/backend-api.ts');
  writeFileSync(file, readFileSync(file, 'utf8').replace('backend-api:1.2.0', 'backend-api:1.2.1'));
  const { status, output } = up();
  expect([status, output]).toEqual([0, expect.stringMatching(/~ 1 updated/)]);
  expect(output).toContain(`${manifests.length + beside - 1} unchanged`);
  const after = live(deployment);
  expect(after?.metadata).toMatchObject({
    uid: at(before, 'metadata.uid'),
    labels: { 'app.kubernetes.io/version': '1.2.1' },
  });
  expect(at(after, 'metadata.annotations')).toMatchObject({ 'deployment.kubernetes.io/revision': '2' });
  await eventually(
    () => live(deployment),
    (object) => expect(object).toMatchObject({ status: { updatedReplicas: 3, readyReplicas: 3, replicas: 3 } }),
  );
});

test('a label that was removed by hand comes back with up --refresh', () => {
  const label = 'app.kubernetes.io/part-of';
  kubectl(['label', 'service', 'backend-api', '--namespace', 'production', `${label}-`]);
  expect(at(live(service), 'metadata.labels')).not.toHaveProperty([label]);
  expect(up('--refresh').status).toBe(0);
  expect(at(live(service), 'metadata.labels')).toHaveProperty([label], 'backend-api');
});

test('destroy leaves nothing', () => {
  expect(pulumi(project, ['destroy', '--yes', '--skip-preview', '--stack', stack]).status).toBe(0);
  for (const manifest of manifests) expect([manifest.kind, live(manifest)]).toEqual([manifest.kind, undefined]);
});
