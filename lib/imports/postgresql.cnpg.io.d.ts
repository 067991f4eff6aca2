// Made by npm run import; not to be edited. Source: github.com/cloudnative-pg/cloudnative-pg v1.28.1
import type { ApiObjectMetadata } from 'cdk8s';

/**
 * Cluster defines the API schema for a highly available PostgreSQL database cluster
 * managed by CloudNativePG.
 */
export interface ClusterProps {
  readonly metadata: ApiObjectMetadata;

  /**
   * Specification of the desired behavior of the cluster.
   * More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
   */
  readonly spec: ClusterSpec;
}

/**
 * Specification of the desired behavior of the cluster.
 * More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
 */
export interface ClusterSpec {
  /** Affinity/Anti-affinity rules for Pods */
  readonly affinity?: ClusterSpecAffinity;

  /** The configuration to be used for backups */
  readonly backup?: ClusterSpecBackup;

  /** Instructions to bootstrap this cluster */
  readonly bootstrap?: ClusterSpecBootstrap;

  /** The configuration for the CA and related certificates */
  readonly certificates?: ClusterSpecCertificates;

  /** Description of this PostgreSQL cluster */
  readonly description?: string;

  /**
   * Manage the `PodDisruptionBudget` resources within the cluster. When
   * configured as `true` (default setting), the pod disruption budgets
   * will safeguard the primary node from being terminated. Conversely,
   * setting it to `false` will result in the absence of any
   * `PodDisruptionBudget` resource, permitting the shutdown of all nodes
   * hosting the PostgreSQL cluster. This latter configuration is
   * advisable for any PostgreSQL cluster employed for
   * development/staging purposes.
   */
  readonly enablePDB?: boolean;

  /**
   * When this option is enabled, the operator will use the `SuperuserSecret`
   * to update the `postgres` user password (if the secret is
   * not present, the operator will automatically create one). When this
   * option is disabled, the operator will ignore the `SuperuserSecret` content, delete
   * it when automatically created, and then blank the password of the `postgres`
   * user by setting it to `NULL`. Disabled by default.
   */
  readonly enableSuperuserAccess?: boolean;

  /**
   * Env follows the Env format to pass environment variables
   * to the pods created in the cluster
   */
  readonly env?: readonly ClusterSpecEnv[];

  /**
   * EnvFrom follows the EnvFrom format to pass environment variables
   * sources to the pods to be used by Env
   */
  readonly envFrom?: readonly ClusterSpecEnvFrom[];

  /** EphemeralVolumeSource allows the user to configure the source of ephemeral volumes. */
  readonly ephemeralVolumeSource?: ClusterSpecEphemeralVolumeSource;

  /**
   * EphemeralVolumesSizeLimit allows the user to set the limits for the ephemeral
   * volumes
   */
  readonly ephemeralVolumesSizeLimit?: ClusterSpecEphemeralVolumesSizeLimit;

  /** The list of external clusters which are used in the configuration */
  readonly externalClusters?: readonly ClusterSpecExternalClusters[];

  /**
   * The amount of time (in seconds) to wait before triggering a failover
   * after the primary PostgreSQL instance in the cluster was detected
   * to be unhealthy
   */
  readonly failoverDelay?: number;

  /** Defines the major PostgreSQL version we want to use within an ImageCatalog */
  readonly imageCatalogRef?: ClusterSpecImageCatalogRef;

  /**
   * Name of the container image, supporting both tags (`<image>:<tag>`)
   * and digests for deterministic and repeatable deployments
   * (`<image>:<tag>@sha256:<digestValue>`)
   */
  readonly imageName?: string;

  /**
   * Image pull policy.
   * One of `Always`, `Never` or `IfNotPresent`.
   * If not defined, it defaults to `IfNotPresent`.
   * Cannot be updated.
   * More info: https://kubernetes.io/docs/concepts/containers/images#updating-images
   */
  readonly imagePullPolicy?: string;

  /** The list of pull secrets to be used to pull the images */
  readonly imagePullSecrets?: readonly ClusterSpecImagePullSecrets[];

  /** Metadata that will be inherited by all objects related to the Cluster */
  readonly inheritedMetadata?: ClusterSpecInheritedMetadata;

  /** Number of instances required in the cluster */
  readonly instances: number;

  /**
   * LivenessProbeTimeout is the time (in seconds) that is allowed for a PostgreSQL instance
   * to successfully respond to the liveness probe (default 30).
   * The Liveness probe failure threshold is derived from this value using the formula:
   * ceiling(livenessProbe / 10).
   */
  readonly livenessProbeTimeout?: number;

  /** The instances' log level, one of the following values: error, warning, info (default), debug, trace */
  readonly logLevel?: ClusterSpecLogLevel;

  /** The configuration that is used by the portions of PostgreSQL that are managed by the instance manager */
  readonly managed?: ClusterSpecManaged;

  /**
   * The target value for the synchronous replication quorum, that can be
   * decreased if the number of ready standbys is lower than this.
   * Undefined or 0 disable synchronous replication.
   */
  readonly maxSyncReplicas?: number;

  /**
   * Minimum number of instances required in synchronous replication with the
   * primary. Undefined or 0 allow writes to complete when no standby is
   * available.
   */
  readonly minSyncReplicas?: number;

  /** The configuration of the monitoring infrastructure of this cluster */
  readonly monitoring?: ClusterSpecMonitoring;

  /** Define a maintenance window for the Kubernetes nodes */
  readonly nodeMaintenanceWindow?: ClusterSpecNodeMaintenanceWindow;

  /**
   * The plugins configuration, containing
   * any plugin to be loaded with the corresponding configuration
   */
  readonly plugins?: readonly ClusterSpecPlugins[];

  /**
   * Override the PodSecurityContext applied to every Pod of the cluster.
   * When set, this overrides the operator's default PodSecurityContext for the cluster.
   * If omitted, the operator defaults are used.
   * This field doesn't have any effect if SecurityContextConstraints are present.
   */
  readonly podSecurityContext?: ClusterSpecPodSecurityContext;

  /** The GID of the `postgres` user inside the image, defaults to `26` */
  readonly postgresGID?: number;

  /** The UID of the `postgres` user inside the image, defaults to `26` */
  readonly postgresUID?: number;

  /** Configuration of the PostgreSQL server */
  readonly postgresql?: ClusterSpecPostgresql;

  /**
   * Method to follow to upgrade the primary server during a rolling
   * update procedure, after all replicas have been successfully updated:
   * it can be with a switchover (`switchover`) or in-place (`restart` - default).
   * Note: when using `switchover`, the operator will reject updates that change both
   * the image name and PostgreSQL configuration parameters simultaneously to avoid
   * configuration mismatches during the switchover process.
   */
  readonly primaryUpdateMethod?: ClusterSpecPrimaryUpdateMethod;

  /**
   * Deployment strategy to follow to upgrade the primary server during a rolling
   * update procedure, after all replicas have been successfully updated:
   * it can be automated (`unsupervised` - default) or manual (`supervised`)
   */
  readonly primaryUpdateStrategy?: ClusterSpecPrimaryUpdateStrategy;

  /**
   * Name of the priority class which will be used in every generated Pod, if the PriorityClass
   * specified does not exist, the pod will not be able to schedule.  Please refer to
   * https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass
   * for more information
   */
  readonly priorityClassName?: string;

  /**
   * The configuration of the probes to be injected
   * in the PostgreSQL Pods.
   */
  readonly probes?: ClusterSpecProbes;

  /**
   * Template to be used to define projected volumes, projected volumes will be mounted
   * under `/projected` base folder
   */
  readonly projectedVolumeTemplate?: ClusterSpecProjectedVolumeTemplate;

  /** Replica cluster configuration */
  readonly replica?: ClusterSpecReplica;

  /** Replication slots management configuration */
  readonly replicationSlots?: ClusterSpecReplicationSlots;

  /**
   * Resources requirements of every generated Pod. Please refer to
   * https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   * for more information.
   */
  readonly resources?: ClusterSpecResources;

  /**
   * If specified, the pod will be dispatched by specified Kubernetes
   * scheduler. If not specified, the pod will be dispatched by the default
   * scheduler. More info:
   * https://kubernetes.io/docs/concepts/scheduling-eviction/kube-scheduler/
   */
  readonly schedulerName?: string;

  /**
   * The SeccompProfile applied to every Pod and Container.
   * Defaults to: `RuntimeDefault`
   */
  readonly seccompProfile?: ClusterSpecSeccompProfile;

  /**
   * Override the SecurityContext applied to every Container in the Pod of the cluster.
   * When set, this overrides the operator's default Container SecurityContext.
   * If omitted, the operator defaults are used.
   */
  readonly securityContext?: ClusterSpecSecurityContext;

  /** Configure the generation of the service account */
  readonly serviceAccountTemplate?: ClusterSpecServiceAccountTemplate;

  /**
   * The time in seconds that controls the window of time reserved for the smart shutdown of Postgres to complete.
   * Make sure you reserve enough time for the operator to request a fast shutdown of Postgres
   * (that is: `stopDelay` - `smartShutdownTimeout`). Default is 180 seconds.
   */
  readonly smartShutdownTimeout?: number;

  /**
   * The time in seconds that is allowed for a PostgreSQL instance to
   * successfully start up (default 3600).
   * The startup probe failure threshold is derived from this value using the formula:
   * ceiling(startDelay / 10).
   */
  readonly startDelay?: number;

  /**
   * The time in seconds that is allowed for a PostgreSQL instance to
   * gracefully shutdown (default 1800)
   */
  readonly stopDelay?: number;

  /** Configuration of the storage of the instances */
  readonly storage?: ClusterSpecStorage;

  /**
   * The secret containing the superuser password. If not defined a new
   * secret will be created with a randomly generated password
   */
  readonly superuserSecret?: ClusterSpecSuperuserSecret;

  /**
   * The time in seconds that is allowed for a primary PostgreSQL instance
   * to gracefully shutdown during a switchover.
   * Default value is 3600 seconds (1 hour).
   */
  readonly switchoverDelay?: number;

  /** The tablespaces configuration */
  readonly tablespaces?: readonly ClusterSpecTablespaces[];

  /**
   * TopologySpreadConstraints specifies how to spread matching pods among the given topology.
   * More info:
   * https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/
   */
  readonly topologySpreadConstraints?: readonly ClusterSpecTopologySpreadConstraints[];

  /** Configuration of the storage for PostgreSQL WAL (Write-Ahead Log) */
  readonly walStorage?: ClusterSpecWalStorage;
}

/** Affinity/Anti-affinity rules for Pods */
export interface ClusterSpecAffinity {
  /** AdditionalPodAffinity allows to specify pod affinity terms to be passed to all the cluster's pods. */
  readonly additionalPodAffinity?: ClusterSpecAffinityAdditionalPodAffinity;

  /**
   * AdditionalPodAntiAffinity allows to specify pod anti-affinity terms to be added to the ones generated
   * by the operator if EnablePodAntiAffinity is set to true (default) or to be used exclusively if set to false.
   */
  readonly additionalPodAntiAffinity?: ClusterSpecAffinityAdditionalPodAntiAffinity;

  /**
   * Activates anti-affinity for the pods. The operator will define pods
   * anti-affinity unless this field is explicitly set to false
   */
  readonly enablePodAntiAffinity?: boolean;

  /**
   * NodeAffinity describes node affinity scheduling rules for the pod.
   * More info: https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#node-affinity
   */
  readonly nodeAffinity?: ClusterSpecAffinityNodeAffinity;

  /**
   * NodeSelector is map of key-value pairs used to define the nodes on which
   * the pods can run.
   * More info: https://kubernetes.io/docs/concepts/configuration/assign-pod-node/
   */
  readonly nodeSelector?: { readonly [key: string]: string };

  /**
   * PodAntiAffinityType allows the user to decide whether pod anti-affinity between cluster instance has to be
   * considered a strong requirement during scheduling or not. Allowed values are: "preferred" (default if empty) or
   * "required". Setting it to "required", could lead to instances remaining pending until new kubernetes nodes are
   * added if all the existing nodes don't match the required pod anti-affinity rule.
   * More info:
   * https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity
   */
  readonly podAntiAffinityType?: string;

  /**
   * Tolerations is a list of Tolerations that should be set for all the pods, in order to allow them to run
   * on tainted nodes.
   * More info: https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
   */
  readonly tolerations?: readonly ClusterSpecAffinityTolerations[];

  /**
   * TopologyKey to use for anti-affinity configuration. See k8s documentation
   * for more info on that
   */
  readonly topologyKey?: string;
}

/** The configuration to be used for backups */
export interface ClusterSpecBackup {
  /** The configuration for the barman-cloud tool suite */
  readonly barmanObjectStore?: ClusterSpecBackupBarmanObjectStore;

  /**
   * RetentionPolicy is the retention policy to be used for backups
   * and WALs (i.e. '60d'). The retention policy is expressed in the form
   * of `XXu` where `XX` is a positive integer and `u` is in `[dwm]` -
   * days, weeks, months.
   * It's currently only applicable when using the BarmanObjectStore method.
   */
  readonly retentionPolicy?: string;

  /**
   * The policy to decide which instance should perform backups. Available
   * options are empty string, which will default to `prefer-standby` policy,
   * `primary` to have backups run always on primary instances, `prefer-standby`
   * to have backups run preferably on the most updated standby, if available.
   */
  readonly target?: ClusterSpecBackupTarget;

  /** VolumeSnapshot provides the configuration for the execution of volume snapshot backups. */
  readonly volumeSnapshot?: ClusterSpecBackupVolumeSnapshot;
}

/** Instructions to bootstrap this cluster */
export interface ClusterSpecBootstrap {
  /** Bootstrap the cluster via initdb */
  readonly initdb?: ClusterSpecBootstrapInitdb;

  /**
   * Bootstrap the cluster taking a physical backup of another compatible
   * PostgreSQL instance
   */
  readonly pg_basebackup?: ClusterSpecBootstrapPgBasebackup;

  /** Bootstrap the cluster from a backup */
  readonly recovery?: ClusterSpecBootstrapRecovery;
}

/** The configuration for the CA and related certificates */
export interface ClusterSpecCertificates {
  /**
   * The secret containing the Client CA certificate. If not defined, a new secret will be created
   * with a self-signed CA and will be used to generate all the client certificates.<br />
   * <br />
   * Contains:<br />
   * <br />
   * - `ca.crt`: CA that should be used to validate the client certificates,
   * used as `ssl_ca_file` of all the instances.<br />
   * - `ca.key`: key used to generate client certificates, if ReplicationTLSSecret is provided,
   * this can be omitted.<br />
   */
  readonly clientCASecret?: string;

  /**
   * The secret of type kubernetes.io/tls containing the client certificate to authenticate as
   * the `streaming_replica` user.
   * If not defined, ClientCASecret must provide also `ca.key`, and a new secret will be
   * created using the provided CA.
   */
  readonly replicationTLSSecret?: string;

  /** The list of the server alternative DNS names to be added to the generated server TLS certificates, when required. */
  readonly serverAltDNSNames?: readonly string[];

  /**
   * The secret containing the Server CA certificate. If not defined, a new secret will be created
   * with a self-signed CA and will be used to generate the TLS certificate ServerTLSSecret.<br />
   * <br />
   * Contains:<br />
   * <br />
   * - `ca.crt`: CA that should be used to validate the server certificate,
   * used as `sslrootcert` in client connection strings.<br />
   * - `ca.key`: key used to generate Server SSL certs, if ServerTLSSecret is provided,
   * this can be omitted.<br />
   */
  readonly serverCASecret?: string;

  /**
   * The secret of type kubernetes.io/tls containing the server TLS certificate and key that will be set as
   * `ssl_cert_file` and `ssl_key_file` so that clients can connect to postgres securely.
   * If not defined, ServerCASecret must provide also `ca.key` and a new secret will be
   * created using the provided CA.
   */
  readonly serverTLSSecret?: string;
}

/** EnvVar represents an environment variable present in a Container. */
export interface ClusterSpecEnv {
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
  readonly valueFrom?: ClusterSpecEnvValueFrom;
}

/** EnvFromSource represents the source of a set of ConfigMaps or Secrets */
export interface ClusterSpecEnvFrom {
  /** The ConfigMap to select from */
  readonly configMapRef?: ClusterSpecEnvFromConfigMapRef;

  /**
   * Optional text to prepend to the name of each environment variable.
   * May consist of any printable ASCII characters except '='.
   */
  readonly prefix?: string;

  /** The Secret to select from */
  readonly secretRef?: ClusterSpecEnvFromSecretRef;
}

/** EphemeralVolumeSource allows the user to configure the source of ephemeral volumes. */
export interface ClusterSpecEphemeralVolumeSource {
  /**
   * Will be used to create a stand-alone PVC to provision the volume.
   * The pod in which this EphemeralVolumeSource is embedded will be the
   * owner of the PVC, i.e. the PVC will be deleted together with the
   * pod.  The name of the PVC will be `<pod name>-<volume name>` where
   * `<volume name>` is the name from the `PodSpec.Volumes` array
   * entry. Pod validation will reject the pod if the concatenated name
   * is not valid for a PVC (for example, too long).
   */
  readonly volumeClaimTemplate?: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplate;
}

/**
 * EphemeralVolumesSizeLimit allows the user to set the limits for the ephemeral
 * volumes
 */
export interface ClusterSpecEphemeralVolumesSizeLimit {
  /** Shm is the size limit of the shared memory volume */
  readonly shm?: ClusterSpecEphemeralVolumesSizeLimitShm;

  /** TemporaryData is the size limit of the temporary data volume */
  readonly temporaryData?: ClusterSpecEphemeralVolumesSizeLimitTemporaryData;
}

/**
 * ExternalCluster represents the connection parameters to an
 * external cluster which is used in the other sections of the configuration
 */
export interface ClusterSpecExternalClusters {
  /** The configuration for the barman-cloud tool suite */
  readonly barmanObjectStore?: ClusterSpecBackupBarmanObjectStore;

  /** The list of connection parameters, such as dbname, host, username, etc */
  readonly connectionParameters?: { readonly [key: string]: string };

  /** The server name, required */
  readonly name: string;

  /**
   * The reference to the password to be used to connect to the server.
   * If a password is provided, CloudNativePG creates a PostgreSQL
   * passfile at `/controller/external/NAME/pass` (where "NAME" is the
   * cluster's name). This passfile is automatically referenced in the
   * connection string when establishing a connection to the remote
   * PostgreSQL server from the current PostgreSQL `Cluster`. This ensures
   * secure and efficient password management for external clusters.
   */
  readonly password?: ClusterSpecExternalClustersPassword;

  /**
   * The configuration of the plugin that is taking care
   * of WAL archiving and backups for this external cluster
   */
  readonly plugin?: ClusterSpecExternalClustersPlugin;

  /**
   * The reference to an SSL certificate to be used to connect to this
   * instance
   */
  readonly sslCert?: ClusterSpecExternalClustersSslCert;

  /**
   * The reference to an SSL private key to be used to connect to this
   * instance
   */
  readonly sslKey?: ClusterSpecExternalClustersSslKey;

  /**
   * The reference to an SSL CA public key to be used to connect to this
   * instance
   */
  readonly sslRootCert?: ClusterSpecExternalClustersSslRootCert;
}

/** Defines the major PostgreSQL version we want to use within an ImageCatalog */
export interface ClusterSpecImageCatalogRef {
  /**
   * APIGroup is the group for the resource being referenced.
   * If APIGroup is not specified, the specified Kind must be in the core API group.
   * For any other third-party types, APIGroup is required.
   */
  readonly apiGroup?: string;

  /** Kind is the type of resource being referenced */
  readonly kind: string;

  /** The major version of PostgreSQL we want to use from the ImageCatalog */
  readonly major: number;

  /** Name is the name of resource being referenced */
  readonly name: string;
}

/**
 * LocalObjectReference contains enough information to let you locate a
 * local object with a known type inside the same namespace
 */
export interface ClusterSpecImagePullSecrets {
  /** Name of the referent. */
  readonly name: string;
}

/** Metadata that will be inherited by all objects related to the Cluster */
export interface ClusterSpecInheritedMetadata {
  readonly annotations?: { readonly [key: string]: string };

  readonly labels?: { readonly [key: string]: string };
}

/** The instances' log level, one of the following values: error, warning, info (default), debug, trace */
export type ClusterSpecLogLevel = 'error' | 'warning' | 'info' | 'debug' | 'trace';

/** The configuration that is used by the portions of PostgreSQL that are managed by the instance manager */
export interface ClusterSpecManaged {
  /** Database roles managed by the `Cluster` */
  readonly roles?: readonly ClusterSpecManagedRoles[];

  /** Services roles managed by the `Cluster` */
  readonly services?: ClusterSpecManagedServices;
}

/** The configuration of the monitoring infrastructure of this cluster */
export interface ClusterSpecMonitoring {
  /** The list of config maps containing the custom queries */
  readonly customQueriesConfigMap?: readonly ClusterSpecMonitoringCustomQueriesConfigMap[];

  /** The list of secrets containing the custom queries */
  readonly customQueriesSecret?: readonly ClusterSpecMonitoringCustomQueriesSecret[];

  /**
   * Whether the default queries should be injected.
   * Set it to `true` if you don't want to inject default queries into the cluster.
   * Default: false.
   */
  readonly disableDefaultQueries?: boolean;

  /** Enable or disable the `PodMonitor` */
  readonly enablePodMonitor?: boolean;

  /**
   * The interval during which metrics computed from queries are considered current.
   * Once it is exceeded, a new scrape will trigger a rerun
   * of the queries.
   * If not set, defaults to 30 seconds, in line with Prometheus scraping defaults.
   * Setting this to zero disables the caching mechanism and can cause heavy load on the PostgreSQL server.
   */
  readonly metricsQueriesTTL?: string;

  /** The list of metric relabelings for the `PodMonitor`. Applied to samples before ingestion. */
  readonly podMonitorMetricRelabelings?: readonly ClusterSpecMonitoringPodMonitorMetricRelabelings[];

  /** The list of relabelings for the `PodMonitor`. Applied to samples before scraping. */
  readonly podMonitorRelabelings?: readonly ClusterSpecMonitoringPodMonitorMetricRelabelings[];

  /**
   * Configure TLS communication for the metrics endpoint.
   * Changing tls.enabled option will force a rollout of all instances.
   */
  readonly tls?: ClusterSpecMonitoringTls;
}

/** Define a maintenance window for the Kubernetes nodes */
export interface ClusterSpecNodeMaintenanceWindow {
  /** Is there a node maintenance activity in progress? */
  readonly inProgress?: boolean;

  /**
   * Reuse the existing PVC (wait for the node to come
   * up again) or not (recreate it elsewhere - when `instances` >1)
   */
  readonly reusePVC?: boolean;
}

/**
 * PluginConfiguration specifies a plugin that need to be loaded for this
 * cluster to be reconciled
 */
export interface ClusterSpecPlugins {
  /** Enabled is true if this plugin will be used */
  readonly enabled?: boolean;

  /**
   * Marks the plugin as the WAL archiver. At most one plugin can be
   * designated as a WAL archiver. This cannot be enabled if the
   * `.spec.backup.barmanObjectStore` configuration is present.
   */
  readonly isWALArchiver?: boolean;

  /** Name is the plugin name */
  readonly name: string;

  /** Parameters is the configuration of the plugin */
  readonly parameters?: { readonly [key: string]: string };
}

/**
 * Override the PodSecurityContext applied to every Pod of the cluster.
 * When set, this overrides the operator's default PodSecurityContext for the cluster.
 * If omitted, the operator defaults are used.
 * This field doesn't have any effect if SecurityContextConstraints are present.
 */
export interface ClusterSpecPodSecurityContext {
  /**
   * appArmorProfile is the AppArmor options to use by the containers in this pod.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly appArmorProfile?: ClusterSpecPodSecurityContextAppArmorProfile;

  /**
   * A special supplemental group that applies to all containers in a pod.
   * Some volume types allow the Kubelet to change the ownership of that volume
   * to be owned by the pod:
   */
  readonly fsGroup?: number;

  /**
   * fsGroupChangePolicy defines behavior of changing ownership and permission of the volume
   * before being exposed inside Pod. This field will only apply to
   * volume types which support fsGroup based ownership(and permissions).
   * It will have no effect on ephemeral volume types such as: secret, configmaps
   * and emptydir.
   * Valid values are "OnRootMismatch" and "Always". If not specified, "Always" is used.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly fsGroupChangePolicy?: string;

  /**
   * The GID to run the entrypoint of the container process.
   * Uses runtime default if unset.
   * May also be set in SecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence
   * for that container.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly runAsGroup?: number;

  /**
   * Indicates that the container must run as a non-root user.
   * If true, the Kubelet will validate the image at runtime to ensure that it
   * does not run as UID 0 (root) and fail to start the container if it does.
   * If unset or false, no such validation will be performed.
   * May also be set in SecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   */
  readonly runAsNonRoot?: boolean;

  /**
   * The UID to run the entrypoint of the container process.
   * Defaults to user specified in image metadata if unspecified.
   * May also be set in SecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence
   * for that container.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly runAsUser?: number;

  /**
   * seLinuxChangePolicy defines how the container's SELinux label is applied to all volumes used by the Pod.
   * It has no effect on nodes that do not support SELinux or to volumes does not support SELinux.
   * Valid values are "MountOption" and "Recursive".
   */
  readonly seLinuxChangePolicy?: string;

  /**
   * The SELinux context to be applied to all containers.
   * If unspecified, the container runtime will allocate a random SELinux context for each
   * container.  May also be set in SecurityContext.  If set in
   * both SecurityContext and PodSecurityContext, the value specified in SecurityContext
   * takes precedence for that container.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly seLinuxOptions?: ClusterSpecPodSecurityContextSeLinuxOptions;

  /**
   * The seccomp options to use by the containers in this pod.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly seccompProfile?: ClusterSpecPodSecurityContextSeccompProfile;

  /**
   * A list of groups applied to the first process run in each container, in
   * addition to the container's primary GID and fsGroup (if specified).  If
   * the SupplementalGroupsPolicy feature is enabled, the
   * supplementalGroupsPolicy field determines whether these are in addition
   * to or instead of any group memberships defined in the container image.
   * If unspecified, no additional groups are added, though group memberships
   * defined in the container image may still be used, depending on the
   * supplementalGroupsPolicy field.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly supplementalGroups?: readonly number[];

  /**
   * Defines how supplemental groups of the first container processes are calculated.
   * Valid values are "Merge" and "Strict". If not specified, "Merge" is used.
   * (Alpha) Using the field requires the SupplementalGroupsPolicy feature gate to be enabled
   * and the container runtime must implement support for this feature.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly supplementalGroupsPolicy?: string;

  /**
   * Sysctls hold a list of namespaced sysctls used for the pod. Pods with unsupported
   * sysctls (by the container runtime) might fail to launch.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly sysctls?: readonly ClusterSpecPodSecurityContextSysctls[];

  /**
   * The Windows specific settings applied to all containers.
   * If unspecified, the options within a container's SecurityContext will be used.
   * If set in both SecurityContext and PodSecurityContext, the value specified in SecurityContext takes precedence.
   * Note that this field cannot be set when spec.os.name is linux.
   */
  readonly windowsOptions?: ClusterSpecPodSecurityContextWindowsOptions;
}

/** Configuration of the PostgreSQL server */
export interface ClusterSpecPostgresql {
  /**
   * If this parameter is true, the user will be able to invoke `ALTER SYSTEM`
   * on this CloudNativePG Cluster.
   * This should only be used for debugging and troubleshooting.
   * Defaults to false.
   */
  readonly enableAlterSystem?: boolean;

  /** The configuration of the extensions to be added */
  readonly extensions?: readonly ClusterSpecPostgresqlExtensions[];

  /** Options to specify LDAP configuration */
  readonly ldap?: ClusterSpecPostgresqlLdap;

  /** PostgreSQL configuration options (postgresql.conf) */
  readonly parameters?: { readonly [key: string]: string };

  /**
   * PostgreSQL Host Based Authentication rules (lines to be appended
   * to the pg_hba.conf file)
   */
  readonly pg_hba?: readonly string[];

  /**
   * PostgreSQL User Name Maps rules (lines to be appended
   * to the pg_ident.conf file)
   */
  readonly pg_ident?: readonly string[];

  /**
   * Specifies the maximum number of seconds to wait when promoting an instance to primary.
   * Default value is 40000000, greater than one year in seconds,
   * big enough to simulate an infinite timeout
   */
  readonly promotionTimeout?: number;

  /** Lists of shared preload libraries to add to the default ones */
  readonly shared_preload_libraries?: readonly string[];

  /**
   * Requirements to be met by sync replicas. This will affect how the "synchronous_standby_names" parameter will be
   * set up.
   */
  readonly syncReplicaElectionConstraint?: ClusterSpecPostgresqlSyncReplicaElectionConstraint;

  /** Configuration of the PostgreSQL synchronous replication feature */
  readonly synchronous?: ClusterSpecPostgresqlSynchronous;
}

/**
 * Method to follow to upgrade the primary server during a rolling
 * update procedure, after all replicas have been successfully updated:
 * it can be with a switchover (`switchover`) or in-place (`restart` - default).
 * Note: when using `switchover`, the operator will reject updates that change both
 * the image name and PostgreSQL configuration parameters simultaneously to avoid
 * configuration mismatches during the switchover process.
 */
export type ClusterSpecPrimaryUpdateMethod = 'switchover' | 'restart';

/**
 * Deployment strategy to follow to upgrade the primary server during a rolling
 * update procedure, after all replicas have been successfully updated:
 * it can be automated (`unsupervised` - default) or manual (`supervised`)
 */
export type ClusterSpecPrimaryUpdateStrategy = 'unsupervised' | 'supervised';

/**
 * The configuration of the probes to be injected
 * in the PostgreSQL Pods.
 */
export interface ClusterSpecProbes {
  /** The liveness probe configuration */
  readonly liveness?: ClusterSpecProbesLiveness;

  /** The readiness probe configuration */
  readonly readiness?: ClusterSpecProbesReadiness;

  /** The startup probe configuration */
  readonly startup?: ClusterSpecProbesStartup;
}

/**
 * Template to be used to define projected volumes, projected volumes will be mounted
 * under `/projected` base folder
 */
export interface ClusterSpecProjectedVolumeTemplate {
  /**
   * defaultMode are the mode bits used to set permissions on created files by default.
   * Must be an octal value between 0000 and 0777 or a decimal value between 0 and 511.
   * YAML accepts both octal and decimal values, JSON requires decimal values for mode bits.
   * Directories within the path are not affected by this setting.
   * This might be in conflict with other options that affect the file
   * mode, like fsGroup, and the result can be other mode bits set.
   */
  readonly defaultMode?: number;

  /**
   * sources is the list of volume projections. Each entry in this list
   * handles one source.
   */
  readonly sources?: readonly ClusterSpecProjectedVolumeTemplateSources[];
}

/** Replica cluster configuration */
export interface ClusterSpecReplica {
  /**
   * If replica mode is enabled, this cluster will be a replica of an
   * existing cluster. Replica cluster can be created from a recovery
   * object store or via streaming through pg_basebackup.
   * Refer to the Replica clusters page of the documentation for more information.
   */
  readonly enabled?: boolean;

  /**
   * When replica mode is enabled, this parameter allows you to replay
   * transactions only when the system time is at least the configured
   * time past the commit time. This provides an opportunity to correct
   * data loss errors. Note that when this parameter is set, a promotion
   * token cannot be used.
   */
  readonly minApplyDelay?: string;

  /**
   * Primary defines which Cluster is defined to be the primary in the distributed PostgreSQL cluster, based on the
   * topology specified in externalClusters
   */
  readonly primary?: string;

  /**
   * A demotion token generated by an external cluster used to
   * check if the promotion requirements are met.
   */
  readonly promotionToken?: string;

  /**
   * Self defines the name of this cluster. It is used to determine if this is a primary
   * or a replica cluster, comparing it with `primary`
   */
  readonly self?: string;

  /** The name of the external cluster which is the replication origin */
  readonly source: string;
}

/** Replication slots management configuration */
export interface ClusterSpecReplicationSlots {
  /** Replication slots for high availability configuration */
  readonly highAvailability?: ClusterSpecReplicationSlotsHighAvailability;

  /** Configures the synchronization of the user defined physical replication slots */
  readonly synchronizeReplicas?: ClusterSpecReplicationSlotsSynchronizeReplicas;

  /**
   * Standby will update the status of the local replication slots
   * every `updateInterval` seconds (default 30).
   */
  readonly updateInterval?: number;
}

/**
 * Resources requirements of every generated Pod. Please refer to
 * https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
 * for more information.
 */
export interface ClusterSpecResources {
  /**
   * Claims lists the names of resources, defined in spec.resourceClaims,
   * that are used by this container.
   */
  readonly claims?: readonly ClusterSpecResourcesClaims[];

  /**
   * Limits describes the maximum amount of compute resources allowed.
   * More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   */
  readonly limits?: { readonly [key: string]: ClusterSpecResourcesLimits };

  /**
   * Requests describes the minimum amount of compute resources required.
   * If Requests is omitted for a container, it defaults to Limits if that is explicitly specified,
   * otherwise to an implementation-defined value. Requests cannot exceed Limits.
   * More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   */
  readonly requests?: { readonly [key: string]: ClusterSpecResourcesLimits };
}

/**
 * The SeccompProfile applied to every Pod and Container.
 * Defaults to: `RuntimeDefault`
 */
export interface ClusterSpecSeccompProfile {
  /**
   * localhostProfile indicates a profile defined in a file on the node should be used.
   * The profile must be preconfigured on the node to work.
   * Must be a descending path, relative to the kubelet's configured seccomp profile location.
   * Must be set if type is "Localhost". Must NOT be set for any other type.
   */
  readonly localhostProfile?: string;

  /**
   * type indicates which kind of seccomp profile will be applied.
   * Valid options are:
   */
  readonly type: string;
}

/**
 * Override the SecurityContext applied to every Container in the Pod of the cluster.
 * When set, this overrides the operator's default Container SecurityContext.
 * If omitted, the operator defaults are used.
 */
export interface ClusterSpecSecurityContext {
  /**
   * AllowPrivilegeEscalation controls whether a process can gain more
   * privileges than its parent process. This bool directly controls if
   * the no_new_privs flag will be set on the container process.
   * AllowPrivilegeEscalation is true always when the container is:
   * 1) run as Privileged
   * 2) has CAP_SYS_ADMIN
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly allowPrivilegeEscalation?: boolean;

  /**
   * appArmorProfile is the AppArmor options to use by this container. If set, this profile
   * overrides the pod's appArmorProfile.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly appArmorProfile?: ClusterSpecSecurityContextAppArmorProfile;

  /**
   * The capabilities to add/drop when running containers.
   * Defaults to the default set of capabilities granted by the container runtime.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly capabilities?: ClusterSpecSecurityContextCapabilities;

  /**
   * Run container in privileged mode.
   * Processes in privileged containers are essentially equivalent to root on the host.
   * Defaults to false.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly privileged?: boolean;

  /**
   * procMount denotes the type of proc mount to use for the containers.
   * The default value is Default which uses the container runtime defaults for
   * readonly paths and masked paths.
   * This requires the ProcMountType feature flag to be enabled.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly procMount?: string;

  /**
   * Whether this container has a read-only root filesystem.
   * Default is false.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly readOnlyRootFilesystem?: boolean;

  /**
   * The GID to run the entrypoint of the container process.
   * Uses runtime default if unset.
   * May also be set in PodSecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly runAsGroup?: number;

  /**
   * Indicates that the container must run as a non-root user.
   * If true, the Kubelet will validate the image at runtime to ensure that it
   * does not run as UID 0 (root) and fail to start the container if it does.
   * If unset or false, no such validation will be performed.
   * May also be set in PodSecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   */
  readonly runAsNonRoot?: boolean;

