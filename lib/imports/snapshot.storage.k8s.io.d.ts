// Made by npm run import; not to be edited. Source: github.com/kubernetes-csi/external-snapshotter/client/v8 v8.7.0
import type { ApiObjectMetadata } from 'cdk8s';

/**
 * VolumeSnapshot is a user's request for either creating a point-in-time
 * snapshot of a persistent volume, or binding to a pre-existing snapshot.
 */
export interface VolumeSnapshotProps {
  readonly metadata?: ApiObjectMetadata;

  /**
   * spec defines the desired characteristics of a snapshot requested by a user.
   * More info: https://kubernetes.io/docs/concepts/storage/volume-snapshots#volumesnapshots
   * Required.
   */
  readonly spec: VolumeSnapshotSpec;
}

/**
 * spec defines the desired characteristics of a snapshot requested by a user.
 * More info: https://kubernetes.io/docs/concepts/storage/volume-snapshots#volumesnapshots
 * Required.
 */
export interface VolumeSnapshotSpec {
  /**
   * source specifies where a snapshot will be created from.
   * This field is immutable after creation.
   * Required.
   */
  readonly source: VolumeSnapshotSpecSource;

  /**
   * VolumeSnapshotClassName is the name of the VolumeSnapshotClass
   * requested by the VolumeSnapshot.
   * VolumeSnapshotClassName may be left nil to indicate that the default
   * SnapshotClass should be used.
   * A given cluster may have multiple default Volume SnapshotClasses: one
   * default per CSI Driver. If a VolumeSnapshot does not specify a SnapshotClass,
   * VolumeSnapshotSource will be checked to figure out what the associated
   * CSI Driver is, and the default VolumeSnapshotClass associated with that
   * CSI Driver will be used. If more than one VolumeSnapshotClass exist for
   * a given CSI Driver and more than one have been marked as default,
   * CreateSnapshot will fail and generate an event.
   * Empty string is not allowed for this field.
   */
  readonly volumeSnapshotClassName?: string;
}

/**
 * source specifies where a snapshot will be created from.
 * This field is immutable after creation.
 * Required.
 */
export interface VolumeSnapshotSpecSource {
  /**
   * persistentVolumeClaimName specifies the name of the PersistentVolumeClaim
   * object representing the volume from which a snapshot should be created.
   * This PVC is assumed to be in the same namespace as the VolumeSnapshot
   * object.
   * This field should be set if the snapshot does not exists, and needs to be
   * created.
   * This field is immutable.
   */
  readonly persistentVolumeClaimName?: string;

  /**
   * volumeSnapshotContentName specifies the name of a pre-existing VolumeSnapshotContent
   * object representing an existing volume snapshot.
   * This field should be set if the snapshot already exists and only needs a representation in Kubernetes.
   * This field is immutable.
   */
  readonly volumeSnapshotContentName?: string;
}

/**
 * VolumeSnapshotClass specifies parameters that a underlying storage system uses when
 * creating a volume snapshot. A specific VolumeSnapshotClass is used by specifying its
 * name in a VolumeSnapshot object.
 * VolumeSnapshotClasses are non-namespaced
 */
export interface VolumeSnapshotClassProps {
  readonly metadata?: ApiObjectMetadata;

  /**
   * deletionPolicy determines whether a VolumeSnapshotContent created through
   * the VolumeSnapshotClass should be deleted when its bound VolumeSnapshot is deleted.
   * Supported values are "Retain" and "Delete".
   * "Retain" means that the VolumeSnapshotContent and its physical snapshot on underlying storage system are kept.
   * "Delete" means that the VolumeSnapshotContent and its physical snapshot on underlying storage system are deleted.
   * Required.
   */
  readonly deletionPolicy: VolumeSnapshotClassDeletionPolicy;

  /**
   * driver is the name of the storage driver that handles this VolumeSnapshotClass.
   * Required.
   */
  readonly driver: string;

  /**
   * parameters is a key-value map with storage driver specific parameters for creating snapshots.
   * These values are opaque to Kubernetes.
   */
  readonly parameters?: { readonly [key: string]: string };
}

/**
 * deletionPolicy determines whether a VolumeSnapshotContent created through
 * the VolumeSnapshotClass should be deleted when its bound VolumeSnapshot is deleted.
 * Supported values are "Retain" and "Delete".
 * "Retain" means that the VolumeSnapshotContent and its physical snapshot on underlying storage system are kept.
 * "Delete" means that the VolumeSnapshotContent and its physical snapshot on underlying storage system are deleted.
 * Required.
 */
export type VolumeSnapshotClassDeletionPolicy = 'Delete' | 'Retain';
