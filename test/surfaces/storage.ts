import {
  PersistentVolumeClaim,
  type PersistentVolumeClaimProps,
  StorageClass,
  type StorageClassProps,
  VolumeSnapshot,
  type VolumeSnapshotProps,
} from 'holdfast';
import type { Surface } from '../helpers/full-surface';

/** Every property there is: one that is added without a line here does not compile. */
export const persistentVolumeClaim: Surface<Required<PersistentVolumeClaimProps>> = {
  make: (stack, props) => new PersistentVolumeClaim(stack, 'uploads', props),
  props: {
    size: '20Gi',
    storageClass: { name: 'fast', reclaimPolicy: 'Retain' },
    accessMode: 'ReadWriteMany',
    restoredFrom: 'before-2',
    backup: { schedule: '0 2 * * *' },
  },
};

export const storageClass: Surface<Required<StorageClassProps>> = {
  make: (stack, props) => new StorageClass(stack, 'fast', props),
  props: {
    provisioner: 'ebs.csi.aws.com',
    reclaimPolicy: 'Retain',
    parameters: { type: 'gp3' },
    allowVolumeExpansion: false,
    volumeBindingMode: 'Immediate',
  },
};

export const volumeSnapshot: Surface<Required<VolumeSnapshotProps>> = {
  make: (stack, props) => new VolumeSnapshot(stack, 'before-2', props),
  props: { claim: 'uploads', volumeSnapshotClassName: 'kept' },
};
