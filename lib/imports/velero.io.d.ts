// Made by npm run import; not to be edited. Source: github.com/vmware-tanzu/velero v1.18.3
import type { ApiObjectMetadata } from 'cdk8s';

/** BackupStorageLocation is a location where Velero stores backup objects */
export interface BackupStorageLocationProps {
  readonly metadata?: ApiObjectMetadata;

  /** BackupStorageLocationSpec defines the desired state of a Velero BackupStorageLocation */
  readonly spec?: BackupStorageLocationSpec;
}

/** BackupStorageLocationSpec defines the desired state of a Velero BackupStorageLocation */
export interface BackupStorageLocationSpec {
  /** AccessMode defines the permissions for the backup storage location. */
  readonly accessMode?: BackupStorageLocationSpecAccessMode;

  /** BackupSyncPeriod defines how frequently to sync backup API objects from object storage. A value of 0 disables sync. */
  readonly backupSyncPeriod?: string;

  /** Config is for provider-specific configuration fields. */
  readonly config?: { readonly [key: string]: string };

  /** Credential contains the credential information intended to be used with this location */
  readonly credential?: BackupStorageLocationSpecCredential;

  /** Default indicates this location is the default backup storage location. */
  readonly default?: boolean;

  /** ObjectStorageLocation specifies the settings necessary to connect to a provider's object storage. */
  readonly objectStorage: BackupStorageLocationSpecObjectStorage;

  /** Provider is the provider of the backup storage. */
  readonly provider: string;

  /** ValidationFrequency defines how frequently to validate the corresponding object storage. A value of 0 disables validation. */
  readonly validationFrequency?: string;
}

/** AccessMode defines the permissions for the backup storage location. */
export type BackupStorageLocationSpecAccessMode = 'ReadOnly' | 'ReadWrite';

/** Credential contains the credential information intended to be used with this location */
export interface BackupStorageLocationSpecCredential {
  /** The key of the secret to select from.  Must be a valid secret key. */
  readonly key: string;

  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;

  /** Specify whether the Secret or its key must be defined */
  readonly optional?: boolean;
}

/** ObjectStorageLocation specifies the settings necessary to connect to a provider's object storage. */
export interface BackupStorageLocationSpecObjectStorage {
  /** Bucket is the bucket to use for object storage. */
  readonly bucket: string;

  /**
   * CACert defines a CA bundle to use when verifying TLS connections to the provider.
   * Deprecated: Use CACertRef instead.
   */
  readonly caCert?: string;

  /**
   * CACertRef is a reference to a Secret containing the CA certificate bundle to use
   * when verifying TLS connections to the provider. The Secret must be in the same
   * namespace as the BackupStorageLocation.
   */
  readonly caCertRef?: BackupStorageLocationSpecObjectStorageCaCertRef;

  /** Prefix is the path inside a bucket to use for Velero storage. Optional. */
  readonly prefix?: string;
}

/**
 * CACertRef is a reference to a Secret containing the CA certificate bundle to use
 * when verifying TLS connections to the provider. The Secret must be in the same
 * namespace as the BackupStorageLocation.
 */
export interface BackupStorageLocationSpecObjectStorageCaCertRef {
  /** The key of the secret to select from.  Must be a valid secret key. */
  readonly key: string;

  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;

  /** Specify whether the Secret or its key must be defined */
  readonly optional?: boolean;
}

/**
 * Schedule is a Velero resource that represents a pre-scheduled or
 * periodic Backup that should be run.
 */
export interface ScheduleProps {
  readonly metadata?: ApiObjectMetadata;

  /** ScheduleSpec defines the specification for a Velero schedule */
  readonly spec?: ScheduleSpec;
}

/** ScheduleSpec defines the specification for a Velero schedule */
export interface ScheduleSpec {
  /** Paused specifies whether the schedule is paused or not */
  readonly paused?: boolean;

  /**
   * Schedule is a Cron expression defining when to run
   * the Backup.
   */
  readonly schedule: string;

  /**
   * SkipImmediately specifies whether to skip backup if schedule is due immediately from `schedule.status.lastBackup` timestamp when schedule is unpaused or if schedule is new.
   * If true, backup will be skipped immediately when schedule is unpaused if it is due based on .Status.LastBackupTimestamp or schedule is new, and will run at next schedule time.
   * If false, backup will not be skipped immediately when schedule is unpaused, but will run at next schedule time.
   * If empty, will follow server configuration (default: false).
   */
  readonly skipImmediately?: boolean;

  /**
   * Template is the definition of the Backup to be run
   * on the provided schedule
   */
  readonly template: ScheduleSpecTemplate;

  /**
   * UseOwnerReferencesBackup specifies whether to use
   * OwnerReferences on backups created by this Schedule.
   */
  readonly useOwnerReferencesInBackup?: boolean;
}

/**
 * Template is the definition of the Backup to be run
 * on the provided schedule
 */
export interface ScheduleSpecTemplate {
  /**
   * CSISnapshotTimeout specifies the time used to wait for CSI VolumeSnapshot status turns to
   * ReadyToUse during creation, before returning error as timeout.
   * The default value is 10 minute.
   */
  readonly csiSnapshotTimeout?: string;

