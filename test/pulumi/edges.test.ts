import { prerequisites } from '../../lib/pulumi/edges';
import type { Manifest } from '../../lib/render/manifest';

const object = (kind: string, name: string, namespace?: string): Manifest => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, ...(namespace && { namespace }) },
});
const before = [
  object('Namespace', 'shop'),
  object('Namespace', 'other'),
  object('ConfigMap', 'settings', 'shop'),
  object('ConfigMap', 'settings', 'other'),
  object('ConfigMap', 'unused', 'shop'),
  object('Secret', 'database', 'shop'),
  object('Secret', 'tokens', 'shop'),
  object('ServiceAccount', 'web', 'shop'),
];
const names = (manifest: Manifest) =>
  prerequisites(manifest, before).map(({ kind, metadata }) => `${kind} ${metadata.namespace ?? ''}/${metadata.name}`);

test('an object waits for its own namespace', () => {
  expect(names(object('Service', 'web', 'shop'))).toEqual(['Namespace /shop']);
  expect(names(object('ClusterRole', 'reader'))).toEqual([]);
});

test('a workload waits for what its pods refer to, in its own namespace', () => {
  const container = {
    envFrom: [{ configMapRef: { name: 'settings' } }, { secretRef: { name: 'tokens' } }],
    env: [{ valueFrom: { secretKeyRef: { name: 'database' } } }, { valueFrom: {} }, {}],
  };
  const workload = {
    ...object('Deployment', 'web', 'shop'),
    spec: { template: { spec: { serviceAccountName: 'web', containers: [container, {}] } } },
  };
  expect(names(workload)).toEqual([
    'Namespace /shop',
    'ConfigMap shop/settings',
    'Secret shop/database',
    'Secret shop/tokens',
    'ServiceAccount shop/web',
  ]);
});
