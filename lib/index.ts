export { AdmissionPolicies } from './admission/admission-policies';
export { KyvernoPolicies } from './admission/kyverno-policies';
export type { AdmissionPoliciesProps, GateSettings, KyvernoPoliciesProps } from './admission/props';
export { defineEnvironments, type Environment, type EnvironmentProps, type Environments } from './app/environment';
export { type Choices, defineStack, Stack, type StackDefinition } from './app/stack';
export { Config } from './config/config';
export { requireSecret, Secret, type SecretProps, type SecretValue } from './config/managed-secret';
export type { EnvValue, KeyReference } from './config/reference';
export type { ExternalSecretProps, RenderedSecret } from './config/rendered-secret';
export { ExistingSecret, type SecretReference } from './config/secret';
export type { ByteQuantity } from './kubernetes/byte-quantity';
export type { CpuQuantity } from './kubernetes/cpu-quantity';
export type { ConfigSecret, OutputOf } from './kubernetes/deferred';
export {
  type Alias,
  ResourceOptions,
  type ResourceOptionsProps,
  type ResourceOptionsScope,
  type Timeouts,
} from './kubernetes/resource-options';
export { Waiver } from './kubernetes/waiver';
export { NetworkPolicy, type NetworkPolicyProps } from './network/network-policy';
export type { AddressPeer, Labels, NamespacePeer, Peer, PodPeer, Port } from './network/peer';
export type { AlertName } from './observability/alert-catalogue';
export type { AlertProps, Alerts } from './observability/alerts';
export type { DashboardProps } from './observability/dashboard';
export type { LogProps } from './observability/logs';
export type { Metrics, MetricsProps } from './observability/metrics';
export type { Tracing, TracingProps } from './observability/tracing';
export { Defaults } from './platform/defaults';
export type { Platform } from './platform/platforms';
export type { OrganisationDefaults } from './platform/props';
export type { ImageSignature } from './policy/admission/image-signatures';
export type { Reasoned } from './problems/reason';
export type { RuleId } from './problems/rule-ids';
export type { WaiverProps } from './problems/waiver';
export type { Backup, BackupSchedule, BackupWaiver } from './storage/backup';
export type { AccessMode, ClaimProps } from './storage/claim';
export type { ClaimReference } from './storage/claim-reference';
export { PersistentVolumeClaim, type PersistentVolumeClaimProps } from './storage/persistent-volume-claim';
export { StorageClass, type StorageClassProps } from './storage/storage-class';
export type { ReclaimPolicy, StorageClassReference } from './storage/storage-class-reference';
export { VolumeSnapshot, type VolumeSnapshotProps } from './storage/volume-snapshot';
export type { GateMode } from './tenancy/gate';
export type { PodSecurityException } from './tenancy/pod-security';
export type { Quota, QuotaAmounts } from './tenancy/quota';
export { DaemonAgent } from './workloads/daemon-agent/daemon-agent';
export type { HostAccess, HostPath } from './workloads/daemon-agent/host-access';
export type { DaemonAgentProps } from './workloads/daemon-agent/props';
export type {
  DnsRecords,
  ExposureDefaults,
  ExposureProps,
  GatewayReference,
  HttpRoute,
  Ingress,
  RouteCertificate,
} from './workloads/exposure/props';
export { Migration } from './workloads/jobs/migration';
export { OneOffJob } from './workloads/jobs/one-off-job';
export type { JobProps, ScheduledJobProps } from './workloads/jobs/props';
export { ScheduledJob } from './workloads/jobs/scheduled-job';
export type { Permission, PermissionProps, Verb } from './workloads/permissions';
export type { Capability } from './workloads/pod/capabilities';
export type { CompanionProps, InitContainer, Sidecar, SidecarProbes } from './workloads/pod/companions';
export type { ImagePullPolicy } from './workloads/pod/container';
export type { ContainerProps, ImageReference } from './workloads/pod/container-props';
export type { EmptyDir, EmptyDirProps, FileProps } from './workloads/pod/files';
export { heartbeat } from './workloads/pod/heartbeat';
export type {
  NodeAffinity,
  NodePreference,
  NodeRequirement,
  NumberRequirement,
  PresenceRequirement,
  ValuesRequirement,
} from './workloads/pod/node-affinity';
export type { NodeHeapProps } from './workloads/pod/node-heap';
export type {
  ExecProbe,
  GrpcProbe,
  HttpProbe,
  Probe,
  Probes,
  ProbeTimings,
  TcpProbe,
} from './workloads/pod/probes';
export type {
  Amounts,
  Limits,
  ResourcePreset,
  ResourceProps,
  Resources,
} from './workloads/pod/resources';
export type { SchedulingProps, Toleration } from './workloads/pod/scheduling';
export type { Capabilities, ContainerSecurity, Security, SecurityProfile } from './workloads/pod/security';
export { PostgresCluster } from './workloads/postgres/postgres-cluster';
export type {
  ObjectStoreCredentials,
  ObjectStoreProps,
  PostgresBackup,
  PostgresClusterProps,
  PostgresVolume,
} from './workloads/postgres/props';
export type { Predecessor } from './workloads/predecessor';
export { PriorityClass, type PriorityClassProps } from './workloads/priority-class';
export type { WorkloadProps } from './workloads/props';
export type { ReplicaProps } from './workloads/replicas';
export type { Autoscaling, ScalingRules } from './workloads/scaling/autoscaling';
export type { EventScaling } from './workloads/scaling/event-scaling';
export {
  type AwsSqsTrigger,
  type CronTrigger,
  type KafkaTrigger,
  type PrometheusTrigger,
  type RabbitMqTrigger,
  Trigger,
} from './workloads/scaling/trigger';
export type {
  Replication,
  StatefulServiceProps,
  StatefulVolume,
  VolumeRetention,
} from './workloads/stateful-service/props';
export { StatefulService } from './workloads/stateful-service/stateful-service';
export { WebService, type WebServiceProps } from './workloads/web-service';
export type { WorkerProbe, WorkerProbes, WorkerProps } from './workloads/worker/props';
export { Worker } from './workloads/worker/worker';
