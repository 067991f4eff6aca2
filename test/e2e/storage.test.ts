import { dump } from 'js-yaml';
import { at } from '../helpers/manifests';
import { kubectl, live, objectsIn } from './api';
import { Application } from './application';

const inside = objectsIn('storage');
const claim = inside('v1', 'PersistentVolumeClaim', 'disk');
const deployment = inside('apps/v1', 'Deployment', 'web');
const disk = {
  apiVersion: 'v1',
  kind: 'PersistentVolume',
  metadata: { name: 'holdfast-e2e-storage' },
  spec: {
    storageClassName: 'holdfast-e2e-storage',
    capacity: { storage: '1Gi' },
    accessModes: ['ReadWriteOnce'],
    persistentVolumeReclaimPolicy: 'Retain',
    hostPath: { path: '/tmp/holdfast-e2e-storage' },
  },
};

let app: Application;
beforeAll(() => {
  app = new Application('storage');
  expect(kubectl(['apply', '--filename', '-'], dump(disk))).toMatchObject({ status: 0 });
});
afterAll(() => {
  app.destroy();
  app.kubectl('delete', 'persistentvolume', 'holdfast-e2e-storage');
});

test('a claim whose class waits for the first pod does not hold up that pod', () => {
  const { status, output } = app.up();
  expect([status, output]).toEqual([0, expect.stringContaining('created')]);
  expect(live(claim)).toMatchObject({ status: { phase: 'Bound' } });
  expect(live(deployment)).toMatchObject({ status: { readyReplicas: 1 }, spec: { strategy: { type: 'Recreate' } } });
});

test('a change of a claim that is bound does not wait for it to be unbound, and the pod goes before the next one comes', () => {
  const { status, changes } = app.up('changed');
  expect([status, changes]).toEqual([
    0,
    expect.arrayContaining(['updated Deployment storage/web', 'updated PersistentVolumeClaim storage/disk']),
  ]);
  expect(at(live(claim), 'metadata.annotations')).toMatchObject({
    'holdfast/backup-waived': 'nothing is ever written in a test',
  });
  expect(live(deployment)).toMatchObject({ status: { readyReplicas: 1, updatedReplicas: 1 } });
});
