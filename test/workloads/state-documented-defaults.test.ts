import {
  PersistentVolumeClaim,
  PostgresCluster,
  type Stack,
  StatefulService,
  type StatefulServiceProps,
  StorageClass,
  VolumeSnapshot,
} from 'holdfast';
import { stateInterfaces } from '../../scripts/docs/state';
import { testDocumentedDefaults } from '../helpers/documented-defaults';
import { at, produceOne } from '../helpers/manifests';

const least: StatefulServiceProps = {
  image: 'registry.example.com/store:1.0.0',
  probes: { liveness: { command: ['alive'] }, readiness: { command: ['ready'] } },
  storage: { data: { path: '/data', size: '1Gi' } },
  backup: { waived: 'a test alone' },
};

/** A field of the object of a kind. */
const spec = (kind: string, build: (stack: Stack) => void) => {
  const manifest = produceOne(build).objects.find((one) => one.manifest.kind === kind)?.manifest;
  return (path: string) => at(manifest, `spec.${path}`);
};
const stateful = (kind: string, given: Partial<StatefulServiceProps> = {}) =>
  spec(kind, (stack) => {
    new StatefulService(stack, 'store', { ...least, ...given });
  });
const store = stateful('StatefulSet');
const { problems } = produceOne((stack) => new StatefulService(stack, 'store', least));
const retention = store('persistentVolumeClaimRetentionPolicy') as Record<string, string>;

const keyless = { destinationPath: 's3://backups/shop', reachedAt: { cidr: '203.0.113.0/24', port: 443 } } as const;
const postgres = (kind: string) =>
  spec(kind, (stack) => {
    const backup = { schedule: '@daily', objectStore: keyless };
    new PostgresCluster(stack, 'db', {
      image: 'ghcr.io/cloudnative-pg/postgresql:17.6',
      storage: { size: '1Gi' },
      backup,
    });
  });
const cluster = postgres('Cluster');
const store3 = postgres('ObjectStore');
const policy = spec('NetworkPolicy', (stack) => {
  const storage = { size: '1Gi' } as const;
  const backup = { waived: 'a test alone' };
  new PostgresCluster(stack, 'a-db', { image: 'ghcr.io/cloudnative-pg/postgresql:17.6', storage, backup });
});
const amounts = (list: string) => ['cpu', 'memory'].map((name) => cluster(`resources.${list}.${name}`)).join(', ');
const egress = (policy('egress') as { to: object[]; ports: { port: number }[] }[]).filter(({ to }) =>
  at(to, '0.ipBlock'),
);
const reached = new Set(egress.map(({ to, ports }) => `${at(to, '0.ipBlock.cidr')} ${ports.map(({ port }) => port)}`));

const schedule = stateful('Schedule', { backup: { schedule: '@daily' } });
const claim = spec('PersistentVolumeClaim', (stack) => {
  new PersistentVolumeClaim(stack, 'uploads', { size: '1Gi', backup: { waived: 'a test alone' } });
});
const snapshot = spec('VolumeSnapshot', (stack) => {
  new VolumeSnapshot(stack, 'before', { claim: 'uploads' });
});
const storageClass = produceOne((stack) => {
  new StorageClass(stack, 'fast', { provisioner: 'a.example.com', reclaimPolicy: 'Retain' });
}).objects.find(({ manifest }) => manifest.kind === 'StorageClass')?.manifest;
const scheduled = produceOne(
  (stack) => new StatefulService(stack, 'store', { ...least, backup: { schedule: '@daily' } }),
);

