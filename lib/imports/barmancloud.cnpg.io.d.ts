// Made by npm run import; not to be edited. Source: github.com/cloudnative-pg/plugin-barman-cloud v0.15.0
import type { ApiObjectMetadata } from 'cdk8s';

/** ObjectStore is the Schema for the objectstores API. */
export interface ObjectStoreProps {
  readonly metadata: ApiObjectMetadata;

  /**
   * Specification of the desired behavior of the ObjectStore.
   * More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
   */
  readonly spec: ObjectStoreSpec;
}

/**
 * Specification of the desired behavior of the ObjectStore.
 * More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
 */
export interface ObjectStoreSpec {
  /** The configuration for the barman-cloud tool suite */
  readonly configuration: ObjectStoreSpecConfiguration;

  /** The configuration for the sidecar that runs in the instance pods */
  readonly instanceSidecarConfiguration?: ObjectStoreSpecInstanceSidecarConfiguration;

  /**
   * RetentionPolicy is the retention policy to be used for backups
   * and WALs (i.e. '60d'). The retention policy is expressed in the form
   * of `XXu` where `XX` is a positive integer and `u` is in `[dwm]` -
   * days, weeks, months.
   */
  readonly retentionPolicy?: string;
}

/** The configuration for the barman-cloud tool suite */
export interface ObjectStoreSpecConfiguration {
  /** The credentials to use to upload data to Azure Blob Storage */
  readonly azureCredentials?: ObjectStoreSpecConfigurationAzureCredentials;

  /**
   * The configuration to be used to backup the data files
   * When not defined, base backups files will be stored uncompressed and may
   * be unencrypted in the object store, according to the bucket default
   * policy.
   */
  readonly data?: ObjectStoreSpecConfigurationData;

  /**
   * The path where to store the backup (i.e. s3://bucket/path/to/folder)
   * this path, with different destination folders, will be used for WALs
   * and for data
   */
  readonly destinationPath: string;

  /**
   * EndpointCA store the CA bundle of the barman endpoint.
   * Useful when using self-signed certificates to avoid
   * errors with certificate issuer and barman-cloud-wal-archive
   */
  readonly endpointCA?: ObjectStoreSpecConfigurationEndpointCa;

  /**
   * Endpoint to be used to upload data to the cloud,
   * overriding the automatic endpoint discovery
   */
  readonly endpointURL?: string;

  /** The credentials to use to upload data to Google Cloud Storage */
  readonly googleCredentials?: ObjectStoreSpecConfigurationGoogleCredentials;

  /**
   * HistoryTags is a list of key value pairs that will be passed to the
   * Barman --history-tags option.
   */
  readonly historyTags?: { readonly [key: string]: string };

  /** The credentials to use to upload data to S3 */
  readonly s3Credentials?: ObjectStoreSpecConfigurationS3Credentials;

  /**
   * The server name on S3, the cluster name is used if this
   * parameter is omitted
   */
  readonly serverName?: string;

  /**
   * Tags is a list of key value pairs that will be passed to the
   * Barman --tags option.
   */
  readonly tags?: { readonly [key: string]: string };

  /**
   * The configuration for the backup of the WAL stream.
   * When not defined, WAL files will be stored uncompressed and may be
   * unencrypted in the object store, according to the bucket default policy.
   */
  readonly wal?: ObjectStoreSpecConfigurationWal;
}

/** The configuration for the sidecar that runs in the instance pods */
export interface ObjectStoreSpecInstanceSidecarConfiguration {
  /**
   * AdditionalContainerArgs is an optional list of command-line arguments
   * to be passed to the sidecar container when it starts.
   * The provided arguments are appended to the container’s default arguments.
   */
  readonly additionalContainerArgs?: readonly string[];

  /** The environment to be explicitly passed to the sidecar */
  readonly env?: readonly ObjectStoreSpecInstanceSidecarConfigurationEnv[];

  /** The log level for PostgreSQL instances. Valid values are: `error`, `warning`, `info` (default), `debug`, `trace` */
  readonly logLevel?: ObjectStoreSpecInstanceSidecarConfigurationLogLevel;