  /**
   * The UID to run the entrypoint of the container process.
   * Defaults to user specified in image metadata if unspecified.
   * May also be set in PodSecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly runAsUser?: number;

  /**
   * The SELinux context to be applied to the container.
   * If unspecified, the container runtime will allocate a random SELinux context for each
   * container.  May also be set in PodSecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly seLinuxOptions?: ClusterSpecSecurityContextSeLinuxOptions;

  /**
   * The seccomp options to use by this container. If seccomp options are
   * provided at both the pod & container level, the container options
   * override the pod options.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly seccompProfile?: ClusterSpecSecurityContextSeccompProfile;

  /**
   * The Windows specific settings applied to all containers.
   * If unspecified, the options from the PodSecurityContext will be used.
   * If set in both SecurityContext and PodSecurityContext, the value specified in SecurityContext takes precedence.
   * Note that this field cannot be set when spec.os.name is linux.
   */
  readonly windowsOptions?: ClusterSpecSecurityContextWindowsOptions;
}

/** Configure the generation of the service account */
export interface ClusterSpecServiceAccountTemplate {
  /**
   * Metadata are the metadata to be used for the generated
   * service account
   */
  readonly metadata: ClusterSpecServiceAccountTemplateMetadata;
}

/** Configuration of the storage of the instances */
export interface ClusterSpecStorage {
  /** Template to be used to generate the Persistent Volume Claim */
  readonly pvcTemplate?: ClusterSpecStoragePvcTemplate;

  /** Resize existent PVCs, defaults to true */
  readonly resizeInUseVolumes?: boolean;

  /**
   * Size of the storage. Required if not already specified in the PVC template.
   * Changes to this field are automatically reapplied to the created PVCs.
   * Size cannot be decreased.
   */
  readonly size?: string;

  /**
   * StorageClass to use for PVCs. Applied after
   * evaluating the PVC template, if available.
   * If not specified, the generated PVCs will use the
   * default storage class
   */
  readonly storageClass?: string;
}

/**
 * The secret containing the superuser password. If not defined a new
 * secret will be created with a randomly generated password
 */
export interface ClusterSpecSuperuserSecret {
  /** Name of the referent. */
  readonly name: string;
}

/**
 * TablespaceConfiguration is the configuration of a tablespace, and includes
 * the storage specification for the tablespace
 */
export interface ClusterSpecTablespaces {
  /** The name of the tablespace */
  readonly name: string;

  /** Owner is the PostgreSQL user owning the tablespace */
  readonly owner?: ClusterSpecTablespacesOwner;

  /** The storage configuration for the tablespace */
  readonly storage: ClusterSpecTablespacesStorage;

  /**
   * When set to true, the tablespace will be added as a `temp_tablespaces`
   * entry in PostgreSQL, and will be available to automatically house temp
   * database objects, or other temporary files. Please refer to PostgreSQL
   * documentation for more information on the `temp_tablespaces` GUC.
   */
  readonly temporary?: boolean;
}

/** TopologySpreadConstraint specifies how to spread matching pods among the given topology. */
export interface ClusterSpecTopologySpreadConstraints {
  /**
   * LabelSelector is used to find matching pods.
   * Pods that match this label selector are counted to determine the number of pods
   * in their corresponding topology domain.
   */
  readonly labelSelector?: ClusterSpecTopologySpreadConstraintsLabelSelector;

  /**
   * MatchLabelKeys is a set of pod label keys to select the pods over which
   * spreading will be calculated. The keys are used to lookup values from the
   * incoming pod labels, those key-value labels are ANDed with labelSelector
   * to select the group of existing pods over which spreading will be calculated
   * for the incoming pod. The same key is forbidden to exist in both MatchLabelKeys and LabelSelector.
   * MatchLabelKeys cannot be set when LabelSelector isn't set.
   * Keys that don't exist in the incoming pod labels will
   * be ignored. A null or empty list means only match against labelSelector.
   */
  readonly matchLabelKeys?: readonly string[];

  /**
   * MaxSkew describes the degree to which pods may be unevenly distributed.
   * When `whenUnsatisfiable=DoNotSchedule`, it is the maximum permitted difference
   * between the number of matching pods in the target topology and the global minimum.
   * The global minimum is the minimum number of matching pods in an eligible domain
   * or zero if the number of eligible domains is less than MinDomains.
   * For example, in a 3-zone cluster, MaxSkew is set to 1, and pods with the same
   * labelSelector spread as 2/2/1:
   * In this case, the global minimum is 1.
   * | zone1 | zone2 | zone3 |
   * |  P P  |  P P  |   P   |
   * - if MaxSkew is 1, incoming pod can only be scheduled to zone3 to become 2/2/2;
   * scheduling it onto zone1(zone2) would make the ActualSkew(3-1) on zone1(zone2)
   * violate MaxSkew(1).
   * - if MaxSkew is 2, incoming pod can be scheduled onto any zone.
   * When `whenUnsatisfiable=ScheduleAnyway`, it is used to give higher precedence
   * to topologies that satisfy it.
   * It's a required field. Default value is 1 and 0 is not allowed.
   */
  readonly maxSkew: number;

  /**
   * MinDomains indicates a minimum number of eligible domains.
   * When the number of eligible domains with matching topology keys is less than minDomains,
   * Pod Topology Spread treats "global minimum" as 0, and then the calculation of Skew is performed.
   * And when the number of eligible domains with matching topology keys equals or greater than minDomains,
   * this value has no effect on scheduling.
   * As a result, when the number of eligible domains is less than minDomains,
   * scheduler won't schedule more than maxSkew Pods to those domains.
   * If value is nil, the constraint behaves as if MinDomains is equal to 1.
   * Valid values are integers greater than 0.
   * When value is not nil, WhenUnsatisfiable must be DoNotSchedule.
   */
  readonly minDomains?: number;

  /**
   * NodeAffinityPolicy indicates how we will treat Pod's nodeAffinity/nodeSelector
   * when calculating pod topology spread skew. Options are:
   * - Honor: only nodes matching nodeAffinity/nodeSelector are included in the calculations.
   * - Ignore: nodeAffinity/nodeSelector are ignored. All nodes are included in the calculations.
   */
  readonly nodeAffinityPolicy?: string;

  /**
   * NodeTaintsPolicy indicates how we will treat node taints when calculating
   * pod topology spread skew. Options are:
   * - Honor: nodes without taints, along with tainted nodes for which the incoming pod
   * has a toleration, are included.
   * - Ignore: node taints are ignored. All nodes are included.
   */
  readonly nodeTaintsPolicy?: string;

  /**
   * TopologyKey is the key of node labels. Nodes that have a label with this key
   * and identical values are considered to be in the same topology.
   * We consider each <key, value> as a "bucket", and try to put balanced number
   * of pods into each bucket.
   * We define a domain as a particular instance of a topology.
   * Also, we define an eligible domain as a domain whose nodes meet the requirements of
   * nodeAffinityPolicy and nodeTaintsPolicy.
   * e.g. If TopologyKey is "kubernetes.io/hostname", each Node is a domain of that topology.
   * And, if TopologyKey is "topology.kubernetes.io/zone", each zone is a domain of that topology.
   * It's a required field.
   */
  readonly topologyKey: string;

  /**
   * WhenUnsatisfiable indicates how to deal with a pod if it doesn't satisfy
   * the spread constraint.
   * - DoNotSchedule (default) tells the scheduler not to schedule it.
   * - ScheduleAnyway tells the scheduler to schedule the pod in any location,
   * but giving higher precedence to topologies that would help reduce the
   * skew.
   * A constraint is considered "Unsatisfiable" for an incoming pod
   * if and only if every possible node assignment for that pod would violate
   * "MaxSkew" on some topology.
   * For example, in a 3-zone cluster, MaxSkew is set to 1, and pods with the same
   * labelSelector spread as 3/1/1:
   * | zone1 | zone2 | zone3 |
   * | P P P |   P   |   P   |
   * If WhenUnsatisfiable is set to DoNotSchedule, incoming pod can only be scheduled
   * to zone2(zone3) to become 3/2/1(3/1/2) as ActualSkew(2-1) on zone2(zone3) satisfies
   * MaxSkew(1). In other words, the cluster can still be imbalanced, but scheduler
   * won't make it *more* imbalanced.
   * It's a required field.
   */
  readonly whenUnsatisfiable: string;
}

/** Configuration of the storage for PostgreSQL WAL (Write-Ahead Log) */
export interface ClusterSpecWalStorage {
  /** Template to be used to generate the Persistent Volume Claim */
  readonly pvcTemplate?: ClusterSpecStoragePvcTemplate;

  /** Resize existent PVCs, defaults to true */
  readonly resizeInUseVolumes?: boolean;

  /**
   * Size of the storage. Required if not already specified in the PVC template.
   * Changes to this field are automatically reapplied to the created PVCs.
   * Size cannot be decreased.
   */
  readonly size?: string;

  /**
   * StorageClass to use for PVCs. Applied after
   * evaluating the PVC template, if available.
   * If not specified, the generated PVCs will use the
   * default storage class
   */
  readonly storageClass?: string;
}

/** AdditionalPodAffinity allows to specify pod affinity terms to be passed to all the cluster's pods. */
export interface ClusterSpecAffinityAdditionalPodAffinity {
  /**
   * The scheduler will prefer to schedule pods to nodes that satisfy
   * the affinity expressions specified by this field, but it may choose
   * a node that violates one or more of the expressions. The node that is
   * most preferred is the one with the greatest sum of weights, i.e.
   * for each node that meets all of the scheduling requirements (resource
   * request, requiredDuringScheduling affinity expressions, etc.),
   * compute a sum by iterating through the elements of this field and adding
   * "weight" to the sum if the node has pods which matches the corresponding podAffinityTerm; the
   * node(s) with the highest sum are the most preferred.
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];

  /**
   * If the affinity requirements specified by this field are not met at
   * scheduling time, the pod will not be scheduled onto the node.
   * If the affinity requirements specified by this field cease to be met
   * at some point during pod execution (e.g. due to a pod label update), the
   * system may or may not try to eventually evict the pod from its node.
   * When there are multiple elements, the lists of nodes corresponding to each
   * podAffinityTerm are intersected, i.e. all terms must be satisfied.
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly ClusterSpecAffinityAdditionalPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

/**
 * AdditionalPodAntiAffinity allows to specify pod anti-affinity terms to be added to the ones generated
 * by the operator if EnablePodAntiAffinity is set to true (default) or to be used exclusively if set to false.
 */
export interface ClusterSpecAffinityAdditionalPodAntiAffinity {
  /**
   * The scheduler will prefer to schedule pods to nodes that satisfy
   * the anti-affinity expressions specified by this field, but it may choose
   * a node that violates one or more of the expressions. The node that is
   * most preferred is the one with the greatest sum of weights, i.e.
   * for each node that meets all of the scheduling requirements (resource
   * request, requiredDuringScheduling anti-affinity expressions, etc.),
   * compute a sum by iterating through the elements of this field and subtracting
   * "weight" from the sum if the node has pods which matches the corresponding podAffinityTerm; the
   * node(s) with the highest sum are the most preferred.
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];

  /**
   * If the anti-affinity requirements specified by this field are not met at
   * scheduling time, the pod will not be scheduled onto the node.
   * If the anti-affinity requirements specified by this field cease to be met
   * at some point during pod execution (e.g. due to a pod label update), the
   * system may or may not try to eventually evict the pod from its node.
   * When there are multiple elements, the lists of nodes corresponding to each
   * podAffinityTerm are intersected, i.e. all terms must be satisfied.
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly ClusterSpecAffinityAdditionalPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

/**
 * NodeAffinity describes node affinity scheduling rules for the pod.
 * More info: https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#node-affinity
 */
export interface ClusterSpecAffinityNodeAffinity {
  /**
   * The scheduler will prefer to schedule pods to nodes that satisfy
   * the affinity expressions specified by this field, but it may choose
   * a node that violates one or more of the expressions. The node that is
   * most preferred is the one with the greatest sum of weights, i.e.
   * for each node that meets all of the scheduling requirements (resource
   * request, requiredDuringScheduling affinity expressions, etc.),
   * compute a sum by iterating through the elements of this field and adding
   * "weight" to the sum if the node matches the corresponding matchExpressions; the
   * node(s) with the highest sum are the most preferred.
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];

  /**
   * If the affinity requirements specified by this field are not met at
   * scheduling time, the pod will not be scheduled onto the node.
   * If the affinity requirements specified by this field cease to be met
   * at some point during pod execution (e.g. due to an update), the system
   * may or may not try to eventually evict the pod from its node.
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: ClusterSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

/**
 * The pod this Toleration is attached to tolerates any taint that matches
 * the triple <key,value,effect> using the matching operator <operator>.
 */
export interface ClusterSpecAffinityTolerations {
  /**
   * Effect indicates the taint effect to match. Empty means match all taint effects.
   * When specified, allowed values are NoSchedule, PreferNoSchedule and NoExecute.
   */
  readonly effect?: string;

  /**
   * Key is the taint key that the toleration applies to. Empty means match all taint keys.
   * If the key is empty, operator must be Exists; this combination means to match all values and all keys.
   */
  readonly key?: string;

  /**
   * Operator represents a key's relationship to the value.
   * Valid operators are Exists, Equal, Lt, and Gt. Defaults to Equal.
   * Exists is equivalent to wildcard for value, so that a pod can
   * tolerate all taints of a particular category.
   * Lt and Gt perform numeric comparisons (requires feature gate TaintTolerationComparisonOperators).
   */
  readonly operator?: string;

  /**
   * TolerationSeconds represents the period of time the toleration (which must be
   * of effect NoExecute, otherwise this field is ignored) tolerates the taint. By default,
   * it is not set, which means tolerate the taint forever (do not evict). Zero and
   * negative values will be treated as 0 (evict immediately) by the system.
   */
  readonly tolerationSeconds?: number;

  /**
   * Value is the taint value the toleration matches to.
   * If the operator is Exists, the value should be empty, otherwise just a regular string.
   */
  readonly value?: string;
}

/** The configuration for the barman-cloud tool suite */
export interface ClusterSpecBackupBarmanObjectStore {
  /** The credentials to use to upload data to Azure Blob Storage */
  readonly azureCredentials?: ClusterSpecBackupBarmanObjectStoreAzureCredentials;

  /**
   * The configuration to be used to backup the data files
   * When not defined, base backups files will be stored uncompressed and may
   * be unencrypted in the object store, according to the bucket default
   * policy.
   */
  readonly data?: ClusterSpecBackupBarmanObjectStoreData;

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
  readonly endpointCA?: ClusterSpecBackupBarmanObjectStoreEndpointCa;

  /**
   * Endpoint to be used to upload data to the cloud,
   * overriding the automatic endpoint discovery
   */
  readonly endpointURL?: string;

  /** The credentials to use to upload data to Google Cloud Storage */
  readonly googleCredentials?: ClusterSpecBackupBarmanObjectStoreGoogleCredentials;

  /**
   * HistoryTags is a list of key value pairs that will be passed to the
   * Barman --history-tags option.
   */
  readonly historyTags?: { readonly [key: string]: string };

  /** The credentials to use to upload data to S3 */
  readonly s3Credentials?: ClusterSpecBackupBarmanObjectStoreS3Credentials;

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
  readonly wal?: ClusterSpecBackupBarmanObjectStoreWal;
}

/**
 * The policy to decide which instance should perform backups. Available
 * options are empty string, which will default to `prefer-standby` policy,
 * `primary` to have backups run always on primary instances, `prefer-standby`
 * to have backups run preferably on the most updated standby, if available.
 */
export type ClusterSpecBackupTarget = 'primary' | 'prefer-standby';

/** VolumeSnapshot provides the configuration for the execution of volume snapshot backups. */
export interface ClusterSpecBackupVolumeSnapshot {
  /** Annotations key-value pairs that will be added to .metadata.annotations snapshot resources. */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * ClassName specifies the Snapshot Class to be used for PG_DATA PersistentVolumeClaim.
   * It is the default class for the other types if no specific class is present
   */
  readonly className?: string;

  /** Labels are key-value pairs that will be added to .metadata.labels snapshot resources. */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Whether the default type of backup with volume snapshots is
   * online/hot (`true`, default) or offline/cold (`false`)
   */
  readonly online?: boolean;

  /** Configuration parameters to control the online/hot backup with volume snapshots */
  readonly onlineConfiguration?: ClusterSpecBackupVolumeSnapshotOnlineConfiguration;

  /** SnapshotOwnerReference indicates the type of owner reference the snapshot should have */
  readonly snapshotOwnerReference?: ClusterSpecBackupVolumeSnapshotSnapshotOwnerReference;

  /**
   * TablespaceClassName specifies the Snapshot Class to be used for the tablespaces.
   * defaults to the PGDATA Snapshot Class, if set
   */
  readonly tablespaceClassName?: { readonly [key: string]: string };

  /** WalClassName specifies the Snapshot Class to be used for the PG_WAL PersistentVolumeClaim. */
  readonly walClassName?: string;
}

/** Bootstrap the cluster via initdb */
export interface ClusterSpecBootstrapInitdb {
  /**
   * Specifies the locale name when the builtin provider is used.
   * This option requires `localeProvider` to be set to `builtin`.
   * Available from PostgreSQL 17.
   */
  readonly builtinLocale?: string;

  /**
   * Whether the `-k` option should be passed to initdb,
   * enabling checksums on data pages (default: `false`)
   */
  readonly dataChecksums?: boolean;

  /** Name of the database used by the application. Default: `app`. */
  readonly database?: string;

  /** The value to be passed as option `--encoding` for initdb (default:`UTF8`) */
  readonly encoding?: string;

  /**
   * Specifies the ICU locale when the ICU provider is used.
   * This option requires `localeProvider` to be set to `icu`.
   * Available from PostgreSQL 15.
   */
  readonly icuLocale?: string;

  /**
   * Specifies additional collation rules to customize the behavior of the default collation.
   * This option requires `localeProvider` to be set to `icu`.
   * Available from PostgreSQL 16.
   */
  readonly icuRules?: string;

  /**
   * Bootstraps the new cluster by importing data from an existing PostgreSQL
   * instance using logical backup (`pg_dump` and `pg_restore`)
   */
  readonly import?: ClusterSpecBootstrapInitdbImport;

  /** Sets the default collation order and character classification in the new database. */
  readonly locale?: string;

  /** The value to be passed as option `--lc-ctype` for initdb (default:`C`) */
  readonly localeCType?: string;

  /** The value to be passed as option `--lc-collate` for initdb (default:`C`) */
  readonly localeCollate?: string;

  /**
   * This option sets the locale provider for databases created in the new cluster.
   * Available from PostgreSQL 16.
   */
  readonly localeProvider?: string;

  /** The list of options that must be passed to initdb when creating the cluster. */
  readonly options?: readonly string[];

  /**
   * Name of the owner of the database in the instance to be used
   * by applications. Defaults to the value of the `database` key.
   */
  readonly owner?: string;

  /**
   * List of SQL queries to be executed as a superuser in the application
   * database right after the cluster has been created - to be used with extreme care
   * (by default empty)
   */
  readonly postInitApplicationSQL?: readonly string[];

  /**
   * List of references to ConfigMaps or Secrets containing SQL files
   * to be executed as a superuser in the application database right after
   * the cluster has been created. The references are processed in a specific order:
   * first, all Secrets are processed, followed by all ConfigMaps.
   * Within each group, the processing order follows the sequence specified
   * in their respective arrays.
   * (by default empty)
   */
  readonly postInitApplicationSQLRefs?: ClusterSpecBootstrapInitdbPostInitApplicationSqlRefs;

  /**
   * List of SQL queries to be executed as a superuser in the `postgres`
   * database right after the cluster has been created - to be used with extreme care
   * (by default empty)
   */
  readonly postInitSQL?: readonly string[];

  /**
   * List of references to ConfigMaps or Secrets containing SQL files
   * to be executed as a superuser in the `postgres` database right after
   * the cluster has been created. The references are processed in a specific order:
   * first, all Secrets are processed, followed by all ConfigMaps.
   * Within each group, the processing order follows the sequence specified
   * in their respective arrays.
   * (by default empty)
   */
  readonly postInitSQLRefs?: ClusterSpecBootstrapInitdbPostInitSqlRefs;

  /**
   * List of SQL queries to be executed as a superuser in the `template1`
   * database right after the cluster has been created - to be used with extreme care
   * (by default empty)
   */
  readonly postInitTemplateSQL?: readonly string[];

  /**
   * List of references to ConfigMaps or Secrets containing SQL files
   * to be executed as a superuser in the `template1` database right after
   * the cluster has been created. The references are processed in a specific order:
   * first, all Secrets are processed, followed by all ConfigMaps.
   * Within each group, the processing order follows the sequence specified
   * in their respective arrays.
   * (by default empty)
   */
  readonly postInitTemplateSQLRefs?: ClusterSpecBootstrapInitdbPostInitTemplateSqlRefs;

  /**
   * Name of the secret containing the initial credentials for the
   * owner of the user database. If empty a new secret will be
   * created from scratch
   */
  readonly secret?: ClusterSpecBootstrapInitdbSecret;

  /**
   * The value in megabytes (1 to 1024) to be passed to the `--wal-segsize`
   * option for initdb (default: empty, resulting in PostgreSQL default: 16MB)
   */
  readonly walSegmentSize?: number;
}

/**
 * Bootstrap the cluster taking a physical backup of another compatible
 * PostgreSQL instance
 */
export interface ClusterSpecBootstrapPgBasebackup {
  /** Name of the database used by the application. Default: `app`. */
  readonly database?: string;

  /**
   * Name of the owner of the database in the instance to be used
   * by applications. Defaults to the value of the `database` key.
   */
  readonly owner?: string;

  /**
   * Name of the secret containing the initial credentials for the
   * owner of the user database. If empty a new secret will be
   * created from scratch
   */
  readonly secret?: ClusterSpecBootstrapInitdbSecret;

  /** The name of the server of which we need to take a physical backup */
  readonly source: string;
}

/** Bootstrap the cluster from a backup */
export interface ClusterSpecBootstrapRecovery {
  /**
   * The backup object containing the physical base backup from which to
   * initiate the recovery procedure.
   * Mutually exclusive with `source` and `volumeSnapshots`.
   */
  readonly backup?: ClusterSpecBootstrapRecoveryBackup;

  /** Name of the database used by the application. Default: `app`. */
  readonly database?: string;

  /**
   * Name of the owner of the database in the instance to be used
   * by applications. Defaults to the value of the `database` key.
   */
  readonly owner?: string;

  /**
   * By default, the recovery process applies all the available
   * WAL files in the archive (full recovery). However, you can also
   * end the recovery as soon as a consistent state is reached or
   * recover to a point-in-time (PITR) by specifying a `RecoveryTarget` object,
   * as expected by PostgreSQL (i.e., timestamp, transaction Id, LSN, ...).
   * More info: https://www.postgresql.org/docs/current/runtime-config-wal.html#RUNTIME-CONFIG-WAL-RECOVERY-TARGET
   */
  readonly recoveryTarget?: ClusterSpecBootstrapRecoveryRecoveryTarget;

  /**
   * Name of the secret containing the initial credentials for the
   * owner of the user database. If empty a new secret will be
   * created from scratch
   */
  readonly secret?: ClusterSpecBootstrapInitdbSecret;

  /**
   * The external cluster whose backup we will restore. This is also
   * used as the name of the folder under which the backup is stored,
   * so it must be set to the name of the source cluster
   * Mutually exclusive with `backup`.
   */
  readonly source?: string;

  /**
   * The static PVC data source(s) from which to initiate the
   * recovery procedure. Currently supporting `VolumeSnapshot`
   * and `PersistentVolumeClaim` resources that map an existing
   * PVC group, compatible with CloudNativePG, and taken with
   * a cold backup copy on a fenced Postgres instance (limitation
   * which will be removed in the future when online backup
   * will be implemented).
   * Mutually exclusive with `backup`.
   */
  readonly volumeSnapshots?: ClusterSpecBootstrapRecoveryVolumeSnapshots;
}

/** Source for the environment variable's value. Cannot be used if value is not empty. */
export interface ClusterSpecEnvValueFrom {
  /** Selects a key of a ConfigMap. */
  readonly configMapKeyRef?: ClusterSpecEnvValueFromConfigMapKeyRef;

  /**
   * Selects a field of the pod: supports metadata.name, metadata.namespace, `metadata.labels['<KEY>']`, `metadata.annotations['<KEY>']`,
   * spec.nodeName, spec.serviceAccountName, status.hostIP, status.podIP, status.podIPs.
   */
  readonly fieldRef?: ClusterSpecEnvValueFromFieldRef;

  /**
   * FileKeyRef selects a key of the env file.
   * Requires the EnvFiles feature gate to be enabled.
   */
  readonly fileKeyRef?: ClusterSpecEnvValueFromFileKeyRef;

  /**
   * Selects a resource of the container: only resources limits and requests
   * (limits.cpu, limits.memory, limits.ephemeral-storage, requests.cpu, requests.memory and requests.ephemeral-storage) are currently supported.
   */
  readonly resourceFieldRef?: ClusterSpecEnvValueFromResourceFieldRef;

  /** Selects a key of a secret in the pod's namespace */
  readonly secretKeyRef?: ClusterSpecEnvValueFromSecretKeyRef;
}

/** The ConfigMap to select from */
export interface ClusterSpecEnvFromConfigMapRef {
  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;

  /** Specify whether the ConfigMap must be defined */
  readonly optional?: boolean;
}

/** The Secret to select from */
export interface ClusterSpecEnvFromSecretRef {
  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;

  /** Specify whether the Secret must be defined */
  readonly optional?: boolean;
}

/**
 * Will be used to create a stand-alone PVC to provision the volume.
 * The pod in which this EphemeralVolumeSource is embedded will be the
 * owner of the PVC, i.e. the PVC will be deleted together with the
 * pod.  The name of the PVC will be `<pod name>-<volume name>` where
 * `<volume name>` is the name from the `PodSpec.Volumes` array
 * entry. Pod validation will reject the pod if the concatenated name
 * is not valid for a PVC (for example, too long).
 */
export interface ClusterSpecEphemeralVolumeSourceVolumeClaimTemplate {
  /**
   * May contain labels and annotations that will be copied into the PVC
   * when creating it. No other fields are allowed and will be rejected during
   * validation.
   */
  readonly metadata?: unknown;

  /**
   * The specification for the PersistentVolumeClaim. The entire content is
   * copied unchanged into the PVC that gets created from this
   * template. The same fields as in a PersistentVolumeClaim
   * are also valid here.
   */
  readonly spec: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec;
}

/** Shm is the size limit of the shared memory volume */
export type ClusterSpecEphemeralVolumesSizeLimitShm = number | string;

/** TemporaryData is the size limit of the temporary data volume */
export type ClusterSpecEphemeralVolumesSizeLimitTemporaryData = number | string;

/**
 * The reference to the password to be used to connect to the server.
 * If a password is provided, CloudNativePG creates a PostgreSQL
 * passfile at `/controller/external/NAME/pass` (where "NAME" is the
 * cluster's name). This passfile is automatically referenced in the
 * connection string when establishing a connection to the remote
 * PostgreSQL server from the current PostgreSQL `Cluster`. This ensures
 * secure and efficient password management for external clusters.
 */
export interface ClusterSpecExternalClustersPassword {
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
 * The configuration of the plugin that is taking care
 * of WAL archiving and backups for this external cluster
 */
export interface ClusterSpecExternalClustersPlugin {
  /** Enabled is true if this plugin will be used */
  readonly enabled?: boolean;

  /**
   * Marks the plugin as the WAL archiver. At most one plugin can be
   * designated as a WAL archiver. This cannot be enabled if the
   * `.spec.backup.barmanObjectStore` configuration is present.
   */
  readonly isWALArchiver?: boolean;

  /** Name is the plugin name */
  readonly name: string;

  /** Parameters is the configuration of the plugin */
  readonly parameters?: { readonly [key: string]: string };
}

/**
 * The reference to an SSL certificate to be used to connect to this
 * instance
 */
export interface ClusterSpecExternalClustersSslCert {
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
 * The reference to an SSL private key to be used to connect to this
 * instance
 */
export interface ClusterSpecExternalClustersSslKey {
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
 * The reference to an SSL CA public key to be used to connect to this
 * instance
 */
export interface ClusterSpecExternalClustersSslRootCert {
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
 * RoleConfiguration is the representation, in Kubernetes, of a PostgreSQL role
 * with the additional field Ensure specifying whether to ensure the presence or
 * absence of the role in the database
 */
export interface ClusterSpecManagedRoles {
  /**
   * Whether a role bypasses every row-level security (RLS) policy.
   * Default is `false`.
   */
  readonly bypassrls?: boolean;

  /** Description of the role */
  readonly comment?: string;

  /**
   * If the role can log in, this specifies how many concurrent
   * connections the role can make. `-1` (the default) means no limit.
   */
  readonly connectionLimit?: number;

  /**
   * When set to `true`, the role being defined will be allowed to create
   * new databases. Specifying `false` (default) will deny a role the
   * ability to create databases.
   */
  readonly createdb?: boolean;

  /**
   * Whether the role will be permitted to create, alter, drop, comment
   * on, change the security label for, and grant or revoke membership in
   * other roles. Default is `false`.
   */
  readonly createrole?: boolean;

  /** DisablePassword indicates that a role's password should be set to NULL in Postgres */
  readonly disablePassword?: boolean;

  /** Ensure the role is `present` or `absent` - defaults to "present" */
  readonly ensure?: ClusterSpecManagedRolesEnsure;

  /**
   * List of one or more existing roles to which this role will be
   * immediately added as a new member. Default empty.
   */
  readonly inRoles?: readonly string[];

  /**
   * Whether a role "inherits" the privileges of roles it is a member of.
   * Defaults is `true`.
   */
  readonly inherit?: boolean;

  /**
   * Whether the role is allowed to log in. A role having the `login`
   * attribute can be thought of as a user. Roles without this attribute
   * are useful for managing database privileges, but are not users in
   * the usual sense of the word. Default is `false`.
   */
  readonly login?: boolean;

  /** Name of the role */
  readonly name: string;

  /**
   * Secret containing the password of the role (if present)
   * If null, the password will be ignored unless DisablePassword is set
   */
  readonly passwordSecret?: ClusterSpecManagedRolesPasswordSecret;

  /**
   * Whether a role is a replication role. A role must have this
   * attribute (or be a superuser) in order to be able to connect to the
   * server in replication mode (physical or logical replication) and in
   * order to be able to create or drop replication slots. A role having
   * the `replication` attribute is a very highly privileged role, and
   * should only be used on roles actually used for replication. Default
   * is `false`.
   */
  readonly replication?: boolean;

  /**
   * Whether the role is a `superuser` who can override all access
   * restrictions within the database - superuser status is dangerous and
   * should be used only when really needed. You must yourself be a
   * superuser to create a new superuser. Defaults is `false`.
   */
  readonly superuser?: boolean;

  /**
   * Date and time after which the role's password is no longer valid.
   * When omitted, the password will never expire (default).
   */
  readonly validUntil?: string;
}

/** Services roles managed by the `Cluster` */
export interface ClusterSpecManagedServices {
  /** Additional is a list of additional managed services specified by the user. */
  readonly additional?: readonly ClusterSpecManagedServicesAdditional[];

  /**
   * DisabledDefaultServices is a list of service types that are disabled by default.
   * Valid values are "r", and "ro", representing read, and read-only services.
   */
  readonly disabledDefaultServices?: readonly ClusterSpecManagedServicesDisabledDefaultServices[];
}

/**
 * ConfigMapKeySelector contains enough information to let you locate
 * the key of a ConfigMap
 */
export interface ClusterSpecMonitoringCustomQueriesConfigMap {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/**
 * SecretKeySelector contains enough information to let you locate
 * the key of a Secret
 */
export interface ClusterSpecMonitoringCustomQueriesSecret {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/**
 * RelabelConfig allows dynamic rewriting of the label set for targets, alerts,
 * scraped samples and remote write samples.
 */
export interface ClusterSpecMonitoringPodMonitorMetricRelabelings {
  /** action to perform based on the regex matching. */
  readonly action?: ClusterSpecMonitoringPodMonitorMetricRelabelingsAction;

  /** modulus to take of the hash of the source label values. */
  readonly modulus?: number;

  /** regex defines the regular expression against which the extracted value is matched. */
  readonly regex?: string;

  /**
   * replacement value against which a Replace action is performed if the
   * regular expression matches.
   */
  readonly replacement?: string;

  /** separator defines the string between concatenated SourceLabels. */
  readonly separator?: string;

  /**
   * sourceLabels defines the source labels select values from existing labels. Their content is
   * concatenated using the configured Separator and matched against the
   * configured regular expression.
   */
  readonly sourceLabels?: readonly string[];

  /** targetLabel defines the label to which the resulting string is written in a replacement. */
  readonly targetLabel?: string;
}

/**
 * Configure TLS communication for the metrics endpoint.
 * Changing tls.enabled option will force a rollout of all instances.
 */
export interface ClusterSpecMonitoringTls {
  /**
   * Enable TLS for the monitoring endpoint.
   * Changing this option will force a rollout of all instances.
   */
  readonly enabled?: boolean;
}

/**
 * appArmorProfile is the AppArmor options to use by the containers in this pod.
 * Note that this field cannot be set when spec.os.name is windows.
 */
export interface ClusterSpecPodSecurityContextAppArmorProfile {
  /**
   * localhostProfile indicates a profile loaded on the node that should be used.
   * The profile must be preconfigured on the node to work.
   * Must match the loaded name of the profile.
   * Must be set if and only if type is "Localhost".
   */
  readonly localhostProfile?: string;

  /**
   * type indicates which kind of AppArmor profile will be applied.
   * Valid options are:
   * Localhost - a profile pre-loaded on the node.
   * RuntimeDefault - the container runtime's default profile.
   * Unconfined - no AppArmor enforcement.
   */
  readonly type: string;
}

/**
 * The SELinux context to be applied to all containers.
 * If unspecified, the container runtime will allocate a random SELinux context for each
 * container.  May also be set in SecurityContext.  If set in
 * both SecurityContext and PodSecurityContext, the value specified in SecurityContext
 * takes precedence for that container.
 * Note that this field cannot be set when spec.os.name is windows.
 */
export interface ClusterSpecPodSecurityContextSeLinuxOptions {
  /** Level is SELinux level label that applies to the container. */
  readonly level?: string;

  /** Role is a SELinux role label that applies to the container. */
  readonly role?: string;

  /** Type is a SELinux type label that applies to the container. */
  readonly type?: string;

  /** User is a SELinux user label that applies to the container. */
  readonly user?: string;
}

/**
 * The seccomp options to use by the containers in this pod.
 * Note that this field cannot be set when spec.os.name is windows.
 */
export interface ClusterSpecPodSecurityContextSeccompProfile {
  /**
   * localhostProfile indicates a profile defined in a file on the node should be used.
   * The profile must be preconfigured on the node to work.
   * Must be a descending path, relative to the kubelet's configured seccomp profile location.
   * Must be set if type is "Localhost". Must NOT be set for any other type.
   */
  readonly localhostProfile?: string;

  /**
   * type indicates which kind of seccomp profile will be applied.
   * Valid options are:
   */
  readonly type: string;
}

/** Sysctl defines a kernel parameter to be set */
export interface ClusterSpecPodSecurityContextSysctls {
  /** Name of a property to set */
  readonly name: string;

  /** Value of a property to set */
  readonly value: string;
}

/**
 * The Windows specific settings applied to all containers.
 * If unspecified, the options within a container's SecurityContext will be used.
 * If set in both SecurityContext and PodSecurityContext, the value specified in SecurityContext takes precedence.
 * Note that this field cannot be set when spec.os.name is linux.
 */
export interface ClusterSpecPodSecurityContextWindowsOptions {
  /**
   * GMSACredentialSpec is where the GMSA admission webhook
   * (https://github.com/kubernetes-sigs/windows-gmsa) inlines the contents of the
   * GMSA credential spec named by the GMSACredentialSpecName field.
   */
  readonly gmsaCredentialSpec?: string;

