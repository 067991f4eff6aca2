import { dump } from 'js-yaml';
import { at } from '../helpers/manifests';
import { eventually, kubectl, live, objectsIn } from './api';
import { Application } from './application';

const inside = objectsIn('stateful');
const set = inside('apps/v1', 'StatefulSet', 'queue');
const claim = inside('v1', 'PersistentVolumeClaim', 'data-queue-0');
const pod = (number: number) => inside('v1', 'Pod', `queue-${number}`);
const uid = (object: Parameters<typeof live>[0]) => at(live(object), 'metadata.uid');
const image = (number: number) => at(live(pod(number)), 'spec.containers.0.image');

const disks = ['holdfast-e2e-0', 'holdfast-e2e-1'];
const storage = [
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'holdfast-e2e' },
    provisioner: 'kubernetes.io/no-provisioner',
    volumeBindingMode: 'WaitForFirstConsumer',
  },
  ...disks.map((name) => ({
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name },
    spec: {
      storageClassName: 'holdfast-e2e',
      capacity: { storage: '5Gi' },
      accessModes: ['ReadWriteOnce'],
      persistentVolumeReclaimPolicy: 'Retain',
      hostPath: { path: `/tmp/${name}` },
    },
  })),
];

let app: Application;
beforeAll(() => {
  app = new Application('stateful');
  const { status, stderr } = kubectl(['apply', '--filename', '-'], storage.map((one) => dump(one)).join('---\n'));
  expect([status, stderr]).toEqual([0, '']);
});
afterAll(() => {
  app.destroy();
  app.kubectl('delete', 'storageclass/holdfast-e2e', ...disks.map((name) => `persistentvolume/${name}`));
});

test('pitfall 14: a StatefulService is up at the first try, with a disk for each pod and endpoints behind both Services', () => {
  const { status, output } = app.up();
  expect([status, output]).toEqual([0, expect.stringContaining('created')]);
  expect(output).not.toContain('Finding Pods to direct traffic to'); // what the provider says while it waits in vain
  expect(live(set)).toMatchObject({ status: { readyReplicas: 2 } });
  expect(live(claim)).toMatchObject({
    status: { phase: 'Bound' },
    metadata: { labels: { 'app.kubernetes.io/name': 'queue' } },
  });
  for (const name of ['queue', 'queue-headless']) {
    const selector = ['--selector', `kubernetes.io/service-name=${name}`];
    const slices = app.kubectl('get', 'endpointslices', '--namespace', 'stateful', ...selector, '--output', 'json');
    expect(at(JSON.parse(slices), 'items.0.endpoints')).toHaveLength(2);
  }
  expect(app.up('', '--expect-no-changes').status).toBe(0);
});

test('a partition gives the new version to the last pod alone, and the run knows that this is all', async () => {
  const first = uid(pod(0));
  expect(app.up('updated').status).toBe(0);
  await eventually(
    () => [image(1), image(0), uid(pod(0))],
    (now) => expect(now).toEqual(['registry.example.com/queue:2.0.0', 'registry.example.com/queue:1.0.0', first]),
  );
});

test('a larger volume replaces the StatefulSet: the volumes and what is on them stay', () => {
  const [before, kept] = [uid(set), uid(claim)];
  const { status, changes } = app.up('larger');
  expect([status, changes]).toEqual([0, expect.arrayContaining(['replaced StatefulSet stateful/queue'])]);
  expect(uid(set)).not.toBe(before);
  expect(uid(claim)).toBe(kept);
  expect(live(set)).toMatchObject({ status: { readyReplicas: 2 } });
});

test('a StatefulSet that is taken from its pods, which run on, is given back to them', () => {
  app.kubectl('delete', 'statefulset', 'queue', '--namespace', 'stateful', '--cascade=orphan');
  const kept = uid(pod(0));
  expect(app.up('larger', '--refresh').status).toBe(0);
  expect([uid(pod(0)), at(live(pod(0)), 'metadata.ownerReferences.0.uid')]).toEqual([kept, uid(set)]);
});
