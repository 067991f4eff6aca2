import {
  PersistentVolumeClaim,
  type PersistentVolumeClaimProps,
  StatefulService,
  StorageClass,
  VolumeSnapshot,
  WebService,
  type WebServiceProps,
} from 'holdfast';
import { resourceOptionsOf } from '../../lib/kubernetes/resource-options';
import { title } from '../../lib/render/manifest';
import { at, leastProps, produceOne } from '../helpers/manifests';
import { persistentVolumeClaim, storageClass, volumeSnapshot } from '../surfaces/storage';

const { props: claimProps } = persistentVolumeClaim;
const { props: classProps } = storageClass;
const { props: snapshotProps } = volumeSnapshot;
const least: PersistentVolumeClaimProps = {
  size: '1Gi',
  backup: { waived: 'thumbnails, made again from the originals' },
};

test('every property of a claim, a class and a snapshot is in what they become', () => {
  const { objects, problems } = produceOne((stack) => {
    new PersistentVolumeClaim(stack, 'uploads', claimProps);
    new StorageClass(stack, 'fast', classProps);
    new VolumeSnapshot(stack, 'before-2', snapshotProps);
  });
  expect(problems).toEqual([]);
  expect(
    objects.map(({ manifest }) => manifest).filter(({ kind }) => !/Namespace|Policy/.test(kind)),
  ).toMatchSnapshot();
});

test('a claim of a class that is made beside it says what becomes of its disk, and comes after the class', () => {
  const { objects, problems } = produceOne((stack) => {
    const storageClass = new StorageClass(stack, 'fast', { provisioner: 'ebs.csi.aws.com', reclaimPolicy: 'Delete' });
    const uploads = new PersistentVolumeClaim(stack, 'uploads', { ...least, storageClass });
    const before = new VolumeSnapshot(stack, 'before', { claim: uploads });
    new PersistentVolumeClaim(stack, 'copy', { ...least, restoredFrom: before });
    new StatefulService(stack, 'store', {
      image: leastProps.image,
      probes: { liveness: { command: ['alive'] }, readiness: { command: ['ready'] } },
      storage: { data: { path: '/data', size: '1Gi', storageClass } },
      replication: { by: 'nothing', reason: 'a test alone' },
      backup: { waived: 'a test alone' },
    });
  });
  expect(problems).toEqual([]);
  const needs = Object.fromEntries(
    objects.map((one) => [title(one.manifest), one.needs.map(({ manifest }) => title(manifest))]),
  );
  expect(needs).toMatchObject({
    'StorageClass fast': [],
    'PersistentVolumeClaim production/uploads': ['Namespace production', 'StorageClass fast'],
    'VolumeSnapshot production/before': ['Namespace production', 'PersistentVolumeClaim production/uploads'],
    'PersistentVolumeClaim production/copy': ['Namespace production', 'VolumeSnapshot production/before'],
    'StatefulSet production/store': expect.arrayContaining(['StorageClass fast']),
  });
  const claim = objects.find(({ manifest }) => manifest.metadata.name === 'uploads')?.manifest;
  expect(claim?.metadata.annotations).toEqual({
    'pulumi.com/skipAwait': 'true',
    'holdfast/backup-waived': 'thumbnails, made again from the originals',
    'holdfast/reclaim-policy': 'uploads: Delete',
  });
});

const mounted = (given: Partial<WebServiceProps>, claim: Partial<PersistentVolumeClaimProps> = {}) => {
  const result = produceOne((stack) => {
    const uploads = new PersistentVolumeClaim(stack, 'uploads', { ...least, ...claim });
    new WebService(stack, 'web', { ...leastProps, volumes: { '/var/uploads': uploads }, ...given });
  });
  const deployment = result.objects.find(({ manifest }) => manifest.kind === 'Deployment')?.manifest;
  return { ...result, deployment };
};

test('a volume of one node is for one pod, which goes before the next one comes', () => {
  const { problems, deployment } = mounted({ replicas: 1 });
  expect(problems).toEqual([]);
  expect(at(deployment, 'spec.strategy')).toEqual({ type: 'Recreate' });
  expect(at(deployment, 'spec.template.spec.volumes')).toContainEqual({
    name: 'uploads',
    persistentVolumeClaim: { claimName: 'uploads' },
  });
  expect(at(deployment, 'spec.template.spec.containers.0.volumeMounts')).toContainEqual({
    name: 'uploads',
    mountPath: '/var/uploads',
  });
  expect(at(deployment, 'spec.template.spec.securityContext')).toMatchObject({ fsGroup: 65532 });
});