  /** Resources define cpu/memory requests and limits for the sidecar that runs in the instance pods. */
  readonly resources?: ObjectStoreSpecInstanceSidecarConfigurationResources;

  /**
   * The retentionCheckInterval defines the frequency at which the
   * system checks and enforces retention policies.
   */
  readonly retentionPolicyIntervalSeconds?: number;
}

/** The credentials to use to upload data to Azure Blob Storage */
export interface ObjectStoreSpecConfigurationAzureCredentials {
  /** The connection string to be used */
  readonly connectionString?: ObjectStoreSpecConfigurationAzureCredentialsConnectionString;

  /** Use the Azure AD based authentication without providing explicitly the keys. */
  readonly inheritFromAzureAD?: boolean;

  /** The storage account where to upload data */
  readonly storageAccount?: ObjectStoreSpecConfigurationAzureCredentialsStorageAccount;

  /**
   * The storage account key to be used in conjunction
   * with the storage account name
   */
  readonly storageKey?: ObjectStoreSpecConfigurationAzureCredentialsStorageKey;

  /**
   * A shared-access-signature to be used in conjunction with
   * the storage account name
   */
  readonly storageSasToken?: ObjectStoreSpecConfigurationAzureCredentialsStorageSasToken;

  /**
   * Use the default Azure authentication flow, which includes DefaultAzureCredential.
   * This allows authentication using environment variables and managed identities.
   */
  readonly useDefaultAzureCredentials?: boolean;
}

/**
 * The configuration to be used to backup the data files
 * When not defined, base backups files will be stored uncompressed and may
 * be unencrypted in the object store, according to the bucket default
 * policy.
 */
export interface ObjectStoreSpecConfigurationData {
  /**
   * AdditionalCommandArgs represents additional arguments that can be appended
   * to the 'barman-cloud-backup' command-line invocation. These arguments
   * provide flexibility to customize the backup process further according to
   * specific requirements or configurations.
   */
  readonly additionalCommandArgs?: readonly string[];

  /**
   * Compress a backup file (a tar file per tablespace) while streaming it
   * to the object store. Available options are empty string (no
   * compression, default), `gzip`, `bzip2`, `lz4`, and `snappy`.
   */
  readonly compression?: ObjectStoreSpecConfigurationDataCompression;

  /**
   * Whenever to force the encryption of files (if the bucket is
   * not already configured for that).
   * Allowed options are empty string (use the bucket policy, default),
   * `AES256` and `aws:kms`
   */
  readonly encryption?: ObjectStoreSpecConfigurationDataEncryption;

  /**
   * Control whether the I/O workload for the backup initial checkpoint will
   * be limited, according to the `checkpoint_completion_target` setting on
   * the PostgreSQL server. If set to true, an immediate checkpoint will be
   * used, meaning PostgreSQL will complete the checkpoint as soon as
   * possible. `false` by default.
   */
  readonly immediateCheckpoint?: boolean;

  /**
   * The number of parallel jobs to be used to upload the backup, defaults
   * to 2
   */
  readonly jobs?: number;

  /**
   * Additional arguments that can be appended to the 'barman-cloud-restore'
   * command-line invocation. These arguments provide flexibility to customize
   * the data restore process further, according to specific requirements or
   * configurations.
   */
  readonly restoreAdditionalCommandArgs?: readonly string[];
}

/**
 * EndpointCA store the CA bundle of the barman endpoint.
 * Useful when using self-signed certificates to avoid
 * errors with certificate issuer and barman-cloud-wal-archive
 */
export interface ObjectStoreSpecConfigurationEndpointCa {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/** The credentials to use to upload data to Google Cloud Storage */
export interface ObjectStoreSpecConfigurationGoogleCredentials {
  /** The secret containing the Google Cloud Storage JSON file with the credentials */
  readonly applicationCredentials?: ObjectStoreSpecConfigurationGoogleCredentialsApplicationCredentials;

