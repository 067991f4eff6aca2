import { ApiObject } from 'cdk8s';
import { defineEnvironments, defineStack, ResourceOptions, requireSecret, Secret } from 'holdfast';
import { resourceOptionsOf } from '../../lib/kubernetes/resource-options';
import { list } from '../../lib/problems/show';
import { produce } from '../../lib/program/produce';
import { clustersOf } from '../../lib/pulumi/clusters';
import { customResourceOptions, scaledObjects } from '../../lib/pulumi/resource-options';
import { servingServices } from '../../lib/pulumi/services';
import { pulumiInterfaces } from '../../scripts/docs/interfaces';
import { testDocumentedDefaults } from '../helpers/documented-defaults';
import { at, produceOne } from '../helpers/manifests';

const environments = defineEnvironments({ production: { protected: true } });
const externalSecret = { store: 'vault', remoteKey: 'shop' };
const definition = defineStack('shop', environments, (stack) => {
  const object = (kind: string, apiVersion: string, fields: object = {}) =>
    new ApiObject(stack, kind, { apiVersion, kind, metadata: { name: 'web' }, ...fields });
  object('ConfigMap', 'v1');
  object('PersistentVolumeClaim', 'v1');
  object('CustomResourceDefinition', 'apiextensions.k8s.io/v1', { spec: { group: 'a.b', names: { kind: 'C' } } });
  object('Deployment', 'apps/v1');
  object('StatefulSet', 'apps/v1');
  object('Cluster', 'postgresql.cnpg.io/v1');
  object('HorizontalPodAutoscaler', 'autoscaling/v2', { spec: { scaleTargetRef: { name: 'web' } } });
  object('Service', 'v1', { spec: { selector: { app: 'web' } } });
  object('Certificate', 'cert-manager.io/v1');
  new Secret(stack, 'token', { data: { a: requireSecret('a') }, rendersAs: { externalSecret } });
});

const { objects } = produce(definition, 'production');
const scaled = scaledObjects(objects.map(({ manifest }) => manifest));
const options = new Map(objects.map((one) => [one.manifest.kind, customResourceOptions(one, scaled)]));
const of = (kind: string) => options.get(kind);
const kinds = (name: 'protect' | 'retainOnDelete') => [...options].filter(([, one]) => one[name]).map(([kind]) => kind);
const plurals = [...kinds('protect')]
  .sort()
  .reverse()
  .map((kind) => `${kind}s`); // as the sentence has them
const protectedKinds = [
  'Namespaces',
  'StatefulSets',
  'Clusters',
  'PersistentVolumeClaims',
  'CustomResourceDefinitions',
];
const ignored = [...options].flatMap(([kind, { ignoreChanges = [] }]) =>
  ignoreChanges.map((path) => `${kind} ${path}`),
);
const manifest = (kind: string) => objects.find((one) => one.manifest.kind === kind)?.manifest;
const annotations = objects.map((one) => one.manifest.metadata.annotations ?? {});
const seconds = (name: 'create' | 'update' | 'delete') =>
  String(of('ConfigMap')?.customTimeouts?.[name]).replace(/s$/, '');
const [service] = servingServices(objects);
const withoutReference = produceOne((stack) => new Secret(stack, 'token', { data: { a: requireSecret('a') } }));
const { objects: kept } = produceOne((stack) => {
  ResourceOptions.of(stack).add({ retainOnDelete: true });
  new ApiObject(stack, 'gadget', { apiVersion: 'a.b/v1', kind: 'Gadget', metadata: { name: 'web' } });
});
const isForAll = kept.every(({ object, manifest: { kind } }) => resourceOptionsOf(object, kind).retainOnDelete);

testDocumentedDefaults(pulumiInterfaces, {
  'ResourceOptionsProps.protect':
    plurals.join() === [...protectedKinds].sort().reverse().join()
      ? `- true for ${list(protectedKinds)} of a protected environment`
      : plurals.join(),
  'ResourceOptionsProps.retainOnDelete': String(kinds('retainOnDelete').length > 0),
  'ResourceOptionsProps.ignoreChanges':
    ignored.join() === 'Deployment spec.replicas' ? '- `spec.replicas` of what an autoscaler scales' : ignored.join(),
  'ResourceOptionsProps.replaceOnChanges':
    of('Deployment')?.replaceOnChanges?.length === 0 ? '- those that Kubernetes calls immutable' : 'others',
  'ResourceOptionsProps.import': String(of('ConfigMap')?.import !== undefined),
  'ResourceOptionsProps.adopt': String(annotations.some((one) => 'pulumi.com/patchForce' in one)),
  'ResourceOptionsProps.aliases': of('ConfigMap')?.aliases === undefined ? '- none' : 'some',
  'ResourceOptionsProps.timeouts': `- ${seconds('create')} seconds each, and ${service?.deadlineSeconds} for endpoints`,
  'ResourceOptionsProps.skipAwait': String(
    'pulumi.com/skipAwait' in (manifest('Deployment')?.metadata.annotations ?? {}),
  ),
  'ResourceOptionsProps.waitFor':
    at(manifest('Certificate'), 'metadata.annotations') !== undefined ? '- what is known of the kind' : 'nothing',
  'ResourceOptionsProps.provider':
    clustersOf(objects, { get: () => undefined, isSecret: () => false })
      .map(({ name }) => name)
      .join() === ''
      ? '- the cluster of `kubernetes:context`'
      : 'another',
  'ResourceOptionsScope.kinds': isForAll ? '- all' : 'some',
  'Timeouts.createSeconds': seconds('create'),
  'Timeouts.updateSeconds': seconds('update'),
  'Timeouts.deleteSeconds': seconds('delete'),
  'SecretProps.rendersAs':
    withoutReference.problems[0]?.severity === 'error' ? '- none: rendering into `dist/` is an error' : 'something',
  'ExternalSecretProps.storeKind': `'${at(manifest('ExternalSecret'), 'spec.secretStoreRef.kind')}'`,
  'ExternalSecretProps.refreshInterval': `'${at(manifest('ExternalSecret'), 'spec.refreshInterval')}'`,
});