test('a volume of all nodes is for any number of pods, which are replaced as always', () => {
  const { problems, deployment } = mounted({ replicas: { min: 2, max: 9 } }, { accessMode: 'ReadWriteMany' });
  expect(problems).toEqual([]);
  expect(at(deployment, 'spec.strategy.type')).toBe('RollingUpdate');
});

test.each<[Partial<WebServiceProps>, string]>([
  [{}, '2 pods and uploads, which is ReadWriteOnce'],
  [{ replicas: 3 }, '3 pods'],
  [{ replicas: { min: 1, max: 4 } }, 'a changing number of pods'],
  [
    { volumes: { '/var/x': { name: 'elsewhere', accessMode: 'ReadWriteOncePod' } } },
    'elsewhere, which is ReadWriteOncePod',
  ],
])('%j with a volume of one node is refused, once', (given, got) => {
  const { problems } = mounted(given);
  expect(problems).toMatchObject([{ id: 'volume-sharing', severity: 'error', property: 'volumes' }]);
  expect(problems[0]?.got).toContain(got);
});

test('a claim at two folders is one volume of the pod, and one folder takes one volume', () => {
  const twice = produceOne((stack) => {
    const uploads = new PersistentVolumeClaim(stack, 'uploads', least);
    new WebService(stack, 'web', { ...leastProps, replicas: 1, volumes: { '/a': uploads, '/b': uploads } });
  });
  expect(twice.problems).toEqual([]);
  const { problems } = mounted({ replicas: 1, volumes: { '/tmp': { name: 'x', accessMode: 'ReadWriteMany' } } });
  expect(problems).toMatchObject([{ id: 'volume-mount', property: 'volumes', got: expect.stringContaining('/tmp') }]);
});

test.each<[object, string]>([
  [{ '/var/uploads': 'uploads' }, 'volumes["/var/uploads"]'],
  [{ '/var/uploads': { name: 'uploads' } }, 'volumes["/var/uploads"].accessMode'],
  [{ uploads: { name: 'uploads', accessMode: 'ReadWriteMany' } }, 'volumes.uploads'],
])('the volumes %j are refused', (volumes, property) => {
  const { problems } = produceOne(
    (stack) => new WebService(stack, 'web', { ...leastProps, volumes: volumes as never }),
  );
  expect(problems).toMatchObject([{ severity: 'error', property }]);
});

test('in a protected environment a claim is not deleted', () => {
  const { objects } = produceOne((stack) => new PersistentVolumeClaim(stack, 'uploads', least), { protected: true });
  const claim = objects.find(({ manifest }) => manifest.kind === 'PersistentVolumeClaim');
  expect(claim && resourceOptionsOf(claim.object, 'PersistentVolumeClaim').protect).toBe(true);
});

test.each<[string, object, string, string]>([
  ['PersistentVolumeClaim', { size: '1Gi' }, 'backup', 'nothing'],
  ['PersistentVolumeClaim', { ...least, size: 'big' }, 'size', 'big'],
  ['PersistentVolumeClaim', { ...least, accessMode: 'Everybody' }, 'accessMode', 'Everybody'],
  ['PersistentVolumeClaim', { ...least, storageClass: { name: 'fast' } }, 'storageClass.reclaimPolicy', 'nothing'],
  ['PersistentVolumeClaim', { ...least, backup: { schedule: '0 25 * * *' } }, 'backup.schedule', '25'],
  ['StorageClass', { provisioner: 'a.example.com' }, 'reclaimPolicy', 'nothing'],
  ['StorageClass', { ...classProps, reclaimPolicy: 'Recycle' }, 'reclaimPolicy', 'Recycle'],
  ['VolumeSnapshot', {}, 'claim', 'nothing'],
])('%s %j is refused at its property', (name, props, property, got) => {
  const constructs = { PersistentVolumeClaim, StorageClass, VolumeSnapshot } as const;
  const { problems } = produceOne((stack) => {
    new constructs[name as 'StorageClass'](stack, 'x', props as never);
  });
  expect(problems).toMatchObject([{ severity: 'error', property, got: expect.stringContaining(got) }]);
});
