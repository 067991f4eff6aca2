import * as v from 'valibot';
import type { Origin } from '../../problems/origin';
import { described, dictionary } from '../../problems/schema';
import { type ClaimReference, claimReference } from '../../storage/claim-reference';
import type { PersistentMount } from './persistent-volumes';

/** What a workload takes whose pods write to volumes that outlive them. */
export interface VolumeProps {
  /**
   * Volumes by the folder in which the container sees them: `{ '/var/uploads': uploads }`. One that a single node may
   * mount is for a single pod, which is then stopped before the next one starts.
   * @default - none
   * @see https://kubernetes.io/docs/concepts/storage/persistent-volumes/
   */
  readonly volumes?: Readonly<Record<string, ClaimReference>>;
}

export const volumeEntries = {
  volumes: v.optional(
    dictionary(
      claimReference,
      "volumes by their folders, such as { '/var/uploads': uploads }",
      described(v.pipe(v.string(), v.startsWith('/')), "a folder, such as '/var/uploads'"),
    ),
  ),
} satisfies { [Name in keyof Required<VolumeProps>]: v.GenericSchema };

/** Where they end up: in the pods of `kind`. */
export function volumeOrigins(kind: string, pod: string): Origin[] {
  return [
    [kind, `${pod}/volumes`, 'volumes'],
    [kind, `${pod}/containers/0/volumeMounts`, 'volumes'],
  ];
}

export function claimMounts(volumes: VolumeProps['volumes'] = {}): PersistentMount[] {
  const known = Object.entries(volumes).filter(([, { name }]) => name !== undefined); // of what is wrong the folder alone is left
  return known.map(([path, { name, accessMode }]) => ({
    name: name.replaceAll('.', '-'), // the name of a claim may have dots, that of a volume not
    path,
    claimName: name,
    accessMode,
  }));
}
