import { Construct } from 'constructs';
import * as v from 'valibot';
import { customObject } from '../kubernetes/custom-object';
import { checkArguments } from '../problems/arguments';
import { setOrigins } from '../problems/origin';
import { described, properties } from '../problems/schema';
import { checkShape } from '../problems/shape';

/** What a snapshot is of. */
export interface VolumeSnapshotProps {
  /** The claim whose volume is kept as it is now: a `PersistentVolumeClaim`, or the name of one (`data-queue-0`). */
  readonly claim: string | { readonly name: string };

  /**
   * Name of the VolumeSnapshotClass, which also says whether the data go when the snapshot is deleted.
   * @default - the default class of the driver
   * @see https://kubernetes.io/docs/concepts/storage/volume-snapshot-classes/
   */
  readonly volumeSnapshotClassName?: string;
}

const claim = v.union([v.string(), v.looseObject({ name: v.string() })]);
const entries = {
  claim: described(claim, "a PersistentVolumeClaim, or its name, such as 'data-queue-0'"),
  volumeSnapshotClassName: v.optional(v.string()),
} satisfies { [Name in keyof Required<VolumeSnapshotProps>]: v.GenericSchema };
const shape = properties(entries);

/**
 * A volume as it is when the snapshot is made; Pulumi waits until it can be used. It stays where the disk is, so it is no
 * backup. Another one is another construct: nothing of it can be changed.
 * @see https://kubernetes.io/docs/concepts/storage/volume-snapshots/
 */
export class VolumeSnapshot extends Construct {
  readonly name: string;

  constructor(scope: Construct, id: string, props: VolumeSnapshotProps) {
    super(...checkArguments('VolumeSnapshot', scope, id));
    setOrigins(this, [
      ['*', '/metadata/name', 'id'],
      ['VolumeSnapshot', '/spec/source/persistentVolumeClaimName', 'claim'],
      ['VolumeSnapshot', '/spec/volumeSnapshotClassName', 'volumeSnapshotClassName'],
    ]);
    const { claim, volumeSnapshotClassName } = checkShape<VolumeSnapshotProps>(this, shape, props, {
      claim: 'unknown',
    });
    this.name = id;
    customObject(this, 'Resource', 'VolumeSnapshot', {
      metadata: { name: id },
      spec: {
        source: { persistentVolumeClaimName: typeof claim === 'string' ? claim : claim.name },
        ...(volumeSnapshotClassName !== undefined && { volumeSnapshotClassName }),
      },
    });
  }
}