  /**
   * If set to true, will presume that it's running inside a GKE environment,
   * default to false.
   */
  readonly gkeEnvironment?: boolean;
}

/** The credentials to use to upload data to S3 */
export interface ObjectStoreSpecConfigurationS3Credentials {
  /** The reference to the access key id */
  readonly accessKeyId?: ObjectStoreSpecConfigurationS3CredentialsAccessKeyId;

  /** Use the role based authentication without providing explicitly the keys. */
  readonly inheritFromIAMRole?: boolean;

  /** The reference to the secret containing the region name */
  readonly region?: ObjectStoreSpecConfigurationS3CredentialsRegion;

  /** The reference to the secret access key */
  readonly secretAccessKey?: ObjectStoreSpecConfigurationS3CredentialsSecretAccessKey;

  /** The references to the session key */
  readonly sessionToken?: ObjectStoreSpecConfigurationS3CredentialsSessionToken;
}

/**
 * The configuration for the backup of the WAL stream.
 * When not defined, WAL files will be stored uncompressed and may be
 * unencrypted in the object store, according to the bucket default policy.
 */
export interface ObjectStoreSpecConfigurationWal {
  /**
   * Additional arguments that can be appended to the 'barman-cloud-wal-archive'
   * command-line invocation. These arguments provide flexibility to customize
   * the WAL archive process further, according to specific requirements or configurations.
   */
  readonly archiveAdditionalCommandArgs?: readonly string[];

  /**
   * Compress a WAL file before sending it to the object store. Available
   * options are empty string (no compression, default), `gzip`, `bzip2`,
   * `lz4`, `snappy`, `xz`, and `zstd`.
   */
  readonly compression?: ObjectStoreSpecConfigurationWalCompression;

  /**
   * Whenever to force the encryption of files (if the bucket is
   * not already configured for that).
   * Allowed options are empty string (use the bucket policy, default),
   * `AES256` and `aws:kms`
   */
  readonly encryption?: ObjectStoreSpecConfigurationDataEncryption;

  /**
   * Number of WAL files to be either archived in parallel (when the
   * PostgreSQL instance is archiving to a backup object store) or
   * restored in parallel (when a PostgreSQL standby is fetching WAL
   * files from a recovery object store). If not specified, WAL files
   * will be processed one at a time. It accepts a positive integer as a
   * value - with 1 being the minimum accepted value.
   */
  readonly maxParallel?: number;

  /**
   * Additional arguments that can be appended to the 'barman-cloud-wal-restore'
   * command-line invocation. These arguments provide flexibility to customize
   * the WAL restore process further, according to specific requirements or configurations.
   */
  readonly restoreAdditionalCommandArgs?: readonly string[];
}

/** EnvVar represents an environment variable present in a Container. */
export interface ObjectStoreSpecInstanceSidecarConfigurationEnv {
  /**
   * Name of the environment variable.
   * May consist of any printable ASCII characters except '='.
   */
  readonly name: string;

  /**
   * Variable references $(VAR_NAME) are expanded
   * using the previously defined environment variables in the container and
   * any service environment variables. If a variable cannot be resolved,
   * the reference in the input string will be unchanged. Double $$ are reduced
   * to a single $, which allows for escaping the $(VAR_NAME) syntax: i.e.
   * "$$(VAR_NAME)" will produce the string literal "$(VAR_NAME)".
   * Escaped references will never be expanded, regardless of whether the variable
   * exists or not.
   * Defaults to "".
   */
  readonly value?: string;

  /** Source for the environment variable's value. Cannot be used if value is not empty. */
  readonly valueFrom?: ObjectStoreSpecInstanceSidecarConfigurationEnvValueFrom;
}

/** The log level for PostgreSQL instances. Valid values are: `error`, `warning`, `info` (default), `debug`, `trace` */
export type ObjectStoreSpecInstanceSidecarConfigurationLogLevel = 'error' | 'warning' | 'info' | 'debug' | 'trace';

/** Resources define cpu/memory requests and limits for the sidecar that runs in the instance pods. */
export interface ObjectStoreSpecInstanceSidecarConfigurationResources {
  /**
   * Claims lists the names of resources, defined in spec.resourceClaims,
   * that are used by this container.
   */
  readonly claims?: readonly ObjectStoreSpecInstanceSidecarConfigurationResourcesClaims[];