  /**
   * DataMover specifies the data mover to be used by the backup.
   * If DataMover is "" or "velero", the built-in data mover will be used.
   */
  readonly datamover?: string;

  /**
   * DefaultVolumesToFsBackup specifies whether pod volume file system backup should be used
   * for all volumes by default.
   */
  readonly defaultVolumesToFsBackup?: boolean;

  /**
   * DefaultVolumesToRestic specifies whether restic should be used to take a
   * backup of all pod volumes by default.
   */
  readonly defaultVolumesToRestic?: boolean;

  /**
   * ExcludedClusterScopedResources is a slice of cluster-scoped
   * resource type names to exclude from the backup.
   * If set to "*", all cluster-scoped resource types are excluded.
   * The default value is empty.
   */
  readonly excludedClusterScopedResources?: readonly string[];

  /**
   * ExcludedNamespaceScopedResources is a slice of namespace-scoped
   * resource type names to exclude from the backup.
   * If set to "*", all namespace-scoped resource types are excluded.
   * The default value is empty.
   */
  readonly excludedNamespaceScopedResources?: readonly string[];

  /**
   * ExcludedNamespaces contains a list of namespaces that are not
   * included in the backup.
   */
  readonly excludedNamespaces?: readonly string[];

  /**
   * ExcludedResources is a slice of resource names that are not
   * included in the backup.
   */
  readonly excludedResources?: readonly string[];

  /** Hooks represent custom behaviors that should be executed at different phases of the backup. */
  readonly hooks?: ScheduleSpecTemplateHooks;

  /**
   * IncludeClusterResources specifies whether cluster-scoped resources
   * should be included for consideration in the backup.
   */
  readonly includeClusterResources?: boolean;

  /**
   * IncludedClusterScopedResources is a slice of cluster-scoped
   * resource type names to include in the backup.
   * If set to "*", all cluster-scoped resource types are included.
   * The default value is empty, which means only related
   * cluster-scoped resources are included.
   */
  readonly includedClusterScopedResources?: readonly string[];

  /**
   * IncludedNamespaceScopedResources is a slice of namespace-scoped
   * resource type names to include in the backup.
   * The default value is "*".
   */
  readonly includedNamespaceScopedResources?: readonly string[];

  /**
   * IncludedNamespaces is a slice of namespace names to include objects
   * from. If empty, all namespaces are included.
   */
  readonly includedNamespaces?: readonly string[];

  /**
   * IncludedResources is a slice of resource names to include
   * in the backup. If empty, all resources are included.
   */
  readonly includedResources?: readonly string[];

  /**
   * ItemOperationTimeout specifies the time used to wait for asynchronous BackupItemAction operations
   * The default value is 4 hour.
   */
  readonly itemOperationTimeout?: string;

  /**
   * LabelSelector is a metav1.LabelSelector to filter with
   * when adding individual objects to the backup. If empty
   * or nil, all objects are included. Optional.
   */
  readonly labelSelector?: ScheduleSpecTemplateLabelSelector;

  readonly metadata?: ScheduleSpecTemplateMetadata;

  /**
   * OrLabelSelectors is list of metav1.LabelSelector to filter with
   * when adding individual objects to the backup. If multiple provided
   * they will be joined by the OR operator. LabelSelector as well as
   * OrLabelSelectors cannot co-exist in backup request, only one of them
   * can be used.
   */
  readonly orLabelSelectors?: readonly ScheduleSpecTemplateOrLabelSelectors[];

  /**
   * OrderedResources specifies the backup order of resources of specific Kind.
   * The map key is the resource name and value is a list of object names separated by commas.
   * Each resource name has format "namespace/objectname".  For cluster resources, simply use "objectname".
   */
  readonly orderedResources?: { readonly [key: string]: string };

  /** ResourcePolicy specifies the referenced resource policies that backup should follow */
  readonly resourcePolicy?: ScheduleSpecTemplateResourcePolicy;

  /** SnapshotMoveData specifies whether snapshot data should be moved */
  readonly snapshotMoveData?: boolean;

  /**
   * SnapshotVolumes specifies whether to take snapshots
   * of any PV's referenced in the set of objects included
   * in the Backup.
   */
  readonly snapshotVolumes?: boolean;

  /** StorageLocation is a string containing the name of a BackupStorageLocation where the backup should be stored. */
  readonly storageLocation?: string;

  /**
   * TTL is a time.Duration-parseable string describing how long
   * the Backup should be retained for.
   */
  readonly ttl?: string;

  /** UploaderConfig specifies the configuration for the uploader. */
  readonly uploaderConfig?: ScheduleSpecTemplateUploaderConfig;

  /** VolumeGroupSnapshotLabelKey specifies the label key to group PVCs under a VGS. */
  readonly volumeGroupSnapshotLabelKey?: string;

  /** VolumeSnapshotLocations is a list containing names of VolumeSnapshotLocations associated with this backup. */
  readonly volumeSnapshotLocations?: readonly string[];
}

