import { type Interface, jobInterfaces, webServiceInterfaces } from './interfaces';

/** What a workload takes that serves and has a fixed number of pods. */
const serving = webServiceInterfaces.filter(([file]) => !/web-service|replicas|scaling|exposure/.test(file));

/** What is asked of a volume, and said of the data on it. */
const storage: readonly Interface[] = [
  ['lib/storage/claim.ts', 'ClaimProps'],
  ['lib/storage/storage-class-reference.ts', 'StorageClassReference'],
  ['lib/storage/backup.ts', 'BackupProps'],
  ['lib/storage/backup.ts', 'BackupSchedule'],
  ['lib/storage/backup.ts', 'BackupWaiver'],
];

const statefulService: readonly Interface[] = [
  ['lib/workloads/stateful-service/props.ts', 'StatefulServiceProps'],
  ['lib/workloads/stateful-service/props.ts', 'StatefulVolume'],
  ['lib/workloads/stateful-service/props.ts', 'VolumeRetention'],
  ['lib/workloads/stateful-service/props.ts', 'Replication'],
];

/** Volumes that are made by themselves. */
const volumes: readonly Interface[] = [
  ['lib/storage/persistent-volume-claim.ts', 'PersistentVolumeClaimProps'],
  ['lib/storage/storage-class.ts', 'StorageClassProps'],
  ['lib/storage/volume-snapshot.ts', 'VolumeSnapshotProps'],
  ['lib/storage/claim-reference.ts', 'ClaimReference'],
];

const postgres: readonly Interface[] = [
  ['lib/workloads/postgres/props.ts', 'PostgresClusterProps'],
  ['lib/workloads/postgres/props.ts', 'PostgresBackup'],
  ['lib/workloads/postgres/props.ts', 'ObjectStoreProps'],
  ['lib/workloads/postgres/props.ts', 'ObjectStoreCredentials'],
];

/** The interfaces of everything that keeps data, each once. */
export const stateInterfaces: readonly Interface[] = [...statefulService, ...volumes, ...postgres, ...storage];

export const storageInterfaces: readonly Interface[] = [...volumes, ...storage];

export const statefulServiceInterfaces: readonly Interface[] = [...statefulService, ...storage, ...serving];

/** What a migration takes: what every run takes, without a time of its own. */
export const migrationInterfaces = jobInterfaces.filter(([, name]) => name !== 'ScheduledJobProps');

export const postgresClusterInterfaces: readonly Interface[] = [
  ...postgres,
  ...storage.filter(([, name]) => !['BackupProps', 'BackupSchedule'].includes(name)),
];
