import { ownedFields, ownersOf } from '../../lib/rollout/owners';

const object = {
  metadata: { labels: { app: 'web' } },
  spec: {
    replicas: 3,
    containers: [{ name: 'log' }, { name: 'web', image: 'a', ports: [{ containerPort: 80, protocol: 'TCP' }] }],
    finalizers: ['a', 'b'],
    rules: [{ verbs: ['get'] }],
  },
};
const managers = [
  {
    manager: 'pulumi',
    fieldsV1: {
      'f:metadata': { 'f:labels': { '.': {}, 'f:app': {} } },
      'f:spec': {
        'f:rules': {},
        'f:finalizers': { 'v:"b"': {} },
        'f:containers': { 'k:{"name":"web"}': { '.': {}, 'f:name': {}, 'f:image': {} } },
      },
    },
  },
  { manager: 'kubectl-scale', fieldsV1: { 'f:spec': { 'f:replicas': {} } } },
  { manager: 'sidecar', fieldsV1: { 'f:spec': { 'f:containers': { 'k:{"name":"gone"}': { 'f:image': {} } } } } },
  {
    manager: 'ports',
    fieldsV1: {
      'f:spec': {
        'f:containers': {
          'k:{"name":"web"}': { 'f:ports': { 'k:{"containerPort":80,"protocol":"TCP"}': { 'f:protocol': {} } } },
        },
      },
    },
  },
];
const owned = ownedFields(managers, object);

test.each([
  [['metadata', 'labels', 'app'], ['pulumi']],
  [['spec', 'replicas'], ['kubectl-scale']],
  [['spec', 'containers', '1', 'image'], ['pulumi']],
  [['spec', 'containers', '1', 'ports', '0', 'protocol'], ['ports']],
  [
    ['spec', 'containers', '1'],
    ['pulumi', 'ports'],
  ],
  [['spec', 'containers', '0', 'name'], []],
  [['spec', 'finalizers', '1'], ['pulumi']],
  [['spec', 'rules', '0', 'verbs', '0'], ['pulumi']],
])('%j is set by %j', (path, owners) => {
  expect(ownersOf(path, owned)).toEqual(owners);
});