  /** GMSACredentialSpecName is the name of the GMSA credential spec to use. */
  readonly gmsaCredentialSpecName?: string;

  /**
   * HostProcess determines if a container should be run as a 'Host Process' container.
   * All of a Pod's containers must have the same effective HostProcess value
   * (it is not allowed to have a mix of HostProcess containers and non-HostProcess containers).
   * In addition, if HostProcess is true then HostNetwork must also be set to true.
   */
  readonly hostProcess?: boolean;

  /**
   * The UserName in Windows to run the entrypoint of the container process.
   * Defaults to the user specified in image metadata if unspecified.
   * May also be set in PodSecurityContext. If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   */
  readonly runAsUserName?: string;
}

/**
 * ExtensionConfiguration is the configuration used to add
 * PostgreSQL extensions to the Cluster.
 */
export interface ClusterSpecPostgresqlExtensions {
  /**
   * The list of directories inside the image which should be added to dynamic_library_path.
   * If not defined, defaults to "/lib".
   */
  readonly dynamic_library_path?: readonly string[];

  /**
   * The list of directories inside the image which should be added to extension_control_path.
   * If not defined, defaults to "/share".
   */
  readonly extension_control_path?: readonly string[];

  /** The image containing the extension, required */
  readonly image: ClusterSpecPostgresqlExtensionsImage;

  /** The list of directories inside the image which should be added to ld_library_path. */
  readonly ld_library_path?: readonly string[];

  /** The name of the extension, required */
  readonly name: string;
}

/** Options to specify LDAP configuration */
export interface ClusterSpecPostgresqlLdap {
  /** Bind as authentication configuration */
  readonly bindAsAuth?: ClusterSpecPostgresqlLdapBindAsAuth;

  /** Bind+Search authentication configuration */
  readonly bindSearchAuth?: ClusterSpecPostgresqlLdapBindSearchAuth;

  /** LDAP server port */
  readonly port?: number;

  /** LDAP schema to be used, possible options are `ldap` and `ldaps` */
  readonly scheme?: ClusterSpecPostgresqlLdapScheme;

  /** LDAP hostname or IP address */
  readonly server?: string;

  /** Set to 'true' to enable LDAP over TLS. 'false' is default */
  readonly tls?: boolean;
}

/**
 * Requirements to be met by sync replicas. This will affect how the "synchronous_standby_names" parameter will be
 * set up.
 */
export interface ClusterSpecPostgresqlSyncReplicaElectionConstraint {
  /** This flag enables the constraints for sync replicas */
  readonly enabled: boolean;

  /** A list of node labels values to extract and compare to evaluate if the pods reside in the same topology or not */
  readonly nodeLabelsAntiAffinity?: readonly string[];
}

/** Configuration of the PostgreSQL synchronous replication feature */
export interface ClusterSpecPostgresqlSynchronous {
  /**
   * If set to "required", data durability is strictly enforced. Write operations
   * with synchronous commit settings (`on`, `remote_write`, or `remote_apply`) will
   * block if there are insufficient healthy replicas, ensuring data persistence.
   * If set to "preferred", data durability is maintained when healthy replicas
   * are available, but the required number of instances will adjust dynamically
   * if replicas become unavailable. This setting relaxes strict durability enforcement
   * to allow for operational continuity. This setting is only applicable if both
   * `standbyNamesPre` and `standbyNamesPost` are unset (empty).
   */
  readonly dataDurability?: ClusterSpecPostgresqlSynchronousDataDurability;

  /**
   * FailoverQuorum enables a quorum-based check before failover, improving
   * data durability and safety during failover events in CloudNativePG-managed
   * PostgreSQL clusters.
   */
  readonly failoverQuorum?: boolean;

  /**
   * Specifies the maximum number of local cluster pods that can be
   * automatically included in the `synchronous_standby_names` option in
   * PostgreSQL.
   */
  readonly maxStandbyNamesFromCluster?: number;

  /**
   * Method to select synchronous replication standbys from the listed
   * servers, accepting 'any' (quorum-based synchronous replication) or
   * 'first' (priority-based synchronous replication) as values.
   */
  readonly method: ClusterSpecPostgresqlSynchronousMethod;

  /**
   * Specifies the number of synchronous standby servers that
   * transactions must wait for responses from.
   */
  readonly number: number;

  /**
   * A user-defined list of application names to be added to
   * `synchronous_standby_names` after local cluster pods (the order is
   * only useful for priority-based synchronous replication).
   */
  readonly standbyNamesPost?: readonly string[];

  /**
   * A user-defined list of application names to be added to
   * `synchronous_standby_names` before local cluster pods (the order is
   * only useful for priority-based synchronous replication).
   */
  readonly standbyNamesPre?: readonly string[];
}

/** The liveness probe configuration */
export interface ClusterSpecProbesLiveness {
  /**
   * Minimum consecutive failures for the probe to be considered failed after having succeeded.
   * Defaults to 3. Minimum value is 1.
   */
  readonly failureThreshold?: number;

  /**
   * Number of seconds after the container has started before liveness probes are initiated.
   * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
   */
  readonly initialDelaySeconds?: number;

  /**
   * Configure the feature that extends the liveness probe for a primary
   * instance. In addition to the basic checks, this verifies whether the
   * primary is isolated from the Kubernetes API server and from its
   * replicas, ensuring that it can be safely shut down if network
   * partition or API unavailability is detected. Enabled by default.
   */
  readonly isolationCheck?: ClusterSpecProbesLivenessIsolationCheck;

  /**
   * How often (in seconds) to perform the probe.
   * Default to 10 seconds. Minimum value is 1.
   */
  readonly periodSeconds?: number;

  /**
   * Minimum consecutive successes for the probe to be considered successful after having failed.
   * Defaults to 1. Must be 1 for liveness and startup. Minimum value is 1.
   */
  readonly successThreshold?: number;

  /**
   * Optional duration in seconds the pod needs to terminate gracefully upon probe failure.
   * The grace period is the duration in seconds after the processes running in the pod are sent
   * a termination signal and the time when the processes are forcibly halted with a kill signal.
   * Set this value longer than the expected cleanup time for your process.
   * If this value is nil, the pod's terminationGracePeriodSeconds will be used. Otherwise, this
   * value overrides the value provided by the pod spec.
   * Value must be non-negative integer. The value zero indicates stop immediately via
   * the kill signal (no opportunity to shut down).
   * This is a beta field and requires enabling ProbeTerminationGracePeriod feature gate.
   * Minimum value is 1. spec.terminationGracePeriodSeconds is used if unset.
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * Number of seconds after which the probe times out.
   * Defaults to 1 second. Minimum value is 1.
   * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
   */
  readonly timeoutSeconds?: number;
}

/** The readiness probe configuration */
export interface ClusterSpecProbesReadiness {
  /**
   * Minimum consecutive failures for the probe to be considered failed after having succeeded.
   * Defaults to 3. Minimum value is 1.
   */
  readonly failureThreshold?: number;

  /**
   * Number of seconds after the container has started before liveness probes are initiated.
   * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
   */
  readonly initialDelaySeconds?: number;

  /** Lag limit. Used only for `streaming` strategy */
  readonly maximumLag?: ClusterSpecProbesReadinessMaximumLag;

  /**
   * How often (in seconds) to perform the probe.
   * Default to 10 seconds. Minimum value is 1.
   */
  readonly periodSeconds?: number;

  /**
   * Minimum consecutive successes for the probe to be considered successful after having failed.
   * Defaults to 1. Must be 1 for liveness and startup. Minimum value is 1.
   */
  readonly successThreshold?: number;

  /**
   * Optional duration in seconds the pod needs to terminate gracefully upon probe failure.
   * The grace period is the duration in seconds after the processes running in the pod are sent
   * a termination signal and the time when the processes are forcibly halted with a kill signal.
   * Set this value longer than the expected cleanup time for your process.
   * If this value is nil, the pod's terminationGracePeriodSeconds will be used. Otherwise, this
   * value overrides the value provided by the pod spec.
   * Value must be non-negative integer. The value zero indicates stop immediately via
   * the kill signal (no opportunity to shut down).
   * This is a beta field and requires enabling ProbeTerminationGracePeriod feature gate.
   * Minimum value is 1. spec.terminationGracePeriodSeconds is used if unset.
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * Number of seconds after which the probe times out.
   * Defaults to 1 second. Minimum value is 1.
   * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
   */
  readonly timeoutSeconds?: number;

  /** The probe strategy */
  readonly type?: ClusterSpecProbesReadinessType;
}

/** The startup probe configuration */
export interface ClusterSpecProbesStartup {
  /**
   * Minimum consecutive failures for the probe to be considered failed after having succeeded.
   * Defaults to 3. Minimum value is 1.
   */
  readonly failureThreshold?: number;

  /**
   * Number of seconds after the container has started before liveness probes are initiated.
   * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
   */
  readonly initialDelaySeconds?: number;

  /** Lag limit. Used only for `streaming` strategy */
  readonly maximumLag?: ClusterSpecProbesReadinessMaximumLag;

  /**
   * How often (in seconds) to perform the probe.
   * Default to 10 seconds. Minimum value is 1.
   */
  readonly periodSeconds?: number;

  /**
   * Minimum consecutive successes for the probe to be considered successful after having failed.
   * Defaults to 1. Must be 1 for liveness and startup. Minimum value is 1.
   */
  readonly successThreshold?: number;

  /**
   * Optional duration in seconds the pod needs to terminate gracefully upon probe failure.
   * The grace period is the duration in seconds after the processes running in the pod are sent
   * a termination signal and the time when the processes are forcibly halted with a kill signal.
   * Set this value longer than the expected cleanup time for your process.
   * If this value is nil, the pod's terminationGracePeriodSeconds will be used. Otherwise, this
   * value overrides the value provided by the pod spec.
   * Value must be non-negative integer. The value zero indicates stop immediately via
   * the kill signal (no opportunity to shut down).
   * This is a beta field and requires enabling ProbeTerminationGracePeriod feature gate.
   * Minimum value is 1. spec.terminationGracePeriodSeconds is used if unset.
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * Number of seconds after which the probe times out.
   * Defaults to 1 second. Minimum value is 1.
   * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
   */
  readonly timeoutSeconds?: number;

  /** The probe strategy */
  readonly type?: ClusterSpecProbesReadinessType;
}

/**
 * Projection that may be projected along with other supported volume types.
 * Exactly one of these fields must be set.
 */
export interface ClusterSpecProjectedVolumeTemplateSources {
  /**
   * ClusterTrustBundle allows a pod to access the `.spec.trustBundle` field
   * of ClusterTrustBundle objects in an auto-updating file.
   */
  readonly clusterTrustBundle?: ClusterSpecProjectedVolumeTemplateSourcesClusterTrustBundle;

  /** configMap information about the configMap data to project */
  readonly configMap?: ClusterSpecProjectedVolumeTemplateSourcesConfigMap;

  /** downwardAPI information about the downwardAPI data to project */
  readonly downwardAPI?: ClusterSpecProjectedVolumeTemplateSourcesDownwardApi;

  /**
   * Projects an auto-rotating credential bundle (private key and certificate
   * chain) that the pod can use either as a TLS client or server.
   */
  readonly podCertificate?: ClusterSpecProjectedVolumeTemplateSourcesPodCertificate;

  /** secret information about the secret data to project */
  readonly secret?: ClusterSpecProjectedVolumeTemplateSourcesSecret;

  /** serviceAccountToken is information about the serviceAccountToken data to project */
  readonly serviceAccountToken?: ClusterSpecProjectedVolumeTemplateSourcesServiceAccountToken;
}

/** Replication slots for high availability configuration */
export interface ClusterSpecReplicationSlotsHighAvailability {
  /**
   * If enabled (default), the operator will automatically manage replication slots
   * on the primary instance and use them in streaming replication
   * connections with all the standby instances that are part of the HA
   * cluster. If disabled, the operator will not take advantage
   * of replication slots in streaming connections with the replicas.
   * This feature also controls replication slots in replica cluster,
   * from the designated primary to its cascading replicas.
   */
  readonly enabled?: boolean;

  /**
   * Prefix for replication slots managed by the operator for HA.
   * It may only contain lower case letters, numbers, and the underscore character.
   * This can only be set at creation time. By default set to `_cnpg_`.
   */
  readonly slotPrefix?: string;

  /**
   * When enabled, the operator automatically manages synchronization of logical
   * decoding (replication) slots across high-availability clusters.
   */
  readonly synchronizeLogicalDecoding?: boolean;
}

/** Configures the synchronization of the user defined physical replication slots */
export interface ClusterSpecReplicationSlotsSynchronizeReplicas {
  /** When set to true, every replication slot that is on the primary is synchronized on each standby */
  readonly enabled: boolean;

  /** List of regular expression patterns to match the names of replication slots to be excluded (by default empty) */
  readonly excludePatterns?: readonly string[];
}

/** ResourceClaim references one entry in PodSpec.ResourceClaims. */
export interface ClusterSpecResourcesClaims {
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

export type ClusterSpecResourcesLimits = number | string;

/**
 * appArmorProfile is the AppArmor options to use by this container. If set, this profile
 * overrides the pod's appArmorProfile.
 * Note that this field cannot be set when spec.os.name is windows.
 */
export interface ClusterSpecSecurityContextAppArmorProfile {
  /**
   * localhostProfile indicates a profile loaded on the node that should be used.
   * The profile must be preconfigured on the node to work.
   * Must match the loaded name of the profile.
   * Must be set if and only if type is "Localhost".
   */
  readonly localhostProfile?: string;

  /**
   * type indicates which kind of AppArmor profile will be applied.
   * Valid options are:
   * Localhost - a profile pre-loaded on the node.
   * RuntimeDefault - the container runtime's default profile.
   * Unconfined - no AppArmor enforcement.
   */
  readonly type: string;
}

/**
 * The capabilities to add/drop when running containers.
 * Defaults to the default set of capabilities granted by the container runtime.
 * Note that this field cannot be set when spec.os.name is windows.
 */
export interface ClusterSpecSecurityContextCapabilities {
  /** Added capabilities */
  readonly add?: readonly string[];

  /** Removed capabilities */
  readonly drop?: readonly string[];
}

/**
 * The SELinux context to be applied to the container.
 * If unspecified, the container runtime will allocate a random SELinux context for each
 * container.  May also be set in PodSecurityContext.  If set in both SecurityContext and
 * PodSecurityContext, the value specified in SecurityContext takes precedence.
 * Note that this field cannot be set when spec.os.name is windows.
 */
export interface ClusterSpecSecurityContextSeLinuxOptions {
  /** Level is SELinux level label that applies to the container. */
  readonly level?: string;

  /** Role is a SELinux role label that applies to the container. */
  readonly role?: string;

  /** Type is a SELinux type label that applies to the container. */
  readonly type?: string;

  /** User is a SELinux user label that applies to the container. */
  readonly user?: string;
}

/**
 * The seccomp options to use by this container. If seccomp options are
 * provided at both the pod & container level, the container options
 * override the pod options.
 * Note that this field cannot be set when spec.os.name is windows.
 */
export interface ClusterSpecSecurityContextSeccompProfile {
  /**
   * localhostProfile indicates a profile defined in a file on the node should be used.
   * The profile must be preconfigured on the node to work.
   * Must be a descending path, relative to the kubelet's configured seccomp profile location.
   * Must be set if type is "Localhost". Must NOT be set for any other type.
   */
  readonly localhostProfile?: string;

  /**
   * type indicates which kind of seccomp profile will be applied.
   * Valid options are:
   */
  readonly type: string;
}

/**
 * The Windows specific settings applied to all containers.
 * If unspecified, the options from the PodSecurityContext will be used.
 * If set in both SecurityContext and PodSecurityContext, the value specified in SecurityContext takes precedence.
 * Note that this field cannot be set when spec.os.name is linux.
 */
export interface ClusterSpecSecurityContextWindowsOptions {
  /**
   * GMSACredentialSpec is where the GMSA admission webhook
   * (https://github.com/kubernetes-sigs/windows-gmsa) inlines the contents of the
   * GMSA credential spec named by the GMSACredentialSpecName field.
   */
  readonly gmsaCredentialSpec?: string;

  /** GMSACredentialSpecName is the name of the GMSA credential spec to use. */
  readonly gmsaCredentialSpecName?: string;

  /**
   * HostProcess determines if a container should be run as a 'Host Process' container.
   * All of a Pod's containers must have the same effective HostProcess value
   * (it is not allowed to have a mix of HostProcess containers and non-HostProcess containers).
   * In addition, if HostProcess is true then HostNetwork must also be set to true.
   */
  readonly hostProcess?: boolean;

  /**
   * The UserName in Windows to run the entrypoint of the container process.
   * Defaults to the user specified in image metadata if unspecified.
   * May also be set in PodSecurityContext. If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   */
  readonly runAsUserName?: string;
}

/**
 * Metadata are the metadata to be used for the generated
 * service account
 */
export interface ClusterSpecServiceAccountTemplateMetadata {
  /**
   * Annotations is an unstructured key value map stored with a resource that may be
   * set by external tools to store and retrieve arbitrary metadata. They are not
   * queryable and should be preserved when modifying objects.
   * More info: http://kubernetes.io/docs/user-guide/annotations
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * Map of string keys and values that can be used to organize and categorize
   * (scope and select) objects. May match selectors of replication controllers
   * and services.
   * More info: http://kubernetes.io/docs/user-guide/labels
   */
  readonly labels?: { readonly [key: string]: string };

  /** The name of the resource. Only supported for certain types */
  readonly name?: string;
}

/** Template to be used to generate the Persistent Volume Claim */
export interface ClusterSpecStoragePvcTemplate {
  /**
   * accessModes contains the desired access modes the volume should have.
   * More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#access-modes-1
   */
  readonly accessModes?: readonly string[];

  /**
   * dataSource field can be used to specify either:
   * * An existing VolumeSnapshot object (snapshot.storage.k8s.io/VolumeSnapshot)
   * * An existing PVC (PersistentVolumeClaim)
   * If the provisioner or an external controller can support the specified data source,
   * it will create a new volume based on the contents of the specified data source.
   * When the AnyVolumeDataSource feature gate is enabled, dataSource contents will be copied to dataSourceRef,
   * and dataSourceRef contents will be copied to dataSource when dataSourceRef.namespace is not specified.
   * If the namespace is specified, then dataSourceRef will not be copied to dataSource.
   */
  readonly dataSource?: ClusterSpecStoragePvcTemplateDataSource;

  /**
   * dataSourceRef specifies the object from which to populate the volume with data, if a non-empty
   * volume is desired. This may be any object from a non-empty API group (non
   * core object) or a PersistentVolumeClaim object.
   * When this field is specified, volume binding will only succeed if the type of
   * the specified object matches some installed volume populator or dynamic
   * provisioner.
   * This field will replace the functionality of the dataSource field and as such
   * if both fields are non-empty, they must have the same value. For backwards
   * compatibility, when namespace isn't specified in dataSourceRef,
   * both fields (dataSource and dataSourceRef) will be set to the same
   * value automatically if one of them is empty and the other is non-empty.
   * When namespace is specified in dataSourceRef,
   * dataSource isn't set to the same value and must be empty.
   * There are three important differences between dataSource and dataSourceRef:
   * * While dataSource only allows two specific types of objects, dataSourceRef
   * allows any non-core object, as well as PersistentVolumeClaim objects.
   * * While dataSource ignores disallowed values (dropping them), dataSourceRef
   * preserves all values, and generates an error if a disallowed value is
   * specified.
   * * While dataSource only allows local objects, dataSourceRef allows objects
   * in any namespaces.
   * (Beta) Using this field requires the AnyVolumeDataSource feature gate to be enabled.
   * (Alpha) Using the namespace field of dataSourceRef requires the CrossNamespaceVolumeDataSource feature gate to be enabled.
   */
  readonly dataSourceRef?: ClusterSpecStoragePvcTemplateDataSourceRef;

  /**
   * resources represents the minimum resources the volume should have.
   * Users are allowed to specify resource requirements
   * that are lower than previous value but must still be higher than capacity recorded in the
   * status field of the claim.
   * More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#resources
   */
  readonly resources?: ClusterSpecStoragePvcTemplateResources;

  /** selector is a label query over volumes to consider for binding. */
  readonly selector?: ClusterSpecStoragePvcTemplateSelector;

  /**
   * storageClassName is the name of the StorageClass required by the claim.
   * More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#class-1
   */
  readonly storageClassName?: string;

  /**
   * volumeAttributesClassName may be used to set the VolumeAttributesClass used by this claim.
   * If specified, the CSI driver will create or update the volume with the attributes defined
   * in the corresponding VolumeAttributesClass. This has a different purpose than storageClassName,
   * it can be changed after the claim is created. An empty string or nil value indicates that no
   * VolumeAttributesClass will be applied to the claim. If the claim enters an Infeasible error state,
   * this field can be reset to its previous value (including nil) to cancel the modification.
   * If the resource referred to by volumeAttributesClass does not exist, this PersistentVolumeClaim will be
   * set to a Pending state, as reflected by the modifyVolumeStatus field, until such as a resource
   * exists.
   * More info: https://kubernetes.io/docs/concepts/storage/volume-attributes-classes/
   */
  readonly volumeAttributesClassName?: string;

  /**
   * volumeMode defines what type of volume is required by the claim.
   * Value of Filesystem is implied when not included in claim spec.
   */
  readonly volumeMode?: string;

  /** volumeName is the binding reference to the PersistentVolume backing this claim. */
  readonly volumeName?: string;
}

/** Owner is the PostgreSQL user owning the tablespace */
export interface ClusterSpecTablespacesOwner {
  readonly name?: string;
}

/** The storage configuration for the tablespace */
export interface ClusterSpecTablespacesStorage {
  /** Template to be used to generate the Persistent Volume Claim */
  readonly pvcTemplate?: ClusterSpecStoragePvcTemplate;

  /** Resize existent PVCs, defaults to true */
  readonly resizeInUseVolumes?: boolean;

  /**
   * Size of the storage. Required if not already specified in the PVC template.
   * Changes to this field are automatically reapplied to the created PVCs.
   * Size cannot be decreased.
   */
  readonly size?: string;

  /**
   * StorageClass to use for PVCs. Applied after
   * evaluating the PVC template, if available.
   * If not specified, the generated PVCs will use the
   * default storage class
   */
  readonly storageClass?: string;
}

/**
 * LabelSelector is used to find matching pods.
 * Pods that match this label selector are counted to determine the number of pods
 * in their corresponding topology domain.
 */
export interface ClusterSpecTopologySpreadConstraintsLabelSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly ClusterSpecTopologySpreadConstraintsLabelSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/** The weights of all of the matched WeightedPodAffinityTerm fields are added per-node to find the most preferred node(s) */
export interface ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  /** Required. A pod affinity term, associated with the corresponding weight. */
  readonly podAffinityTerm: ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;

  /**
   * weight associated with matching the corresponding podAffinityTerm,
   * in the range 1-100.
   */
  readonly weight: number;
}

/**
 * Defines a set of pods (namely those matching the labelSelector
 * relative to the given namespace(s)) that this pod should be
 * co-located (affinity) or not co-located (anti-affinity) with,
 * where co-located is defined as running on a node whose value of
 * the label with key <topologyKey> matches that of any node on which
 * a pod of the set of pods is running
 */
export interface ClusterSpecAffinityAdditionalPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  /**
   * A label query over a set of resources, in this case pods.
   * If it's null, this PodAffinityTerm matches with no Pods.
   */
  readonly labelSelector?: ClusterSpecAffinityAdditionalPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;

  /**
   * MatchLabelKeys is a set of pod label keys to select which pods will
   * be taken into consideration. The keys are used to lookup values from the
   * incoming pod labels, those key-value labels are merged with `labelSelector` as `key in (value)`
   * to select the group of existing pods which pods will be taken into consideration
   * for the incoming pod's pod (anti) affinity. Keys that don't exist in the incoming
   * pod labels will be ignored. The default value is empty.
   * The same key is forbidden to exist in both matchLabelKeys and labelSelector.
   * Also, matchLabelKeys cannot be set when labelSelector isn't set.
   */
  readonly matchLabelKeys?: readonly string[];

  /**
   * MismatchLabelKeys is a set of pod label keys to select which pods will
   * be taken into consideration. The keys are used to lookup values from the
   * incoming pod labels, those key-value labels are merged with `labelSelector` as `key notin (value)`
   * to select the group of existing pods which pods will be taken into consideration
   * for the incoming pod's pod (anti) affinity. Keys that don't exist in the incoming
   * pod labels will be ignored. The default value is empty.
   * The same key is forbidden to exist in both mismatchLabelKeys and labelSelector.
   * Also, mismatchLabelKeys cannot be set when labelSelector isn't set.
   */
  readonly mismatchLabelKeys?: readonly string[];

  /**
   * A label query over the set of namespaces that the term applies to.
   * The term is applied to the union of the namespaces selected by this field
   * and the ones listed in the namespaces field.
   * null selector and null or empty namespaces list means "this pod's namespace".
   * An empty selector ({}) matches all namespaces.
   */
  readonly namespaceSelector?: ClusterSpecAffinityAdditionalPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;

  /**
   * namespaces specifies a static list of namespace names that the term applies to.
   * The term is applied to the union of the namespaces listed in this field
   * and the ones selected by namespaceSelector.
   * null or empty namespaces list and null namespaceSelector means "this pod's namespace".
   */
  readonly namespaces?: readonly string[];

  /**
   * This pod should be co-located (affinity) or not co-located (anti-affinity) with the pods matching
   * the labelSelector in the specified namespaces, where co-located is defined as running on a node
   * whose value of the label with key topologyKey matches that of any node on which any of the
   * selected pods is running.
   * Empty topologyKey is not allowed.
   */
  readonly topologyKey: string;
}

/**
 * An empty preferred scheduling term matches all objects with implicit weight 0
 * (i.e. it's a no-op). A null preferred scheduling term matches no objects (i.e. is also a no-op).
 */
export interface ClusterSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  /** A node selector term, associated with the corresponding weight. */
  readonly preference: ClusterSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;

  /** Weight associated with matching the corresponding nodeSelectorTerm, in the range 1-100. */
  readonly weight: number;
}

/**
 * If the affinity requirements specified by this field are not met at
 * scheduling time, the pod will not be scheduled onto the node.
 * If the affinity requirements specified by this field cease to be met
 * at some point during pod execution (e.g. due to an update), the system
 * may or may not try to eventually evict the pod from its node.
 */
export interface ClusterSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  /** Required. A list of node selector terms. The terms are ORed. */
  readonly nodeSelectorTerms: readonly ClusterSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms[];
}

/** The credentials to use to upload data to Azure Blob Storage */
export interface ClusterSpecBackupBarmanObjectStoreAzureCredentials {
  /** The connection string to be used */
  readonly connectionString?: ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString;

  /** Use the Azure AD based authentication without providing explicitly the keys. */
  readonly inheritFromAzureAD?: boolean;

  /** The storage account where to upload data */
  readonly storageAccount?: ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageAccount;

  /**
   * The storage account key to be used in conjunction
   * with the storage account name
   */
  readonly storageKey?: ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageKey;

  /**
   * A shared-access-signature to be used in conjunction with
   * the storage account name
   */
  readonly storageSasToken?: ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageSasToken;

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
export interface ClusterSpecBackupBarmanObjectStoreData {
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
   * compression, default), `gzip`, `bzip2`, and `snappy`.
   */
  readonly compression?: ClusterSpecBackupBarmanObjectStoreDataCompression;

  /**
   * Whenever to force the encryption of files (if the bucket is
   * not already configured for that).
   * Allowed options are empty string (use the bucket policy, default),
   * `AES256` and `aws:kms`
   */
  readonly encryption?: ClusterSpecBackupBarmanObjectStoreDataEncryption;

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
}

/**
 * EndpointCA store the CA bundle of the barman endpoint.
 * Useful when using self-signed certificates to avoid
 * errors with certificate issuer and barman-cloud-wal-archive
 */
export interface ClusterSpecBackupBarmanObjectStoreEndpointCa {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/** The credentials to use to upload data to Google Cloud Storage */
export interface ClusterSpecBackupBarmanObjectStoreGoogleCredentials {
  /** The secret containing the Google Cloud Storage JSON file with the credentials */
  readonly applicationCredentials?: ClusterSpecBackupBarmanObjectStoreGoogleCredentialsApplicationCredentials;

  /**
   * If set to true, will presume that it's running inside a GKE environment,
   * default to false.
   */
  readonly gkeEnvironment?: boolean;
}

/** The credentials to use to upload data to S3 */
export interface ClusterSpecBackupBarmanObjectStoreS3Credentials {
  /** The reference to the access key id */
  readonly accessKeyId?: ClusterSpecBackupBarmanObjectStoreS3CredentialsAccessKeyId;

  /** Use the role based authentication without providing explicitly the keys. */
  readonly inheritFromIAMRole?: boolean;

  /** The reference to the secret containing the region name */
  readonly region?: ClusterSpecBackupBarmanObjectStoreS3CredentialsRegion;

  /** The reference to the secret access key */
  readonly secretAccessKey?: ClusterSpecBackupBarmanObjectStoreS3CredentialsSecretAccessKey;

  /** The references to the session key */
  readonly sessionToken?: ClusterSpecBackupBarmanObjectStoreS3CredentialsSessionToken;
}

/**
 * The configuration for the backup of the WAL stream.
 * When not defined, WAL files will be stored uncompressed and may be
 * unencrypted in the object store, according to the bucket default policy.
 */
export interface ClusterSpecBackupBarmanObjectStoreWal {
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
  readonly compression?: ClusterSpecBackupBarmanObjectStoreWalCompression;

  /**
   * Whenever to force the encryption of files (if the bucket is
   * not already configured for that).
   * Allowed options are empty string (use the bucket policy, default),
   * `AES256` and `aws:kms`
   */
  readonly encryption?: ClusterSpecBackupBarmanObjectStoreDataEncryption;

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

/** Configuration parameters to control the online/hot backup with volume snapshots */
export interface ClusterSpecBackupVolumeSnapshotOnlineConfiguration {
  /**
   * Control whether the I/O workload for the backup initial checkpoint will
   * be limited, according to the `checkpoint_completion_target` setting on
   * the PostgreSQL server. If set to true, an immediate checkpoint will be
   * used, meaning PostgreSQL will complete the checkpoint as soon as
   * possible. `false` by default.
   */
  readonly immediateCheckpoint?: boolean;

  /**
   * If false, the function will return immediately after the backup is completed,
   * without waiting for WAL to be archived.
   * This behavior is only useful with backup software that independently monitors WAL archiving.
   * Otherwise, WAL required to make the backup consistent might be missing and make the backup useless.
   * By default, or when this parameter is true, pg_backup_stop will wait for WAL to be archived when archiving is
   * enabled.
   * On a standby, this means that it will wait only when archive_mode = always.
   * If write activity on the primary is low, it may be useful to run pg_switch_wal on the primary in order to trigger
   * an immediate segment switch.
   */
  readonly waitForArchive?: boolean;
}

/** SnapshotOwnerReference indicates the type of owner reference the snapshot should have */
export type ClusterSpecBackupVolumeSnapshotSnapshotOwnerReference = 'none' | 'cluster' | 'backup';

/**
 * Bootstraps the new cluster by importing data from an existing PostgreSQL
 * instance using logical backup (`pg_dump` and `pg_restore`)
 */
export interface ClusterSpecBootstrapInitdbImport {
  /** The databases to import */
  readonly databases: readonly string[];

  /** List of custom options to pass to the `pg_dump` command. */
  readonly pgDumpExtraOptions?: readonly string[];

  /**
   * Custom options to pass to the `pg_restore` command during the `data`
   * section. This setting overrides the generic `pgRestoreExtraOptions` value.
   */
  readonly pgRestoreDataOptions?: readonly string[];

  /** List of custom options to pass to the `pg_restore` command. */
  readonly pgRestoreExtraOptions?: readonly string[];

  /**
   * Custom options to pass to the `pg_restore` command during the `post-data`
   * section. This setting overrides the generic `pgRestoreExtraOptions` value.
   */
  readonly pgRestorePostdataOptions?: readonly string[];

  /**
   * Custom options to pass to the `pg_restore` command during the `pre-data`
   * section. This setting overrides the generic `pgRestoreExtraOptions` value.
   */
  readonly pgRestorePredataOptions?: readonly string[];

  /**
   * List of SQL queries to be executed as a superuser in the application
   * database right after is imported - to be used with extreme care
   * (by default empty). Only available in microservice type.
   */
  readonly postImportApplicationSQL?: readonly string[];

  /** The roles to import */
  readonly roles?: readonly string[];

  /**
   * When set to true, only the `pre-data` and `post-data` sections of
   * `pg_restore` are invoked, avoiding data import. Default: `false`.
   */
  readonly schemaOnly?: boolean;

  /** The source of the import */
  readonly source: ClusterSpecBootstrapInitdbImportSource;

  /** The import type. Can be `microservice` or `monolith`. */
  readonly type: ClusterSpecBootstrapInitdbImportType;
}

/**
 * List of references to ConfigMaps or Secrets containing SQL files
 * to be executed as a superuser in the application database right after
 * the cluster has been created. The references are processed in a specific order:
 * first, all Secrets are processed, followed by all ConfigMaps.
 * Within each group, the processing order follows the sequence specified
 * in their respective arrays.
 * (by default empty)
 */
export interface ClusterSpecBootstrapInitdbPostInitApplicationSqlRefs {
  /** ConfigMapRefs holds a list of references to ConfigMaps */
  readonly configMapRefs?: readonly ClusterSpecMonitoringCustomQueriesConfigMap[];

  /** SecretRefs holds a list of references to Secrets */
  readonly secretRefs?: readonly ClusterSpecMonitoringCustomQueriesSecret[];
}

/**
 * List of references to ConfigMaps or Secrets containing SQL files
 * to be executed as a superuser in the `postgres` database right after
 * the cluster has been created. The references are processed in a specific order:
 * first, all Secrets are processed, followed by all ConfigMaps.
 * Within each group, the processing order follows the sequence specified
 * in their respective arrays.
 * (by default empty)
 */
export interface ClusterSpecBootstrapInitdbPostInitSqlRefs {
  /** ConfigMapRefs holds a list of references to ConfigMaps */
  readonly configMapRefs?: readonly ClusterSpecMonitoringCustomQueriesConfigMap[];

  /** SecretRefs holds a list of references to Secrets */
  readonly secretRefs?: readonly ClusterSpecMonitoringCustomQueriesSecret[];
}

/**
 * List of references to ConfigMaps or Secrets containing SQL files
 * to be executed as a superuser in the `template1` database right after
 * the cluster has been created. The references are processed in a specific order:
 * first, all Secrets are processed, followed by all ConfigMaps.
 * Within each group, the processing order follows the sequence specified
 * in their respective arrays.
 * (by default empty)
 */
export interface ClusterSpecBootstrapInitdbPostInitTemplateSqlRefs {
  /** ConfigMapRefs holds a list of references to ConfigMaps */
  readonly configMapRefs?: readonly ClusterSpecMonitoringCustomQueriesConfigMap[];

  /** SecretRefs holds a list of references to Secrets */
  readonly secretRefs?: readonly ClusterSpecMonitoringCustomQueriesSecret[];
}

/**
 * Name of the secret containing the initial credentials for the
 * owner of the user database. If empty a new secret will be
 * created from scratch
 */
export interface ClusterSpecBootstrapInitdbSecret {
  /** Name of the referent. */
  readonly name: string;
}

/**
 * The backup object containing the physical base backup from which to
 * initiate the recovery procedure.
 * Mutually exclusive with `source` and `volumeSnapshots`.
 */
export interface ClusterSpecBootstrapRecoveryBackup {
  /**
   * EndpointCA store the CA bundle of the barman endpoint.
   * Useful when using self-signed certificates to avoid
   * errors with certificate issuer and barman-cloud-wal-archive.
   */
  readonly endpointCA?: ClusterSpecBootstrapRecoveryBackupEndpointCa;

