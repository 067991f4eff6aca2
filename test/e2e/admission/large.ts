import type { Manifest } from '../../../lib/render/manifest';
import { complete } from './complete';

const many = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));

const container = (index: number) => ({
  name: `app-${index}`,
  env: many(100, (variable) => ({ name: `SETTING_${variable}`, value: `the value of a setting ${variable}` })),
  envFrom: many(5, (source) => ({ configMapRef: { name: `settings-${source}` } })),
  resources: {
    requests: { cpu: '500m', memory: '1Gi' },
    limits: { cpu: '500m', memory: '1Gi', 'ephemeral-storage': '1Gi' },
  },
  securityContext: { readOnlyRootFilesystem: true },
  livenessProbe: { httpGet: { path: '/live', port: 8080 } },
  volumeMounts: many(50, (volume) => ({ name: `volume-${volume}`, mountPath: `/srv/volume-${volume}` })),
});
const spec = {
  containers: many(20, container),
  volumes: many(50, (volume) => ({ name: `volume-${volume}`, emptyDir: { sizeLimit: '1Mi' } })),
};
const data = (keys: number, size: number) => Object.fromEntries(many(keys, (key) => [`key-${key}`, 'x'.repeat(size)]));
const blocks = many(200, (index) => ({ ipBlock: { cidr: `10.${index}.0.0/16`, except: [`10.${index}.1.0/24`] } }));
const verbs = ['get', 'list', 'watch', 'update', 'patch'];

/** Objects that are as large as anybody makes them, and right. */
export const large: readonly (readonly [words: string, manifest: Manifest])[] = (
  [
    ['a Deployment of 20 containers', 'apps/v1', 'Deployment', { spec: { template: { spec } } }],
    ['a ConfigMap of many keys', 'v1', 'ConfigMap', { data: data(900, 10) }],
    ['a ConfigMap of long texts', 'v1', 'ConfigMap', { data: data(10, 1900) }],
    [
      'a ConfigMap of a long key',
      'v1',
      'ConfigMap',
      { data: { SIGNING_KEY: `-----BEGIN PUBLIC KEY-----\n${'x'.repeat(11_800)}` } },
    ],
    ['a ConfigMap of a megabyte', 'v1', 'ConfigMap', { data: data(10, 100_000) }],
    ['a NetworkPolicy of 200 blocks', 'networking.k8s.io/v1', 'NetworkPolicy', { spec: { egress: [{ to: blocks }] } }],
    [
      'a Role of 200 rules',
      'rbac.authorization.k8s.io/v1',
      'Role',
      { rules: many(200, (index) => ({ apiGroups: ['example.com'], resources: [`things-${index}`], verbs })) },
    ],
  ] as const
).map(([words, apiVersion, kind, fields]) => [
  words,
  complete({ apiVersion, kind, metadata: { name: 'large' }, ...fields }),
]);
