import { join } from 'node:path';
import { produceCommitted } from '../../lib/program/committed';
import { title } from '../../lib/render/manifest';
import { projectOf, stackSource } from '../helpers/project';

const configMap = (name: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'test' } });
const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'test' } };
const externalSecret = { ...configMap('token'), apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret' };

/** The objects of a commit, with what a stack of this body says of them today. */
function committed(build: string, ...manifests: (typeof namespace)[]) {
  const folder = join(projectOf({ 'stacks/web.ts': stackSource(build) }), 'stacks');
  const { products, problems } = produceCommitted(
    folder,
    'web.test',
    manifests.map((manifest) => ({ manifest })),
  );
  return { objects: products.flatMap(({ objects }) => objects), problems };
}

test('objects are as the commit had them, and at the place that the program has for them', () => {
  const build = `const part = new (require('constructs').Construct)(stack, 'part');
new (require('cdk8s').ApiObject)(part, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { now: 'x' } });`;
  const { objects } = committed(build, configMap('settings'), configMap('gone'), namespace);
  expect(objects.map(({ manifest }) => manifest)).toEqual([namespace, configMap('gone'), configMap('settings')]);
  expect(objects.map(({ object }) => object.node.path)).toEqual([
    'web/namespace/Resource',
    expect.stringMatching(/^web\/committed-/),
    'web/part/settings',
  ]);
});

test('a program that fails stops nothing, unless it would have to say which secrets are its own', () => {
  const broken = "throw new Error('broken');";
  expect(committed(broken, configMap('settings'), namespace)).toMatchObject({ problems: [], objects: { length: 2 } });
  const { objects, problems } = committed(broken, namespace, externalSecret);
  expect([objects, problems]).toEqual([[], [expect.objectContaining({ got: 'Error: broken' })]]);
});

test('a Secret that only Pulumi has stays, and what stands for it in files is left out', () => {
  const build = `new holdfast.Secret(stack, 'token', {
  data: { TOKEN: holdfast.requireSecret('token') }, rendersAs: { externalSecret: { store: 'vault', remoteKey: 'x' } },
});`;
  const { objects } = committed(build, namespace, externalSecret);
  expect(objects.map(({ manifest }) => title(manifest))).toEqual(['Namespace test', 'Secret test/token']);
});