  /** Name of the referent. */
  readonly name: string;
}

/**
 * By default, the recovery process applies all the available
 * WAL files in the archive (full recovery). However, you can also
 * end the recovery as soon as a consistent state is reached or
 * recover to a point-in-time (PITR) by specifying a `RecoveryTarget` object,
 * as expected by PostgreSQL (i.e., timestamp, transaction Id, LSN, ...).
 * More info: https://www.postgresql.org/docs/current/runtime-config-wal.html#RUNTIME-CONFIG-WAL-RECOVERY-TARGET
 */
export interface ClusterSpecBootstrapRecoveryRecoveryTarget {
  /**
   * The ID of the backup from which to start the recovery process.
   * If empty (default) the operator will automatically detect the backup
   * based on targetTime or targetLSN if specified. Otherwise use the
   * latest available backup in chronological order.
   */
  readonly backupID?: string;

  /**
   * Set the target to be exclusive. If omitted, defaults to false, so that
   * in Postgres, `recovery_target_inclusive` will be true
   */
  readonly exclusive?: boolean;

  /** End recovery as soon as a consistent state is reached */
  readonly targetImmediate?: boolean;

  /** The target LSN (Log Sequence Number) */
  readonly targetLSN?: string;

  /**
   * The target name (to be previously created
   * with `pg_create_restore_point`)
   */
  readonly targetName?: string;

  /** The target timeline ("latest" or a positive integer) */
  readonly targetTLI?: string;

  /**
   * The target time as a timestamp in RFC3339 format or PostgreSQL timestamp format.
   * Timestamps without an explicit timezone are interpreted as UTC.
   */
  readonly targetTime?: string;

  /** The target transaction ID */
  readonly targetXID?: string;
}

/**
 * The static PVC data source(s) from which to initiate the
 * recovery procedure. Currently supporting `VolumeSnapshot`
 * and `PersistentVolumeClaim` resources that map an existing
 * PVC group, compatible with CloudNativePG, and taken with
 * a cold backup copy on a fenced Postgres instance (limitation
 * which will be removed in the future when online backup
 * will be implemented).
 * Mutually exclusive with `backup`.
 */
export interface ClusterSpecBootstrapRecoveryVolumeSnapshots {
  /** Configuration of the storage of the instances */
  readonly storage: ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage;

  /** Configuration of the storage for PostgreSQL tablespaces */
  readonly tablespaceStorage?: { readonly [key: string]: ClusterSpecBootstrapRecoveryVolumeSnapshotsTablespaceStorage };

  /** Configuration of the storage for PostgreSQL WAL (Write-Ahead Log) */
  readonly walStorage?: ClusterSpecBootstrapRecoveryVolumeSnapshotsWalStorage;
}

/** Selects a key of a ConfigMap. */
export interface ClusterSpecEnvValueFromConfigMapKeyRef {
  /** The key to select. */
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
export interface ClusterSpecEnvValueFromFieldRef {
  /** Version of the schema the FieldPath is written in terms of, defaults to "v1". */
  readonly apiVersion?: string;

  /** Path of the field to select in the specified API version. */
  readonly fieldPath: string;
}

/**
 * FileKeyRef selects a key of the env file.
 * Requires the EnvFiles feature gate to be enabled.
 */
export interface ClusterSpecEnvValueFromFileKeyRef {
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
export interface ClusterSpecEnvValueFromResourceFieldRef {
  /** Container name: required for volumes, optional for env vars */
  readonly containerName?: string;

  /** Specifies the output format of the exposed resources, defaults to "1" */
  readonly divisor?: ClusterSpecEnvValueFromResourceFieldRefDivisor;

  /** Required: resource to select */
  readonly resource: string;
}

/** Selects a key of a secret in the pod's namespace */
export interface ClusterSpecEnvValueFromSecretKeyRef {
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
 * The specification for the PersistentVolumeClaim. The entire content is
 * copied unchanged into the PVC that gets created from this
 * template. The same fields as in a PersistentVolumeClaim
 * are also valid here.
 */
export interface ClusterSpecEphemeralVolumeSourceVolumeClaimTemplateSpec {
  /**
   * accessModes contains the desired access modes the volume should have.
   * More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#access-modes-1
   */
  readonly accessModes?: readonly string[];

  /**
   * dataSource field can be used to specify either:
   * * An existing VolumeSnapshot object (snapshot.storage.k8s.io/VolumeSnapshot)
   * * An existing PVC (PersistentVolumeClaim)
   * If the provisioner or an external controller can support the specified data source,
   * it will create a new volume based on the contents of the specified data source.
   * When the AnyVolumeDataSource feature gate is enabled, dataSource contents will be copied to dataSourceRef,
   * and dataSourceRef contents will be copied to dataSource when dataSourceRef.namespace is not specified.
   * If the namespace is specified, then dataSourceRef will not be copied to dataSource.
   */
  readonly dataSource?: ClusterSpecStoragePvcTemplateDataSource;

  /**
   * dataSourceRef specifies the object from which to populate the volume with data, if a non-empty
   * volume is desired. This may be any object from a non-empty API group (non
   * core object) or a PersistentVolumeClaim object.
   * When this field is specified, volume binding will only succeed if the type of
   * the specified object matches some installed volume populator or dynamic
   * provisioner.
   * This field will replace the functionality of the dataSource field and as such
   * if both fields are non-empty, they must have the same value. For backwards
   * compatibility, when namespace isn't specified in dataSourceRef,
   * both fields (dataSource and dataSourceRef) will be set to the same
   * value automatically if one of them is empty and the other is non-empty.
   * When namespace is specified in dataSourceRef,
   * dataSource isn't set to the same value and must be empty.
   * There are three important differences between dataSource and dataSourceRef:
   * * While dataSource only allows two specific types of objects, dataSourceRef
   * allows any non-core object, as well as PersistentVolumeClaim objects.
   * * While dataSource ignores disallowed values (dropping them), dataSourceRef
   * preserves all values, and generates an error if a disallowed value is
   * specified.
   * * While dataSource only allows local objects, dataSourceRef allows objects
   * in any namespaces.
   * (Beta) Using this field requires the AnyVolumeDataSource feature gate to be enabled.
   * (Alpha) Using the namespace field of dataSourceRef requires the CrossNamespaceVolumeDataSource feature gate to be enabled.
   */
  readonly dataSourceRef?: ClusterSpecStoragePvcTemplateDataSourceRef;

  /**
   * resources represents the minimum resources the volume should have.
   * Users are allowed to specify resource requirements
   * that are lower than previous value but must still be higher than capacity recorded in the
   * status field of the claim.
   * More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#resources
   */
  readonly resources?: ClusterSpecStoragePvcTemplateResources;

  /** selector is a label query over volumes to consider for binding. */
  readonly selector?: ClusterSpecStoragePvcTemplateSelector;

  /**
   * storageClassName is the name of the StorageClass required by the claim.
   * More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#class-1
   */
  readonly storageClassName?: string;

  /**
   * volumeAttributesClassName may be used to set the VolumeAttributesClass used by this claim.
   * If specified, the CSI driver will create or update the volume with the attributes defined
   * in the corresponding VolumeAttributesClass. This has a different purpose than storageClassName,
   * it can be changed after the claim is created. An empty string or nil value indicates that no
   * VolumeAttributesClass will be applied to the claim. If the claim enters an Infeasible error state,
   * this field can be reset to its previous value (including nil) to cancel the modification.
   * If the resource referred to by volumeAttributesClass does not exist, this PersistentVolumeClaim will be
   * set to a Pending state, as reflected by the modifyVolumeStatus field, until such as a resource
   * exists.
   * More info: https://kubernetes.io/docs/concepts/storage/volume-attributes-classes/
   */
  readonly volumeAttributesClassName?: string;

  /**
   * volumeMode defines what type of volume is required by the claim.
   * Value of Filesystem is implied when not included in claim spec.
   */
  readonly volumeMode?: string;

  /** volumeName is the binding reference to the PersistentVolume backing this claim. */
  readonly volumeName?: string;
}

/** Ensure the role is `present` or `absent` - defaults to "present" */
export type ClusterSpecManagedRolesEnsure = 'present' | 'absent';

/**
 * Secret containing the password of the role (if present)
 * If null, the password will be ignored unless DisablePassword is set
 */
export interface ClusterSpecManagedRolesPasswordSecret {
  /** Name of the referent. */
  readonly name: string;
}

/**
 * ManagedService represents a specific service managed by the cluster.
 * It includes the type of service and its associated template specification.
 */
export interface ClusterSpecManagedServicesAdditional {
  /**
   * SelectorType specifies the type of selectors that the service will have.
   * Valid values are "rw", "r", and "ro", representing read-write, read, and read-only services.
   */
  readonly selectorType: ClusterSpecManagedServicesAdditionalSelectorType;

  /** ServiceTemplate is the template specification for the service. */
  readonly serviceTemplate: ClusterSpecManagedServicesAdditionalServiceTemplate;

  /** UpdateStrategy describes how the service differences should be reconciled */
  readonly updateStrategy?: ClusterSpecManagedServicesAdditionalUpdateStrategy;
}

/**
 * ServiceSelectorType describes a valid value for generating the service selectors.
 * It indicates which type of service the selector applies to, such as read-write, read, or read-only
 */
export type ClusterSpecManagedServicesDisabledDefaultServices = 'rw' | 'r' | 'ro';

/** action to perform based on the regex matching. */
export type ClusterSpecMonitoringPodMonitorMetricRelabelingsAction = 'replace' | 'keep' | 'drop' | 'hashmod' | 'labelmap' | 'labeldrop' | 'labelkeep' | 'lowercase' | 'uppercase' | 'keepequal' | 'dropequal';

/** The image containing the extension, required */
export interface ClusterSpecPostgresqlExtensionsImage {
  /**
   * Policy for pulling OCI objects. Possible values are:
   * Always: the kubelet always attempts to pull the reference. Container creation will fail If the pull fails.
   * Never: the kubelet never pulls the reference and only uses a local image or artifact. Container creation will fail if the reference isn't present.
   * IfNotPresent: the kubelet pulls if the reference isn't already present on disk. Container creation will fail if the reference isn't present and the pull fails.
   * Defaults to Always if :latest tag is specified, or IfNotPresent otherwise.
   */
  readonly pullPolicy?: string;

  /**
   * Required: Image or artifact reference to be used.
   * Behaves in the same way as pod.spec.containers[*].image.
   * Pull secrets will be assembled in the same way as for the container image by looking up node credentials, SA image pull secrets, and pod spec image pull secrets.
   * More info: https://kubernetes.io/docs/concepts/containers/images
   * This field is optional to allow higher level config management to default or override
   * container images in workload controllers like Deployments and StatefulSets.
   */
  readonly reference?: string;
}

/** Bind as authentication configuration */
export interface ClusterSpecPostgresqlLdapBindAsAuth {
  /** Prefix for the bind authentication option */
  readonly prefix?: string;

  /** Suffix for the bind authentication option */
  readonly suffix?: string;
}

/** Bind+Search authentication configuration */
export interface ClusterSpecPostgresqlLdapBindSearchAuth {
  /** Root DN to begin the user search */
  readonly baseDN?: string;

  /** DN of the user to bind to the directory */
  readonly bindDN?: string;

  /** Secret with the password for the user to bind to the directory */
  readonly bindPassword?: ClusterSpecPostgresqlLdapBindSearchAuthBindPassword;

  /** Attribute to match against the username */
  readonly searchAttribute?: string;

  /** Search filter to use when doing the search+bind authentication */
  readonly searchFilter?: string;
}

/** LDAP schema to be used, possible options are `ldap` and `ldaps` */
export type ClusterSpecPostgresqlLdapScheme = 'ldap' | 'ldaps';

/**
 * If set to "required", data durability is strictly enforced. Write operations
 * with synchronous commit settings (`on`, `remote_write`, or `remote_apply`) will
 * block if there are insufficient healthy replicas, ensuring data persistence.
 * If set to "preferred", data durability is maintained when healthy replicas
 * are available, but the required number of instances will adjust dynamically
 * if replicas become unavailable. This setting relaxes strict durability enforcement
 * to allow for operational continuity. This setting is only applicable if both
 * `standbyNamesPre` and `standbyNamesPost` are unset (empty).
 */
export type ClusterSpecPostgresqlSynchronousDataDurability = 'required' | 'preferred';

/**
 * Method to select synchronous replication standbys from the listed
 * servers, accepting 'any' (quorum-based synchronous replication) or
 * 'first' (priority-based synchronous replication) as values.
 */
export type ClusterSpecPostgresqlSynchronousMethod = 'any' | 'first';

/**
 * Configure the feature that extends the liveness probe for a primary
 * instance. In addition to the basic checks, this verifies whether the
 * primary is isolated from the Kubernetes API server and from its
 * replicas, ensuring that it can be safely shut down if network
 * partition or API unavailability is detected. Enabled by default.
 */
export interface ClusterSpecProbesLivenessIsolationCheck {
  /** Timeout in milliseconds for connections during the primary isolation check */
  readonly connectionTimeout?: number;

  /** Whether primary isolation checking is enabled for the liveness probe */
  readonly enabled?: boolean;

  /** Timeout in milliseconds for requests during the primary isolation check */
  readonly requestTimeout?: number;
}

/** Lag limit. Used only for `streaming` strategy */
export type ClusterSpecProbesReadinessMaximumLag = number | string;

/** The probe strategy */
export type ClusterSpecProbesReadinessType = 'pg_isready' | 'streaming' | 'query';

/**
 * ClusterTrustBundle allows a pod to access the `.spec.trustBundle` field
 * of ClusterTrustBundle objects in an auto-updating file.
 */
export interface ClusterSpecProjectedVolumeTemplateSourcesClusterTrustBundle {
  /**
   * Select all ClusterTrustBundles that match this label selector.  Only has
   * effect if signerName is set.  Mutually-exclusive with name.  If unset,
   * interpreted as "match nothing".  If set but empty, interpreted as "match
   * everything".
   */
  readonly labelSelector?: ClusterSpecProjectedVolumeTemplateSourcesClusterTrustBundleLabelSelector;

  /**
   * Select a single ClusterTrustBundle by object name.  Mutually-exclusive
   * with signerName and labelSelector.
   */
  readonly name?: string;

  /**
   * If true, don't block pod startup if the referenced ClusterTrustBundle(s)
   * aren't available.  If using name, then the named ClusterTrustBundle is
   * allowed not to exist.  If using signerName, then the combination of
   * signerName and labelSelector is allowed to match zero
   * ClusterTrustBundles.
   */
  readonly optional?: boolean;

  /** Relative path from the volume root to write the bundle. */
  readonly path: string;

  /**
   * Select all ClusterTrustBundles that match this signer name.
   * Mutually-exclusive with name.  The contents of all selected
   * ClusterTrustBundles will be unified and deduplicated.
   */
  readonly signerName?: string;
}

/** configMap information about the configMap data to project */
export interface ClusterSpecProjectedVolumeTemplateSourcesConfigMap {
  /**
   * items if unspecified, each key-value pair in the Data field of the referenced
   * ConfigMap will be projected into the volume as a file whose name is the
   * key and content is the value. If specified, the listed keys will be
   * projected into the specified paths, and unlisted keys will not be
   * present. If a key is specified which is not present in the ConfigMap,
   * the volume setup will error unless it is marked optional. Paths must be
   * relative and may not contain the '..' path or start with '..'.
   */
  readonly items?: readonly ClusterSpecProjectedVolumeTemplateSourcesConfigMapItems[];

  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;

  /** optional specify whether the ConfigMap or its keys must be defined */
  readonly optional?: boolean;
}

/** downwardAPI information about the downwardAPI data to project */
export interface ClusterSpecProjectedVolumeTemplateSourcesDownwardApi {
  /** Items is a list of DownwardAPIVolume file */
  readonly items?: readonly ClusterSpecProjectedVolumeTemplateSourcesDownwardApiItems[];
}

/**
 * Projects an auto-rotating credential bundle (private key and certificate
 * chain) that the pod can use either as a TLS client or server.
 */
export interface ClusterSpecProjectedVolumeTemplateSourcesPodCertificate {
  /** Write the certificate chain at this path in the projected volume. */
  readonly certificateChainPath?: string;

  /** Write the credential bundle at this path in the projected volume. */
  readonly credentialBundlePath?: string;

  /** Write the key at this path in the projected volume. */
  readonly keyPath?: string;

  /** The type of keypair Kubelet will generate for the pod. */
  readonly keyType: string;

  /**
   * maxExpirationSeconds is the maximum lifetime permitted for the
   * certificate.
   */
  readonly maxExpirationSeconds?: number;

  /** Kubelet's generated CSRs will be addressed to this signer. */
  readonly signerName: string;

  /**
   * userAnnotations allow pod authors to pass additional information to
   * the signer implementation.  Kubernetes does not restrict or validate this
   * metadata in any way.
   */
  readonly userAnnotations?: { readonly [key: string]: string };
}

/** secret information about the secret data to project */
export interface ClusterSpecProjectedVolumeTemplateSourcesSecret {
  /**
   * items if unspecified, each key-value pair in the Data field of the referenced
   * Secret will be projected into the volume as a file whose name is the
   * key and content is the value. If specified, the listed keys will be
   * projected into the specified paths, and unlisted keys will not be
   * present. If a key is specified which is not present in the Secret,
   * the volume setup will error unless it is marked optional. Paths must be
   * relative and may not contain the '..' path or start with '..'.
   */
  readonly items?: readonly ClusterSpecProjectedVolumeTemplateSourcesConfigMapItems[];

  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;

  /** optional field specify whether the Secret or its key must be defined */
  readonly optional?: boolean;
}

/** serviceAccountToken is information about the serviceAccountToken data to project */
export interface ClusterSpecProjectedVolumeTemplateSourcesServiceAccountToken {
  /**
   * audience is the intended audience of the token. A recipient of a token
   * must identify itself with an identifier specified in the audience of the
   * token, and otherwise should reject the token. The audience defaults to the
   * identifier of the apiserver.
   */
  readonly audience?: string;

  /**
   * expirationSeconds is the requested duration of validity of the service
   * account token. As the token approaches expiration, the kubelet volume
   * plugin will proactively rotate the service account token. The kubelet will
   * start trying to rotate the token if the token is older than 80 percent of
   * its time to live or if the token is older than 24 hours.Defaults to 1 hour
   * and must be at least 10 minutes.
   */
  readonly expirationSeconds?: number;

  /**
   * path is the path relative to the mount point of the file to project the
   * token into.
   */
  readonly path: string;
}

/**
 * dataSource field can be used to specify either:
 * * An existing VolumeSnapshot object (snapshot.storage.k8s.io/VolumeSnapshot)
 * * An existing PVC (PersistentVolumeClaim)
 * If the provisioner or an external controller can support the specified data source,
 * it will create a new volume based on the contents of the specified data source.
 * When the AnyVolumeDataSource feature gate is enabled, dataSource contents will be copied to dataSourceRef,
 * and dataSourceRef contents will be copied to dataSource when dataSourceRef.namespace is not specified.
 * If the namespace is specified, then dataSourceRef will not be copied to dataSource.
 */
export interface ClusterSpecStoragePvcTemplateDataSource {
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

/**
 * dataSourceRef specifies the object from which to populate the volume with data, if a non-empty
 * volume is desired. This may be any object from a non-empty API group (non
 * core object) or a PersistentVolumeClaim object.
 * When this field is specified, volume binding will only succeed if the type of
 * the specified object matches some installed volume populator or dynamic
 * provisioner.
 * This field will replace the functionality of the dataSource field and as such
 * if both fields are non-empty, they must have the same value. For backwards
 * compatibility, when namespace isn't specified in dataSourceRef,
 * both fields (dataSource and dataSourceRef) will be set to the same
 * value automatically if one of them is empty and the other is non-empty.
 * When namespace is specified in dataSourceRef,
 * dataSource isn't set to the same value and must be empty.
 * There are three important differences between dataSource and dataSourceRef:
 * * While dataSource only allows two specific types of objects, dataSourceRef
 * allows any non-core object, as well as PersistentVolumeClaim objects.
 * * While dataSource ignores disallowed values (dropping them), dataSourceRef
 * preserves all values, and generates an error if a disallowed value is
 * specified.
 * * While dataSource only allows local objects, dataSourceRef allows objects
 * in any namespaces.
 * (Beta) Using this field requires the AnyVolumeDataSource feature gate to be enabled.
 * (Alpha) Using the namespace field of dataSourceRef requires the CrossNamespaceVolumeDataSource feature gate to be enabled.
 */
export interface ClusterSpecStoragePvcTemplateDataSourceRef {
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

  /**
   * Namespace is the namespace of resource being referenced
   * Note that when a namespace is specified, a gateway.networking.k8s.io/ReferenceGrant object is required in the referent namespace to allow that namespace's owner to accept the reference. See the ReferenceGrant documentation for details.
   * (Alpha) This field requires the CrossNamespaceVolumeDataSource feature gate to be enabled.
   */
  readonly namespace?: string;
}

/**
 * resources represents the minimum resources the volume should have.
 * Users are allowed to specify resource requirements
 * that are lower than previous value but must still be higher than capacity recorded in the
 * status field of the claim.
 * More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#resources
 */
export interface ClusterSpecStoragePvcTemplateResources {
  /**
   * Limits describes the maximum amount of compute resources allowed.
   * More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   */
  readonly limits?: { readonly [key: string]: ClusterSpecResourcesLimits };

  /**
   * Requests describes the minimum amount of compute resources required.
   * If Requests is omitted for a container, it defaults to Limits if that is explicitly specified,
   * otherwise to an implementation-defined value. Requests cannot exceed Limits.
   * More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   */
  readonly requests?: { readonly [key: string]: ClusterSpecResourcesLimits };
}

/** selector is a label query over volumes to consider for binding. */
export interface ClusterSpecStoragePvcTemplateSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly ClusterSpecTopologySpreadConstraintsLabelSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/**
 * A label selector requirement is a selector that contains values, a key, and an operator that
 * relates the key and values.
 */
export interface ClusterSpecTopologySpreadConstraintsLabelSelectorMatchExpressions {
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

/** Required. A pod affinity term, associated with the corresponding weight. */
export interface ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  /**
   * A label query over a set of resources, in this case pods.
   * If it's null, this PodAffinityTerm matches with no Pods.
   */
  readonly labelSelector?: ClusterSpecAffinityAdditionalPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;

  /**
   * MatchLabelKeys is a set of pod label keys to select which pods will
   * be taken into consideration. The keys are used to lookup values from the
   * incoming pod labels, those key-value labels are merged with `labelSelector` as `key in (value)`
   * to select the group of existing pods which pods will be taken into consideration
   * for the incoming pod's pod (anti) affinity. Keys that don't exist in the incoming
   * pod labels will be ignored. The default value is empty.
   * The same key is forbidden to exist in both matchLabelKeys and labelSelector.
   * Also, matchLabelKeys cannot be set when labelSelector isn't set.
   */
  readonly matchLabelKeys?: readonly string[];

  /**
   * MismatchLabelKeys is a set of pod label keys to select which pods will
   * be taken into consideration. The keys are used to lookup values from the
   * incoming pod labels, those key-value labels are merged with `labelSelector` as `key notin (value)`
   * to select the group of existing pods which pods will be taken into consideration
   * for the incoming pod's pod (anti) affinity. Keys that don't exist in the incoming
   * pod labels will be ignored. The default value is empty.
   * The same key is forbidden to exist in both mismatchLabelKeys and labelSelector.
   * Also, mismatchLabelKeys cannot be set when labelSelector isn't set.
   */
  readonly mismatchLabelKeys?: readonly string[];

  /**
   * A label query over the set of namespaces that the term applies to.
   * The term is applied to the union of the namespaces selected by this field
   * and the ones listed in the namespaces field.
   * null selector and null or empty namespaces list means "this pod's namespace".
   * An empty selector ({}) matches all namespaces.
   */
  readonly namespaceSelector?: ClusterSpecAffinityAdditionalPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;

  /**
   * namespaces specifies a static list of namespace names that the term applies to.
   * The term is applied to the union of the namespaces listed in this field
   * and the ones selected by namespaceSelector.
   * null or empty namespaces list and null namespaceSelector means "this pod's namespace".
   */
  readonly namespaces?: readonly string[];

  /**
   * This pod should be co-located (affinity) or not co-located (anti-affinity) with the pods matching
   * the labelSelector in the specified namespaces, where co-located is defined as running on a node
   * whose value of the label with key topologyKey matches that of any node on which any of the
   * selected pods is running.
   * Empty topologyKey is not allowed.
   */
  readonly topologyKey: string;
}

/**
 * A label query over a set of resources, in this case pods.
 * If it's null, this PodAffinityTerm matches with no Pods.
 */
export interface ClusterSpecAffinityAdditionalPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly ClusterSpecTopologySpreadConstraintsLabelSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/**
 * A label query over the set of namespaces that the term applies to.
 * The term is applied to the union of the namespaces selected by this field
 * and the ones listed in the namespaces field.
 * null selector and null or empty namespaces list means "this pod's namespace".
 * An empty selector ({}) matches all namespaces.
 */
export interface ClusterSpecAffinityAdditionalPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly ClusterSpecTopologySpreadConstraintsLabelSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/** A node selector term, associated with the corresponding weight. */
export interface ClusterSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  /** A list of node selector requirements by node's labels. */
  readonly matchExpressions?: readonly ClusterSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];

  /** A list of node selector requirements by node's fields. */
  readonly matchFields?: readonly ClusterSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
}

/**
 * A null or empty node selector term matches no objects. The requirements of
 * them are ANDed.
 * The TopologySelectorTerm type implements a subset of the NodeSelectorTerm.
 */
export interface ClusterSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms {
  /** A list of node selector requirements by node's labels. */
  readonly matchExpressions?: readonly ClusterSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];

  /** A list of node selector requirements by node's fields. */
  readonly matchFields?: readonly ClusterSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
}

/** The connection string to be used */
export interface ClusterSpecBackupBarmanObjectStoreAzureCredentialsConnectionString {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/** The storage account where to upload data */
export interface ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageAccount {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/**
 * The storage account key to be used in conjunction
 * with the storage account name
 */
export interface ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageKey {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/**
 * A shared-access-signature to be used in conjunction with
 * the storage account name
 */
export interface ClusterSpecBackupBarmanObjectStoreAzureCredentialsStorageSasToken {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/**
 * Compress a backup file (a tar file per tablespace) while streaming it
 * to the object store. Available options are empty string (no
 * compression, default), `gzip`, `bzip2`, and `snappy`.
 */
export type ClusterSpecBackupBarmanObjectStoreDataCompression = 'bzip2' | 'gzip' | 'snappy';

/**
 * Whenever to force the encryption of files (if the bucket is
 * not already configured for that).
 * Allowed options are empty string (use the bucket policy, default),
 * `AES256` and `aws:kms`
 */
export type ClusterSpecBackupBarmanObjectStoreDataEncryption = 'AES256' | 'aws:kms';

/** The secret containing the Google Cloud Storage JSON file with the credentials */
export interface ClusterSpecBackupBarmanObjectStoreGoogleCredentialsApplicationCredentials {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/** The reference to the access key id */
export interface ClusterSpecBackupBarmanObjectStoreS3CredentialsAccessKeyId {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/** The reference to the secret containing the region name */
export interface ClusterSpecBackupBarmanObjectStoreS3CredentialsRegion {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/** The reference to the secret access key */
export interface ClusterSpecBackupBarmanObjectStoreS3CredentialsSecretAccessKey {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/** The references to the session key */
export interface ClusterSpecBackupBarmanObjectStoreS3CredentialsSessionToken {
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
export type ClusterSpecBackupBarmanObjectStoreWalCompression = 'bzip2' | 'gzip' | 'lz4' | 'snappy' | 'xz' | 'zstd';

/** The source of the import */
export interface ClusterSpecBootstrapInitdbImportSource {
  /** The name of the externalCluster used for import */
  readonly externalCluster: string;
}

/** The import type. Can be `microservice` or `monolith`. */
export type ClusterSpecBootstrapInitdbImportType = 'microservice' | 'monolith';

/**
 * EndpointCA store the CA bundle of the barman endpoint.
 * Useful when using self-signed certificates to avoid
 * errors with certificate issuer and barman-cloud-wal-archive.
 */
export interface ClusterSpecBootstrapRecoveryBackupEndpointCa {
  /** The key to select */
  readonly key: string;

  /** Name of the referent. */
  readonly name: string;
}

/** Configuration of the storage of the instances */
export interface ClusterSpecBootstrapRecoveryVolumeSnapshotsStorage {
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

/**
 * TypedLocalObjectReference contains enough information to let you locate the
 * typed referenced object inside the same namespace.
 */
export interface ClusterSpecBootstrapRecoveryVolumeSnapshotsTablespaceStorage {
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

/** Configuration of the storage for PostgreSQL WAL (Write-Ahead Log) */
export interface ClusterSpecBootstrapRecoveryVolumeSnapshotsWalStorage {
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

/** Specifies the output format of the exposed resources, defaults to "1" */
export type ClusterSpecEnvValueFromResourceFieldRefDivisor = number | string;

/**
 * SelectorType specifies the type of selectors that the service will have.
 * Valid values are "rw", "r", and "ro", representing read-write, read, and read-only services.
 */
export type ClusterSpecManagedServicesAdditionalSelectorType = 'rw' | 'r' | 'ro';

/** ServiceTemplate is the template specification for the service. */
export interface ClusterSpecManagedServicesAdditionalServiceTemplate {
  /**
   * Standard object's metadata.
   * More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
   */
  readonly metadata?: ClusterSpecManagedServicesAdditionalServiceTemplateMetadata;

  /**
   * Specification of the desired behavior of the service.
   * More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
   */
  readonly spec?: ClusterSpecManagedServicesAdditionalServiceTemplateSpec;
}

/** UpdateStrategy describes how the service differences should be reconciled */
export type ClusterSpecManagedServicesAdditionalUpdateStrategy = 'patch' | 'replace';

/** Secret with the password for the user to bind to the directory */
export interface ClusterSpecPostgresqlLdapBindSearchAuthBindPassword {
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
 * Select all ClusterTrustBundles that match this label selector.  Only has
 * effect if signerName is set.  Mutually-exclusive with name.  If unset,
 * interpreted as "match nothing".  If set but empty, interpreted as "match
 * everything".
 */
export interface ClusterSpecProjectedVolumeTemplateSourcesClusterTrustBundleLabelSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly ClusterSpecTopologySpreadConstraintsLabelSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/** Maps a string key to a path within a volume. */
export interface ClusterSpecProjectedVolumeTemplateSourcesConfigMapItems {
  /** key is the key to project. */
  readonly key: string;

  /**
   * mode is Optional: mode bits used to set permissions on this file.
   * Must be an octal value between 0000 and 0777 or a decimal value between 0 and 511.
   * YAML accepts both octal and decimal values, JSON requires decimal values for mode bits.
   * If not specified, the volume defaultMode will be used.
   * This might be in conflict with other options that affect the file
   * mode, like fsGroup, and the result can be other mode bits set.
   */
  readonly mode?: number;

  /**
   * path is the relative path of the file to map the key to.
   * May not be an absolute path.
   * May not contain the path element '..'.
   * May not start with the string '..'.
   */
  readonly path: string;
}

/** DownwardAPIVolumeFile represents information to create the file containing the pod field */
export interface ClusterSpecProjectedVolumeTemplateSourcesDownwardApiItems {
  /** Required: Selects a field of the pod: only annotations, labels, name, namespace and uid are supported. */
  readonly fieldRef?: ClusterSpecProjectedVolumeTemplateSourcesDownwardApiItemsFieldRef;

  /**
   * Optional: mode bits used to set permissions on this file, must be an octal value
   * between 0000 and 0777 or a decimal value between 0 and 511.
   * YAML accepts both octal and decimal values, JSON requires decimal values for mode bits.
   * If not specified, the volume defaultMode will be used.
   * This might be in conflict with other options that affect the file
   * mode, like fsGroup, and the result can be other mode bits set.
   */
  readonly mode?: number;

  /** Required: Path is  the relative path name of the file to be created. Must not be absolute or contain the '..' path. Must be utf-8 encoded. The first item of the relative path must not start with '..' */
  readonly path: string;

  /**
   * Selects a resource of the container: only resources limits and requests
   * (limits.cpu, limits.memory, requests.cpu and requests.memory) are currently supported.
   */
  readonly resourceFieldRef?: ClusterSpecProjectedVolumeTemplateSourcesDownwardApiItemsResourceFieldRef;
}

/**
 * A node selector requirement is a selector that contains values, a key, and an operator
 * that relates the key and values.
 */
export interface ClusterSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  /** The label key that the selector applies to. */
  readonly key: string;

  /**
   * Represents a key's relationship to a set of values.
   * Valid operators are In, NotIn, Exists, DoesNotExist. Gt, and Lt.
   */
  readonly operator: string;

  /**
   * An array of string values. If the operator is In or NotIn,
   * the values array must be non-empty. If the operator is Exists or DoesNotExist,
   * the values array must be empty. If the operator is Gt or Lt, the values
   * array must have a single element, which will be interpreted as an integer.
   * This array is replaced during a strategic merge patch.
   */
  readonly values?: readonly string[];
}

/**
 * Standard object's metadata.
 * More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
 */
export interface ClusterSpecManagedServicesAdditionalServiceTemplateMetadata {
  /**
   * Annotations is an unstructured key value map stored with a resource that may be
   * set by external tools to store and retrieve arbitrary metadata. They are not
   * queryable and should be preserved when modifying objects.
   * More info: http://kubernetes.io/docs/user-guide/annotations
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * Map of string keys and values that can be used to organize and categorize
   * (scope and select) objects. May match selectors of replication controllers
   * and services.
   * More info: http://kubernetes.io/docs/user-guide/labels
   */
  readonly labels?: { readonly [key: string]: string };

  /** The name of the resource. Only supported for certain types */
  readonly name?: string;
}

/**
 * Specification of the desired behavior of the service.
 * More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
 */
export interface ClusterSpecManagedServicesAdditionalServiceTemplateSpec {
  /**
   * allocateLoadBalancerNodePorts defines if NodePorts will be automatically
   * allocated for services with type LoadBalancer.  Default is "true". It
   * may be set to "false" if the cluster load-balancer does not rely on
   * NodePorts.  If the caller requests specific NodePorts (by specifying a
   * value), those requests will be respected, regardless of this field.
   * This field may only be set for services with type LoadBalancer and will
   * be cleared if the type is changed to any other type.
   */
  readonly allocateLoadBalancerNodePorts?: boolean;

  /**
   * clusterIP is the IP address of the service and is usually assigned
   * randomly. If an address is specified manually, is in-range (as per
   * system configuration), and is not in use, it will be allocated to the
   * service; otherwise creation of the service will fail. This field may not
   * be changed through updates unless the type field is also being changed
   * to ExternalName (which requires this field to be blank) or the type
   * field is being changed from ExternalName (in which case this field may
   * optionally be specified, as describe above).  Valid values are "None",
   * empty string (""), or a valid IP address. Setting this to "None" makes a
   * "headless service" (no virtual IP), which is useful when direct endpoint
   * connections are preferred and proxying is not required.  Only applies to
   * types ClusterIP, NodePort, and LoadBalancer. If this field is specified
   * when creating a Service of type ExternalName, creation will fail. This
   * field will be wiped when updating a Service to type ExternalName.
   * More info: https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies
   */
  readonly clusterIP?: string;

