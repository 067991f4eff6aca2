import type { Manifest } from '../../render/manifest';
import { texts, valueAt, values } from '../../render/values';
import { isExcepted } from '../exceptions';
import type { Objects } from '../objects';
import type { Rule } from '../rule';

const exclusion = 'velero.io/exclude-from-backup';

export const backupMissing: Rule = {
  id: 'backup-missing',
  severity: 'warning',
  title: 'What keeps data is backed up by a schedule, or says why it is not.',
  why: 'A deletion, a broken release or a lost zone takes the data, and there is nothing to bring back.',
  source: 'https://kubernetes.io/docs/concepts/storage/volume-snapshots/',
  kinds: ['StatefulSet', 'PersistentVolumeClaim', 'Cluster'],
  across: true,
  check: (manifest, objects) => {
    const { kind, metadata } = manifest;
    const isDatabase = kind === 'Cluster';
    const keepsData = kind !== 'StatefulSet' || values(manifest, ['spec', 'volumeClaimTemplates', '*']).length > 0;
    if (!keepsData || isExcepted(manifest, 'backup-waived') || metadata.labels?.[exclusion] === 'true') return [];
    const schedules = objects.ofKind(isDatabase ? 'ScheduledBackup' : 'Schedule');
    if (schedules.some((schedule) => covers(schedule, manifest)) || snapshotted(manifest, objects)) return [];
    const fix = isDatabase ? 'add a ScheduledBackup of CloudNativePG' : 'add a Schedule of Velero for the namespace';
    return [
      {
        pointer: kind === 'StatefulSet' ? '/spec/volumeClaimTemplates' : '/spec',
        got: 'data that no schedule backs up',
        allowed: `${isDatabase ? 'a ScheduledBackup' : 'a Schedule'}, or a reason in the annotation holdfast/backup-waived`,
        fix,
      },
    ];
  },
};

/** Velero's is for some namespaces or for all, that of CloudNativePG for one cluster. */
function covers(schedule: Manifest, { metadata }: Manifest): boolean {
  if (schedule.kind === 'ScheduledBackup') {
    const name = valueAt(schedule, ['spec', 'cluster', 'name']);
    return schedule.metadata.namespace === metadata.namespace && name === metadata.name;
  }
  const included = texts(schedule, ['spec', 'template', 'includedNamespaces', '*']);
  const excluded = texts(schedule, ['spec', 'template', 'excludedNamespaces', '*']);
  const { namespace = '' } = metadata;
  if (excluded.includes(namespace)) return false;
  return included.length === 0 || included.includes('*') || included.includes(namespace);
}

function snapshotted({ kind, metadata }: Manifest, objects: Objects): boolean {
  if (kind !== 'PersistentVolumeClaim') return false;
  return objects
    .ofKind('VolumeSnapshot')
    .some(
      (snapshot) =>
        snapshot.metadata.namespace === metadata.namespace &&
        valueAt(snapshot, ['spec', 'source', 'persistentVolumeClaimName']) === metadata.name,
    );
}