  /**
   * Limits describes the maximum amount of compute resources allowed.
   * More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   */
  readonly limits?: { readonly [key: string]: ObjectStoreSpecInstanceSidecarConfigurationResourcesLimits };

  /**
   * Requests describes the minimum amount of compute resources required.
   * If Requests is omitted for a container, it defaults to Limits if that is explicitly specified,
   * otherwise to an implementation-defined value. Requests cannot exceed Limits.
   * More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   */
  readonly requests?: { readonly [key: string]: ObjectStoreSpecInstanceSidecarConfigurationResourcesLimits };
}

/** The connection string to be used */
export interface ObjectStoreSpecConfigurationAzureCredentialsConnectionString {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/** The storage account where to upload data */
export interface ObjectStoreSpecConfigurationAzureCredentialsStorageAccount {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/**
 * The storage account key to be used in conjunction
 * with the storage account name
 */
export interface ObjectStoreSpecConfigurationAzureCredentialsStorageKey {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/**
 * A shared-access-signature to be used in conjunction with
 * the storage account name
 */
export interface ObjectStoreSpecConfigurationAzureCredentialsStorageSasToken {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/**
 * Compress a backup file (a tar file per tablespace) while streaming it
 * to the object store. Available options are empty string (no
 * compression, default), `gzip`, `bzip2`, `lz4`, and `snappy`.
 */
export type ObjectStoreSpecConfigurationDataCompression = 'bzip2' | 'gzip' | 'lz4' | 'snappy';

/**
 * Whenever to force the encryption of files (if the bucket is
 * not already configured for that).
 * Allowed options are empty string (use the bucket policy, default),
 * `AES256` and `aws:kms`
 */
export type ObjectStoreSpecConfigurationDataEncryption = 'AES256' | 'aws:kms';

/** The secret containing the Google Cloud Storage JSON file with the credentials */
export interface ObjectStoreSpecConfigurationGoogleCredentialsApplicationCredentials {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/** The reference to the access key id */
export interface ObjectStoreSpecConfigurationS3CredentialsAccessKeyId {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/** The reference to the secret containing the region name */
export interface ObjectStoreSpecConfigurationS3CredentialsRegion {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/** The reference to the secret access key */
export interface ObjectStoreSpecConfigurationS3CredentialsSecretAccessKey {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/** The references to the session key */
export interface ObjectStoreSpecConfigurationS3CredentialsSessionToken {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/**
 * Compress a WAL file before sending it to the object store. Available
 * options are empty string (no compression, default), `gzip`, `bzip2`,
 * `lz4`, `snappy`, `xz`, and `zstd`.
 */
export type ObjectStoreSpecConfigurationWalCompression = 'bzip2' | 'gzip' | 'lz4' | 'snappy' | 'xz' | 'zstd';

/** Source for the environment variable's value. Cannot be used if value is not empty. */
export interface ObjectStoreSpecInstanceSidecarConfigurationEnvValueFrom {
  /** Selects a key of a ConfigMap. */
  readonly configMapKeyRef?: ObjectStoreSpecInstanceSidecarConfigurationEnvValueFromConfigMapKeyRef;

  /**
   * Selects a field of the pod: supports metadata.name, metadata.namespace, `metadata.labels['<KEY>']`, `metadata.annotations['<KEY>']`,
   * spec.nodeName, spec.serviceAccountName, status.hostIP, status.podIP, status.podIPs.
   */
  readonly fieldRef?: ObjectStoreSpecInstanceSidecarConfigurationEnvValueFromFieldRef;

  /**
   * FileKeyRef selects a key of the env file.
   * Requires the EnvFiles feature gate to be enabled.
   */
  readonly fileKeyRef?: ObjectStoreSpecInstanceSidecarConfigurationEnvValueFromFileKeyRef;