  /**
   * ClusterIPs is a list of IP addresses assigned to this service, and are
   * usually assigned randomly.  If an address is specified manually, is
   * in-range (as per system configuration), and is not in use, it will be
   * allocated to the service; otherwise creation of the service will fail.
   * This field may not be changed through updates unless the type field is
   * also being changed to ExternalName (which requires this field to be
   * empty) or the type field is being changed from ExternalName (in which
   * case this field may optionally be specified, as describe above).  Valid
   * values are "None", empty string (""), or a valid IP address.  Setting
   * this to "None" makes a "headless service" (no virtual IP), which is
   * useful when direct endpoint connections are preferred and proxying is
   * not required.  Only applies to types ClusterIP, NodePort, and
   * LoadBalancer. If this field is specified when creating a Service of type
   * ExternalName, creation will fail. This field will be wiped when updating
   * a Service to type ExternalName.  If this field is not specified, it will
   * be initialized from the clusterIP field.  If this field is specified,
   * clients must ensure that clusterIPs[0] and clusterIP have the same
   * value.
   */
  readonly clusterIPs?: readonly string[];

  /**
   * externalIPs is a list of IP addresses for which nodes in the cluster
   * will also accept traffic for this service.  These IPs are not managed by
   * Kubernetes.  The user is responsible for ensuring that traffic arrives
   * at a node with this IP.  A common example is external load-balancers
   * that are not part of the Kubernetes system.
   */
  readonly externalIPs?: readonly string[];

  /**
   * externalName is the external reference that discovery mechanisms will
   * return as an alias for this service (e.g. a DNS CNAME record). No
   * proxying will be involved.  Must be a lowercase RFC-1123 hostname
   * (https://tools.ietf.org/html/rfc1123) and requires `type` to be "ExternalName".
   */
  readonly externalName?: string;

  /**
   * externalTrafficPolicy describes how nodes distribute service traffic they
   * receive on one of the Service's "externally-facing" addresses (NodePorts,
   * ExternalIPs, and LoadBalancer IPs). If set to "Local", the proxy will configure
   * the service in a way that assumes that external load balancers will take care
   * of balancing the service traffic between nodes, and so each node will deliver
   * traffic only to the node-local endpoints of the service, without masquerading
   * the client source IP. (Traffic mistakenly sent to a node with no endpoints will
   * be dropped.) The default value, "Cluster", uses the standard behavior of
   * routing to all endpoints evenly (possibly modified by topology and other
   * features). Note that traffic sent to an External IP or LoadBalancer IP from
   * within the cluster will always get "Cluster" semantics, but clients sending to
   * a NodePort from within the cluster may need to take traffic policy into account
   * when picking a node.
   */
  readonly externalTrafficPolicy?: string;

  /**
   * healthCheckNodePort specifies the healthcheck nodePort for the service.
   * This only applies when type is set to LoadBalancer and
   * externalTrafficPolicy is set to Local. If a value is specified, is
   * in-range, and is not in use, it will be used.  If not specified, a value
   * will be automatically allocated.  External systems (e.g. load-balancers)
   * can use this port to determine if a given node holds endpoints for this
   * service or not.  If this field is specified when creating a Service
   * which does not need it, creation will fail. This field will be wiped
   * when updating a Service to no longer need it (e.g. changing type).
   * This field cannot be updated once set.
   */
  readonly healthCheckNodePort?: number;

  /**
   * InternalTrafficPolicy describes how nodes distribute service traffic they
   * receive on the ClusterIP. If set to "Local", the proxy will assume that pods
   * only want to talk to endpoints of the service on the same node as the pod,
   * dropping the traffic if there are no local endpoints. The default value,
   * "Cluster", uses the standard behavior of routing to all endpoints evenly
   * (possibly modified by topology and other features).
   */
  readonly internalTrafficPolicy?: string;

  /**
   * IPFamilies is a list of IP families (e.g. IPv4, IPv6) assigned to this
   * service. This field is usually assigned automatically based on cluster
   * configuration and the ipFamilyPolicy field. If this field is specified
   * manually, the requested family is available in the cluster,
   * and ipFamilyPolicy allows it, it will be used; otherwise creation of
   * the service will fail. This field is conditionally mutable: it allows
   * for adding or removing a secondary IP family, but it does not allow
   * changing the primary IP family of the Service. Valid values are "IPv4"
   * and "IPv6".  This field only applies to Services of types ClusterIP,
   * NodePort, and LoadBalancer, and does apply to "headless" services.
   * This field will be wiped when updating a Service to type ExternalName.
   */
  readonly ipFamilies?: readonly string[];

  /**
   * IPFamilyPolicy represents the dual-stack-ness requested or required by
   * this Service. If there is no value provided, then this field will be set
   * to SingleStack. Services can be "SingleStack" (a single IP family),
   * "PreferDualStack" (two IP families on dual-stack configured clusters or
   * a single IP family on single-stack clusters), or "RequireDualStack"
   * (two IP families on dual-stack configured clusters, otherwise fail). The
   * ipFamilies and clusterIPs fields depend on the value of this field. This
   * field will be wiped when updating a service to type ExternalName.
   */
  readonly ipFamilyPolicy?: string;

  /**
   * loadBalancerClass is the class of the load balancer implementation this Service belongs to.
   * If specified, the value of this field must be a label-style identifier, with an optional prefix,
   * e.g. "internal-vip" or "example.com/internal-vip". Unprefixed names are reserved for end-users.
   * This field can only be set when the Service type is 'LoadBalancer'. If not set, the default load
   * balancer implementation is used, today this is typically done through the cloud provider integration,
   * but should apply for any default implementation. If set, it is assumed that a load balancer
   * implementation is watching for Services with a matching class. Any default load balancer
   * implementation (e.g. cloud providers) should ignore Services that set this field.
   * This field can only be set when creating or updating a Service to type 'LoadBalancer'.
   * Once set, it can not be changed. This field will be wiped when a service is updated to a non 'LoadBalancer' type.
   */
  readonly loadBalancerClass?: string;

  /**
   * Only applies to Service Type: LoadBalancer.
   * This feature depends on whether the underlying cloud-provider supports specifying
   * the loadBalancerIP when a load balancer is created.
   * This field will be ignored if the cloud-provider does not support the feature.
   * Deprecated: This field was under-specified and its meaning varies across implementations.
   * Using it is non-portable and it may not support dual-stack.
   * Users are encouraged to use implementation-specific annotations when available.
   */
  readonly loadBalancerIP?: string;

  /**
   * If specified and supported by the platform, this will restrict traffic through the cloud-provider
   * load-balancer will be restricted to the specified client IPs. This field will be ignored if the
   * cloud-provider does not support the feature."
   * More info: https://kubernetes.io/docs/tasks/access-application-cluster/create-external-load-balancer/
   */
  readonly loadBalancerSourceRanges?: readonly string[];

  /**
   * The list of ports that are exposed by this service.
   * More info: https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies
   */
  readonly ports?: readonly ClusterSpecManagedServicesAdditionalServiceTemplateSpecPorts[];

  /**
   * publishNotReadyAddresses indicates that any agent which deals with endpoints for this
   * Service should disregard any indications of ready/not-ready.
   * The primary use case for setting this field is for a StatefulSet's Headless Service to
   * propagate SRV DNS records for its Pods for the purpose of peer discovery.
   * The Kubernetes controllers that generate Endpoints and EndpointSlice resources for
   * Services interpret this to mean that all endpoints are considered "ready" even if the
   * Pods themselves are not. Agents which consume only Kubernetes generated endpoints
   * through the Endpoints or EndpointSlice resources can safely assume this behavior.
   */
  readonly publishNotReadyAddresses?: boolean;

  /**
   * Route service traffic to pods with label keys and values matching this
   * selector. If empty or not present, the service is assumed to have an
   * external process managing its endpoints, which Kubernetes will not
   * modify. Only applies to types ClusterIP, NodePort, and LoadBalancer.
   * Ignored if type is ExternalName.
   * More info: https://kubernetes.io/docs/concepts/services-networking/service/
   */
  readonly selector?: { readonly [key: string]: string };

  /**
   * Supports "ClientIP" and "None". Used to maintain session affinity.
   * Enable client IP based session affinity.
   * Must be ClientIP or None.
   * Defaults to None.
   * More info: https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies
   */
  readonly sessionAffinity?: string;

  /** sessionAffinityConfig contains the configurations of session affinity. */
  readonly sessionAffinityConfig?: ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfig;

  /**
   * TrafficDistribution offers a way to express preferences for how traffic
   * is distributed to Service endpoints. Implementations can use this field
   * as a hint, but are not required to guarantee strict adherence. If the
   * field is not set, the implementation will apply its default routing
   * strategy. If set to "PreferClose", implementations should prioritize
   * endpoints that are in the same zone.
   */
  readonly trafficDistribution?: string;

  /**
   * type determines how the Service is exposed. Defaults to ClusterIP. Valid
   * options are ExternalName, ClusterIP, NodePort, and LoadBalancer.
   * "ClusterIP" allocates a cluster-internal IP address for load-balancing
   * to endpoints. Endpoints are determined by the selector or if that is not
   * specified, by manual construction of an Endpoints object or
   * EndpointSlice objects. If clusterIP is "None", no virtual IP is
   * allocated and the endpoints are published as a set of endpoints rather
   * than a virtual IP.
   * "NodePort" builds on ClusterIP and allocates a port on every node which
   * routes to the same endpoints as the clusterIP.
   * "LoadBalancer" builds on NodePort and creates an external load-balancer
   * (if supported in the current cloud) which routes to the same endpoints
   * as the clusterIP.
   * "ExternalName" aliases this service to the specified externalName.
   * Several other fields do not apply to ExternalName services.
   * More info: https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types
   */
  readonly type?: string;
}

/** Required: Selects a field of the pod: only annotations, labels, name, namespace and uid are supported. */
export interface ClusterSpecProjectedVolumeTemplateSourcesDownwardApiItemsFieldRef {
  /** Version of the schema the FieldPath is written in terms of, defaults to "v1". */
  readonly apiVersion?: string;

  /** Path of the field to select in the specified API version. */
  readonly fieldPath: string;
}

/**
 * Selects a resource of the container: only resources limits and requests
 * (limits.cpu, limits.memory, requests.cpu and requests.memory) are currently supported.
 */
export interface ClusterSpecProjectedVolumeTemplateSourcesDownwardApiItemsResourceFieldRef {
  /** Container name: required for volumes, optional for env vars */
  readonly containerName?: string;

  /** Specifies the output format of the exposed resources, defaults to "1" */
  readonly divisor?: ClusterSpecEnvValueFromResourceFieldRefDivisor;

  /** Required: resource to select */
  readonly resource: string;
}

/** ServicePort contains information on service's port. */
export interface ClusterSpecManagedServicesAdditionalServiceTemplateSpecPorts {
  /**
   * The application protocol for this port.
   * This is used as a hint for implementations to offer richer behavior for protocols that they understand.
   * This field follows standard Kubernetes label syntax.
   * Valid values are either:
   */
  readonly appProtocol?: string;

  /**
   * The name of this port within the service. This must be a DNS_LABEL.
   * All ports within a ServiceSpec must have unique names. When considering
   * the endpoints for a Service, this must match the 'name' field in the
   * EndpointPort.
   * Optional if only one ServicePort is defined on this service.
   */
  readonly name?: string;

  /**
   * The port on each node on which this service is exposed when type is
   * NodePort or LoadBalancer.  Usually assigned by the system. If a value is
   * specified, in-range, and not in use it will be used, otherwise the
   * operation will fail.  If not specified, a port will be allocated if this
   * Service requires one.  If this field is specified when creating a
   * Service which does not need it, creation will fail. This field will be
   * wiped when updating a Service to no longer need it (e.g. changing type
   * from NodePort to ClusterIP).
   * More info: https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport
   */
  readonly nodePort?: number;

  /** The port that will be exposed by this service. */
  readonly port: number;

  /**
   * The IP protocol for this port. Supports "TCP", "UDP", and "SCTP".
   * Default is TCP.
   */
  readonly protocol?: string;

  /**
   * Number or name of the port to access on the pods targeted by the service.
   * Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME.
   * If this is a string, it will be looked up as a named port in the
   * target Pod's container ports. If this is not specified, the value
   * of the 'port' field is used (an identity map).
   * This field is ignored for services with clusterIP=None, and should be
   * omitted or set equal to the 'port' field.
   * More info: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service
   */
  readonly targetPort?: ClusterSpecManagedServicesAdditionalServiceTemplateSpecPortsTargetPort;
}

/** sessionAffinityConfig contains the configurations of session affinity. */
export interface ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfig {
  /** clientIP contains the configurations of Client IP based session affinity. */
  readonly clientIP?: ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfigClientIp;
}

/**
 * Number or name of the port to access on the pods targeted by the service.
 * Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME.
 * If this is a string, it will be looked up as a named port in the
 * target Pod's container ports. If this is not specified, the value
 * of the 'port' field is used (an identity map).
 * This field is ignored for services with clusterIP=None, and should be
 * omitted or set equal to the 'port' field.
 * More info: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service
 */
export type ClusterSpecManagedServicesAdditionalServiceTemplateSpecPortsTargetPort = number | string;

/** clientIP contains the configurations of Client IP based session affinity. */
export interface ClusterSpecManagedServicesAdditionalServiceTemplateSpecSessionAffinityConfigClientIp {
  /**
   * timeoutSeconds specifies the seconds of ClientIP type session sticky time.
   * The value must be >0 && <=86400(for 1 day) if ServiceAffinity == "ClientIP".
   * Default value is 10800(for 3 hours).
   */
  readonly timeoutSeconds?: number;
}

/** Pooler is the Schema for the poolers API */
export interface PoolerProps {
  readonly metadata: ApiObjectMetadata;

  /**
   * Specification of the desired behavior of the Pooler.
   * More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
   */
  readonly spec: PoolerSpec;
}

/**
 * Specification of the desired behavior of the Pooler.
 * More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
 */
export interface PoolerSpec {
  /**
   * This is the cluster reference on which the Pooler will work.
   * Pooler name should never match with any cluster name within the same namespace.
   */
  readonly cluster: PoolerSpecCluster;

  /** The deployment strategy to use for pgbouncer to replace existing pods with new ones */
  readonly deploymentStrategy?: PoolerSpecDeploymentStrategy;

  /** The number of replicas we want. Default: 1. */
  readonly instances?: number;

  /** The configuration of the monitoring infrastructure of this pooler. */
  readonly monitoring?: PoolerSpecMonitoring;

  /** The PgBouncer configuration */
  readonly pgbouncer: PoolerSpecPgbouncer;

  /** Template for the Service to be created */
  readonly serviceTemplate?: PoolerSpecServiceTemplate;

  /** The template of the Pod to be created */
  readonly template?: PoolerSpecTemplate;

  /** Type of service to forward traffic to. Default: `rw`. */
  readonly type?: PoolerSpecType;
}

/**
 * This is the cluster reference on which the Pooler will work.
 * Pooler name should never match with any cluster name within the same namespace.
 */
export interface PoolerSpecCluster {
  /** Name of the referent. */
  readonly name: string;
}

/** The deployment strategy to use for pgbouncer to replace existing pods with new ones */
export interface PoolerSpecDeploymentStrategy {
  /**
   * Rolling update config params. Present only if DeploymentStrategyType =
   * RollingUpdate.
   */
  readonly rollingUpdate?: PoolerSpecDeploymentStrategyRollingUpdate;

  /** Type of deployment. Can be "Recreate" or "RollingUpdate". Default is RollingUpdate. */
  readonly type?: string;
}

/** The configuration of the monitoring infrastructure of this pooler. */
export interface PoolerSpecMonitoring {
  /** Enable or disable the `PodMonitor` */
  readonly enablePodMonitor?: boolean;

  /** The list of metric relabelings for the `PodMonitor`. Applied to samples before ingestion. */
  readonly podMonitorMetricRelabelings?: readonly ClusterSpecMonitoringPodMonitorMetricRelabelings[];

  /** The list of relabelings for the `PodMonitor`. Applied to samples before scraping. */
  readonly podMonitorRelabelings?: readonly ClusterSpecMonitoringPodMonitorMetricRelabelings[];
}

/** The PgBouncer configuration */
export interface PoolerSpecPgbouncer {
  /**
   * The query that will be used to download the hash of the password
   * of a certain user. Default: "SELECT usename, passwd FROM public.user_search($1)".
   * In case it is specified, also an AuthQuerySecret has to be specified and
   * no automatic CNPG Cluster integration will be triggered.
   */
  readonly authQuery?: string;

  /**
   * The credentials of the user that need to be used for the authentication
   * query. In case it is specified, also an AuthQuery
   * (e.g. "SELECT usename, passwd FROM pg_catalog.pg_shadow WHERE usename=$1")
   * has to be specified and no automatic CNPG Cluster integration will be triggered.
   */
  readonly authQuerySecret?: PoolerSpecPgbouncerAuthQuerySecret;

  /**
   * ClientCASecret provides PgBouncer’s client_tls_ca_file, the root
   * CA for validating client certificates
   */
  readonly clientCASecret?: PoolerSpecPgbouncerClientCaSecret;

  /**
   * ClientTLSSecret provides PgBouncer’s client_tls_key_file (private key)
   * and client_tls_cert_file (certificate) used to accept client connections
   */
  readonly clientTLSSecret?: PoolerSpecPgbouncerClientTlsSecret;

  /**
   * Additional parameters to be passed to PgBouncer - please check
   * the CNPG documentation for a list of options you can configure
   */
  readonly parameters?: { readonly [key: string]: string };

  /**
   * When set to `true`, PgBouncer will disconnect from the PostgreSQL
   * server, first waiting for all queries to complete, and pause all new
   * client connections until this value is set to `false` (default). Internally,
   * the operator calls PgBouncer's `PAUSE` and `RESUME` commands.
   */
  readonly paused?: boolean;

  /**
   * PostgreSQL Host Based Authentication rules (lines to be appended
   * to the pg_hba.conf file)
   */
  readonly pg_hba?: readonly string[];

  /** The pool mode. Default: `session`. */
  readonly poolMode?: PoolerSpecPgbouncerPoolMode;

  /**
   * ServerCASecret provides PgBouncer’s server_tls_ca_file, the root
   * CA for validating PostgreSQL certificates
   */
  readonly serverCASecret?: PoolerSpecPgbouncerServerCaSecret;

  /**
   * ServerTLSSecret, when pointing to a TLS secret, provides pgbouncer's
   * `server_tls_key_file` and `server_tls_cert_file`, used when
   * authenticating against PostgreSQL.
   */
  readonly serverTLSSecret?: PoolerSpecPgbouncerServerTlsSecret;
}

/** Template for the Service to be created */
export interface PoolerSpecServiceTemplate {
  /**
   * Standard object's metadata.
   * More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
   */
  readonly metadata?: ClusterSpecManagedServicesAdditionalServiceTemplateMetadata;

  /**
   * Specification of the desired behavior of the service.
   * More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
   */
  readonly spec?: ClusterSpecManagedServicesAdditionalServiceTemplateSpec;
}

/** The template of the Pod to be created */
export interface PoolerSpecTemplate {
  /**
   * Standard object's metadata.
   * More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
   */
  readonly metadata?: ClusterSpecManagedServicesAdditionalServiceTemplateMetadata;

  /**
   * Specification of the desired behavior of the pod.
   * More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
   */
  readonly spec?: PoolerSpecTemplateSpec;
}

/** Type of service to forward traffic to. Default: `rw`. */
export type PoolerSpecType = 'rw' | 'ro' | 'r';

/**
 * Rolling update config params. Present only if DeploymentStrategyType =
 * RollingUpdate.
 */
export interface PoolerSpecDeploymentStrategyRollingUpdate {
  /**
   * The maximum number of pods that can be scheduled above the desired number of
   * pods.
   * Value can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%).
   * This can not be 0 if MaxUnavailable is 0.
   * Absolute number is calculated from percentage by rounding up.
   * Defaults to 25%.
   * Example: when this is set to 30%, the new ReplicaSet can be scaled up immediately when
   * the rolling update starts, such that the total number of old and new pods do not exceed
   * 130% of desired pods. Once old pods have been killed,
   * new ReplicaSet can be scaled up further, ensuring that total number of pods running
   * at any time during the update is at most 130% of desired pods.
   */
  readonly maxSurge?: PoolerSpecDeploymentStrategyRollingUpdateMaxSurge;

  /**
   * The maximum number of pods that can be unavailable during the update.
   * Value can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%).
   * Absolute number is calculated from percentage by rounding down.
   * This can not be 0 if MaxSurge is 0.
   * Defaults to 25%.
   * Example: when this is set to 30%, the old ReplicaSet can be scaled down to 70% of desired pods
   * immediately when the rolling update starts. Once new pods are ready, old ReplicaSet
   * can be scaled down further, followed by scaling up the new ReplicaSet, ensuring
   * that the total number of pods available at all times during the update is at
   * least 70% of desired pods.
   */
  readonly maxUnavailable?: PoolerSpecDeploymentStrategyRollingUpdateMaxUnavailable;
}

/**
 * The credentials of the user that need to be used for the authentication
 * query. In case it is specified, also an AuthQuery
 * (e.g. "SELECT usename, passwd FROM pg_catalog.pg_shadow WHERE usename=$1")
 * has to be specified and no automatic CNPG Cluster integration will be triggered.
 */
export interface PoolerSpecPgbouncerAuthQuerySecret {
  /** Name of the referent. */
  readonly name: string;
}

/**
 * ClientCASecret provides PgBouncer’s client_tls_ca_file, the root
 * CA for validating client certificates
 */
export interface PoolerSpecPgbouncerClientCaSecret {
  /** Name of the referent. */
  readonly name: string;
}

/**
 * ClientTLSSecret provides PgBouncer’s client_tls_key_file (private key)
 * and client_tls_cert_file (certificate) used to accept client connections
 */
export interface PoolerSpecPgbouncerClientTlsSecret {
  /** Name of the referent. */
  readonly name: string;
}

/** The pool mode. Default: `session`. */
export type PoolerSpecPgbouncerPoolMode = 'session' | 'transaction';

/**
 * ServerCASecret provides PgBouncer’s server_tls_ca_file, the root
 * CA for validating PostgreSQL certificates
 */
export interface PoolerSpecPgbouncerServerCaSecret {
  /** Name of the referent. */
  readonly name: string;
}

/**
 * ServerTLSSecret, when pointing to a TLS secret, provides pgbouncer's
 * `server_tls_key_file` and `server_tls_cert_file`, used when
 * authenticating against PostgreSQL.
 */
export interface PoolerSpecPgbouncerServerTlsSecret {
  /** Name of the referent. */
  readonly name: string;
}

/**
 * Specification of the desired behavior of the pod.
 * More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
 */
export interface PoolerSpecTemplateSpec {
  /**
   * Optional duration in seconds the pod may be active on the node relative to
   * StartTime before the system will actively try to mark it failed and kill associated containers.
   * Value must be a positive integer.
   */
  readonly activeDeadlineSeconds?: number;

  /** If specified, the pod's scheduling constraints */
  readonly affinity?: PoolerSpecTemplateSpecAffinity;

  /** AutomountServiceAccountToken indicates whether a service account token should be automatically mounted. */
  readonly automountServiceAccountToken?: boolean;

  /**
   * List of containers belonging to the pod.
   * Containers cannot currently be added or removed.
   * There must be at least one container in a Pod.
   * Cannot be updated.
   */
  readonly containers: readonly PoolerSpecTemplateSpecContainers[];

  /**
   * Specifies the DNS parameters of a pod.
   * Parameters specified here will be merged to the generated DNS
   * configuration based on DNSPolicy.
   */
  readonly dnsConfig?: PoolerSpecTemplateSpecDnsConfig;

  /**
   * Set DNS policy for the pod.
   * Defaults to "ClusterFirst".
   * Valid values are 'ClusterFirstWithHostNet', 'ClusterFirst', 'Default' or 'None'.
   * DNS parameters given in DNSConfig will be merged with the policy selected with DNSPolicy.
   * To have DNS options set along with hostNetwork, you have to specify DNS policy
   * explicitly to 'ClusterFirstWithHostNet'.
   */
  readonly dnsPolicy?: string;

  /**
   * EnableServiceLinks indicates whether information about services should be injected into pod's
   * environment variables, matching the syntax of Docker links.
   * Optional: Defaults to true.
   */
  readonly enableServiceLinks?: boolean;

  /**
   * List of ephemeral containers run in this pod. Ephemeral containers may be run in an existing
   * pod to perform user-initiated actions such as debugging. This list cannot be specified when
   * creating a pod, and it cannot be modified by updating the pod spec. In order to add an
   * ephemeral container to an existing pod, use the pod's ephemeralcontainers subresource.
   */
  readonly ephemeralContainers?: readonly PoolerSpecTemplateSpecEphemeralContainers[];

  /**
   * HostAliases is an optional list of hosts and IPs that will be injected into the pod's hosts
   * file if specified.
   */
  readonly hostAliases?: readonly PoolerSpecTemplateSpecHostAliases[];

  /**
   * Use the host's ipc namespace.
   * Optional: Default to false.
   */
  readonly hostIPC?: boolean;

  /**
   * Host networking requested for this pod. Use the host's network namespace.
   * When using HostNetwork you should specify ports so the scheduler is aware.
   * When `hostNetwork` is true, specified `hostPort` fields in port definitions must match `containerPort`,
   * and unspecified `hostPort` fields in port definitions are defaulted to match `containerPort`.
   * Default to false.
   */
  readonly hostNetwork?: boolean;

  /**
   * Use the host's pid namespace.
   * Optional: Default to false.
   */
  readonly hostPID?: boolean;

  /**
   * Use the host's user namespace.
   * Optional: Default to true.
   * If set to true or not present, the pod will be run in the host user namespace, useful
   * for when the pod needs a feature only available to the host user namespace, such as
   * loading a kernel module with CAP_SYS_MODULE.
   * When set to false, a new userns is created for the pod. Setting false is useful for
   * mitigating container breakout vulnerabilities even allowing users to run their
   * containers as root without actually having root privileges on the host.
   * This field is alpha-level and is only honored by servers that enable the UserNamespacesSupport feature.
   */
  readonly hostUsers?: boolean;

  /**
   * Specifies the hostname of the Pod
   * If not specified, the pod's hostname will be set to a system-defined value.
   */
  readonly hostname?: string;

  /**
   * HostnameOverride specifies an explicit override for the pod's hostname as perceived by the pod.
   * This field only specifies the pod's hostname and does not affect its DNS records.
   * When this field is set to a non-empty string:
   * - It takes precedence over the values set in `hostname` and `subdomain`.
   * - The Pod's hostname will be set to this value.
   * - `setHostnameAsFQDN` must be nil or set to false.
   * - `hostNetwork` must be set to false.
   */
  readonly hostnameOverride?: string;

  /**
   * ImagePullSecrets is an optional list of references to secrets in the same namespace to use for pulling any of the images used by this PodSpec.
   * If specified, these secrets will be passed to individual puller implementations for them to use.
   * More info: https://kubernetes.io/docs/concepts/containers/images#specifying-imagepullsecrets-on-a-pod
   */
  readonly imagePullSecrets?: readonly PoolerSpecTemplateSpecImagePullSecrets[];

  /**
   * List of initialization containers belonging to the pod.
   * Init containers are executed in order prior to containers being started. If any
   * init container fails, the pod is considered to have failed and is handled according
   * to its restartPolicy. The name for an init container or normal container must be
   * unique among all containers.
   * Init containers may not have Lifecycle actions, Readiness probes, Liveness probes, or Startup probes.
   * The resourceRequirements of an init container are taken into account during scheduling
   * by finding the highest request/limit for each resource type, and then using the max of
   * that value or the sum of the normal containers. Limits are applied to init containers
   * in a similar fashion.
   * Init containers cannot currently be added or removed.
   * Cannot be updated.
   * More info: https://kubernetes.io/docs/concepts/workloads/pods/init-containers/
   */
  readonly initContainers?: readonly PoolerSpecTemplateSpecContainers[];

  /**
   * NodeName indicates in which node this pod is scheduled.
   * If empty, this pod is a candidate for scheduling by the scheduler defined in schedulerName.
   * Once this field is set, the kubelet for this node becomes responsible for the lifecycle of this pod.
   * This field should not be used to express a desire for the pod to be scheduled on a specific node.
   * https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#nodename
   */
  readonly nodeName?: string;

  /**
   * NodeSelector is a selector which must be true for the pod to fit on a node.
   * Selector which must match a node's labels for the pod to be scheduled on that node.
   * More info: https://kubernetes.io/docs/concepts/configuration/assign-pod-node/
   */
  readonly nodeSelector?: { readonly [key: string]: string };

  /**
   * Specifies the OS of the containers in the pod.
   * Some pod and container fields are restricted if this is set.
   */
  readonly os?: PoolerSpecTemplateSpecOs;

  /**
   * Overhead represents the resource overhead associated with running a pod for a given RuntimeClass.
   * This field will be autopopulated at admission time by the RuntimeClass admission controller. If
   * the RuntimeClass admission controller is enabled, overhead must not be set in Pod create requests.
   * The RuntimeClass admission controller will reject Pod create requests which have the overhead already
   * set. If RuntimeClass is configured and selected in the PodSpec, Overhead will be set to the value
   * defined in the corresponding RuntimeClass, otherwise it will remain unset and treated as zero.
   * More info: https://git.k8s.io/enhancements/keps/sig-node/688-pod-overhead/README.md
   */
  readonly overhead?: { readonly [key: string]: ClusterSpecResourcesLimits };

  /**
   * PreemptionPolicy is the Policy for preempting pods with lower priority.
   * One of Never, PreemptLowerPriority.
   * Defaults to PreemptLowerPriority if unset.
   */
  readonly preemptionPolicy?: string;

  /**
   * The priority value. Various system components use this field to find the
   * priority of the pod. When Priority Admission Controller is enabled, it
   * prevents users from setting this field. The admission controller populates
   * this field from PriorityClassName.
   * The higher the value, the higher the priority.
   */
  readonly priority?: number;

  /**
   * If specified, indicates the pod's priority. "system-node-critical" and
   * "system-cluster-critical" are two special keywords which indicate the
   * highest priorities with the former being the highest priority. Any other
   * name must be defined by creating a PriorityClass object with that name.
   * If not specified, the pod priority will be default or zero if there is no
   * default.
   */
  readonly priorityClassName?: string;

  /**
   * If specified, all readiness gates will be evaluated for pod readiness.
   * A pod is ready when all its containers are ready AND
   * all conditions specified in the readiness gates have status equal to "True"
   * More info: https://git.k8s.io/enhancements/keps/sig-network/580-pod-readiness-gates
   */
  readonly readinessGates?: readonly PoolerSpecTemplateSpecReadinessGates[];

  /**
   * ResourceClaims defines which ResourceClaims must be allocated
   * and reserved before the Pod is allowed to start. The resources
   * will be made available to those containers which consume them
   * by name.
   */
  readonly resourceClaims?: readonly PoolerSpecTemplateSpecResourceClaims[];

  /**
   * Resources is the total amount of CPU and Memory resources required by all
   * containers in the pod. It supports specifying Requests and Limits for
   * "cpu", "memory" and "hugepages-" resource names only. ResourceClaims are not supported.
   */
  readonly resources?: PoolerSpecTemplateSpecResources;

  /**
   * Restart policy for all containers within the pod.
   * One of Always, OnFailure, Never. In some contexts, only a subset of those values may be permitted.
   * Default to Always.
   * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy
   */
  readonly restartPolicy?: string;

  /**
   * RuntimeClassName refers to a RuntimeClass object in the node.k8s.io group, which should be used
   * to run this pod.  If no RuntimeClass resource matches the named class, the pod will not be run.
   * If unset or empty, the "legacy" RuntimeClass will be used, which is an implicit class with an
   * empty definition that uses the default runtime handler.
   * More info: https://git.k8s.io/enhancements/keps/sig-node/585-runtime-class
   */
  readonly runtimeClassName?: string;

  /**
   * If specified, the pod will be dispatched by specified scheduler.
   * If not specified, the pod will be dispatched by default scheduler.
   */
  readonly schedulerName?: string;

  /**
   * SchedulingGates is an opaque list of values that if specified will block scheduling the pod.
   * If schedulingGates is not empty, the pod will stay in the SchedulingGated state and the
   * scheduler will not attempt to schedule the pod.
   */
  readonly schedulingGates?: readonly PoolerSpecTemplateSpecSchedulingGates[];

  /**
   * SecurityContext holds pod-level security attributes and common container settings.
   * Optional: Defaults to empty.  See type description for default values of each field.
   */
  readonly securityContext?: PoolerSpecTemplateSpecSecurityContext;

  /**
   * DeprecatedServiceAccount is a deprecated alias for ServiceAccountName.
   * Deprecated: Use serviceAccountName instead.
   */
  readonly serviceAccount?: string;

  /**
   * ServiceAccountName is the name of the ServiceAccount to use to run this pod.
   * More info: https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/
   */
  readonly serviceAccountName?: string;

  /**
   * If true the pod's hostname will be configured as the pod's FQDN, rather than the leaf name (the default).
   * In Linux containers, this means setting the FQDN in the hostname field of the kernel (the nodename field of struct utsname).
   * In Windows containers, this means setting the registry value of hostname for the registry key HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters to FQDN.
   * If a pod does not have FQDN, this has no effect.
   * Default to false.
   */
  readonly setHostnameAsFQDN?: boolean;

  /**
   * Share a single process namespace between all of the containers in a pod.
   * When this is set containers will be able to view and signal processes from other containers
   * in the same pod, and the first process in each container will not be assigned PID 1.
   * HostPID and ShareProcessNamespace cannot both be set.
   * Optional: Default to false.
   */
  readonly shareProcessNamespace?: boolean;

  /**
   * If specified, the fully qualified Pod hostname will be "<hostname>.<subdomain>.<pod namespace>.svc.<cluster domain>".
   * If not specified, the pod will not have a domainname at all.
   */
  readonly subdomain?: string;

  /**
   * Optional duration in seconds the pod needs to terminate gracefully. May be decreased in delete request.
   * Value must be non-negative integer. The value zero indicates stop immediately via
   * the kill signal (no opportunity to shut down).
   * If this value is nil, the default grace period will be used instead.
   * The grace period is the duration in seconds after the processes running in the pod are sent
   * a termination signal and the time when the processes are forcibly halted with a kill signal.
   * Set this value longer than the expected cleanup time for your process.
   * Defaults to 30 seconds.
   */
  readonly terminationGracePeriodSeconds?: number;

  /** If specified, the pod's tolerations. */
  readonly tolerations?: readonly ClusterSpecAffinityTolerations[];

  /**
   * TopologySpreadConstraints describes how a group of pods ought to spread across topology
   * domains. Scheduler will schedule pods in a way which abides by the constraints.
   * All topologySpreadConstraints are ANDed.
   */
  readonly topologySpreadConstraints?: readonly ClusterSpecTopologySpreadConstraints[];

  /**
   * List of volumes that can be mounted by containers belonging to the pod.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes
   */
  readonly volumes?: readonly PoolerSpecTemplateSpecVolumes[];

  /**
   * WorkloadRef provides a reference to the Workload object that this Pod belongs to.
   * This field is used by the scheduler to identify the PodGroup and apply the
   * correct group scheduling policies. The Workload object referenced
   * by this field may not exist at the time the Pod is created.
   * This field is immutable, but a Workload object with the same name
   * may be recreated with different policies. Doing this during pod scheduling
   * may result in the placement not conforming to the expected policies.
   */
  readonly workloadRef?: PoolerSpecTemplateSpecWorkloadRef;
}

/**
 * The maximum number of pods that can be scheduled above the desired number of
 * pods.
 * Value can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%).
 * This can not be 0 if MaxUnavailable is 0.
 * Absolute number is calculated from percentage by rounding up.
 * Defaults to 25%.
 * Example: when this is set to 30%, the new ReplicaSet can be scaled up immediately when
 * the rolling update starts, such that the total number of old and new pods do not exceed
 * 130% of desired pods. Once old pods have been killed,
 * new ReplicaSet can be scaled up further, ensuring that total number of pods running
 * at any time during the update is at most 130% of desired pods.
 */
export type PoolerSpecDeploymentStrategyRollingUpdateMaxSurge = number | string;

/**
 * The maximum number of pods that can be unavailable during the update.
 * Value can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%).
 * Absolute number is calculated from percentage by rounding down.
 * This can not be 0 if MaxSurge is 0.
 * Defaults to 25%.
 * Example: when this is set to 30%, the old ReplicaSet can be scaled down to 70% of desired pods
 * immediately when the rolling update starts. Once new pods are ready, old ReplicaSet
 * can be scaled down further, followed by scaling up the new ReplicaSet, ensuring
 * that the total number of pods available at all times during the update is at
 * least 70% of desired pods.
 */
export type PoolerSpecDeploymentStrategyRollingUpdateMaxUnavailable = number | string;

/** If specified, the pod's scheduling constraints */
export interface PoolerSpecTemplateSpecAffinity {
  /** Describes node affinity scheduling rules for the pod. */
  readonly nodeAffinity?: PoolerSpecTemplateSpecAffinityNodeAffinity;

