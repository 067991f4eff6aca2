import type { Construct } from 'constructs';
import type { KeyReference } from '../../config/reference';
import { defaults } from '../../defaults';
import { customObject } from '../../kubernetes/custom-object';
import type { Placed } from '../props';
import type { ObjectStoreProps, PostgresBackup } from './props';

/** @see https://cloudnative-pg.io/plugin-barman-cloud/docs/usage/ */
const plugin = 'barman-cloud.cloudnative-pg.io';

/** What a Cluster says of the store that its changes are archived in. */
export function archive(store: string) {
  return [{ name: plugin, isWALArchiver: true, parameters: { barmanObjectName: store } }];
}

/** The store of a cluster's backups, and when they are made. */
export function scheduledBackup(
  scope: Construct,
  cluster: string,
  store: string,
  backup: Placed<PostgresBackup>,
): void {
  const { schedule, retentionDays = defaults.backup.retentionDays, objectStore } = backup;
  customObject(scope, 'object-store', 'ObjectStore', {
    metadata: { name: store },
    spec: { retentionPolicy: `${retentionDays}d`, configuration: configuration(objectStore) },
  });
  customObject(scope, 'scheduled-backup', 'ScheduledBackup', {
    metadata: { name: cluster },
    spec: {
      schedule: withSeconds(schedule),
      immediate: true,
      cluster: { name: cluster },
      method: 'plugin',
      pluginConfiguration: { name: plugin },
      backupOwnerReference: 'self',
    },
  });
}

const compressed = { compression: 'gzip' } as const;

function configuration({ destinationPath, endpointURL, credentials }: Placed<ObjectStoreProps>) {
  const key = ({ name, key }: KeyReference) => ({ name, key });
  return {
    destinationPath,
    ...(endpointURL !== undefined && { endpointURL }),
    s3Credentials: credentials
      ? { accessKeyId: key(credentials.accessKeyId), secretAccessKey: key(credentials.secretAccessKey) }
      : { inheritFromIAMRole: true },
    wal: compressed,
    data: compressed,
  };
}

/** The operator's schedules have a field for seconds before those of everybody else. */
function withSeconds(schedule: string): string {
  return schedule.startsWith('@') ? schedule : `0 ${schedule}`;
}
