import { demandFor } from '../../lib/policy/demand';
import { Objects } from '../../lib/policy/objects';
import type { Manifest } from '../../lib/render/manifest';

type Fields = Record<string, unknown>;

const versions: Readonly<Record<string, string>> = {
  Cluster: 'postgresql.cnpg.io/v1',
  Deployment: 'apps/v1',
  DaemonSet: 'apps/v1',
  Job: 'batch/v1',
  CronJob: 'batch/v1',
  Rollout: 'argoproj.io/v1alpha1',
  ScaledJob: 'keda.sh/v1alpha1',
  StatefulSet: 'apps/v1',
};
const object = (kind: string, spec: Fields): Manifest => ({
  apiVersion: versions[kind] ?? 'v1',
  kind,
  metadata: { name: 'web', namespace: 'shop' },
  spec,
});
const container = (requests: Fields, more: Fields = {}) => ({ name: 'web', resources: { requests }, ...more });
const pods = (kind: string, spec: Fields, pod: Fields = { containers: [container({ cpu: 1 })] }) =>
  object(kind, { ...spec, template: { spec: pod } });
const jobOf = (parallelism: number) => ({
  parallelism,
  template: { spec: { containers: [container({ cpu: 1 })] } },
});
const range = (limit: Fields) => object('LimitRange', { limits: [{ type: 'Container', ...limit }] });
const claim = (storage: string, more: Fields = {}) => ({ spec: { resources: { requests: { storage } }, ...more } });
const nothing = { containers: [{ name: 'web' }] };
const limited = { containers: [{ name: 'web', resources: { limits: { cpu: 2 } } }] };
const database = { instances: 3, storage: { size: 4, storageClass: 'fast' }, walStorage: { size: 2 } };

/** What a quota would count of objects, by its name for that. */
const demandOf = (name: string, ...manifests: readonly Manifest[]) =>
  demandFor(name, 'shop', new Objects(manifests, () => ({})));

test.each([
  ['as many as there are', object('Deployment', { replicas: 4 }), undefined],
  ['those of a Deployment and a quarter', pods('Deployment', { replicas: 4 }), 5],
  ['those it may add by number', pods('Deployment', { replicas: 4, strategy: { rollingUpdate: { maxSurge: 3 } } }), 7],
  ['those that go before others come', pods('Deployment', { replicas: 4, strategy: { type: 'Recreate' } }), 4],
  ['one where no number is said, and a part of it is one', pods('Deployment', {}), 2],
  ['those of a StatefulSet', pods('StatefulSet', { replicas: 4 }), 4],
  ['those of a canary', pods('Rollout', { replicas: 4, strategy: { canary: {} } }), 5],
  [
    'those of a canary, in its own words',
    pods('Rollout', { replicas: 4, strategy: { canary: { maxSurge: '50%' } } }),
    6,
  ],
  [
    'those of a canary that gets all requests before the others go',
    pods('Rollout', { replicas: 4, strategy: { canary: { trafficRouting: { nginx: {} } } } }),
    8,
  ],
  [
    'those of one whose others go by and by',
    pods('Rollout', { replicas: 4, strategy: { canary: { trafficRouting: { nginx: {} }, dynamicStableScale: true } } }),
    5,
  ],
  ['both colours', pods('Rollout', { replicas: 4, strategy: { blueGreen: { activeService: 'web' } } }), 8],
  ['those of a Job at a time', pods('Job', { parallelism: 3 }), 3],
  ['those of a Job, of which there are no more', pods('Job', { parallelism: 3, completions: 2 }), 2],
  ['those of a CronJob at a time', object('CronJob', { jobTemplate: { spec: jobOf(2) } }), 2],
  ['those that KEDA makes, each of so many', object('ScaledJob', { maxReplicaCount: 4, jobTargetRef: jobOf(2) }), 8],
  ['those that KEDA makes where nothing is said', object('ScaledJob', { jobTargetRef: jobOf(1) }), 100],
  ['those of a database', object('Cluster', database), 3],
  ['none of a DaemonSet, which nobody can count', pods('DaemonSet', {}), undefined],
])('counts pods: %s', (_, manifest, expected) => {
  expect(demandOf('pods', manifest)).toBe(expected);
  expect(demandOf('count/pods', manifest)).toBe(expected);
});

