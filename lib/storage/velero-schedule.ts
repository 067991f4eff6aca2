import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { defaults } from '../defaults';
import { customObject } from '../kubernetes/custom-object';
import type { Backup } from './backup';

const methods = {
  snapshot: { snapshotVolumes: true },
  'snapshot-and-move': { snapshotVolumes: true, snapshotMoveData: true },
  'file-system': { defaultVolumesToFsBackup: true },
} as const;

/**
 * Has Velero back up all objects of the namespace with the labels, and the volumes among them, where it was asked for.
 * @see https://velero.io/docs/main/api-types/schedule/
 */
export function backUp(scope: Construct, id: string, labels: Readonly<Record<string, string>>, backup: Backup): void {
  if ('waived' in backup) return;
  const { retentionDays, method, veleroNamespace } = defaults.backup;
  const { namespace } = Chart.of(scope);
  customObject(scope, 'backup-schedule', 'Schedule', {
    metadata: {
      name: namespace === undefined ? id : `${namespace}-${id}`,
      namespace: backup.veleroNamespace ?? veleroNamespace,
      labels,
    },
    spec: {
      schedule: backup.schedule,
      template: {
        ...(namespace !== undefined && { includedNamespaces: [namespace] }),
        labelSelector: { matchLabels: labels },
        ttl: `${(backup.retentionDays ?? retentionDays) * 24}h0m0s`,
        ...methods[backup.method ?? method],
        ...(backup.storageLocation !== undefined && { storageLocation: backup.storageLocation }),
      },
    },
  });
}