testDocumentedDefaults(stateInterfaces, {
  'PersistentVolumeClaimProps.restoredFrom': claim('dataSource') === undefined ? '- none: it begins empty' : 'one',
  'StorageClassProps.parameters': storageClass?.parameters === undefined ? '- none' : 'some',
  'StorageClassProps.allowVolumeExpansion': String(storageClass?.allowVolumeExpansion),
  'StorageClassProps.volumeBindingMode': `'${storageClass?.volumeBindingMode}'`,
  'VolumeSnapshotProps.volumeSnapshotClassName':
    snapshot('volumeSnapshotClassName') === undefined ? '- the default class of the driver' : 'another',
  'BackupSchedule.retentionDays': String(Number.parseInt(String(schedule('template.ttl')), 10) / 24),
  'BackupSchedule.method': schedule('template.snapshotMoveData') === true ? "'snapshot-and-move'" : 'another',
  'BackupSchedule.storageLocation': schedule('template.storageLocation') === undefined ? '- that of Velero' : 'another',
  'BackupSchedule.veleroNamespace': `'${
    scheduled.objects.find(({ manifest }) => manifest.kind === 'Schedule')?.manifest.metadata.namespace
  }'`,
  'PostgresClusterProps.instances': String(cluster('instances')),
  'PostgresClusterProps.walStorage':
    cluster('walStorage') === undefined ? '- none: the log is on the disk of the data' : 'one',
  'PostgresClusterProps.resources': `- requests ${amounts('requests')}; limits ${amounts('limits')}`,
  'PostgresClusterProps.parameters':
    cluster('postgresql') === undefined ? '- those of PostgreSQL and CloudNativePG' : 'others',
  'PostgresClusterProps.database': `'${cluster('bootstrap.initdb.database')}'`,
  'PostgresClusterProps.prometheusNamespace':
    postgres('PodMonitor')('selector') === undefined ? '- none: nobody asks' : 'one',
  'PostgresClusterProps.operatorNamespace': `'${Object.values(
    (policy('ingress') as object[])
      .map((rule) => at(rule, 'from.0.namespaceSelector.matchLabels'))
      .find(Boolean) as object,
  )}'`,
  'PostgresClusterProps.apiServer':
    [...reached].join() === '0.0.0.0/0 443,0.0.0.0/0 6443,::/0 443,::/0 6443'
      ? '- that of the organisation, else any address on the ports 443 and 6443'
      : [...reached].join(),
  'PostgresBackup.retentionDays': String(store3('retentionPolicy')).replace('d', ''),
  'ObjectStoreProps.endpointURL': store3('configuration.endpointURL') === undefined ? '- that of AWS' : 'another',
  'ObjectStoreProps.credentials': store3('configuration.s3Credentials.inheritFromIAMRole')
    ? '- the role that the cloud gives to the account of the instances'
    : 'keys',
  'StatefulServiceProps.port':
    store('template.spec.containers.0.ports') === undefined && stateful('Service')('clusterIP') === 'None'
      ? '- none: nobody connects to it, and there is no Service but the headless one'
      : 'one',
  'StatefulServiceProps.servicePort':
    stateful('Service', { port: 4222 })('ports.0.port') === 4222 ? '- the port the container listens on' : 'another',
  'StatefulServiceProps.peerPorts': store('template.spec.containers.0.ports') === undefined ? '- none' : 'some',
  'StatefulServiceProps.replicas': String(store('replicas')),
  'StatefulServiceProps.minAvailable':
    stateful('PodDisruptionBudget', { replicas: 3 })('minAvailable') === 2 ? '- one less than there are' : 'another',
  'StatefulServiceProps.replication':
    problems.map(({ property, severity }) => `${property} ${severity}`).join() === 'replication warning'
      ? '- nobody said, which is warned about'
      : 'otherwise',
  'StatefulServiceProps.podManagementPolicy': `'${store('podManagementPolicy')}'`,
  'StatefulServiceProps.partition': String(store('updateStrategy.rollingUpdate.partition')),
  'StatefulServiceProps.minReadySeconds': String(store('minReadySeconds')),
  'StatefulServiceProps.persistentVolumeClaimRetentionPolicy':
    Object.values(retention).join() === 'Retain,Retain' ? '- they stay' : 'they go',
  'StatefulServiceProps.preStopSleepSeconds': String(
    stateful('StatefulSet', { port: 4222 })('template.spec.containers.0.lifecycle.preStop.sleep.seconds'),
  ),
  'VolumeRetention.whenDeleted': `'${retention.whenDeleted}'`,
  'VolumeRetention.whenScaled': `'${retention.whenScaled}'`,
  'ClaimProps.storageClass':
    store('volumeClaimTemplates.0.spec.storageClassName') === undefined
      ? '- the default class of the cluster, which on most clusters deletes the disk'
      : 'one',
  'ClaimProps.accessMode': `'${store('volumeClaimTemplates.0.spec.accessModes.0')}'`,
});
