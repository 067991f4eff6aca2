import { Construct } from 'constructs';
import * as v from 'valibot';
import { defaults } from '../defaults';
import { kubeObject } from '../kubernetes/object';
import { checkArguments } from '../problems/arguments';
import { type Origin, setOrigins } from '../problems/origin';
import { described, dictionary, properties } from '../problems/schema';
import { checkShape } from '../problems/shape';
import { type ReclaimPolicy, reclaimPolicy, type StorageClassReference } from './storage-class-reference';

/** What kind of disk a class makes. */
export interface StorageClassProps {
  /** Name of the driver that makes the disks, such as `ebs.csi.aws.com`. */
  readonly provisioner: string;

  /**
   * Whether a disk stays when its claim is deleted. There is no default, because Kubernetes' own deletes the data.
   * @see https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reclaiming
   */
  readonly reclaimPolicy: ReclaimPolicy;

  /**
   * What the driver is told, such as `{ type: 'gp3', encrypted: 'true' }`.
   * @default - none
   */
  readonly parameters?: Readonly<Record<string, string>>;

  /**
   * Whether a claim may ask for more later.
   * @default true
   * @see https://kubernetes.io/docs/concepts/storage/storage-classes/#allow-volume-expansion
   */
  readonly allowVolumeExpansion?: boolean;

  /**
   * When a disk is made: for the first pod that uses it, and so in its zone, or at once in any zone.
   * @default 'WaitForFirstConsumer'
   * @see https://kubernetes.io/docs/concepts/storage/storage-classes/#volume-binding-mode
   */
  readonly volumeBindingMode?: 'WaitForFirstConsumer' | 'Immediate';
}

const entries = {
  provisioner: described(v.string(), "the name of a driver, such as 'ebs.csi.aws.com'"),
  reclaimPolicy,
  parameters: v.optional(dictionary(v.string(), "texts by name, such as { type: 'gp3' }")),
  allowVolumeExpansion: v.optional(v.boolean()),
  volumeBindingMode: v.optional(
    described(v.picklist(['WaitForFirstConsumer', 'Immediate']), "'WaitForFirstConsumer' or 'Immediate'"),
  ),
} satisfies { [Name in keyof Required<StorageClassProps>]: v.GenericSchema };
const shape = properties(entries);

/**
 * A kind of disk, for all namespaces of the cluster: of several stacks that need it, one makes it. None of it can be
 * changed but by making it anew, which leaves the disks alone.
 */
export class StorageClass extends Construct implements StorageClassReference {
  readonly name: string;
  readonly reclaimPolicy: ReclaimPolicy;

  constructor(scope: Construct, id: string, props: StorageClassProps) {
    super(...checkArguments('StorageClass', scope, id));
    setOrigins(this, [
      ['*', '/metadata/name', 'id'],
      ...Object.keys(entries).map((name): Origin => ['StorageClass', `/${name}`, name, 1]),
    ]);
    const given = checkShape<StorageClassProps>(this, shape, props, {
      provisioner: 'placeholder.example.com',
      reclaimPolicy: 'Retain',
    });
    const { allowVolumeExpansion, volumeBindingMode } = defaults.storageClass;
    this.name = id;
    this.reclaimPolicy = given.reclaimPolicy;
    kubeObject(this, 'Resource', 'StorageClass', {
      metadata: { name: id },
      allowVolumeExpansion,
      volumeBindingMode,
      ...given,
    });
  }
}
