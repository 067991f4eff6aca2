import type * as v from 'valibot';
import { reason } from '../problems/reason';
import { described, properties } from '../problems/schema';

/** A decision that data need no backup. */
export interface BackupWaiver {
  /** Why the data need none, in a sentence: it stands on the object as an annotation. */
  readonly waived: string;
}

/** How data come back after they were lost, or why they need not. */
export type Backup = BackupWaiver;

/** What everything takes that keeps data. */
export interface BackupProps {
  /** How the data come back after they were lost: there is no default, because only you know what they are worth. */
  readonly backup: Backup;
}

export const backupWaiver = described(properties({ waived: reason }), "{ waived: 'a cache, filled again in minutes' }");

export const backupEntries = {
  backup: backupWaiver,
} satisfies { [Name in keyof Required<BackupProps>]: v.GenericSchema };

/** What an object says of the backup of its data. */
export function backupAnnotations({ waived }: Backup): Readonly<Record<string, string>> {
  return { 'holdfast/backup-waived': waived };
}
