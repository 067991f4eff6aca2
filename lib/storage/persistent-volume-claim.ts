import { Construct } from 'constructs';
import * as v from 'valibot';
import { defaults } from '../defaults';
import { nameLabels } from '../kubernetes/labels';
import { kubeObject } from '../kubernetes/object';
import { checkArguments } from '../problems/arguments';
import { setOrigins } from '../problems/origin';
import { described, properties } from '../problems/schema';
import { checkShape } from '../problems/shape';
import { type BackupProps, backupAnnotations, backupEntries, backupOrigins } from './backup';
import { type AccessMode, type ClaimProps, claimEntries, claimSpec } from './claim';
import type { ClaimReference } from './claim-reference';
import { reclaimAnnotations } from './storage-class-reference';
import { backUp } from './velero-schedule';

/** A volume that outlives its pods, and what becomes of the data on it. */
export interface PersistentVolumeClaimProps extends ClaimProps, BackupProps {
  /**
   * A VolumeSnapshot whose data the volume begins with, by its name or as one.
   * @default - none: it begins empty
   * @see https://kubernetes.io/docs/concepts/storage/volume-snapshots/#provisioning-volumes-from-snapshots
   */
  readonly restoredFrom?: string | { readonly name: string };
}

const snapshot = v.union([v.string(), v.looseObject({ name: v.string() })]);
const entries = {
  ...claimEntries,
  ...backupEntries,
  restoredFrom: v.optional(described(snapshot, "a VolumeSnapshot, or its name, such as 'uploads-before-2'")),
} satisfies { [Name in keyof Required<PersistentVolumeClaimProps>]: v.GenericSchema };
const shape = properties(entries);

/**
 * A volume for workloads that mount it by a path: `volumes: { '/var/uploads': uploads }`. Several pods can only where its
 * access mode says so. In a protected environment Pulumi does not delete it.
 */
export class PersistentVolumeClaim extends Construct implements ClaimReference {
  readonly name: string;
  readonly accessMode: AccessMode;

  constructor(scope: Construct, id: string, props: PersistentVolumeClaimProps) {
    super(...checkArguments('PersistentVolumeClaim', scope, id));
    setOrigins(this, [
      ['*', '/metadata/name', 'id'],
      ['PersistentVolumeClaim', '/spec/resources/requests/storage', 'size'],
      ['PersistentVolumeClaim', '/spec/accessModes', 'accessMode'],
      ['PersistentVolumeClaim', '/spec/storageClassName', 'storageClass'],
      ['PersistentVolumeClaim', '/spec/dataSource/name', 'restoredFrom'],
      ...backupOrigins,
    ]);
    const given = checkShape<PersistentVolumeClaimProps>(this, shape, props, {
      size: '1Gi',
      backup: { waived: 'what was given is wrong' },
    });
    const { storageClass, accessMode, backup, restoredFrom } = given;
    const labels = nameLabels(id);
    this.name = id;
    this.accessMode = accessMode ?? defaults.volumes.accessMode;
    kubeObject(this, 'claim', 'PersistentVolumeClaim', {
      metadata: {
        name: id,
        labels,
        annotations: {
          ...backupAnnotations(backup),
          ...reclaimAnnotations(storageClass && { [id]: { storageClass } }),
        },
      },
      spec: { ...claimSpec(given), ...(restoredFrom !== undefined && { dataSource: dataSource(restoredFrom) }) },
    });
    backUp(this, id, labels, backup);
  }
}

function dataSource(snapshot: string | { readonly name: string }) {
  const name = typeof snapshot === 'string' ? snapshot : snapshot.name;
  return { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name };
}
