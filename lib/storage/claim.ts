import type { k8s } from 'cdk8s-plus-28';
import * as v from 'valibot';
import { defaults } from '../defaults';
import { type ByteQuantity, bytes } from '../kubernetes/byte-quantity';
import type { Plain } from '../kubernetes/plain';
import { described } from '../problems/schema';
import { type StorageClassReference, storageClass } from './storage-class-reference';

/** Who may mount a volume: the pods of one node, one pod, or those of every node. */
export type AccessMode = 'ReadWriteOnce' | 'ReadWriteOncePod' | 'ReadWriteMany' | 'ReadOnlyMany';

/** What is asked for of a volume that outlives its pods. */
export interface ClaimProps {
  /**
   * How much it holds, in bytes with a unit: `'10Gi'`. A disk never shrinks, and grows only where its class allows it.
   * @see https://kubernetes.io/docs/concepts/storage/persistent-volumes/#capacity
   */
  readonly size: ByteQuantity;

  /**
   * What kind of disk it is, and whether the disk stays when its claim goes: a `StorageClass` of the stack, or
   * `{ name: 'gp3', reclaimPolicy: 'Delete' }` of one that is there.
   * @default - the default class of the cluster, which on most clusters deletes the disk
   * @see https://kubernetes.io/docs/concepts/storage/storage-classes/
   */
  readonly storageClass?: StorageClassReference;

  /**
   * Who may mount it: the pods of one node, one pod alone, or those of every node, which few classes offer.
   * @default 'ReadWriteOnce'
   * @see https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes
   */
  readonly accessMode?: AccessMode;
}

export const accessModes = described(
  v.picklist(['ReadWriteOnce', 'ReadWriteOncePod', 'ReadWriteMany', 'ReadOnlyMany']),
  "'ReadWriteOnce', 'ReadWriteOncePod', 'ReadWriteMany' or 'ReadOnlyMany'",
);

export const claimEntries = {
  size: bytes,
  storageClass: v.optional(storageClass),
  accessMode: v.optional(accessModes),
} satisfies { [Name in keyof Required<ClaimProps>]: v.GenericSchema };

export function claimSpec({
  size,
  storageClass,
  accessMode = defaults.volumes.accessMode,
}: ClaimProps): Plain<k8s.PersistentVolumeClaimSpec> {
  return {
    accessModes: [accessMode],
    ...(storageClass && { storageClassName: storageClass.name }),
    resources: { requests: { storage: size } },
  };
}