test.each([
  ['the request', [pods('StatefulSet', {})], 1],
  ['the limit for a request that is left out', [pods('StatefulSet', {}, limited)], 2],
  ['nothing where nothing is said', [pods('StatefulSet', {}, nothing)], undefined],
  ['what a LimitRange fills in', [pods('StatefulSet', {}, nothing), range({ defaultRequest: { cpu: 3 } })], 3],
  ['its limit for a request', [pods('StatefulSet', {}, nothing), range({ default: { cpu: 4 }, max: { cpu: 5 } })], 4],
  ['its most for a limit', [pods('StatefulSet', {}, nothing), range({ max: { cpu: 5 }, min: { cpu: 1 } })], 5],
  ['its least for a request', [pods('StatefulSet', {}, nothing), range({ min: { cpu: 6 } })], 6],
  [
    'what is said, where a LimitRange says something else',
    [pods('StatefulSet', {}), range({ default: { cpu: 4 } })],
    1,
  ],
  [
    'what is said of the pod as a whole',
    [pods('StatefulSet', {}, { resources: { requests: { cpu: 9 } }, containers: [container({ cpu: 1 })] })],
    9,
  ],
  [
    'the largest of what runs before, with what stays beside it',
    [
      pods(
        'StatefulSet',
        {},
        {
          containers: [container({ cpu: 1 })],
          initContainers: [
            container({ cpu: 4 }),
            container({ cpu: 2 }, { restartPolicy: 'Always' }),
            container({ cpu: 3 }),
          ],
        },
      ),
    ],
    5,
  ],
  ['that of each instance of a database', [object('Cluster', { ...database, resources: { requests: { cpu: 2 } } })], 6],
])('sums up amounts: %s', (_, manifests, expected) => {
  expect(demandOf('requests.cpu', ...manifests)).toBe(expected);
  expect(demandOf('cpu', ...manifests)).toBe(expected);
});

describe('the pods of a Deployment that a Rollout takes', () => {
  const workloadRef = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' };
  const rollout = object('Rollout', { replicas: 4, workloadRef, strategy: { canary: { maxSurge: 1 } } });

  test.each([
    ['are those of the Rollout', 0, 5],
    ['are its own beside those while it is not scaled down', 2, 8],
  ])('%s', (_, replicas, expected) => {
    const deployment = pods('Deployment', { replicas, strategy: { rollingUpdate: { maxSurge: 1 } } });
    expect(demandOf('pods', deployment, rollout)).toBe(expected);
    expect(demandOf('cpu', deployment, rollout)).toBe(expected);
  });

  test('are not known where the Deployment is somewhere else', () => {
    expect(demandOf('pods', rollout)).toBeUndefined();
  });
});

test('knows any resource of any name', () => {
  const manifest = pods('StatefulSet', { replicas: 2 }, { containers: [container({ 'example.com/gpu': 1 })] });
  expect(demandOf('requests.example.com/gpu', manifest)).toBe(2);
});

test.each([
  ['a claim', [object('PersistentVolumeClaim', claim('5').spec)], [1, 5]],
  [
    'one for each pod of a StatefulSet',
    [pods('StatefulSet', { replicas: 3, volumeClaimTemplates: [claim('5')] })],
    [3, 15],
  ],
  [
    'one for each pod, which goes with it',
    [
      pods(
        'Deployment',
        { replicas: 4 },
        {
          ...nothing,
          volumes: [
            { name: 'a', emptyDir: {} },
            { name: 'b', ephemeral: { volumeClaimTemplate: claim('5') } },
          ],
        },
      ),
    ],
    [5, 25],
  ],
  ['those of a database', [object('Cluster', { ...database, tablespaces: [{ storage: { size: 1 } }] })], [9, 21]],
])('sums up claims: %s', (_, manifests, [count, storage]) => {
  expect(demandOf('persistentvolumeclaims', ...manifests)).toBe(count);
  expect(demandOf('count/persistentvolumeclaims', ...manifests)).toBe(count);
  expect(demandOf('requests.storage', ...manifests)).toBe(storage);
});

test('sums up claims by their class', () => {
  const fast = object('PersistentVolumeClaim', claim('5', { storageClassName: 'fast' }).spec);
  const any = object('PersistentVolumeClaim', claim('7').spec);
  const named = (name: string) =>
    demandOf(`fast.storageclass.storage.k8s.io/${name}`, fast, any, object('Cluster', database));
  expect([named('persistentvolumeclaims'), named('requests.storage')]).toEqual([4, 17]);
});

test('counts objects by their resource and group, and those that the API server makes', () => {
  const manifests = [pods('Deployment', {}), pods('StatefulSet', {}), object('ConfigMap', {}), object('Service', {})];
  const names = ['count/deployments.apps', 'count/configmaps', 'configmaps', 'services', 'count/services', 'secrets'];
  expect(names.map((name) => demandOf(name, ...manifests))).toEqual([1, 2, 2, 1, 1, undefined]);
});

test.each([
  [{}, undefined, undefined],
  [{ type: 'NodePort' }, undefined, 2],
  [{ type: 'LoadBalancer' }, 1, 2],
  [{ type: 'LoadBalancer', allocateLoadBalancerNodePorts: false }, 1, 1],
])('counts what Services are for others: %j', (spec, balancers, nodePorts) => {
  const service = object('Service', { ...spec, ports: [{ port: 80 }, { port: 81, nodePort: 30_081 }] });
  expect([demandOf('services.loadbalancers', service), demandOf('services.nodeports', service)]).toEqual([
    balancers,
    nodePorts,
  ]);
});
