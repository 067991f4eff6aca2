import * as v from 'valibot';
import type { Origin } from '../problems/origin';
import { reason } from '../problems/reason';
import { described, properties, variants } from '../problems/schema';

/** A decision that data need no backup. */
export interface BackupWaiver {
  /** Why the data need none, in a sentence: it stands on the object as an annotation. */
  readonly waived: string;
}

/** Backups that Velero makes, which has to be in the cluster. */
export interface BackupSchedule {
  /** When, in UTC: minute, hour, day of the month, month, day of the week, such as `'0 2 * * *'`. */
  readonly schedule: string;

  /**
   * Days until a backup is deleted.
   * @default 30
   */
  readonly retentionDays?: number;

  /**
   * How the volumes are copied: by a snapshot, which stays where the disk is; by a snapshot that is then moved to the
   * store of the backups; or file by file, without snapshots, while they are written to.
   * @default 'snapshot-and-move'
   * @see https://velero.io/docs/main/csi-snapshot-data-movement/
   */
  readonly method?: 'snapshot' | 'snapshot-and-move' | 'file-system';

  /**
   * Name of the BackupStorageLocation.
   * @default - that of Velero
   */
  readonly storageLocation?: string;

  /**
   * Namespace that Velero runs in.
   * @default 'velero'
   */
  readonly veleroNamespace?: string;
}

/** How data come back after they were lost, or why they need not. */
export type Backup = BackupSchedule | BackupWaiver;

/** What everything takes that keeps data. */
export interface BackupProps {
  /** How the data come back after they were lost: there is no default, because only you know what they are worth. */
  readonly backup: Backup;
}

export const backupWaiver = described(properties({ waived: reason }), "{ waived: 'a cache, filled again in minutes' }");

export const days = v.optional(
  described(v.pipe(v.number(), v.integer(), v.minValue(1)), 'a whole number of days from 1'),
);
const name = (example: string) =>
  v.optional(described(v.pipe(v.string(), v.nonEmpty()), `a name, such as '${example}'`));
const scheduleEntries = {
  schedule: described(v.string(), "five fields, such as '0 2 * * *'"),
  retentionDays: days,
  method: v.optional(
    described(
      v.picklist(['snapshot', 'snapshot-and-move', 'file-system']),
      "'snapshot', 'snapshot-and-move' or 'file-system'",
    ),
  ),
  storageLocation: name('default'),
  veleroNamespace: name('velero'),
} satisfies { [Name in keyof Required<BackupSchedule>]: v.GenericSchema };

export const backupEntries = {
  backup: variants(
    { waived: backupWaiver, schedule: properties(scheduleEntries) },
    "{ schedule: '0 2 * * *' }, or { waived: 'the reason why' }",
  ),
} satisfies { [Name in keyof Required<BackupProps>]: v.GenericSchema };

/** Where a schedule ends up. */
export const backupOrigins: readonly Origin[] = [
  ['Schedule', '/spec/schedule', 'backup.schedule'],
  ['Schedule', '/spec/template/ttl', 'backup.retentionDays'],
  ['Schedule', '/spec/template/storageLocation', 'backup.storageLocation'],
  ['Schedule', '/metadata/namespace', 'backup.veleroNamespace'],
];

/** What an object says of the backup of its data: why there is none. */
export function backupAnnotations(backup: BackupWaiver | object): Readonly<Record<string, string>> {
  return 'waived' in backup ? { 'holdfast/backup-waived': backup.waived } : {};
}