  /** Describes pod affinity scheduling rules (e.g. co-locate this pod in the same node, zone, etc. as some other pod(s)). */
  readonly podAffinity?: PoolerSpecTemplateSpecAffinityPodAffinity;

  /** Describes pod anti-affinity scheduling rules (e.g. avoid putting this pod in the same node, zone, etc. as some other pod(s)). */
  readonly podAntiAffinity?: PoolerSpecTemplateSpecAffinityPodAntiAffinity;
}

/** A single application container that you want to run within a pod. */
export interface PoolerSpecTemplateSpecContainers {
  /**
   * Arguments to the entrypoint.
   * The container image's CMD is used if this is not provided.
   * Variable references $(VAR_NAME) are expanded using the container's environment. If a variable
   * cannot be resolved, the reference in the input string will be unchanged. Double $$ are reduced
   * to a single $, which allows for escaping the $(VAR_NAME) syntax: i.e. "$$(VAR_NAME)" will
   * produce the string literal "$(VAR_NAME)". Escaped references will never be expanded, regardless
   * of whether the variable exists or not. Cannot be updated.
   * More info: https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#running-a-command-in-a-shell
   */
  readonly args?: readonly string[];

  /**
   * Entrypoint array. Not executed within a shell.
   * The container image's ENTRYPOINT is used if this is not provided.
   * Variable references $(VAR_NAME) are expanded using the container's environment. If a variable
   * cannot be resolved, the reference in the input string will be unchanged. Double $$ are reduced
   * to a single $, which allows for escaping the $(VAR_NAME) syntax: i.e. "$$(VAR_NAME)" will
   * produce the string literal "$(VAR_NAME)". Escaped references will never be expanded, regardless
   * of whether the variable exists or not. Cannot be updated.
   * More info: https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#running-a-command-in-a-shell
   */
  readonly command?: readonly string[];

  /**
   * List of environment variables to set in the container.
   * Cannot be updated.
   */
  readonly env?: readonly ClusterSpecEnv[];

  /**
   * List of sources to populate environment variables in the container.
   * The keys defined within a source may consist of any printable ASCII characters except '='.
   * When a key exists in multiple
   * sources, the value associated with the last source will take precedence.
   * Values defined by an Env with a duplicate key will take precedence.
   * Cannot be updated.
   */
  readonly envFrom?: readonly ClusterSpecEnvFrom[];

  /**
   * Container image name.
   * More info: https://kubernetes.io/docs/concepts/containers/images
   * This field is optional to allow higher level config management to default or override
   * container images in workload controllers like Deployments and StatefulSets.
   */
  readonly image?: string;

  /**
   * Image pull policy.
   * One of Always, Never, IfNotPresent.
   * Defaults to Always if :latest tag is specified, or IfNotPresent otherwise.
   * Cannot be updated.
   * More info: https://kubernetes.io/docs/concepts/containers/images#updating-images
   */
  readonly imagePullPolicy?: string;

  /**
   * Actions that the management system should take in response to container lifecycle events.
   * Cannot be updated.
   */
  readonly lifecycle?: PoolerSpecTemplateSpecContainersLifecycle;

  /**
   * Periodic probe of container liveness.
   * Container will be restarted if the probe fails.
   * Cannot be updated.
   * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
   */
  readonly livenessProbe?: PoolerSpecTemplateSpecContainersLivenessProbe;

  /**
   * Name of the container specified as a DNS_LABEL.
   * Each container in a pod must have a unique name (DNS_LABEL).
   * Cannot be updated.
   */
  readonly name: string;

  /**
   * List of ports to expose from the container. Not specifying a port here
   * DOES NOT prevent that port from being exposed. Any port which is
   * listening on the default "0.0.0.0" address inside a container will be
   * accessible from the network.
   * Modifying this array with strategic merge patch may corrupt the data.
   * For more information See https://github.com/kubernetes/kubernetes/issues/108255.
   * Cannot be updated.
   */
  readonly ports?: readonly PoolerSpecTemplateSpecContainersPorts[];

  /**
   * Periodic probe of container service readiness.
   * Container will be removed from service endpoints if the probe fails.
   * Cannot be updated.
   * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
   */
  readonly readinessProbe?: PoolerSpecTemplateSpecContainersReadinessProbe;

  /**
   * Resources resize policy for the container.
   * This field cannot be set on ephemeral containers.
   */
  readonly resizePolicy?: readonly PoolerSpecTemplateSpecContainersResizePolicy[];

  /**
   * Compute Resources required by this container.
   * Cannot be updated.
   * More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   */
  readonly resources?: PoolerSpecTemplateSpecContainersResources;

  /**
   * RestartPolicy defines the restart behavior of individual containers in a pod.
   * This overrides the pod-level restart policy. When this field is not specified,
   * the restart behavior is defined by the Pod's restart policy and the container type.
   * Additionally, setting the RestartPolicy as "Always" for the init container will
   * have the following effect:
   * this init container will be continually restarted on
   * exit until all regular containers have terminated. Once all regular
   * containers have completed, all init containers with restartPolicy "Always"
   * will be shut down. This lifecycle differs from normal init containers and
   * is often referred to as a "sidecar" container. Although this init
   * container still starts in the init container sequence, it does not wait
   * for the container to complete before proceeding to the next init
   * container. Instead, the next init container starts immediately after this
   * init container is started, or after any startupProbe has successfully
   * completed.
   */
  readonly restartPolicy?: string;

  /**
   * Represents a list of rules to be checked to determine if the
   * container should be restarted on exit. The rules are evaluated in
   * order. Once a rule matches a container exit condition, the remaining
   * rules are ignored. If no rule matches the container exit condition,
   * the Container-level restart policy determines the whether the container
   * is restarted or not. Constraints on the rules:
   * - At most 20 rules are allowed.
   * - Rules can have the same action.
   * - Identical rules are not forbidden in validations.
   * When rules are specified, container MUST set RestartPolicy explicitly
   * even it if matches the Pod's RestartPolicy.
   */
  readonly restartPolicyRules?: readonly PoolerSpecTemplateSpecContainersRestartPolicyRules[];

  /**
   * SecurityContext defines the security options the container should be run with.
   * If set, the fields of SecurityContext override the equivalent fields of PodSecurityContext.
   * More info: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
   */
  readonly securityContext?: PoolerSpecTemplateSpecContainersSecurityContext;

  /**
   * StartupProbe indicates that the Pod has successfully initialized.
   * If specified, no other probes are executed until this completes successfully.
   * If this probe fails, the Pod will be restarted, just as if the livenessProbe failed.
   * This can be used to provide different probe parameters at the beginning of a Pod's lifecycle,
   * when it might take a long time to load data or warm a cache, than during steady-state operation.
   * This cannot be updated.
   * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
   */
  readonly startupProbe?: PoolerSpecTemplateSpecContainersStartupProbe;

  /**
   * Whether this container should allocate a buffer for stdin in the container runtime. If this
   * is not set, reads from stdin in the container will always result in EOF.
   * Default is false.
   */
  readonly stdin?: boolean;

  /**
   * Whether the container runtime should close the stdin channel after it has been opened by
   * a single attach. When stdin is true the stdin stream will remain open across multiple attach
   * sessions. If stdinOnce is set to true, stdin is opened on container start, is empty until the
   * first client attaches to stdin, and then remains open and accepts data until the client disconnects,
   * at which time stdin is closed and remains closed until the container is restarted. If this
   * flag is false, a container processes that reads from stdin will never receive an EOF.
   * Default is false
   */
  readonly stdinOnce?: boolean;

  /**
   * Optional: Path at which the file to which the container's termination message
   * will be written is mounted into the container's filesystem.
   * Message written is intended to be brief final status, such as an assertion failure message.
   * Will be truncated by the node if greater than 4096 bytes. The total message length across
   * all containers will be limited to 12kb.
   * Defaults to /dev/termination-log.
   * Cannot be updated.
   */
  readonly terminationMessagePath?: string;

  /**
   * Indicate how the termination message should be populated. File will use the contents of
   * terminationMessagePath to populate the container status message on both success and failure.
   * FallbackToLogsOnError will use the last chunk of container log output if the termination
   * message file is empty and the container exited with an error.
   * The log output is limited to 2048 bytes or 80 lines, whichever is smaller.
   * Defaults to File.
   * Cannot be updated.
   */
  readonly terminationMessagePolicy?: string;

  /**
   * Whether this container should allocate a TTY for itself, also requires 'stdin' to be true.
   * Default is false.
   */
  readonly tty?: boolean;

  /** volumeDevices is the list of block devices to be used by the container. */
  readonly volumeDevices?: readonly PoolerSpecTemplateSpecContainersVolumeDevices[];

  /**
   * Pod volumes to mount into the container's filesystem.
   * Cannot be updated.
   */
  readonly volumeMounts?: readonly PoolerSpecTemplateSpecContainersVolumeMounts[];

  /**
   * Container's working directory.
   * If not specified, the container runtime's default will be used, which
   * might be configured in the container image.
   * Cannot be updated.
   */
  readonly workingDir?: string;
}

/**
 * Specifies the DNS parameters of a pod.
 * Parameters specified here will be merged to the generated DNS
 * configuration based on DNSPolicy.
 */
export interface PoolerSpecTemplateSpecDnsConfig {
  /**
   * A list of DNS name server IP addresses.
   * This will be appended to the base nameservers generated from DNSPolicy.
   * Duplicated nameservers will be removed.
   */
  readonly nameservers?: readonly string[];

  /**
   * A list of DNS resolver options.
   * This will be merged with the base options generated from DNSPolicy.
   * Duplicated entries will be removed. Resolution options given in Options
   * will override those that appear in the base DNSPolicy.
   */
  readonly options?: readonly PoolerSpecTemplateSpecDnsConfigOptions[];

  /**
   * A list of DNS search domains for host-name lookup.
   * This will be appended to the base search paths generated from DNSPolicy.
   * Duplicated search paths will be removed.
   */
  readonly searches?: readonly string[];
}

/**
 * An EphemeralContainer is a temporary container that you may add to an existing Pod for
 * user-initiated activities such as debugging. Ephemeral containers have no resource or
 * scheduling guarantees, and they will not be restarted when they exit or when a Pod is
 * removed or restarted. The kubelet may evict a Pod if an ephemeral container causes the
 * Pod to exceed its resource allocation.
 */
export interface PoolerSpecTemplateSpecEphemeralContainers {
  /**
   * Arguments to the entrypoint.
   * The image's CMD is used if this is not provided.
   * Variable references $(VAR_NAME) are expanded using the container's environment. If a variable
   * cannot be resolved, the reference in the input string will be unchanged. Double $$ are reduced
   * to a single $, which allows for escaping the $(VAR_NAME) syntax: i.e. "$$(VAR_NAME)" will
   * produce the string literal "$(VAR_NAME)". Escaped references will never be expanded, regardless
   * of whether the variable exists or not. Cannot be updated.
   * More info: https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#running-a-command-in-a-shell
   */
  readonly args?: readonly string[];

  /**
   * Entrypoint array. Not executed within a shell.
   * The image's ENTRYPOINT is used if this is not provided.
   * Variable references $(VAR_NAME) are expanded using the container's environment. If a variable
   * cannot be resolved, the reference in the input string will be unchanged. Double $$ are reduced
   * to a single $, which allows for escaping the $(VAR_NAME) syntax: i.e. "$$(VAR_NAME)" will
   * produce the string literal "$(VAR_NAME)". Escaped references will never be expanded, regardless
   * of whether the variable exists or not. Cannot be updated.
   * More info: https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#running-a-command-in-a-shell
   */
  readonly command?: readonly string[];

  /**
   * List of environment variables to set in the container.
   * Cannot be updated.
   */
  readonly env?: readonly ClusterSpecEnv[];

  /**
   * List of sources to populate environment variables in the container.
   * The keys defined within a source may consist of any printable ASCII characters except '='.
   * When a key exists in multiple
   * sources, the value associated with the last source will take precedence.
   * Values defined by an Env with a duplicate key will take precedence.
   * Cannot be updated.
   */
  readonly envFrom?: readonly ClusterSpecEnvFrom[];

  /**
   * Container image name.
   * More info: https://kubernetes.io/docs/concepts/containers/images
   */
  readonly image?: string;

  /**
   * Image pull policy.
   * One of Always, Never, IfNotPresent.
   * Defaults to Always if :latest tag is specified, or IfNotPresent otherwise.
   * Cannot be updated.
   * More info: https://kubernetes.io/docs/concepts/containers/images#updating-images
   */
  readonly imagePullPolicy?: string;

  /** Lifecycle is not allowed for ephemeral containers. */
  readonly lifecycle?: PoolerSpecTemplateSpecEphemeralContainersLifecycle;

  /** Probes are not allowed for ephemeral containers. */
  readonly livenessProbe?: PoolerSpecTemplateSpecEphemeralContainersLivenessProbe;

  /**
   * Name of the ephemeral container specified as a DNS_LABEL.
   * This name must be unique among all containers, init containers and ephemeral containers.
   */
  readonly name: string;

  /** Ports are not allowed for ephemeral containers. */
  readonly ports?: readonly PoolerSpecTemplateSpecContainersPorts[];

  /** Probes are not allowed for ephemeral containers. */
  readonly readinessProbe?: PoolerSpecTemplateSpecEphemeralContainersLivenessProbe;

  /** Resources resize policy for the container. */
  readonly resizePolicy?: readonly PoolerSpecTemplateSpecContainersResizePolicy[];

  /**
   * Resources are not allowed for ephemeral containers. Ephemeral containers use spare resources
   * already allocated to the pod.
   */
  readonly resources?: PoolerSpecTemplateSpecEphemeralContainersResources;

  /**
   * Restart policy for the container to manage the restart behavior of each
   * container within a pod.
   * You cannot set this field on ephemeral containers.
   */
  readonly restartPolicy?: string;

  /**
   * Represents a list of rules to be checked to determine if the
   * container should be restarted on exit. You cannot set this field on
   * ephemeral containers.
   */
  readonly restartPolicyRules?: readonly PoolerSpecTemplateSpecContainersRestartPolicyRules[];

  /**
   * Optional: SecurityContext defines the security options the ephemeral container should be run with.
   * If set, the fields of SecurityContext override the equivalent fields of PodSecurityContext.
   */
  readonly securityContext?: PoolerSpecTemplateSpecEphemeralContainersSecurityContext;

  /** Probes are not allowed for ephemeral containers. */
  readonly startupProbe?: PoolerSpecTemplateSpecEphemeralContainersLivenessProbe;

  /**
   * Whether this container should allocate a buffer for stdin in the container runtime. If this
   * is not set, reads from stdin in the container will always result in EOF.
   * Default is false.
   */
  readonly stdin?: boolean;

  /**
   * Whether the container runtime should close the stdin channel after it has been opened by
   * a single attach. When stdin is true the stdin stream will remain open across multiple attach
   * sessions. If stdinOnce is set to true, stdin is opened on container start, is empty until the
   * first client attaches to stdin, and then remains open and accepts data until the client disconnects,
   * at which time stdin is closed and remains closed until the container is restarted. If this
   * flag is false, a container processes that reads from stdin will never receive an EOF.
   * Default is false
   */
  readonly stdinOnce?: boolean;

  /**
   * If set, the name of the container from PodSpec that this ephemeral container targets.
   * The ephemeral container will be run in the namespaces (IPC, PID, etc) of this container.
   * If not set then the ephemeral container uses the namespaces configured in the Pod spec.
   */
  readonly targetContainerName?: string;

  /**
   * Optional: Path at which the file to which the container's termination message
   * will be written is mounted into the container's filesystem.
   * Message written is intended to be brief final status, such as an assertion failure message.
   * Will be truncated by the node if greater than 4096 bytes. The total message length across
   * all containers will be limited to 12kb.
   * Defaults to /dev/termination-log.
   * Cannot be updated.
   */
  readonly terminationMessagePath?: string;

  /**
   * Indicate how the termination message should be populated. File will use the contents of
   * terminationMessagePath to populate the container status message on both success and failure.
   * FallbackToLogsOnError will use the last chunk of container log output if the termination
   * message file is empty and the container exited with an error.
   * The log output is limited to 2048 bytes or 80 lines, whichever is smaller.
   * Defaults to File.
   * Cannot be updated.
   */
  readonly terminationMessagePolicy?: string;

  /**
   * Whether this container should allocate a TTY for itself, also requires 'stdin' to be true.
   * Default is false.
   */
  readonly tty?: boolean;

  /** volumeDevices is the list of block devices to be used by the container. */
  readonly volumeDevices?: readonly PoolerSpecTemplateSpecContainersVolumeDevices[];

  /**
   * Pod volumes to mount into the container's filesystem. Subpath mounts are not allowed for ephemeral containers.
   * Cannot be updated.
   */
  readonly volumeMounts?: readonly PoolerSpecTemplateSpecContainersVolumeMounts[];

  /**
   * Container's working directory.
   * If not specified, the container runtime's default will be used, which
   * might be configured in the container image.
   * Cannot be updated.
   */
  readonly workingDir?: string;
}

/**
 * HostAlias holds the mapping between IP and hostnames that will be injected as an entry in the
 * pod's hosts file.
 */
export interface PoolerSpecTemplateSpecHostAliases {
  /** Hostnames for the above IP address. */
  readonly hostnames?: readonly string[];

  /** IP address of the host file entry. */
  readonly ip: string;
}

/**
 * LocalObjectReference contains enough information to let you locate the
 * referenced object inside the same namespace.
 */
export interface PoolerSpecTemplateSpecImagePullSecrets {
  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;
}

/**
 * Specifies the OS of the containers in the pod.
 * Some pod and container fields are restricted if this is set.
 */
export interface PoolerSpecTemplateSpecOs {
  /**
   * Name is the name of the operating system. The currently supported values are linux and windows.
   * Additional value may be defined in future and can be one of:
   * https://github.com/opencontainers/runtime-spec/blob/master/config.md#platform-specific-configuration
   * Clients should expect to handle additional values and treat unrecognized values in this field as os: null
   */
  readonly name: string;
}

/** PodReadinessGate contains the reference to a pod condition */
export interface PoolerSpecTemplateSpecReadinessGates {
  /** ConditionType refers to a condition in the pod's condition list with matching type. */
  readonly conditionType: string;
}

/**
 * PodResourceClaim references exactly one ResourceClaim, either directly
 * or by naming a ResourceClaimTemplate which is then turned into a ResourceClaim
 * for the pod.
 */
export interface PoolerSpecTemplateSpecResourceClaims {
  /**
   * Name uniquely identifies this resource claim inside the pod.
   * This must be a DNS_LABEL.
   */
  readonly name: string;

  /**
   * ResourceClaimName is the name of a ResourceClaim object in the same
   * namespace as this pod.
   */
  readonly resourceClaimName?: string;

  /**
   * ResourceClaimTemplateName is the name of a ResourceClaimTemplate
   * object in the same namespace as this pod.
   */
  readonly resourceClaimTemplateName?: string;
}

/**
 * Resources is the total amount of CPU and Memory resources required by all
 * containers in the pod. It supports specifying Requests and Limits for
 * "cpu", "memory" and "hugepages-" resource names only. ResourceClaims are not supported.
 */
export interface PoolerSpecTemplateSpecResources {
  /**
   * Claims lists the names of resources, defined in spec.resourceClaims,
   * that are used by this container.
   */
  readonly claims?: readonly ClusterSpecResourcesClaims[];

  /**
   * Limits describes the maximum amount of compute resources allowed.
   * More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   */
  readonly limits?: { readonly [key: string]: ClusterSpecResourcesLimits };

  /**
   * Requests describes the minimum amount of compute resources required.
   * If Requests is omitted for a container, it defaults to Limits if that is explicitly specified,
   * otherwise to an implementation-defined value. Requests cannot exceed Limits.
   * More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   */
  readonly requests?: { readonly [key: string]: ClusterSpecResourcesLimits };
}

/** PodSchedulingGate is associated to a Pod to guard its scheduling. */
export interface PoolerSpecTemplateSpecSchedulingGates {
  /**
   * Name of the scheduling gate.
   * Each scheduling gate must have a unique name field.
   */
  readonly name: string;
}

/**
 * SecurityContext holds pod-level security attributes and common container settings.
 * Optional: Defaults to empty.  See type description for default values of each field.
 */
export interface PoolerSpecTemplateSpecSecurityContext {
  /**
   * appArmorProfile is the AppArmor options to use by the containers in this pod.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly appArmorProfile?: ClusterSpecPodSecurityContextAppArmorProfile;

  /**
   * A special supplemental group that applies to all containers in a pod.
   * Some volume types allow the Kubelet to change the ownership of that volume
   * to be owned by the pod:
   */
  readonly fsGroup?: number;

  /**
   * fsGroupChangePolicy defines behavior of changing ownership and permission of the volume
   * before being exposed inside Pod. This field will only apply to
   * volume types which support fsGroup based ownership(and permissions).
   * It will have no effect on ephemeral volume types such as: secret, configmaps
   * and emptydir.
   * Valid values are "OnRootMismatch" and "Always". If not specified, "Always" is used.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly fsGroupChangePolicy?: string;

  /**
   * The GID to run the entrypoint of the container process.
   * Uses runtime default if unset.
   * May also be set in SecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence
   * for that container.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly runAsGroup?: number;

  /**
   * Indicates that the container must run as a non-root user.
   * If true, the Kubelet will validate the image at runtime to ensure that it
   * does not run as UID 0 (root) and fail to start the container if it does.
   * If unset or false, no such validation will be performed.
   * May also be set in SecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   */
  readonly runAsNonRoot?: boolean;

  /**
   * The UID to run the entrypoint of the container process.
   * Defaults to user specified in image metadata if unspecified.
   * May also be set in SecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence
   * for that container.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly runAsUser?: number;

  /**
   * seLinuxChangePolicy defines how the container's SELinux label is applied to all volumes used by the Pod.
   * It has no effect on nodes that do not support SELinux or to volumes does not support SELinux.
   * Valid values are "MountOption" and "Recursive".
   */
  readonly seLinuxChangePolicy?: string;

  /**
   * The SELinux context to be applied to all containers.
   * If unspecified, the container runtime will allocate a random SELinux context for each
   * container.  May also be set in SecurityContext.  If set in
   * both SecurityContext and PodSecurityContext, the value specified in SecurityContext
   * takes precedence for that container.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly seLinuxOptions?: ClusterSpecPodSecurityContextSeLinuxOptions;

  /**
   * The seccomp options to use by the containers in this pod.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly seccompProfile?: ClusterSpecPodSecurityContextSeccompProfile;

  /**
   * A list of groups applied to the first process run in each container, in
   * addition to the container's primary GID and fsGroup (if specified).  If
   * the SupplementalGroupsPolicy feature is enabled, the
   * supplementalGroupsPolicy field determines whether these are in addition
   * to or instead of any group memberships defined in the container image.
   * If unspecified, no additional groups are added, though group memberships
   * defined in the container image may still be used, depending on the
   * supplementalGroupsPolicy field.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly supplementalGroups?: readonly number[];

  /**
   * Defines how supplemental groups of the first container processes are calculated.
   * Valid values are "Merge" and "Strict". If not specified, "Merge" is used.
   * (Alpha) Using the field requires the SupplementalGroupsPolicy feature gate to be enabled
   * and the container runtime must implement support for this feature.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly supplementalGroupsPolicy?: string;

  /**
   * Sysctls hold a list of namespaced sysctls used for the pod. Pods with unsupported
   * sysctls (by the container runtime) might fail to launch.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly sysctls?: readonly ClusterSpecPodSecurityContextSysctls[];

  /**
   * The Windows specific settings applied to all containers.
   * If unspecified, the options within a container's SecurityContext will be used.
   * If set in both SecurityContext and PodSecurityContext, the value specified in SecurityContext takes precedence.
   * Note that this field cannot be set when spec.os.name is linux.
   */
  readonly windowsOptions?: ClusterSpecPodSecurityContextWindowsOptions;
}

/** Volume represents a named volume in a pod that may be accessed by any container in the pod. */
export interface PoolerSpecTemplateSpecVolumes {
  /**
   * awsElasticBlockStore represents an AWS Disk resource that is attached to a
   * kubelet's host machine and then exposed to the pod.
   * Deprecated: AWSElasticBlockStore is deprecated. All operations for the in-tree
   * awsElasticBlockStore type are redirected to the ebs.csi.aws.com CSI driver.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#awselasticblockstore
   */
  readonly awsElasticBlockStore?: PoolerSpecTemplateSpecVolumesAwsElasticBlockStore;

  /**
   * azureDisk represents an Azure Data Disk mount on the host and bind mount to the pod.
   * Deprecated: AzureDisk is deprecated. All operations for the in-tree azureDisk type
   * are redirected to the disk.csi.azure.com CSI driver.
   */
  readonly azureDisk?: PoolerSpecTemplateSpecVolumesAzureDisk;

  /**
   * azureFile represents an Azure File Service mount on the host and bind mount to the pod.
   * Deprecated: AzureFile is deprecated. All operations for the in-tree azureFile type
   * are redirected to the file.csi.azure.com CSI driver.
   */
  readonly azureFile?: PoolerSpecTemplateSpecVolumesAzureFile;

  /**
   * cephFS represents a Ceph FS mount on the host that shares a pod's lifetime.
   * Deprecated: CephFS is deprecated and the in-tree cephfs type is no longer supported.
   */
  readonly cephfs?: PoolerSpecTemplateSpecVolumesCephfs;

  /**
   * cinder represents a cinder volume attached and mounted on kubelets host machine.
   * Deprecated: Cinder is deprecated. All operations for the in-tree cinder type
   * are redirected to the cinder.csi.openstack.org CSI driver.
   * More info: https://examples.k8s.io/mysql-cinder-pd/README.md
   */
  readonly cinder?: PoolerSpecTemplateSpecVolumesCinder;

  /** configMap represents a configMap that should populate this volume */
  readonly configMap?: PoolerSpecTemplateSpecVolumesConfigMap;

  /** csi (Container Storage Interface) represents ephemeral storage that is handled by certain external CSI drivers. */
  readonly csi?: PoolerSpecTemplateSpecVolumesCsi;

  /** downwardAPI represents downward API about the pod that should populate this volume */
  readonly downwardAPI?: PoolerSpecTemplateSpecVolumesDownwardApi;

  /**
   * emptyDir represents a temporary directory that shares a pod's lifetime.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#emptydir
   */
  readonly emptyDir?: PoolerSpecTemplateSpecVolumesEmptyDir;

  /**
   * ephemeral represents a volume that is handled by a cluster storage driver.
   * The volume's lifecycle is tied to the pod that defines it - it will be created before the pod starts,
   * and deleted when the pod is removed.
   */
  readonly ephemeral?: PoolerSpecTemplateSpecVolumesEphemeral;

  /** fc represents a Fibre Channel resource that is attached to a kubelet's host machine and then exposed to the pod. */
  readonly fc?: PoolerSpecTemplateSpecVolumesFc;

  /**
   * flexVolume represents a generic volume resource that is
   * provisioned/attached using an exec based plugin.
   * Deprecated: FlexVolume is deprecated. Consider using a CSIDriver instead.
   */
  readonly flexVolume?: PoolerSpecTemplateSpecVolumesFlexVolume;

  /**
   * flocker represents a Flocker volume attached to a kubelet's host machine. This depends on the Flocker control service being running.
   * Deprecated: Flocker is deprecated and the in-tree flocker type is no longer supported.
   */
  readonly flocker?: PoolerSpecTemplateSpecVolumesFlocker;

  /**
   * gcePersistentDisk represents a GCE Disk resource that is attached to a
   * kubelet's host machine and then exposed to the pod.
   * Deprecated: GCEPersistentDisk is deprecated. All operations for the in-tree
   * gcePersistentDisk type are redirected to the pd.csi.storage.gke.io CSI driver.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#gcepersistentdisk
   */
  readonly gcePersistentDisk?: PoolerSpecTemplateSpecVolumesGcePersistentDisk;

  /**
   * gitRepo represents a git repository at a particular revision.
   * Deprecated: GitRepo is deprecated. To provision a container with a git repo, mount an
   * EmptyDir into an InitContainer that clones the repo using git, then mount the EmptyDir
   * into the Pod's container.
   */
  readonly gitRepo?: PoolerSpecTemplateSpecVolumesGitRepo;

  /**
   * glusterfs represents a Glusterfs mount on the host that shares a pod's lifetime.
   * Deprecated: Glusterfs is deprecated and the in-tree glusterfs type is no longer supported.
   */
  readonly glusterfs?: PoolerSpecTemplateSpecVolumesGlusterfs;

  /**
   * hostPath represents a pre-existing file or directory on the host
   * machine that is directly exposed to the container. This is generally
   * used for system agents or other privileged things that are allowed
   * to see the host machine. Most containers will NOT need this.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#hostpath
   */
  readonly hostPath?: PoolerSpecTemplateSpecVolumesHostPath;

  /**
   * image represents an OCI object (a container image or artifact) pulled and mounted on the kubelet's host machine.
   * The volume is resolved at pod startup depending on which PullPolicy value is provided:
   */
  readonly image?: PoolerSpecTemplateSpecVolumesImage;

  /**
   * iscsi represents an ISCSI Disk resource that is attached to a
   * kubelet's host machine and then exposed to the pod.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes/#iscsi
   */
  readonly iscsi?: PoolerSpecTemplateSpecVolumesIscsi;

  /**
   * name of the volume.
   * Must be a DNS_LABEL and unique within the pod.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name: string;

  /**
   * nfs represents an NFS mount on the host that shares a pod's lifetime
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#nfs
   */
  readonly nfs?: PoolerSpecTemplateSpecVolumesNfs;

  /**
   * persistentVolumeClaimVolumeSource represents a reference to a
   * PersistentVolumeClaim in the same namespace.
   * More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistentvolumeclaims
   */
  readonly persistentVolumeClaim?: PoolerSpecTemplateSpecVolumesPersistentVolumeClaim;

  /**
   * photonPersistentDisk represents a PhotonController persistent disk attached and mounted on kubelets host machine.
   * Deprecated: PhotonPersistentDisk is deprecated and the in-tree photonPersistentDisk type is no longer supported.
   */
  readonly photonPersistentDisk?: PoolerSpecTemplateSpecVolumesPhotonPersistentDisk;

  /**
   * portworxVolume represents a portworx volume attached and mounted on kubelets host machine.
   * Deprecated: PortworxVolume is deprecated. All operations for the in-tree portworxVolume type
   * are redirected to the pxd.portworx.com CSI driver when the CSIMigrationPortworx feature-gate
   * is on.
   */
  readonly portworxVolume?: PoolerSpecTemplateSpecVolumesPortworxVolume;

  /** projected items for all in one resources secrets, configmaps, and downward API */
  readonly projected?: PoolerSpecTemplateSpecVolumesProjected;

  /**
   * quobyte represents a Quobyte mount on the host that shares a pod's lifetime.
   * Deprecated: Quobyte is deprecated and the in-tree quobyte type is no longer supported.
   */
  readonly quobyte?: PoolerSpecTemplateSpecVolumesQuobyte;

  /**
   * rbd represents a Rados Block Device mount on the host that shares a pod's lifetime.
   * Deprecated: RBD is deprecated and the in-tree rbd type is no longer supported.
   */
  readonly rbd?: PoolerSpecTemplateSpecVolumesRbd;

  /**
   * scaleIO represents a ScaleIO persistent volume attached and mounted on Kubernetes nodes.
   * Deprecated: ScaleIO is deprecated and the in-tree scaleIO type is no longer supported.
   */
  readonly scaleIO?: PoolerSpecTemplateSpecVolumesScaleIo;

  /**
   * secret represents a secret that should populate this volume.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#secret
   */
  readonly secret?: PoolerSpecTemplateSpecVolumesSecret;

  /**
   * storageOS represents a StorageOS volume attached and mounted on Kubernetes nodes.
   * Deprecated: StorageOS is deprecated and the in-tree storageos type is no longer supported.
   */
  readonly storageos?: PoolerSpecTemplateSpecVolumesStorageos;

  /**
   * vsphereVolume represents a vSphere volume attached and mounted on kubelets host machine.
   * Deprecated: VsphereVolume is deprecated. All operations for the in-tree vsphereVolume type
   * are redirected to the csi.vsphere.vmware.com CSI driver.
   */
  readonly vsphereVolume?: PoolerSpecTemplateSpecVolumesVsphereVolume;
}

/**
 * WorkloadRef provides a reference to the Workload object that this Pod belongs to.
 * This field is used by the scheduler to identify the PodGroup and apply the
 * correct group scheduling policies. The Workload object referenced
 * by this field may not exist at the time the Pod is created.
 * This field is immutable, but a Workload object with the same name
 * may be recreated with different policies. Doing this during pod scheduling
 * may result in the placement not conforming to the expected policies.
 */
export interface PoolerSpecTemplateSpecWorkloadRef {
  /**
   * Name defines the name of the Workload object this Pod belongs to.
   * Workload must be in the same namespace as the Pod.
   * If it doesn't match any existing Workload, the Pod will remain unschedulable
   * until a Workload object is created and observed by the kube-scheduler.
   * It must be a DNS subdomain.
   */
  readonly name: string;

  /**
   * PodGroup is the name of the PodGroup within the Workload that this Pod
   * belongs to. If it doesn't match any existing PodGroup within the Workload,
   * the Pod will remain unschedulable until the Workload object is recreated
   * and observed by the kube-scheduler. It must be a DNS label.
   */
  readonly podGroup: string;

