import { join } from 'node:path';
import { root } from './files';
import { type Prop, readProps } from './props';

/** An interface and the file it is in. */
export type Interface = readonly [file: string, name: string];

/** What every workload takes. */
const basic: readonly Interface[] = [
  ['lib/workloads/props.ts', 'WorkloadProps'],
  ['lib/workloads/pod/resources.ts', 'Resources'],
  ['lib/workloads/pod/resources.ts', 'ResourceProps'],
  ['lib/workloads/pod/resources.ts', 'Amounts'],
  ['lib/workloads/pod/resources.ts', 'Limits'],
  ['lib/workloads/pod/node-heap.ts', 'NodeHeapProps'],
  ['lib/workloads/pod/container-props.ts', 'ContainerProps'],
  ['lib/workloads/pod/companions.ts', 'CompanionProps'],
  ['lib/workloads/pod/companions.ts', 'InitContainer'],
  ['lib/workloads/pod/companions.ts', 'Sidecar'],
  ['lib/workloads/pod/companions.ts', 'SidecarProbes'],
  ['lib/workloads/pod/files.ts', 'FileProps'],
  ['lib/workloads/pod/files.ts', 'EmptyDirProps'],
  ['lib/workloads/pod/files.ts', 'EmptyDir'],
  ['lib/workloads/pod/volumes.ts', 'VolumeProps'],
  ['lib/workloads/permissions.ts', 'PermissionProps'],
  ['lib/workloads/permissions.ts', 'Permission'],
  ['lib/workloads/pod/security.ts', 'SecurityProps'],
  ['lib/workloads/pod/security.ts', 'Security'],
  ['lib/workloads/pod/security.ts', 'ContainerSecurity'],
  ['lib/workloads/pod/security.ts', 'Capabilities'],
  ['lib/problems/reason.ts', 'Reasoned'],
  ['lib/workloads/pod/scheduling.ts', 'SchedulingProps'],
  ['lib/workloads/pod/scheduling.ts', 'Toleration'],
  ['lib/workloads/pod/node-affinity.ts', 'NodeAffinity'],
  ['lib/workloads/pod/node-affinity.ts', 'ValuesRequirement'],
  ['lib/workloads/pod/node-affinity.ts', 'PresenceRequirement'],
  ['lib/workloads/pod/node-affinity.ts', 'NumberRequirement'],
];

/** What every workload takes that goes on. */
const common: readonly Interface[] = [
  ...basic,
  ['lib/workloads/replicas.ts', 'ReplicaProps'],
  ['lib/workloads/pod/probes.ts', 'ExecProbe'],
  ['lib/workloads/pod/probes.ts', 'GrpcProbe'],
  ['lib/workloads/pod/probes.ts', 'HttpProbe'],
  ['lib/workloads/pod/probes.ts', 'TcpProbe'],
  ['lib/workloads/pod/probes.ts', 'ProbeTimings'],
];

export const admissionInterfaces: readonly Interface[] = [
  ['lib/admission/props.ts', 'AdmissionPoliciesProps'],
  ['lib/admission/props.ts', 'GateSettings'],
  ['lib/admission/props.ts', 'KyvernoPoliciesProps'],
  ['lib/policy/admission/image-signatures.ts', 'ImageSignature'],
];

export const webServiceInterfaces: readonly Interface[] = [
  ['lib/workloads/web-service/props.ts', 'WebServiceProps'],
  ['lib/workloads/exposure/props.ts', 'ExposureProps'],
  ['lib/workloads/pod/probes.ts', 'Probes'],
  ...common,
];

export const workerInterfaces: readonly Interface[] = [
  ['lib/workloads/worker/props.ts', 'WorkerProps'],
  ['lib/workloads/worker/props.ts', 'WorkerProbes'],
  ...common,
];