/** Hooks represent custom behaviors that should be executed at different phases of the backup. */
export interface ScheduleSpecTemplateHooks {
  /** Resources are hooks that should be executed when backing up individual instances of a resource. */
  readonly resources?: readonly ScheduleSpecTemplateHooksResources[];
}

/**
 * LabelSelector is a metav1.LabelSelector to filter with
 * when adding individual objects to the backup. If empty
 * or nil, all objects are included. Optional.
 */
export interface ScheduleSpecTemplateLabelSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly ScheduleSpecTemplateLabelSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

export interface ScheduleSpecTemplateMetadata {
  readonly labels?: { readonly [key: string]: string };
}

/**
 * A label selector is a label query over a set of resources. The result of matchLabels and
 * matchExpressions are ANDed. An empty label selector matches all objects. A null
 * label selector matches no objects.
 */
export interface ScheduleSpecTemplateOrLabelSelectors {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly ScheduleSpecTemplateLabelSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/** ResourcePolicy specifies the referenced resource policies that backup should follow */
export interface ScheduleSpecTemplateResourcePolicy {
  /**
   * APIGroup is the group for the resource being referenced.
   * If APIGroup is not specified, the specified Kind must be in the core API group.
   * For any other third-party types, APIGroup is required.
   */
  readonly apiGroup?: string;

  /** Kind is the type of resource being referenced */
  readonly kind: string;

  /** Name is the name of resource being referenced */
  readonly name: string;
}

/** UploaderConfig specifies the configuration for the uploader. */
export interface ScheduleSpecTemplateUploaderConfig {
  /** ParallelFilesUpload is the number of files parallel uploads to perform when using the uploader. */
  readonly parallelFilesUpload?: number;
}

/**
 * BackupResourceHookSpec defines one or more BackupResourceHooks that should be executed based on
 * the rules defined for namespaces, resources, and label selector.
 */
export interface ScheduleSpecTemplateHooksResources {
  /** ExcludedNamespaces specifies the namespaces to which this hook spec does not apply. */
  readonly excludedNamespaces?: readonly string[];

  /** ExcludedResources specifies the resources to which this hook spec does not apply. */
  readonly excludedResources?: readonly string[];

  /**
   * IncludedNamespaces specifies the namespaces to which this hook spec applies. If empty, it applies
   * to all namespaces.
   */
  readonly includedNamespaces?: readonly string[];

  /**
   * IncludedResources specifies the resources to which this hook spec applies. If empty, it applies
   * to all resources.
   */
  readonly includedResources?: readonly string[];

  /** LabelSelector, if specified, filters the resources to which this hook spec applies. */
  readonly labelSelector?: ScheduleSpecTemplateHooksResourcesLabelSelector;

  /** Name is the name of this hook. */
  readonly name: string;

  /**
   * PostHooks is a list of BackupResourceHooks to execute after storing the item in the backup.
   * These are executed after all "additional items" from item actions are processed.
   */
  readonly post?: readonly ScheduleSpecTemplateHooksResourcesPost[];

  /**
   * PreHooks is a list of BackupResourceHooks to execute prior to storing the item in the backup.
   * These are executed before any "additional items" from item actions are processed.
   */
  readonly pre?: readonly ScheduleSpecTemplateHooksResourcesPost[];
}

/**
 * A label selector requirement is a selector that contains values, a key, and an operator that
 * relates the key and values.
 */
export interface ScheduleSpecTemplateLabelSelectorMatchExpressions {
  /** key is the label key that the selector applies to. */
  readonly key: string;

  /**
   * operator represents a key's relationship to a set of values.
   * Valid operators are In, NotIn, Exists and DoesNotExist.
   */
  readonly operator: string;

  /**
   * values is an array of string values. If the operator is In or NotIn,
   * the values array must be non-empty. If the operator is Exists or DoesNotExist,
   * the values array must be empty. This array is replaced during a strategic
   * merge patch.
   */
  readonly values?: readonly string[];
}

/** LabelSelector, if specified, filters the resources to which this hook spec applies. */
export interface ScheduleSpecTemplateHooksResourcesLabelSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly ScheduleSpecTemplateLabelSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/** BackupResourceHook defines a hook for a resource. */
export interface ScheduleSpecTemplateHooksResourcesPost {
  /** Exec defines an exec hook. */
  readonly exec: ScheduleSpecTemplateHooksResourcesPostExec;
}

/** Exec defines an exec hook. */
export interface ScheduleSpecTemplateHooksResourcesPostExec {
  /** Command is the command and arguments to execute. */
  readonly command: readonly string[];

  /**
   * Container is the container in the pod where the command should be executed. If not specified,
   * the pod's first container is used.
   */
  readonly container?: string;

  /** OnError specifies how Velero should behave if it encounters an error executing this hook. */
  readonly onError?: ScheduleSpecTemplateHooksResourcesPostExecOnError;

  /**
   * Timeout defines the maximum amount of time Velero should wait for the hook to complete before
   * considering the execution a failure.
   */
  readonly timeout?: string;
}

/** OnError specifies how Velero should behave if it encounters an error executing this hook. */
export type ScheduleSpecTemplateHooksResourcesPostExecOnError = 'Continue' | 'Fail';