  /**
   * PodGroupReplicaKey specifies the replica key of the PodGroup to which this
   * Pod belongs. It is used to distinguish pods belonging to different replicas
   * of the same pod group. The pod group policy is applied separately to each replica.
   * When set, it must be a DNS label.
   */
  readonly podGroupReplicaKey?: string;
}

/** Describes node affinity scheduling rules for the pod. */
export interface PoolerSpecTemplateSpecAffinityNodeAffinity {
  /**
   * The scheduler will prefer to schedule pods to nodes that satisfy
   * the affinity expressions specified by this field, but it may choose
   * a node that violates one or more of the expressions. The node that is
   * most preferred is the one with the greatest sum of weights, i.e.
   * for each node that meets all of the scheduling requirements (resource
   * request, requiredDuringScheduling affinity expressions, etc.),
   * compute a sum by iterating through the elements of this field and adding
   * "weight" to the sum if the node matches the corresponding matchExpressions; the
   * node(s) with the highest sum are the most preferred.
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];

  /**
   * If the affinity requirements specified by this field are not met at
   * scheduling time, the pod will not be scheduled onto the node.
   * If the affinity requirements specified by this field cease to be met
   * at some point during pod execution (e.g. due to an update), the system
   * may or may not try to eventually evict the pod from its node.
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: ClusterSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

/** Describes pod affinity scheduling rules (e.g. co-locate this pod in the same node, zone, etc. as some other pod(s)). */
export interface PoolerSpecTemplateSpecAffinityPodAffinity {
  /**
   * The scheduler will prefer to schedule pods to nodes that satisfy
   * the affinity expressions specified by this field, but it may choose
   * a node that violates one or more of the expressions. The node that is
   * most preferred is the one with the greatest sum of weights, i.e.
   * for each node that meets all of the scheduling requirements (resource
   * request, requiredDuringScheduling affinity expressions, etc.),
   * compute a sum by iterating through the elements of this field and adding
   * "weight" to the sum if the node has pods which matches the corresponding podAffinityTerm; the
   * node(s) with the highest sum are the most preferred.
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];

  /**
   * If the affinity requirements specified by this field are not met at
   * scheduling time, the pod will not be scheduled onto the node.
   * If the affinity requirements specified by this field cease to be met
   * at some point during pod execution (e.g. due to a pod label update), the
   * system may or may not try to eventually evict the pod from its node.
   * When there are multiple elements, the lists of nodes corresponding to each
   * podAffinityTerm are intersected, i.e. all terms must be satisfied.
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly ClusterSpecAffinityAdditionalPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

/** Describes pod anti-affinity scheduling rules (e.g. avoid putting this pod in the same node, zone, etc. as some other pod(s)). */
export interface PoolerSpecTemplateSpecAffinityPodAntiAffinity {
  /**
   * The scheduler will prefer to schedule pods to nodes that satisfy
   * the anti-affinity expressions specified by this field, but it may choose
   * a node that violates one or more of the expressions. The node that is
   * most preferred is the one with the greatest sum of weights, i.e.
   * for each node that meets all of the scheduling requirements (resource
   * request, requiredDuringScheduling anti-affinity expressions, etc.),
   * compute a sum by iterating through the elements of this field and subtracting
   * "weight" from the sum if the node has pods which matches the corresponding podAffinityTerm; the
   * node(s) with the highest sum are the most preferred.
   */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterSpecAffinityAdditionalPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];

  /**
   * If the anti-affinity requirements specified by this field are not met at
   * scheduling time, the pod will not be scheduled onto the node.
   * If the anti-affinity requirements specified by this field cease to be met
   * at some point during pod execution (e.g. due to a pod label update), the
   * system may or may not try to eventually evict the pod from its node.
   * When there are multiple elements, the lists of nodes corresponding to each
   * podAffinityTerm are intersected, i.e. all terms must be satisfied.
   */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly ClusterSpecAffinityAdditionalPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

/**
 * Actions that the management system should take in response to container lifecycle events.
 * Cannot be updated.
 */
export interface PoolerSpecTemplateSpecContainersLifecycle {
  /**
   * PostStart is called immediately after a container is created. If the handler fails,
   * the container is terminated and restarted according to its restart policy.
   * Other management of the container blocks until the hook completes.
   * More info: https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#container-hooks
   */
  readonly postStart?: PoolerSpecTemplateSpecContainersLifecyclePostStart;

  /**
   * PreStop is called immediately before a container is terminated due to an
   * API request or management event such as liveness/startup probe failure,
   * preemption, resource contention, etc. The handler is not called if the
   * container crashes or exits. The Pod's termination grace period countdown begins before the
   * PreStop hook is executed. Regardless of the outcome of the handler, the
   * container will eventually terminate within the Pod's termination grace
   * period (unless delayed by finalizers). Other management of the container blocks until the hook completes
   * or until the termination grace period is reached.
   * More info: https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#container-hooks
   */
  readonly preStop?: PoolerSpecTemplateSpecContainersLifecyclePreStop;

  /**
   * StopSignal defines which signal will be sent to a container when it is being stopped.
   * If not specified, the default is defined by the container runtime in use.
   * StopSignal can only be set for Pods with a non-empty .spec.os.name
   */
  readonly stopSignal?: string;
}

/**
 * Periodic probe of container liveness.
 * Container will be restarted if the probe fails.
 * Cannot be updated.
 * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
 */
export interface PoolerSpecTemplateSpecContainersLivenessProbe {
  /** Exec specifies a command to execute in the container. */
  readonly exec?: PoolerSpecTemplateSpecContainersLivenessProbeExec;

  /**
   * Minimum consecutive failures for the probe to be considered failed after having succeeded.
   * Defaults to 3. Minimum value is 1.
   */
  readonly failureThreshold?: number;

  /** GRPC specifies a GRPC HealthCheckRequest. */
  readonly grpc?: PoolerSpecTemplateSpecContainersLivenessProbeGrpc;

  /** HTTPGet specifies an HTTP GET request to perform. */
  readonly httpGet?: PoolerSpecTemplateSpecContainersLivenessProbeHttpGet;

  /**
   * Number of seconds after the container has started before liveness probes are initiated.
   * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
   */
  readonly initialDelaySeconds?: number;

  /**
   * How often (in seconds) to perform the probe.
   * Default to 10 seconds. Minimum value is 1.
   */
  readonly periodSeconds?: number;

  /**
   * Minimum consecutive successes for the probe to be considered successful after having failed.
   * Defaults to 1. Must be 1 for liveness and startup. Minimum value is 1.
   */
  readonly successThreshold?: number;

  /** TCPSocket specifies a connection to a TCP port. */
  readonly tcpSocket?: PoolerSpecTemplateSpecContainersLivenessProbeTcpSocket;

  /**
   * Optional duration in seconds the pod needs to terminate gracefully upon probe failure.
   * The grace period is the duration in seconds after the processes running in the pod are sent
   * a termination signal and the time when the processes are forcibly halted with a kill signal.
   * Set this value longer than the expected cleanup time for your process.
   * If this value is nil, the pod's terminationGracePeriodSeconds will be used. Otherwise, this
   * value overrides the value provided by the pod spec.
   * Value must be non-negative integer. The value zero indicates stop immediately via
   * the kill signal (no opportunity to shut down).
   * This is a beta field and requires enabling ProbeTerminationGracePeriod feature gate.
   * Minimum value is 1. spec.terminationGracePeriodSeconds is used if unset.
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * Number of seconds after which the probe times out.
   * Defaults to 1 second. Minimum value is 1.
   * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
   */
  readonly timeoutSeconds?: number;
}

/** ContainerPort represents a network port in a single container. */
export interface PoolerSpecTemplateSpecContainersPorts {
  /**
   * Number of port to expose on the pod's IP address.
   * This must be a valid port number, 0 < x < 65536.
   */
  readonly containerPort: number;

  /** What host IP to bind the external port to. */
  readonly hostIP?: string;

  /**
   * Number of port to expose on the host.
   * If specified, this must be a valid port number, 0 < x < 65536.
   * If HostNetwork is specified, this must match ContainerPort.
   * Most containers do not need this.
   */
  readonly hostPort?: number;

  /**
   * If specified, this must be an IANA_SVC_NAME and unique within the pod. Each
   * named port in a pod must have a unique name. Name for the port that can be
   * referred to by services.
   */
  readonly name?: string;

  /**
   * Protocol for port. Must be UDP, TCP, or SCTP.
   * Defaults to "TCP".
   */
  readonly protocol?: string;
}

/**
 * Periodic probe of container service readiness.
 * Container will be removed from service endpoints if the probe fails.
 * Cannot be updated.
 * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
 */
export interface PoolerSpecTemplateSpecContainersReadinessProbe {
  /** Exec specifies a command to execute in the container. */
  readonly exec?: PoolerSpecTemplateSpecContainersLivenessProbeExec;

  /**
   * Minimum consecutive failures for the probe to be considered failed after having succeeded.
   * Defaults to 3. Minimum value is 1.
   */
  readonly failureThreshold?: number;

  /** GRPC specifies a GRPC HealthCheckRequest. */
  readonly grpc?: PoolerSpecTemplateSpecContainersLivenessProbeGrpc;

  /** HTTPGet specifies an HTTP GET request to perform. */
  readonly httpGet?: PoolerSpecTemplateSpecContainersLivenessProbeHttpGet;

  /**
   * Number of seconds after the container has started before liveness probes are initiated.
   * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
   */
  readonly initialDelaySeconds?: number;

  /**
   * How often (in seconds) to perform the probe.
   * Default to 10 seconds. Minimum value is 1.
   */
  readonly periodSeconds?: number;

  /**
   * Minimum consecutive successes for the probe to be considered successful after having failed.
   * Defaults to 1. Must be 1 for liveness and startup. Minimum value is 1.
   */
  readonly successThreshold?: number;

  /** TCPSocket specifies a connection to a TCP port. */
  readonly tcpSocket?: PoolerSpecTemplateSpecContainersLivenessProbeTcpSocket;

  /**
   * Optional duration in seconds the pod needs to terminate gracefully upon probe failure.
   * The grace period is the duration in seconds after the processes running in the pod are sent
   * a termination signal and the time when the processes are forcibly halted with a kill signal.
   * Set this value longer than the expected cleanup time for your process.
   * If this value is nil, the pod's terminationGracePeriodSeconds will be used. Otherwise, this
   * value overrides the value provided by the pod spec.
   * Value must be non-negative integer. The value zero indicates stop immediately via
   * the kill signal (no opportunity to shut down).
   * This is a beta field and requires enabling ProbeTerminationGracePeriod feature gate.
   * Minimum value is 1. spec.terminationGracePeriodSeconds is used if unset.
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * Number of seconds after which the probe times out.
   * Defaults to 1 second. Minimum value is 1.
   * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
   */
  readonly timeoutSeconds?: number;
}

/** ContainerResizePolicy represents resource resize policy for the container. */
export interface PoolerSpecTemplateSpecContainersResizePolicy {
  /**
   * Name of the resource to which this resource resize policy applies.
   * Supported values: cpu, memory.
   */
  readonly resourceName: string;

  /**
   * Restart policy to apply when specified resource is resized.
   * If not specified, it defaults to NotRequired.
   */
  readonly restartPolicy: string;
}

/**
 * Compute Resources required by this container.
 * Cannot be updated.
 * More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
 */
export interface PoolerSpecTemplateSpecContainersResources {
  /**
   * Claims lists the names of resources, defined in spec.resourceClaims,
   * that are used by this container.
   */
  readonly claims?: readonly ClusterSpecResourcesClaims[];

  /**
   * Limits describes the maximum amount of compute resources allowed.
   * More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   */
  readonly limits?: { readonly [key: string]: ClusterSpecResourcesLimits };

  /**
   * Requests describes the minimum amount of compute resources required.
   * If Requests is omitted for a container, it defaults to Limits if that is explicitly specified,
   * otherwise to an implementation-defined value. Requests cannot exceed Limits.
   * More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   */
  readonly requests?: { readonly [key: string]: ClusterSpecResourcesLimits };
}

/** ContainerRestartRule describes how a container exit is handled. */
export interface PoolerSpecTemplateSpecContainersRestartPolicyRules {
  /**
   * Specifies the action taken on a container exit if the requirements
   * are satisfied. The only possible value is "Restart" to restart the
   * container.
   */
  readonly action: string;

  /** Represents the exit codes to check on container exits. */
  readonly exitCodes?: PoolerSpecTemplateSpecContainersRestartPolicyRulesExitCodes;
}

/**
 * SecurityContext defines the security options the container should be run with.
 * If set, the fields of SecurityContext override the equivalent fields of PodSecurityContext.
 * More info: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
 */
export interface PoolerSpecTemplateSpecContainersSecurityContext {
  /**
   * AllowPrivilegeEscalation controls whether a process can gain more
   * privileges than its parent process. This bool directly controls if
   * the no_new_privs flag will be set on the container process.
   * AllowPrivilegeEscalation is true always when the container is:
   * 1) run as Privileged
   * 2) has CAP_SYS_ADMIN
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly allowPrivilegeEscalation?: boolean;

  /**
   * appArmorProfile is the AppArmor options to use by this container. If set, this profile
   * overrides the pod's appArmorProfile.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly appArmorProfile?: ClusterSpecSecurityContextAppArmorProfile;

  /**
   * The capabilities to add/drop when running containers.
   * Defaults to the default set of capabilities granted by the container runtime.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly capabilities?: ClusterSpecSecurityContextCapabilities;

  /**
   * Run container in privileged mode.
   * Processes in privileged containers are essentially equivalent to root on the host.
   * Defaults to false.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly privileged?: boolean;

  /**
   * procMount denotes the type of proc mount to use for the containers.
   * The default value is Default which uses the container runtime defaults for
   * readonly paths and masked paths.
   * This requires the ProcMountType feature flag to be enabled.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly procMount?: string;

  /**
   * Whether this container has a read-only root filesystem.
   * Default is false.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly readOnlyRootFilesystem?: boolean;

  /**
   * The GID to run the entrypoint of the container process.
   * Uses runtime default if unset.
   * May also be set in PodSecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly runAsGroup?: number;

  /**
   * Indicates that the container must run as a non-root user.
   * If true, the Kubelet will validate the image at runtime to ensure that it
   * does not run as UID 0 (root) and fail to start the container if it does.
   * If unset or false, no such validation will be performed.
   * May also be set in PodSecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   */
  readonly runAsNonRoot?: boolean;

  /**
   * The UID to run the entrypoint of the container process.
   * Defaults to user specified in image metadata if unspecified.
   * May also be set in PodSecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly runAsUser?: number;

  /**
   * The SELinux context to be applied to the container.
   * If unspecified, the container runtime will allocate a random SELinux context for each
   * container.  May also be set in PodSecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly seLinuxOptions?: ClusterSpecSecurityContextSeLinuxOptions;

  /**
   * The seccomp options to use by this container. If seccomp options are
   * provided at both the pod & container level, the container options
   * override the pod options.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly seccompProfile?: ClusterSpecSecurityContextSeccompProfile;

  /**
   * The Windows specific settings applied to all containers.
   * If unspecified, the options from the PodSecurityContext will be used.
   * If set in both SecurityContext and PodSecurityContext, the value specified in SecurityContext takes precedence.
   * Note that this field cannot be set when spec.os.name is linux.
   */
  readonly windowsOptions?: ClusterSpecSecurityContextWindowsOptions;
}

/**
 * StartupProbe indicates that the Pod has successfully initialized.
 * If specified, no other probes are executed until this completes successfully.
 * If this probe fails, the Pod will be restarted, just as if the livenessProbe failed.
 * This can be used to provide different probe parameters at the beginning of a Pod's lifecycle,
 * when it might take a long time to load data or warm a cache, than during steady-state operation.
 * This cannot be updated.
 * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
 */
export interface PoolerSpecTemplateSpecContainersStartupProbe {
  /** Exec specifies a command to execute in the container. */
  readonly exec?: PoolerSpecTemplateSpecContainersLivenessProbeExec;

  /**
   * Minimum consecutive failures for the probe to be considered failed after having succeeded.
   * Defaults to 3. Minimum value is 1.
   */
  readonly failureThreshold?: number;

  /** GRPC specifies a GRPC HealthCheckRequest. */
  readonly grpc?: PoolerSpecTemplateSpecContainersLivenessProbeGrpc;

  /** HTTPGet specifies an HTTP GET request to perform. */
  readonly httpGet?: PoolerSpecTemplateSpecContainersLivenessProbeHttpGet;

  /**
   * Number of seconds after the container has started before liveness probes are initiated.
   * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
   */
  readonly initialDelaySeconds?: number;

  /**
   * How often (in seconds) to perform the probe.
   * Default to 10 seconds. Minimum value is 1.
   */
  readonly periodSeconds?: number;

  /**
   * Minimum consecutive successes for the probe to be considered successful after having failed.
   * Defaults to 1. Must be 1 for liveness and startup. Minimum value is 1.
   */
  readonly successThreshold?: number;

  /** TCPSocket specifies a connection to a TCP port. */
  readonly tcpSocket?: PoolerSpecTemplateSpecContainersLivenessProbeTcpSocket;

  /**
   * Optional duration in seconds the pod needs to terminate gracefully upon probe failure.
   * The grace period is the duration in seconds after the processes running in the pod are sent
   * a termination signal and the time when the processes are forcibly halted with a kill signal.
   * Set this value longer than the expected cleanup time for your process.
   * If this value is nil, the pod's terminationGracePeriodSeconds will be used. Otherwise, this
   * value overrides the value provided by the pod spec.
   * Value must be non-negative integer. The value zero indicates stop immediately via
   * the kill signal (no opportunity to shut down).
   * This is a beta field and requires enabling ProbeTerminationGracePeriod feature gate.
   * Minimum value is 1. spec.terminationGracePeriodSeconds is used if unset.
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * Number of seconds after which the probe times out.
   * Defaults to 1 second. Minimum value is 1.
   * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
   */
  readonly timeoutSeconds?: number;
}

/** volumeDevice describes a mapping of a raw block device within a container. */
export interface PoolerSpecTemplateSpecContainersVolumeDevices {
  /** devicePath is the path inside of the container that the device will be mapped to. */
  readonly devicePath: string;

  /** name must match the name of a persistentVolumeClaim in the pod */
  readonly name: string;
}

/** VolumeMount describes a mounting of a Volume within a container. */
export interface PoolerSpecTemplateSpecContainersVolumeMounts {
  /**
   * Path within the container at which the volume should be mounted.  Must
   * not contain ':'.
   */
  readonly mountPath: string;

  /**
   * mountPropagation determines how mounts are propagated from the host
   * to container and the other way around.
   * When not set, MountPropagationNone is used.
   * This field is beta in 1.10.
   * When RecursiveReadOnly is set to IfPossible or to Enabled, MountPropagation must be None or unspecified
   * (which defaults to None).
   */
  readonly mountPropagation?: string;

  /** This must match the Name of a Volume. */
  readonly name: string;

  /**
   * Mounted read-only if true, read-write otherwise (false or unspecified).
   * Defaults to false.
   */
  readonly readOnly?: boolean;

  /**
   * RecursiveReadOnly specifies whether read-only mounts should be handled
   * recursively.
   */
  readonly recursiveReadOnly?: string;

  /**
   * Path within the volume from which the container's volume should be mounted.
   * Defaults to "" (volume's root).
   */
  readonly subPath?: string;

  /**
   * Expanded path within the volume from which the container's volume should be mounted.
   * Behaves similarly to SubPath but environment variable references $(VAR_NAME) are expanded using the container's environment.
   * Defaults to "" (volume's root).
   * SubPathExpr and SubPath are mutually exclusive.
   */
  readonly subPathExpr?: string;
}

/** PodDNSConfigOption defines DNS resolver options of a pod. */
export interface PoolerSpecTemplateSpecDnsConfigOptions {
  /**
   * Name is this DNS resolver option's name.
   * Required.
   */
  readonly name?: string;

  /** Value is this DNS resolver option's value. */
  readonly value?: string;
}

/** Lifecycle is not allowed for ephemeral containers. */
export interface PoolerSpecTemplateSpecEphemeralContainersLifecycle {
  /**
   * PostStart is called immediately after a container is created. If the handler fails,
   * the container is terminated and restarted according to its restart policy.
   * Other management of the container blocks until the hook completes.
   * More info: https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#container-hooks
   */
  readonly postStart?: PoolerSpecTemplateSpecContainersLifecyclePostStart;

  /**
   * PreStop is called immediately before a container is terminated due to an
   * API request or management event such as liveness/startup probe failure,
   * preemption, resource contention, etc. The handler is not called if the
   * container crashes or exits. The Pod's termination grace period countdown begins before the
   * PreStop hook is executed. Regardless of the outcome of the handler, the
   * container will eventually terminate within the Pod's termination grace
   * period (unless delayed by finalizers). Other management of the container blocks until the hook completes
   * or until the termination grace period is reached.
   * More info: https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#container-hooks
   */
  readonly preStop?: PoolerSpecTemplateSpecContainersLifecyclePreStop;

  /**
   * StopSignal defines which signal will be sent to a container when it is being stopped.
   * If not specified, the default is defined by the container runtime in use.
   * StopSignal can only be set for Pods with a non-empty .spec.os.name
   */
  readonly stopSignal?: string;
}

/** Probes are not allowed for ephemeral containers. */
export interface PoolerSpecTemplateSpecEphemeralContainersLivenessProbe {
  /** Exec specifies a command to execute in the container. */
  readonly exec?: PoolerSpecTemplateSpecContainersLivenessProbeExec;

  /**
   * Minimum consecutive failures for the probe to be considered failed after having succeeded.
   * Defaults to 3. Minimum value is 1.
   */
  readonly failureThreshold?: number;

  /** GRPC specifies a GRPC HealthCheckRequest. */
  readonly grpc?: PoolerSpecTemplateSpecContainersLivenessProbeGrpc;

  /** HTTPGet specifies an HTTP GET request to perform. */
  readonly httpGet?: PoolerSpecTemplateSpecContainersLivenessProbeHttpGet;

  /**
   * Number of seconds after the container has started before liveness probes are initiated.
   * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
   */
  readonly initialDelaySeconds?: number;

  /**
   * How often (in seconds) to perform the probe.
   * Default to 10 seconds. Minimum value is 1.
   */
  readonly periodSeconds?: number;

  /**
   * Minimum consecutive successes for the probe to be considered successful after having failed.
   * Defaults to 1. Must be 1 for liveness and startup. Minimum value is 1.
   */
  readonly successThreshold?: number;

  /** TCPSocket specifies a connection to a TCP port. */
  readonly tcpSocket?: PoolerSpecTemplateSpecContainersLivenessProbeTcpSocket;

  /**
   * Optional duration in seconds the pod needs to terminate gracefully upon probe failure.
   * The grace period is the duration in seconds after the processes running in the pod are sent
   * a termination signal and the time when the processes are forcibly halted with a kill signal.
   * Set this value longer than the expected cleanup time for your process.
   * If this value is nil, the pod's terminationGracePeriodSeconds will be used. Otherwise, this
   * value overrides the value provided by the pod spec.
   * Value must be non-negative integer. The value zero indicates stop immediately via
   * the kill signal (no opportunity to shut down).
   * This is a beta field and requires enabling ProbeTerminationGracePeriod feature gate.
   * Minimum value is 1. spec.terminationGracePeriodSeconds is used if unset.
   */
  readonly terminationGracePeriodSeconds?: number;

  /**
   * Number of seconds after which the probe times out.
   * Defaults to 1 second. Minimum value is 1.
   * More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
   */
  readonly timeoutSeconds?: number;
}

/**
 * Resources are not allowed for ephemeral containers. Ephemeral containers use spare resources
 * already allocated to the pod.
 */
export interface PoolerSpecTemplateSpecEphemeralContainersResources {
  /**
   * Claims lists the names of resources, defined in spec.resourceClaims,
   * that are used by this container.
   */
  readonly claims?: readonly ClusterSpecResourcesClaims[];

  /**
   * Limits describes the maximum amount of compute resources allowed.
   * More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   */
  readonly limits?: { readonly [key: string]: ClusterSpecResourcesLimits };

  /**
   * Requests describes the minimum amount of compute resources required.
   * If Requests is omitted for a container, it defaults to Limits if that is explicitly specified,
   * otherwise to an implementation-defined value. Requests cannot exceed Limits.
   * More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
   */
  readonly requests?: { readonly [key: string]: ClusterSpecResourcesLimits };
}

/**
 * Optional: SecurityContext defines the security options the ephemeral container should be run with.
 * If set, the fields of SecurityContext override the equivalent fields of PodSecurityContext.
 */
export interface PoolerSpecTemplateSpecEphemeralContainersSecurityContext {
  /**
   * AllowPrivilegeEscalation controls whether a process can gain more
   * privileges than its parent process. This bool directly controls if
   * the no_new_privs flag will be set on the container process.
   * AllowPrivilegeEscalation is true always when the container is:
   * 1) run as Privileged
   * 2) has CAP_SYS_ADMIN
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly allowPrivilegeEscalation?: boolean;

  /**
   * appArmorProfile is the AppArmor options to use by this container. If set, this profile
   * overrides the pod's appArmorProfile.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly appArmorProfile?: ClusterSpecSecurityContextAppArmorProfile;

  /**
   * The capabilities to add/drop when running containers.
   * Defaults to the default set of capabilities granted by the container runtime.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly capabilities?: ClusterSpecSecurityContextCapabilities;

  /**
   * Run container in privileged mode.
   * Processes in privileged containers are essentially equivalent to root on the host.
   * Defaults to false.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly privileged?: boolean;

  /**
   * procMount denotes the type of proc mount to use for the containers.
   * The default value is Default which uses the container runtime defaults for
   * readonly paths and masked paths.
   * This requires the ProcMountType feature flag to be enabled.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly procMount?: string;

  /**
   * Whether this container has a read-only root filesystem.
   * Default is false.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly readOnlyRootFilesystem?: boolean;

  /**
   * The GID to run the entrypoint of the container process.
   * Uses runtime default if unset.
   * May also be set in PodSecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly runAsGroup?: number;

  /**
   * Indicates that the container must run as a non-root user.
   * If true, the Kubelet will validate the image at runtime to ensure that it
   * does not run as UID 0 (root) and fail to start the container if it does.
   * If unset or false, no such validation will be performed.
   * May also be set in PodSecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   */
  readonly runAsNonRoot?: boolean;

  /**
   * The UID to run the entrypoint of the container process.
   * Defaults to user specified in image metadata if unspecified.
   * May also be set in PodSecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly runAsUser?: number;

  /**
   * The SELinux context to be applied to the container.
   * If unspecified, the container runtime will allocate a random SELinux context for each
   * container.  May also be set in PodSecurityContext.  If set in both SecurityContext and
   * PodSecurityContext, the value specified in SecurityContext takes precedence.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly seLinuxOptions?: ClusterSpecSecurityContextSeLinuxOptions;

  /**
   * The seccomp options to use by this container. If seccomp options are
   * provided at both the pod & container level, the container options
   * override the pod options.
   * Note that this field cannot be set when spec.os.name is windows.
   */
  readonly seccompProfile?: ClusterSpecSecurityContextSeccompProfile;

  /**
   * The Windows specific settings applied to all containers.
   * If unspecified, the options from the PodSecurityContext will be used.
   * If set in both SecurityContext and PodSecurityContext, the value specified in SecurityContext takes precedence.
   * Note that this field cannot be set when spec.os.name is linux.
   */
  readonly windowsOptions?: ClusterSpecSecurityContextWindowsOptions;
}

/**
 * awsElasticBlockStore represents an AWS Disk resource that is attached to a
 * kubelet's host machine and then exposed to the pod.
 * Deprecated: AWSElasticBlockStore is deprecated. All operations for the in-tree
 * awsElasticBlockStore type are redirected to the ebs.csi.aws.com CSI driver.
 * More info: https://kubernetes.io/docs/concepts/storage/volumes#awselasticblockstore
 */
export interface PoolerSpecTemplateSpecVolumesAwsElasticBlockStore {
  /**
   * fsType is the filesystem type of the volume that you want to mount.
   * Tip: Ensure that the filesystem type is supported by the host operating system.
   * Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#awselasticblockstore
   */
  readonly fsType?: string;

  /**
   * partition is the partition in the volume that you want to mount.
   * If omitted, the default is to mount by volume name.
   * Examples: For volume /dev/sda1, you specify the partition as "1".
   * Similarly, the volume partition for /dev/sda is "0" (or you can leave the property empty).
   */
  readonly partition?: number;

  /**
   * readOnly value true will force the readOnly setting in VolumeMounts.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#awselasticblockstore
   */
  readonly readOnly?: boolean;

  /**
   * volumeID is unique ID of the persistent disk resource in AWS (Amazon EBS volume).
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#awselasticblockstore
   */
  readonly volumeID: string;
}

/**
 * azureDisk represents an Azure Data Disk mount on the host and bind mount to the pod.
 * Deprecated: AzureDisk is deprecated. All operations for the in-tree azureDisk type
 * are redirected to the disk.csi.azure.com CSI driver.
 */
export interface PoolerSpecTemplateSpecVolumesAzureDisk {
  /** cachingMode is the Host Caching mode: None, Read Only, Read Write. */
  readonly cachingMode?: string;

  /** diskName is the Name of the data disk in the blob storage */
  readonly diskName: string;

  /** diskURI is the URI of data disk in the blob storage */
  readonly diskURI: string;

  /**
   * fsType is Filesystem type to mount.
   * Must be a filesystem type supported by the host operating system.
   * Ex. "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string;

  /** kind expected values are Shared: multiple blob disks per storage account  Dedicated: single blob disk per storage account  Managed: azure managed data disk (only in managed availability set). defaults to shared */
  readonly kind?: string;

  /**
   * readOnly Defaults to false (read/write). ReadOnly here will force
   * the ReadOnly setting in VolumeMounts.
   */
  readonly readOnly?: boolean;
}

/**
 * azureFile represents an Azure File Service mount on the host and bind mount to the pod.
 * Deprecated: AzureFile is deprecated. All operations for the in-tree azureFile type
 * are redirected to the file.csi.azure.com CSI driver.
 */
export interface PoolerSpecTemplateSpecVolumesAzureFile {
  /**
   * readOnly defaults to false (read/write). ReadOnly here will force
   * the ReadOnly setting in VolumeMounts.
   */
  readonly readOnly?: boolean;

  /** secretName is the  name of secret that contains Azure Storage Account Name and Key */
  readonly secretName: string;

  /** shareName is the azure share Name */
  readonly shareName: string;
}

/**
 * cephFS represents a Ceph FS mount on the host that shares a pod's lifetime.
 * Deprecated: CephFS is deprecated and the in-tree cephfs type is no longer supported.
 */
export interface PoolerSpecTemplateSpecVolumesCephfs {
  /**
   * monitors is Required: Monitors is a collection of Ceph monitors
   * More info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
   */
  readonly monitors: readonly string[];

  /** path is Optional: Used as the mounted root, rather than the full Ceph tree, default is / */
  readonly path?: string;

  /**
   * readOnly is Optional: Defaults to false (read/write). ReadOnly here will force
   * the ReadOnly setting in VolumeMounts.
   * More info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
   */
  readonly readOnly?: boolean;

  /**
   * secretFile is Optional: SecretFile is the path to key ring for User, default is /etc/ceph/user.secret
   * More info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
   */
  readonly secretFile?: string;

  /**
   * secretRef is Optional: SecretRef is reference to the authentication secret for User, default is empty.
   * More info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
   */
  readonly secretRef?: PoolerSpecTemplateSpecVolumesCephfsSecretRef;

  /**
   * user is optional: User is the rados user name, default is admin
   * More info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
   */
  readonly user?: string;
}

/**
 * cinder represents a cinder volume attached and mounted on kubelets host machine.
 * Deprecated: Cinder is deprecated. All operations for the in-tree cinder type
 * are redirected to the cinder.csi.openstack.org CSI driver.
 * More info: https://examples.k8s.io/mysql-cinder-pd/README.md
 */
export interface PoolerSpecTemplateSpecVolumesCinder {
  /**
   * fsType is the filesystem type to mount.
   * Must be a filesystem type supported by the host operating system.
   * Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   * More info: https://examples.k8s.io/mysql-cinder-pd/README.md
   */
  readonly fsType?: string;

  /**
   * readOnly defaults to false (read/write). ReadOnly here will force
   * the ReadOnly setting in VolumeMounts.
   * More info: https://examples.k8s.io/mysql-cinder-pd/README.md
   */
  readonly readOnly?: boolean;

  /**
   * secretRef is optional: points to a secret object containing parameters used to connect
   * to OpenStack.
   */
  readonly secretRef?: PoolerSpecTemplateSpecVolumesCinderSecretRef;

  /**
   * volumeID used to identify the volume in cinder.
   * More info: https://examples.k8s.io/mysql-cinder-pd/README.md
   */
  readonly volumeID: string;
}

/** configMap represents a configMap that should populate this volume */
export interface PoolerSpecTemplateSpecVolumesConfigMap {
  /**
   * defaultMode is optional: mode bits used to set permissions on created files by default.
   * Must be an octal value between 0000 and 0777 or a decimal value between 0 and 511.
   * YAML accepts both octal and decimal values, JSON requires decimal values for mode bits.
   * Defaults to 0644.
   * Directories within the path are not affected by this setting.
   * This might be in conflict with other options that affect the file
   * mode, like fsGroup, and the result can be other mode bits set.
   */
  readonly defaultMode?: number;

  /**
   * items if unspecified, each key-value pair in the Data field of the referenced
   * ConfigMap will be projected into the volume as a file whose name is the
   * key and content is the value. If specified, the listed keys will be
   * projected into the specified paths, and unlisted keys will not be
   * present. If a key is specified which is not present in the ConfigMap,
   * the volume setup will error unless it is marked optional. Paths must be
   * relative and may not contain the '..' path or start with '..'.
   */
  readonly items?: readonly ClusterSpecProjectedVolumeTemplateSourcesConfigMapItems[];

  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;

  /** optional specify whether the ConfigMap or its keys must be defined */
  readonly optional?: boolean;
}

/** csi (Container Storage Interface) represents ephemeral storage that is handled by certain external CSI drivers. */
export interface PoolerSpecTemplateSpecVolumesCsi {
  /**
   * driver is the name of the CSI driver that handles this volume.
   * Consult with your admin for the correct name as registered in the cluster.
   */
  readonly driver: string;

  /**
   * fsType to mount. Ex. "ext4", "xfs", "ntfs".
   * If not provided, the empty value is passed to the associated CSI driver
   * which will determine the default filesystem to apply.
   */
  readonly fsType?: string;

  /**
   * nodePublishSecretRef is a reference to the secret object containing
   * sensitive information to pass to the CSI driver to complete the CSI
   * NodePublishVolume and NodeUnpublishVolume calls.
   * This field is optional, and  may be empty if no secret is required. If the
   * secret object contains more than one secret, all secret references are passed.
   */
  readonly nodePublishSecretRef?: PoolerSpecTemplateSpecVolumesCsiNodePublishSecretRef;

  /**
   * readOnly specifies a read-only configuration for the volume.
   * Defaults to false (read/write).
   */
  readonly readOnly?: boolean;

  /**
   * volumeAttributes stores driver-specific properties that are passed to the CSI
   * driver. Consult your driver's documentation for supported values.
   */
  readonly volumeAttributes?: { readonly [key: string]: string };
}

/** downwardAPI represents downward API about the pod that should populate this volume */
export interface PoolerSpecTemplateSpecVolumesDownwardApi {
  /**
   * Optional: mode bits to use on created files by default. Must be a
   * Optional: mode bits used to set permissions on created files by default.
   * Must be an octal value between 0000 and 0777 or a decimal value between 0 and 511.
   * YAML accepts both octal and decimal values, JSON requires decimal values for mode bits.
   * Defaults to 0644.
   * Directories within the path are not affected by this setting.
   * This might be in conflict with other options that affect the file
   * mode, like fsGroup, and the result can be other mode bits set.
   */
  readonly defaultMode?: number;

  /** Items is a list of downward API volume file */
  readonly items?: readonly ClusterSpecProjectedVolumeTemplateSourcesDownwardApiItems[];
}

/**
 * emptyDir represents a temporary directory that shares a pod's lifetime.
 * More info: https://kubernetes.io/docs/concepts/storage/volumes#emptydir
 */
export interface PoolerSpecTemplateSpecVolumesEmptyDir {
  /**
   * medium represents what type of storage medium should back this directory.
   * The default is "" which means to use the node's default medium.
   * Must be an empty string (default) or Memory.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#emptydir
   */
  readonly medium?: string;