/** How many pods there are, where that changes. */
export const scalingInterfaces: readonly Interface[] = [
  ['lib/workloads/scaling/autoscaling.ts', 'Autoscaling'],
  ['lib/workloads/scaling/autoscaling.ts', 'ScalingRules'],
  ['lib/workloads/scaling/event-scaling.ts', 'EventScaling'],
  ['lib/workloads/scaling/trigger.ts', 'Trigger'],
  ['lib/workloads/scaling/trigger.ts', 'Authenticated'],
  ['lib/workloads/scaling/trigger.ts', 'KafkaTrigger'],
  ['lib/workloads/scaling/trigger.ts', 'RabbitMqTrigger'],
  ['lib/workloads/scaling/trigger.ts', 'AwsSqsTrigger'],
  ['lib/workloads/scaling/trigger.ts', 'PrometheusTrigger'],
  ['lib/workloads/scaling/trigger.ts', 'CronTrigger'],
];

export const jobInterfaces: readonly Interface[] = [
  ['lib/workloads/jobs/props.ts', 'ScheduledJobProps'],
  ['lib/workloads/jobs/props.ts', 'JobProps'],
  ...basic,
];

/** What can be said of how requests come in from outside. */
export const exposureInterfaces: readonly Interface[] = [
  'Ingress',
  'HttpRoute',
  'Exposure',
  'GatewayReference',
  'RouteCertificate',
  'DnsRecords',
].map((name) => ['lib/workloads/exposure/props.ts', name] as const);

/** What can be said of connections. */
export const networkInterfaces: readonly Interface[] = [
  ['lib/network/peer.ts', 'PodPeer'],
  ['lib/network/peer.ts', 'NamespacePeer'],
  ['lib/network/peer.ts', 'AddressPeer'],
  ['lib/network/peer.ts', 'Port'],
  ['lib/network/network-policy.ts', 'NetworkPolicyProps'],
];

/** What there is to be seen of a workload. */
export const observabilityInterfaces: readonly Interface[] = [
  ['lib/observability/metrics.ts', 'MetricsProps'],
  ['lib/observability/metrics.ts', 'Metrics'],
  ['lib/observability/alerts.ts', 'AlertProps'],
  ['lib/observability/alerts.ts', 'Alerts'],
  ['lib/observability/dashboard.ts', 'DashboardProps'],
  ['lib/observability/logs.ts', 'LogProps'],
  ['lib/observability/tracing.ts', 'TracingProps'],
  ['lib/observability/tracing.ts', 'Tracing'],
];

/** What an organisation decides once. */
export const organisationInterfaces: readonly Interface[] = [
  ['lib/platform/props.ts', 'OrganisationDefaults'],
  ['lib/workloads/exposure/props.ts', 'ExposureDefaults'],
  ['lib/app/environment.ts', 'EnvironmentProps'],
  ['lib/tenancy/pod-security.ts', 'PodSecurityException'],
  ['lib/tenancy/quota.ts', 'Quota'],
  ['lib/tenancy/quota.ts', 'QuotaAmounts'],
];
/** What is said beside the pods. */
export const podInterfaces: readonly Interface[] = [['lib/workloads/priority-class.ts', 'PriorityClassProps']];

/** On what terms a rule does not hold. */
export const waiverInterfaces: readonly Interface[] = [['lib/problems/waiver.ts', 'WaiverProps']];

/** What can be said of objects to Pulumi. */
export const pulumiInterfaces: readonly Interface[] = [
  ['lib/kubernetes/resource-options.ts', 'ResourceOptionsProps'],
  ['lib/kubernetes/resource-options.ts', 'ResourceOptionsScope'],
  ['lib/kubernetes/resource-options.ts', 'Timeouts'],
  ['lib/config/managed-secret.ts', 'SecretProps'],
  ['lib/config/rendered-secret.ts', 'ExternalSecretProps'],
];

/** A table for each interface, of all of its properties. */
export function propTables(interfaces: readonly Interface[]): string {
  return interfaces.map(([file, name]) => `### ${name}\n\n${table(readProps(join(root, file), name))}`).join('\n\n');
}

function table(props: readonly Prop[]): string {
  const rows = props.map(({ name, type, required, text, default: value, see }) => {
    const fallback = required ? 'required' : (value?.replace(/^- /, '') ?? '');
    const words = see ? `${text} [More](${see})` : text;
    return `| \`${name}\` | \`${type.replaceAll('|', '\\|')}\` | ${fallback} | ${words} |`;
  });
  return ['| property | type | default | meaning |', '|---|---|---|---|', ...rows].join('\n');
}