  /**
   * Selects a resource of the container: only resources limits and requests
   * (limits.cpu, limits.memory, limits.ephemeral-storage, requests.cpu, requests.memory and requests.ephemeral-storage) are currently supported.
   */
  readonly resourceFieldRef?: ObjectStoreSpecInstanceSidecarConfigurationEnvValueFromResourceFieldRef;

  /** Selects a key of a secret in the pod's namespace */
  readonly secretKeyRef?: ObjectStoreSpecInstanceSidecarConfigurationEnvValueFromSecretKeyRef;
}

/** ResourceClaim references one entry in PodSpec.ResourceClaims. */
export interface ObjectStoreSpecInstanceSidecarConfigurationResourcesClaims {
  /**
   * Name must match the name of one entry in pod.spec.resourceClaims of
   * the Pod where this field is used. It makes that resource available
   * inside a container.
   */
  readonly name: string;

  /**
   * Request is the name chosen for a request in the referenced claim.
   * If empty, everything from the claim is made available, otherwise
   * only the result of this request.
   */
  readonly request?: string;
}

export type ObjectStoreSpecInstanceSidecarConfigurationResourcesLimits = number | string;

/** Selects a key of a ConfigMap. */
export interface ObjectStoreSpecInstanceSidecarConfigurationEnvValueFromConfigMapKeyRef {
  /**
   * The key to select from the ConfigMap's Data field.
   * Keys in the BinaryData field are not currently propagated to container env vars.
   */
  readonly key: string;

  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;

  /** Specify whether the ConfigMap or its key must be defined */
  readonly optional?: boolean;
}

/**
 * Selects a field of the pod: supports metadata.name, metadata.namespace, `metadata.labels['<KEY>']`, `metadata.annotations['<KEY>']`,
 * spec.nodeName, spec.serviceAccountName, status.hostIP, status.podIP, status.podIPs.
 */
export interface ObjectStoreSpecInstanceSidecarConfigurationEnvValueFromFieldRef {
  /** Version of the schema the FieldPath is written in terms of, defaults to "v1". */
  readonly apiVersion?: string;

  /** Path of the field to select in the specified API version. */
  readonly fieldPath: string;
}

/**
 * FileKeyRef selects a key of the env file.
 * Requires the EnvFiles feature gate to be enabled.
 */
export interface ObjectStoreSpecInstanceSidecarConfigurationEnvValueFromFileKeyRef {
  /**
   * The key within the env file. An invalid key will prevent the pod from starting.
   * The keys defined within a source may consist of any printable ASCII characters except '='.
   * During Alpha stage of the EnvFiles feature gate, the key size is limited to 128 characters.
   */
  readonly key: string;

  /**
   * Specify whether the file or its key must be defined. If the file or key
   * does not exist, then the env var is not published.
   * If optional is set to true and the specified key does not exist,
   * the environment variable will not be set in the Pod's containers.
   */
  readonly optional?: boolean;

  /**
   * The path within the volume from which to select the file.
   * Must be relative and may not contain the '..' path or start with '..'.
   */
  readonly path: string;

  /** The name of the volume mount containing the env file. */
  readonly volumeName: string;
}

/**
 * Selects a resource of the container: only resources limits and requests
 * (limits.cpu, limits.memory, limits.ephemeral-storage, requests.cpu, requests.memory and requests.ephemeral-storage) are currently supported.
 */
export interface ObjectStoreSpecInstanceSidecarConfigurationEnvValueFromResourceFieldRef {
  /** Container name: required for volumes, optional for env vars */
  readonly containerName?: string;

  /** Specifies the output format of the exposed resources, defaults to "1" */
  readonly divisor?: ObjectStoreSpecInstanceSidecarConfigurationEnvValueFromResourceFieldRefDivisor;

  /** Required: resource to select */
  readonly resource: string;
}

/** Selects a key of a secret in the pod's namespace */
export interface ObjectStoreSpecInstanceSidecarConfigurationEnvValueFromSecretKeyRef {
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

/** Specifies the output format of the exposed resources, defaults to "1" */
export type ObjectStoreSpecInstanceSidecarConfigurationEnvValueFromResourceFieldRefDivisor = number | string;