  /**
   * sizeLimit is the total amount of local storage required for this EmptyDir volume.
   * The size limit is also applicable for memory medium.
   * The maximum usage on memory medium EmptyDir would be the minimum value between
   * the SizeLimit specified here and the sum of memory limits of all containers in a pod.
   * The default is nil which means that the limit is undefined.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#emptydir
   */
  readonly sizeLimit?: PoolerSpecTemplateSpecVolumesEmptyDirSizeLimit;
}

/**
 * ephemeral represents a volume that is handled by a cluster storage driver.
 * The volume's lifecycle is tied to the pod that defines it - it will be created before the pod starts,
 * and deleted when the pod is removed.
 */
export interface PoolerSpecTemplateSpecVolumesEphemeral {
  /**
   * Will be used to create a stand-alone PVC to provision the volume.
   * The pod in which this EphemeralVolumeSource is embedded will be the
   * owner of the PVC, i.e. the PVC will be deleted together with the
   * pod.  The name of the PVC will be `<pod name>-<volume name>` where
   * `<volume name>` is the name from the `PodSpec.Volumes` array
   * entry. Pod validation will reject the pod if the concatenated name
   * is not valid for a PVC (for example, too long).
   */
  readonly volumeClaimTemplate?: ClusterSpecEphemeralVolumeSourceVolumeClaimTemplate;
}

/** fc represents a Fibre Channel resource that is attached to a kubelet's host machine and then exposed to the pod. */
export interface PoolerSpecTemplateSpecVolumesFc {
  /**
   * fsType is the filesystem type to mount.
   * Must be a filesystem type supported by the host operating system.
   * Ex. "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string;

  /** lun is Optional: FC target lun number */
  readonly lun?: number;

  /**
   * readOnly is Optional: Defaults to false (read/write). ReadOnly here will force
   * the ReadOnly setting in VolumeMounts.
   */
  readonly readOnly?: boolean;

  /** targetWWNs is Optional: FC target worldwide names (WWNs) */
  readonly targetWWNs?: readonly string[];

  /**
   * wwids Optional: FC volume world wide identifiers (wwids)
   * Either wwids or combination of targetWWNs and lun must be set, but not both simultaneously.
   */
  readonly wwids?: readonly string[];
}

/**
 * flexVolume represents a generic volume resource that is
 * provisioned/attached using an exec based plugin.
 * Deprecated: FlexVolume is deprecated. Consider using a CSIDriver instead.
 */
export interface PoolerSpecTemplateSpecVolumesFlexVolume {
  /** driver is the name of the driver to use for this volume. */
  readonly driver: string;

  /**
   * fsType is the filesystem type to mount.
   * Must be a filesystem type supported by the host operating system.
   * Ex. "ext4", "xfs", "ntfs". The default filesystem depends on FlexVolume script.
   */
  readonly fsType?: string;

  /** options is Optional: this field holds extra command options if any. */
  readonly options?: { readonly [key: string]: string };

  /**
   * readOnly is Optional: defaults to false (read/write). ReadOnly here will force
   * the ReadOnly setting in VolumeMounts.
   */
  readonly readOnly?: boolean;

  /**
   * secretRef is Optional: secretRef is reference to the secret object containing
   * sensitive information to pass to the plugin scripts. This may be
   * empty if no secret object is specified. If the secret object
   * contains more than one secret, all secrets are passed to the plugin
   * scripts.
   */
  readonly secretRef?: PoolerSpecTemplateSpecVolumesFlexVolumeSecretRef;
}

/**
 * flocker represents a Flocker volume attached to a kubelet's host machine. This depends on the Flocker control service being running.
 * Deprecated: Flocker is deprecated and the in-tree flocker type is no longer supported.
 */
export interface PoolerSpecTemplateSpecVolumesFlocker {
  /**
   * datasetName is Name of the dataset stored as metadata -> name on the dataset for Flocker
   * should be considered as deprecated
   */
  readonly datasetName?: string;

  /** datasetUUID is the UUID of the dataset. This is unique identifier of a Flocker dataset */
  readonly datasetUUID?: string;
}

/**
 * gcePersistentDisk represents a GCE Disk resource that is attached to a
 * kubelet's host machine and then exposed to the pod.
 * Deprecated: GCEPersistentDisk is deprecated. All operations for the in-tree
 * gcePersistentDisk type are redirected to the pd.csi.storage.gke.io CSI driver.
 * More info: https://kubernetes.io/docs/concepts/storage/volumes#gcepersistentdisk
 */
export interface PoolerSpecTemplateSpecVolumesGcePersistentDisk {
  /**
   * fsType is filesystem type of the volume that you want to mount.
   * Tip: Ensure that the filesystem type is supported by the host operating system.
   * Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#gcepersistentdisk
   */
  readonly fsType?: string;

  /**
   * partition is the partition in the volume that you want to mount.
   * If omitted, the default is to mount by volume name.
   * Examples: For volume /dev/sda1, you specify the partition as "1".
   * Similarly, the volume partition for /dev/sda is "0" (or you can leave the property empty).
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#gcepersistentdisk
   */
  readonly partition?: number;

  /**
   * pdName is unique name of the PD resource in GCE. Used to identify the disk in GCE.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#gcepersistentdisk
   */
  readonly pdName: string;

  /**
   * readOnly here will force the ReadOnly setting in VolumeMounts.
   * Defaults to false.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#gcepersistentdisk
   */
  readonly readOnly?: boolean;
}

/**
 * gitRepo represents a git repository at a particular revision.
 * Deprecated: GitRepo is deprecated. To provision a container with a git repo, mount an
 * EmptyDir into an InitContainer that clones the repo using git, then mount the EmptyDir
 * into the Pod's container.
 */
export interface PoolerSpecTemplateSpecVolumesGitRepo {
  /**
   * directory is the target directory name.
   * Must not contain or start with '..'.  If '.' is supplied, the volume directory will be the
   * git repository.  Otherwise, if specified, the volume will contain the git repository in
   * the subdirectory with the given name.
   */
  readonly directory?: string;

  /** repository is the URL */
  readonly repository: string;

  /** revision is the commit hash for the specified revision. */
  readonly revision?: string;
}

/**
 * glusterfs represents a Glusterfs mount on the host that shares a pod's lifetime.
 * Deprecated: Glusterfs is deprecated and the in-tree glusterfs type is no longer supported.
 */
export interface PoolerSpecTemplateSpecVolumesGlusterfs {
  /** endpoints is the endpoint name that details Glusterfs topology. */
  readonly endpoints: string;

  /**
   * path is the Glusterfs volume path.
   * More info: https://examples.k8s.io/volumes/glusterfs/README.md#create-a-pod
   */
  readonly path: string;

  /**
   * readOnly here will force the Glusterfs volume to be mounted with read-only permissions.
   * Defaults to false.
   * More info: https://examples.k8s.io/volumes/glusterfs/README.md#create-a-pod
   */
  readonly readOnly?: boolean;
}

/**
 * hostPath represents a pre-existing file or directory on the host
 * machine that is directly exposed to the container. This is generally
 * used for system agents or other privileged things that are allowed
 * to see the host machine. Most containers will NOT need this.
 * More info: https://kubernetes.io/docs/concepts/storage/volumes#hostpath
 */
export interface PoolerSpecTemplateSpecVolumesHostPath {
  /**
   * path of the directory on the host.
   * If the path is a symlink, it will follow the link to the real path.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#hostpath
   */
  readonly path: string;

  /**
   * type for HostPath Volume
   * Defaults to ""
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#hostpath
   */
  readonly type?: string;
}

/**
 * image represents an OCI object (a container image or artifact) pulled and mounted on the kubelet's host machine.
 * The volume is resolved at pod startup depending on which PullPolicy value is provided:
 */
export interface PoolerSpecTemplateSpecVolumesImage {
  /**
   * Policy for pulling OCI objects. Possible values are:
   * Always: the kubelet always attempts to pull the reference. Container creation will fail If the pull fails.
   * Never: the kubelet never pulls the reference and only uses a local image or artifact. Container creation will fail if the reference isn't present.
   * IfNotPresent: the kubelet pulls if the reference isn't already present on disk. Container creation will fail if the reference isn't present and the pull fails.
   * Defaults to Always if :latest tag is specified, or IfNotPresent otherwise.
   */
  readonly pullPolicy?: string;

  /**
   * Required: Image or artifact reference to be used.
   * Behaves in the same way as pod.spec.containers[*].image.
   * Pull secrets will be assembled in the same way as for the container image by looking up node credentials, SA image pull secrets, and pod spec image pull secrets.
   * More info: https://kubernetes.io/docs/concepts/containers/images
   * This field is optional to allow higher level config management to default or override
   * container images in workload controllers like Deployments and StatefulSets.
   */
  readonly reference?: string;
}

/**
 * iscsi represents an ISCSI Disk resource that is attached to a
 * kubelet's host machine and then exposed to the pod.
 * More info: https://kubernetes.io/docs/concepts/storage/volumes/#iscsi
 */
export interface PoolerSpecTemplateSpecVolumesIscsi {
  /** chapAuthDiscovery defines whether support iSCSI Discovery CHAP authentication */
  readonly chapAuthDiscovery?: boolean;

  /** chapAuthSession defines whether support iSCSI Session CHAP authentication */
  readonly chapAuthSession?: boolean;

  /**
   * fsType is the filesystem type of the volume that you want to mount.
   * Tip: Ensure that the filesystem type is supported by the host operating system.
   * Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#iscsi
   */
  readonly fsType?: string;

  /**
   * initiatorName is the custom iSCSI Initiator Name.
   * If initiatorName is specified with iscsiInterface simultaneously, new iSCSI interface
   * <target portal>:<volume name> will be created for the connection.
   */
  readonly initiatorName?: string;

  /** iqn is the target iSCSI Qualified Name. */
  readonly iqn: string;

  /**
   * iscsiInterface is the interface Name that uses an iSCSI transport.
   * Defaults to 'default' (tcp).
   */
  readonly iscsiInterface?: string;

  /** lun represents iSCSI Target Lun number. */
  readonly lun: number;

  /**
   * portals is the iSCSI Target Portal List. The portal is either an IP or ip_addr:port if the port
   * is other than default (typically TCP ports 860 and 3260).
   */
  readonly portals?: readonly string[];

  /**
   * readOnly here will force the ReadOnly setting in VolumeMounts.
   * Defaults to false.
   */
  readonly readOnly?: boolean;

  /** secretRef is the CHAP Secret for iSCSI target and initiator authentication */
  readonly secretRef?: PoolerSpecTemplateSpecVolumesIscsiSecretRef;

  /**
   * targetPortal is iSCSI Target Portal. The Portal is either an IP or ip_addr:port if the port
   * is other than default (typically TCP ports 860 and 3260).
   */
  readonly targetPortal: string;
}

/**
 * nfs represents an NFS mount on the host that shares a pod's lifetime
 * More info: https://kubernetes.io/docs/concepts/storage/volumes#nfs
 */
export interface PoolerSpecTemplateSpecVolumesNfs {
  /**
   * path that is exported by the NFS server.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#nfs
   */
  readonly path: string;

  /**
   * readOnly here will force the NFS export to be mounted with read-only permissions.
   * Defaults to false.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#nfs
   */
  readonly readOnly?: boolean;

  /**
   * server is the hostname or IP address of the NFS server.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#nfs
   */
  readonly server: string;
}

/**
 * persistentVolumeClaimVolumeSource represents a reference to a
 * PersistentVolumeClaim in the same namespace.
 * More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistentvolumeclaims
 */
export interface PoolerSpecTemplateSpecVolumesPersistentVolumeClaim {
  /**
   * claimName is the name of a PersistentVolumeClaim in the same namespace as the pod using this volume.
   * More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistentvolumeclaims
   */
  readonly claimName: string;

  /**
   * readOnly Will force the ReadOnly setting in VolumeMounts.
   * Default false.
   */
  readonly readOnly?: boolean;
}

/**
 * photonPersistentDisk represents a PhotonController persistent disk attached and mounted on kubelets host machine.
 * Deprecated: PhotonPersistentDisk is deprecated and the in-tree photonPersistentDisk type is no longer supported.
 */
export interface PoolerSpecTemplateSpecVolumesPhotonPersistentDisk {
  /**
   * fsType is the filesystem type to mount.
   * Must be a filesystem type supported by the host operating system.
   * Ex. "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string;

  /** pdID is the ID that identifies Photon Controller persistent disk */
  readonly pdID: string;
}

/**
 * portworxVolume represents a portworx volume attached and mounted on kubelets host machine.
 * Deprecated: PortworxVolume is deprecated. All operations for the in-tree portworxVolume type
 * are redirected to the pxd.portworx.com CSI driver when the CSIMigrationPortworx feature-gate
 * is on.
 */
export interface PoolerSpecTemplateSpecVolumesPortworxVolume {
  /**
   * fSType represents the filesystem type to mount
   * Must be a filesystem type supported by the host operating system.
   * Ex. "ext4", "xfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string;

  /**
   * readOnly defaults to false (read/write). ReadOnly here will force
   * the ReadOnly setting in VolumeMounts.
   */
  readonly readOnly?: boolean;

  /** volumeID uniquely identifies a Portworx volume */
  readonly volumeID: string;
}

/** projected items for all in one resources secrets, configmaps, and downward API */
export interface PoolerSpecTemplateSpecVolumesProjected {
  /**
   * defaultMode are the mode bits used to set permissions on created files by default.
   * Must be an octal value between 0000 and 0777 or a decimal value between 0 and 511.
   * YAML accepts both octal and decimal values, JSON requires decimal values for mode bits.
   * Directories within the path are not affected by this setting.
   * This might be in conflict with other options that affect the file
   * mode, like fsGroup, and the result can be other mode bits set.
   */
  readonly defaultMode?: number;

  /**
   * sources is the list of volume projections. Each entry in this list
   * handles one source.
   */
  readonly sources?: readonly ClusterSpecProjectedVolumeTemplateSources[];
}

/**
 * quobyte represents a Quobyte mount on the host that shares a pod's lifetime.
 * Deprecated: Quobyte is deprecated and the in-tree quobyte type is no longer supported.
 */
export interface PoolerSpecTemplateSpecVolumesQuobyte {
  /**
   * group to map volume access to
   * Default is no group
   */
  readonly group?: string;

  /**
   * readOnly here will force the Quobyte volume to be mounted with read-only permissions.
   * Defaults to false.
   */
  readonly readOnly?: boolean;

  /**
   * registry represents a single or multiple Quobyte Registry services
   * specified as a string as host:port pair (multiple entries are separated with commas)
   * which acts as the central registry for volumes
   */
  readonly registry: string;

  /**
   * tenant owning the given Quobyte volume in the Backend
   * Used with dynamically provisioned Quobyte volumes, value is set by the plugin
   */
  readonly tenant?: string;

  /**
   * user to map volume access to
   * Defaults to serivceaccount user
   */
  readonly user?: string;

  /** volume is a string that references an already created Quobyte volume by name. */
  readonly volume: string;
}

/**
 * rbd represents a Rados Block Device mount on the host that shares a pod's lifetime.
 * Deprecated: RBD is deprecated and the in-tree rbd type is no longer supported.
 */
export interface PoolerSpecTemplateSpecVolumesRbd {
  /**
   * fsType is the filesystem type of the volume that you want to mount.
   * Tip: Ensure that the filesystem type is supported by the host operating system.
   * Examples: "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#rbd
   */
  readonly fsType?: string;

  /**
   * image is the rados image name.
   * More info: https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it
   */
  readonly image: string;

  /**
   * keyring is the path to key ring for RBDUser.
   * Default is /etc/ceph/keyring.
   * More info: https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it
   */
  readonly keyring?: string;

  /**
   * monitors is a collection of Ceph monitors.
   * More info: https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it
   */
  readonly monitors: readonly string[];

  /**
   * pool is the rados pool name.
   * Default is rbd.
   * More info: https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it
   */
  readonly pool?: string;

  /**
   * readOnly here will force the ReadOnly setting in VolumeMounts.
   * Defaults to false.
   * More info: https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it
   */
  readonly readOnly?: boolean;

  /**
   * secretRef is name of the authentication secret for RBDUser. If provided
   * overrides keyring.
   * Default is nil.
   * More info: https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it
   */
  readonly secretRef?: PoolerSpecTemplateSpecVolumesRbdSecretRef;

  /**
   * user is the rados user name.
   * Default is admin.
   * More info: https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it
   */
  readonly user?: string;
}

/**
 * scaleIO represents a ScaleIO persistent volume attached and mounted on Kubernetes nodes.
 * Deprecated: ScaleIO is deprecated and the in-tree scaleIO type is no longer supported.
 */
export interface PoolerSpecTemplateSpecVolumesScaleIo {
  /**
   * fsType is the filesystem type to mount.
   * Must be a filesystem type supported by the host operating system.
   * Ex. "ext4", "xfs", "ntfs".
   * Default is "xfs".
   */
  readonly fsType?: string;

  /** gateway is the host address of the ScaleIO API Gateway. */
  readonly gateway: string;

  /** protectionDomain is the name of the ScaleIO Protection Domain for the configured storage. */
  readonly protectionDomain?: string;

  /**
   * readOnly Defaults to false (read/write). ReadOnly here will force
   * the ReadOnly setting in VolumeMounts.
   */
  readonly readOnly?: boolean;

  /**
   * secretRef references to the secret for ScaleIO user and other
   * sensitive information. If this is not provided, Login operation will fail.
   */
  readonly secretRef: PoolerSpecTemplateSpecVolumesScaleIoSecretRef;

  /** sslEnabled Flag enable/disable SSL communication with Gateway, default false */
  readonly sslEnabled?: boolean;

  /**
   * storageMode indicates whether the storage for a volume should be ThickProvisioned or ThinProvisioned.
   * Default is ThinProvisioned.
   */
  readonly storageMode?: string;

  /** storagePool is the ScaleIO Storage Pool associated with the protection domain. */
  readonly storagePool?: string;

  /** system is the name of the storage system as configured in ScaleIO. */
  readonly system: string;

  /**
   * volumeName is the name of a volume already created in the ScaleIO system
   * that is associated with this volume source.
   */
  readonly volumeName?: string;
}

/**
 * secret represents a secret that should populate this volume.
 * More info: https://kubernetes.io/docs/concepts/storage/volumes#secret
 */
export interface PoolerSpecTemplateSpecVolumesSecret {
  /**
   * defaultMode is Optional: mode bits used to set permissions on created files by default.
   * Must be an octal value between 0000 and 0777 or a decimal value between 0 and 511.
   * YAML accepts both octal and decimal values, JSON requires decimal values
   * for mode bits. Defaults to 0644.
   * Directories within the path are not affected by this setting.
   * This might be in conflict with other options that affect the file
   * mode, like fsGroup, and the result can be other mode bits set.
   */
  readonly defaultMode?: number;

  /**
   * items If unspecified, each key-value pair in the Data field of the referenced
   * Secret will be projected into the volume as a file whose name is the
   * key and content is the value. If specified, the listed keys will be
   * projected into the specified paths, and unlisted keys will not be
   * present. If a key is specified which is not present in the Secret,
   * the volume setup will error unless it is marked optional. Paths must be
   * relative and may not contain the '..' path or start with '..'.
   */
  readonly items?: readonly ClusterSpecProjectedVolumeTemplateSourcesConfigMapItems[];

  /** optional field specify whether the Secret or its keys must be defined */
  readonly optional?: boolean;

  /**
   * secretName is the name of the secret in the pod's namespace to use.
   * More info: https://kubernetes.io/docs/concepts/storage/volumes#secret
   */
  readonly secretName?: string;
}

/**
 * storageOS represents a StorageOS volume attached and mounted on Kubernetes nodes.
 * Deprecated: StorageOS is deprecated and the in-tree storageos type is no longer supported.
 */
export interface PoolerSpecTemplateSpecVolumesStorageos {
  /**
   * fsType is the filesystem type to mount.
   * Must be a filesystem type supported by the host operating system.
   * Ex. "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string;

  /**
   * readOnly defaults to false (read/write). ReadOnly here will force
   * the ReadOnly setting in VolumeMounts.
   */
  readonly readOnly?: boolean;

  /**
   * secretRef specifies the secret to use for obtaining the StorageOS API
   * credentials.  If not specified, default values will be attempted.
   */
  readonly secretRef?: PoolerSpecTemplateSpecVolumesStorageosSecretRef;

  /**
   * volumeName is the human-readable name of the StorageOS volume.  Volume
   * names are only unique within a namespace.
   */
  readonly volumeName?: string;

  /**
   * volumeNamespace specifies the scope of the volume within StorageOS.  If no
   * namespace is specified then the Pod's namespace will be used.  This allows the
   * Kubernetes name scoping to be mirrored within StorageOS for tighter integration.
   * Set VolumeName to any name to override the default behaviour.
   * Set to "default" if you are not using namespaces within StorageOS.
   * Namespaces that do not pre-exist within StorageOS will be created.
   */
  readonly volumeNamespace?: string;
}

/**
 * vsphereVolume represents a vSphere volume attached and mounted on kubelets host machine.
 * Deprecated: VsphereVolume is deprecated. All operations for the in-tree vsphereVolume type
 * are redirected to the csi.vsphere.vmware.com CSI driver.
 */
export interface PoolerSpecTemplateSpecVolumesVsphereVolume {
  /**
   * fsType is filesystem type to mount.
   * Must be a filesystem type supported by the host operating system.
   * Ex. "ext4", "xfs", "ntfs". Implicitly inferred to be "ext4" if unspecified.
   */
  readonly fsType?: string;

  /** storagePolicyID is the storage Policy Based Management (SPBM) profile ID associated with the StoragePolicyName. */
  readonly storagePolicyID?: string;

  /** storagePolicyName is the storage Policy Based Management (SPBM) profile name. */
  readonly storagePolicyName?: string;

  /** volumePath is the path that identifies vSphere volume vmdk */
  readonly volumePath: string;
}

/**
 * PostStart is called immediately after a container is created. If the handler fails,
 * the container is terminated and restarted according to its restart policy.
 * Other management of the container blocks until the hook completes.
 * More info: https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#container-hooks
 */
export interface PoolerSpecTemplateSpecContainersLifecyclePostStart {
  /** Exec specifies a command to execute in the container. */
  readonly exec?: PoolerSpecTemplateSpecContainersLivenessProbeExec;

  /** HTTPGet specifies an HTTP GET request to perform. */
  readonly httpGet?: PoolerSpecTemplateSpecContainersLivenessProbeHttpGet;

  /** Sleep represents a duration that the container should sleep. */
  readonly sleep?: PoolerSpecTemplateSpecContainersLifecyclePostStartSleep;

  /**
   * Deprecated. TCPSocket is NOT supported as a LifecycleHandler and kept
   * for backward compatibility. There is no validation of this field and
   * lifecycle hooks will fail at runtime when it is specified.
   */
  readonly tcpSocket?: PoolerSpecTemplateSpecContainersLifecyclePostStartTcpSocket;
}

/**
 * PreStop is called immediately before a container is terminated due to an
 * API request or management event such as liveness/startup probe failure,
 * preemption, resource contention, etc. The handler is not called if the
 * container crashes or exits. The Pod's termination grace period countdown begins before the
 * PreStop hook is executed. Regardless of the outcome of the handler, the
 * container will eventually terminate within the Pod's termination grace
 * period (unless delayed by finalizers). Other management of the container blocks until the hook completes
 * or until the termination grace period is reached.
 * More info: https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#container-hooks
 */
export interface PoolerSpecTemplateSpecContainersLifecyclePreStop {
  /** Exec specifies a command to execute in the container. */
  readonly exec?: PoolerSpecTemplateSpecContainersLivenessProbeExec;

  /** HTTPGet specifies an HTTP GET request to perform. */
  readonly httpGet?: PoolerSpecTemplateSpecContainersLivenessProbeHttpGet;

  /** Sleep represents a duration that the container should sleep. */
  readonly sleep?: PoolerSpecTemplateSpecContainersLifecyclePostStartSleep;

  /**
   * Deprecated. TCPSocket is NOT supported as a LifecycleHandler and kept
   * for backward compatibility. There is no validation of this field and
   * lifecycle hooks will fail at runtime when it is specified.
   */
  readonly tcpSocket?: PoolerSpecTemplateSpecContainersLifecyclePostStartTcpSocket;
}

/** Exec specifies a command to execute in the container. */
export interface PoolerSpecTemplateSpecContainersLivenessProbeExec {
  /**
   * Command is the command line to execute inside the container, the working directory for the
   * command  is root ('/') in the container's filesystem. The command is simply exec'd, it is
   * not run inside a shell, so traditional shell instructions ('|', etc) won't work. To use
   * a shell, you need to explicitly call out to that shell.
   * Exit status of 0 is treated as live/healthy and non-zero is unhealthy.
   */
  readonly command?: readonly string[];
}

/** GRPC specifies a GRPC HealthCheckRequest. */
export interface PoolerSpecTemplateSpecContainersLivenessProbeGrpc {
  /** Port number of the gRPC service. Number must be in the range 1 to 65535. */
  readonly port: number;

  /**
   * Service is the name of the service to place in the gRPC HealthCheckRequest
   * (see https://github.com/grpc/grpc/blob/master/doc/health-checking.md).
   */
  readonly service?: string;
}

/** HTTPGet specifies an HTTP GET request to perform. */
export interface PoolerSpecTemplateSpecContainersLivenessProbeHttpGet {
  /**
   * Host name to connect to, defaults to the pod IP. You probably want to set
   * "Host" in httpHeaders instead.
   */
  readonly host?: string;

  /** Custom headers to set in the request. HTTP allows repeated headers. */
  readonly httpHeaders?: readonly PoolerSpecTemplateSpecContainersLivenessProbeHttpGetHttpHeaders[];

  /** Path to access on the HTTP server. */
  readonly path?: string;

  /**
   * Name or number of the port to access on the container.
   * Number must be in the range 1 to 65535.
   * Name must be an IANA_SVC_NAME.
   */
  readonly port: PoolerSpecTemplateSpecContainersLivenessProbeHttpGetPort;

  /**
   * Scheme to use for connecting to the host.
   * Defaults to HTTP.
   */
  readonly scheme?: string;
}

/** TCPSocket specifies a connection to a TCP port. */
export interface PoolerSpecTemplateSpecContainersLivenessProbeTcpSocket {
  /** Optional: Host name to connect to, defaults to the pod IP. */
  readonly host?: string;

  /**
   * Number or name of the port to access on the container.
   * Number must be in the range 1 to 65535.
   * Name must be an IANA_SVC_NAME.
   */
  readonly port: PoolerSpecTemplateSpecContainersLivenessProbeTcpSocketPort;
}

/** Represents the exit codes to check on container exits. */
export interface PoolerSpecTemplateSpecContainersRestartPolicyRulesExitCodes {
  /**
   * Represents the relationship between the container exit code(s) and the
   * specified values. Possible values are:
   * - In: the requirement is satisfied if the container exit code is in the
   * set of specified values.
   * - NotIn: the requirement is satisfied if the container exit code is
   * not in the set of specified values.
   */
  readonly operator: string;

  /**
   * Specifies the set of values to check for container exit codes.
   * At most 255 elements are allowed.
   */
  readonly values?: readonly number[];
}

/**
 * secretRef is Optional: SecretRef is reference to the authentication secret for User, default is empty.
 * More info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
 */
export interface PoolerSpecTemplateSpecVolumesCephfsSecretRef {
  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;
}

/**
 * secretRef is optional: points to a secret object containing parameters used to connect
 * to OpenStack.
 */
export interface PoolerSpecTemplateSpecVolumesCinderSecretRef {
  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;
}

/**
 * nodePublishSecretRef is a reference to the secret object containing
 * sensitive information to pass to the CSI driver to complete the CSI
 * NodePublishVolume and NodeUnpublishVolume calls.
 * This field is optional, and  may be empty if no secret is required. If the
 * secret object contains more than one secret, all secret references are passed.
 */
export interface PoolerSpecTemplateSpecVolumesCsiNodePublishSecretRef {
  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;
}

/**
 * sizeLimit is the total amount of local storage required for this EmptyDir volume.
 * The size limit is also applicable for memory medium.
 * The maximum usage on memory medium EmptyDir would be the minimum value between
 * the SizeLimit specified here and the sum of memory limits of all containers in a pod.
 * The default is nil which means that the limit is undefined.
 * More info: https://kubernetes.io/docs/concepts/storage/volumes#emptydir
 */
export type PoolerSpecTemplateSpecVolumesEmptyDirSizeLimit = number | string;

/**
 * secretRef is Optional: secretRef is reference to the secret object containing
 * sensitive information to pass to the plugin scripts. This may be
 * empty if no secret object is specified. If the secret object
 * contains more than one secret, all secrets are passed to the plugin
 * scripts.
 */
export interface PoolerSpecTemplateSpecVolumesFlexVolumeSecretRef {
  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;
}

/** secretRef is the CHAP Secret for iSCSI target and initiator authentication */
export interface PoolerSpecTemplateSpecVolumesIscsiSecretRef {
  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;
}

/**
 * secretRef is name of the authentication secret for RBDUser. If provided
 * overrides keyring.
 * Default is nil.
 * More info: https://examples.k8s.io/volumes/rbd/README.md#how-to-use-it
 */
export interface PoolerSpecTemplateSpecVolumesRbdSecretRef {
  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;
}

/**
 * secretRef references to the secret for ScaleIO user and other
 * sensitive information. If this is not provided, Login operation will fail.
 */
export interface PoolerSpecTemplateSpecVolumesScaleIoSecretRef {
  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;
}

/**
 * secretRef specifies the secret to use for obtaining the StorageOS API
 * credentials.  If not specified, default values will be attempted.
 */
export interface PoolerSpecTemplateSpecVolumesStorageosSecretRef {
  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;
}

/** Sleep represents a duration that the container should sleep. */
export interface PoolerSpecTemplateSpecContainersLifecyclePostStartSleep {
  /** Seconds is the number of seconds to sleep. */
  readonly seconds: number;
}

/**
 * Deprecated. TCPSocket is NOT supported as a LifecycleHandler and kept
 * for backward compatibility. There is no validation of this field and
 * lifecycle hooks will fail at runtime when it is specified.
 */
export interface PoolerSpecTemplateSpecContainersLifecyclePostStartTcpSocket {
  /** Optional: Host name to connect to, defaults to the pod IP. */
  readonly host?: string;

  /**
   * Number or name of the port to access on the container.
   * Number must be in the range 1 to 65535.
   * Name must be an IANA_SVC_NAME.
   */
  readonly port: PoolerSpecTemplateSpecContainersLivenessProbeTcpSocketPort;
}

/** HTTPHeader describes a custom header to be used in HTTP probes */
export interface PoolerSpecTemplateSpecContainersLivenessProbeHttpGetHttpHeaders {
  /**
   * The header field name.
   * This will be canonicalized upon output, so case-variant names will be understood as the same header.
   */
  readonly name: string;

  /** The header field value */
  readonly value: string;
}

/**
 * Name or number of the port to access on the container.
 * Number must be in the range 1 to 65535.
 * Name must be an IANA_SVC_NAME.
 */
export type PoolerSpecTemplateSpecContainersLivenessProbeHttpGetPort = number | string;

/**
 * Number or name of the port to access on the container.
 * Number must be in the range 1 to 65535.
 * Name must be an IANA_SVC_NAME.
 */
export type PoolerSpecTemplateSpecContainersLivenessProbeTcpSocketPort = number | string;

/** ScheduledBackup is the Schema for the scheduledbackups API */
export interface ScheduledBackupProps {
  readonly metadata: ApiObjectMetadata;

  /**
   * Specification of the desired behavior of the ScheduledBackup.
   * More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
   */
  readonly spec: ScheduledBackupSpec;
}

/**
 * Specification of the desired behavior of the ScheduledBackup.
 * More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
 */
export interface ScheduledBackupSpec {
  /**
   * Indicates which ownerReference should be put inside the created backup resources.<br />
   * - none: no owner reference for created backup objects (same behavior as before the field was introduced)<br />
   * - self: sets the Scheduled backup object as owner of the backup<br />
   * - cluster: set the cluster as owner of the backup<br />
   */
  readonly backupOwnerReference?: ScheduledBackupSpecBackupOwnerReference;

  /** The cluster to backup */
  readonly cluster: ScheduledBackupSpecCluster;

  /** If the first backup has to be immediately start after creation or not */
  readonly immediate?: boolean;

  /**
   * The backup method to be used, possible options are `barmanObjectStore`,
   * `volumeSnapshot` or `plugin`. Defaults to: `barmanObjectStore`.
   */
  readonly method?: ScheduledBackupSpecMethod;

  /**
   * Whether the default type of backup with volume snapshots is
   * online/hot (`true`, default) or offline/cold (`false`)
   * Overrides the default setting specified in the cluster field '.spec.backup.volumeSnapshot.online'
   */
  readonly online?: boolean;

  /**
   * Configuration parameters to control the online/hot backup with volume snapshots
   * Overrides the default settings specified in the cluster '.backup.volumeSnapshot.onlineConfiguration' stanza
   */
  readonly onlineConfiguration?: ScheduledBackupSpecOnlineConfiguration;

  /** Configuration parameters passed to the plugin managing this backup */
  readonly pluginConfiguration?: ScheduledBackupSpecPluginConfiguration;

  /**
   * The schedule does not follow the same format used in Kubernetes CronJobs
   * as it includes an additional seconds specifier,
   * see https://pkg.go.dev/github.com/robfig/cron#hdr-CRON_Expression_Format
   */
  readonly schedule: string;

  /** If this backup is suspended or not */
  readonly suspend?: boolean;

  /**
   * The policy to decide which instance should perform this backup. If empty,
   * it defaults to `cluster.spec.backup.target`.
   * Available options are empty string, `primary` and `prefer-standby`.
   * `primary` to have backups run always on primary instances,
   * `prefer-standby` to have backups run preferably on the most updated
   * standby, if available.
   */
  readonly target?: ScheduledBackupSpecTarget;
}

/**
 * Indicates which ownerReference should be put inside the created backup resources.<br />
 * - none: no owner reference for created backup objects (same behavior as before the field was introduced)<br />
 * - self: sets the Scheduled backup object as owner of the backup<br />
 * - cluster: set the cluster as owner of the backup<br />
 */
export type ScheduledBackupSpecBackupOwnerReference = 'none' | 'self' | 'cluster';

/** The cluster to backup */
export interface ScheduledBackupSpecCluster {
  /** Name of the referent. */
  readonly name: string;
}

/**
 * The backup method to be used, possible options are `barmanObjectStore`,
 * `volumeSnapshot` or `plugin`. Defaults to: `barmanObjectStore`.
 */
export type ScheduledBackupSpecMethod = 'barmanObjectStore' | 'volumeSnapshot' | 'plugin';

/**
 * Configuration parameters to control the online/hot backup with volume snapshots
 * Overrides the default settings specified in the cluster '.backup.volumeSnapshot.onlineConfiguration' stanza
 */
export interface ScheduledBackupSpecOnlineConfiguration {
  /**
   * Control whether the I/O workload for the backup initial checkpoint will
   * be limited, according to the `checkpoint_completion_target` setting on
   * the PostgreSQL server. If set to true, an immediate checkpoint will be
   * used, meaning PostgreSQL will complete the checkpoint as soon as
   * possible. `false` by default.
   */
  readonly immediateCheckpoint?: boolean;

  /**
   * If false, the function will return immediately after the backup is completed,
   * without waiting for WAL to be archived.
   * This behavior is only useful with backup software that independently monitors WAL archiving.
   * Otherwise, WAL required to make the backup consistent might be missing and make the backup useless.
   * By default, or when this parameter is true, pg_backup_stop will wait for WAL to be archived when archiving is
   * enabled.
   * On a standby, this means that it will wait only when archive_mode = always.
   * If write activity on the primary is low, it may be useful to run pg_switch_wal on the primary in order to trigger
   * an immediate segment switch.
   */
  readonly waitForArchive?: boolean;
}

/** Configuration parameters passed to the plugin managing this backup */
export interface ScheduledBackupSpecPluginConfiguration {
  /** Name is the name of the plugin managing this backup */
  readonly name: string;

  /**
   * Parameters are the configuration parameters passed to the backup
   * plugin for this backup
   */
  readonly parameters?: { readonly [key: string]: string };
}

/**
 * The policy to decide which instance should perform this backup. If empty,
 * it defaults to `cluster.spec.backup.target`.
 * Available options are empty string, `primary` and `prefer-standby`.
 * `primary` to have backups run always on primary instances,
 * `prefer-standby` to have backups run preferably on the most updated
 * standby, if available.
 */
export type ScheduledBackupSpecTarget = 'primary' | 'prefer-standby';
