import { isDeepStrictEqual } from 'node:util';
import {
  defineEnvironments,
  defineStack,
  OneOffJob,
  PriorityClass,
  ScheduledJob,
  type Stack,
  Trigger,
  Worker,
} from 'holdfast';
import { violationsOf } from '../../lib/policy/pod-security';
import {
  jobInterfaces,
  podInterfaces,
  scalingInterfaces,
  webServiceInterfaces,
  workerInterfaces,
} from '../../scripts/docs/interfaces';
import { testDocumentedDefaults } from '../helpers/documented-defaults';
import { at, manifestsOf, produceOne, webService } from '../helpers/manifests';

const interfaces = [
  ['lib/app/stack.ts', 'StackProps'],
  ...new Set([...jobInterfaces, ...scalingInterfaces, ...podInterfaces, ...webServiceInterfaces, ...workerInterfaces]),
] as const;

const { Deployment, Service, PodDisruptionBudget, Role, ConfigMap } = webService();
const pod = (path: string) => at(Deployment, `spec.template.spec.${path}`);
const container = (path: string) => pod(`containers.0.${path}`);
const amount = (name: string) =>
  `- ${container(`resources.requests.${name}`)} requested, ${container(`resources.limits.${name}`)} at most`;
const sorted = (list: string) =>
  ['cpu', 'memory', 'ephemeral-storage'].map((name) => container(`resources.${list}.${name}`)).join(', ');
const timing = (field: string, kubernetes: number) =>
  `- ${['liveness', 'readiness', 'startup'].map((probe) => `${container(`${probe}Probe.${field}`) ?? kubernetes} for ${probe}`).join(', ')}`;
const scaled = webService({ replicas: { min: 2, max: 4 } }).HorizontalPodAutoscaler;
const slow = webService({
  replicas: { min: 2, max: 4, scaleUp: { stabilizationWindowSeconds: 9 }, scaleDown: { pods: 1 } },
}).HorizontalPodAutoscaler;
const events = webService({
  replicas: {
    min: 0,
    max: 4,
    triggers: [
      Trigger.kafka({ bootstrapServers: ['kafka:9092'], consumerGroup: 'a', topic: 'b' }),
      Trigger.awsSqs({ queueUrl: 'https://sqs.example.com/1/a', awsRegion: 'eu-central-1' }),
    ],
  },
}).ScaledObject;
/** What KEDA itself does where a field is left out. */
const kedaDefaults = { pollingInterval: 30, cooldownPeriod: 300 };
const asked = webService({ probes: { liveness: { grpcPort: 9000 }, readiness: '/ready' } }).Deployment;
const grpc = at(asked, 'spec.template.spec.containers.0.livenessProbe.grpc') as { service?: string };
const tolerated = at(
  webService({ tolerations: [{ key: 'spot' }] }).Deployment,
  'spec.template.spec.tolerations.0',
) as Record<string, unknown>;
const affinity = (name: string) =>
  at(
    webService({ nodeAffinity: {} }).Deployment,
    `spec.template.spec.affinity.nodeAffinity.${name}DuringSchedulingIgnoredDuringExecution`,
  );
const { Role: ofPods } = webService({ permissions: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] });
const cached = webService({ emptyDirs: { '/cache': { sizeLimit: '64Mi' } } }).Deployment;
const beside = at(
  webService({ sidecars: { proxy: { image: 'a.b/c:1', probes: { liveness: { command: ['alive'] } } } } }).Deployment,
  'spec.template.spec.initContainers.0',
) as Record<string, unknown>;
const ownUser = webService({ security: { runAsUser: 70_000 } }).Deployment;
const priorityClass = produceOne((stack) => {
  new PriorityClass(stack, 'batch', { value: 1, description: 'Batch' });
}).objects.find(({ manifest }) => manifest.kind === 'PriorityClass')?.manifest;
const worker = (path: string) => {
  const { objects } = produceOne((stack) => {
    new Worker(stack, 'worker', { image: 'a.b/c:1', probes: { liveness: { command: ['alive'] } } });
  });
  const deployment = objects.find(({ manifest }) => manifest.kind === 'Deployment')?.manifest;
  return at(deployment, `spec.template.spec.containers.0.${path}`);
};
const spec = (kind: string, build: (stack: Stack) => void) => {
  const manifest = produceOne(build).objects.findLast((one) => one.manifest.kind === kind)?.manifest;
  return (path: string) => at(manifest, `spec.${path}`);
};
const image = 'registry.example.com/job:1.0.0';
const scheduled = spec('CronJob', (stack) => new ScheduledJob(stack, 'job', { image, schedule: '@daily' }));
const once = spec('Job', (stack) => new OneOffJob(stack, 'job', { image }));
const namespaceOf = (environment: string) =>
  manifestsOf(
    defineStack('empty', defineEnvironments({ [environment]: {} }), () => {}),
    environment,
  )[0]?.metadata.name;

/** What each default is in rendered output, in the words of its documentation. */
const observed: Readonly<Record<string, string>> = {
  'StackProps.createNamespace': String(namespaceOf('somewhere') !== undefined),
  'ReplicaProps.replicas': String(at(Deployment, 'spec.replicas')),
  'ReplicaProps.minAvailable':
    at(PodDisruptionBudget, 'spec.minAvailable') === Number(at(Deployment, 'spec.replicas')) - 1
      ? '- one less than the fewest pods'
      : 'another number',
  'ReplicaProps.recommendResources': String(webService().VerticalPodAutoscaler !== undefined),
  'WebServiceProps.servicePort': String(at(Service, 'spec.ports.0.port')),
  'WebServiceProps.appProtocol': at(Service, 'spec.ports.0.appProtocol') === undefined ? '- not said: HTTP' : 'another',
  'WebServiceProps.sessionAffinity': `'${at(Service, 'spec.sessionAffinity') ?? 'None'}'`,
  'ExposureProps.ingress': webService().Ingress === undefined ? '- none: nobody outside the cluster reaches it' : 'one',
  'ExposureProps.httpRoute': webService().HTTPRoute === undefined ? '- none' : 'one',
  'WebServiceProps.preStopSleepSeconds': String(container('lifecycle.preStop.sleep.seconds')),
  'ContainerProps.command': container('command') === undefined ? '- the entrypoint of the image' : 'another',
  'ContainerProps.args': container('args') === undefined ? '- those of the image' : 'others',
  'WorkloadProps.config': container('envFrom') === undefined ? '- none' : 'some',
  'ContainerProps.secrets': container('envFrom') === undefined ? '- none' : 'some',
  'ContainerProps.env': container('env') === undefined ? '- none' : 'some',
  'ResourceProps.resources': `- requests ${sorted('requests')}; limits ${sorted('limits')}`,
  'ContainerProps.imagePullPolicy': `'${container('imagePullPolicy')}'`,
  'VolumeProps.volumes': pod('volumes.1') === undefined ? '- none' : 'some',
  'WorkloadProps.terminationGracePeriodSeconds': String(pod('terminationGracePeriodSeconds')),
  'Autoscaling.memoryPercent': at(scaled, 'spec.metrics.1') === undefined ? '- memory is not looked at' : 'it is',
  'Autoscaling.scaleUp': at(scaled, 'spec.behavior') === undefined ? '- as fast as is needed' : 'at some speed',
  'Autoscaling.scaleDown':
    at(scaled, 'spec.behavior') === undefined
      ? '- five minutes after they were last needed, all at once'
      : 'at some speed',
  'ScalingRules.stabilizationWindowSeconds':
    at(slow, 'spec.behavior.scaleDown.stabilizationWindowSeconds') === undefined ? '- 0 up, 300 down' : 'another',
  'ScalingRules.pods': at(slow, 'spec.behavior.scaleUp.policies') === undefined ? '- any number' : 'some',
  'ScalingRules.percent': at(slow, 'spec.behavior.scaleUp.policies') === undefined ? '- any number' : 'some',
  'ScalingRules.periodSeconds': String(at(slow, 'spec.behavior.scaleDown.policies.0.periodSeconds')),
  'EventScaling.pollingIntervalSeconds':
    at(events, 'spec.pollingInterval') === undefined ? String(kedaDefaults.pollingInterval) : 'another',
  'EventScaling.cooldownSeconds':
    at(events, 'spec.cooldownPeriod') === undefined ? String(kedaDefaults.cooldownPeriod) : 'another',
  'EventScaling.fallbackReplicas': at(events, 'spec.fallback') === undefined ? '- as many as there are' : 'another',
  'Authenticated.authentication': at(events, 'spec.triggers.0.authenticationRef') === undefined ? '- none' : 'some',
  'KafkaTrigger.lagThreshold': String(at(events, 'spec.triggers.0.metadata.lagThreshold')),
  'AwsSqsTrigger.queueLength': String(at(events, 'spec.triggers.1.metadata.queueLength')),
  'CompanionProps.initContainers': pod('initContainers') === undefined ? '- none' : 'some',
  'CompanionProps.sidecars': pod('initContainers') === undefined ? '- none' : 'some',
  'InitContainer.security': isDeepStrictEqual(beside.securityContext, container('securityContext'))
    ? '- as safe as the main container is without any'
    : 'less',
  'Sidecar.port': beside.ports === undefined ? '- none' : 'one',
  'SidecarProbes.readiness': beside.readinessProbe === undefined ? '- none' : 'one',
  'SidecarProbes.startup':
    at(beside, 'startupProbe.exec.command.0') === 'alive' ? '- asks what `liveness` asks' : 'something else',
  'FileProps.files': pod('volumes.1') === undefined && ConfigMap === undefined ? '- none' : 'some',
  'EmptyDirProps.emptyDirs':
    pod('volumes.1') === undefined
      ? `- ${container('volumeMounts.0.mountPath')} with ${pod('volumes.0.emptyDir.sizeLimit')}, one for each container`
      : 'others',
  'EmptyDir.medium':
    at(cached, 'spec.template.spec.volumes.0.emptyDir.medium') === undefined
      ? '- the disk of the node, where it counts against the limits of ephemeral-storage'
      : 'another',
  'PermissionProps.permissions':
    pod('automountServiceAccountToken') === false && Role === undefined ? '- nothing, and pods have no token' : 'some',
  'Permission.resourceNames': at(ofPods, 'rules.0.resourceNames') === undefined ? '- all of them' : 'some',
  'SecurityProps.security':
    Deployment && violationsOf(Deployment).length === 0 && container('securityContext.readOnlyRootFilesystem') === true
      ? '- the PodSecurity profile `restricted`, and a root file system that is read-only'
      : 'less',
  'ContainerSecurity.runAsUser': String(container('securityContext.runAsUser') ?? pod('securityContext.runAsUser')),
  'ContainerSecurity.runAsGroup': [
    pod('securityContext.runAsGroup') === pod('securityContext.runAsUser'),
    at(ownUser, 'spec.template.spec.containers.0.securityContext.runAsGroup') === 70_000,
  ].every(Boolean)
    ? '- the number of `runAsUser`'
    : 'another number',
  'ContainerSecurity.writableRootFilesystem':
    container('securityContext.readOnlyRootFilesystem') === true
      ? '- only /tmp and emptyDirs can be written to'
      : 'all can be written to',
  'ContainerSecurity.capabilities': container('securityContext.capabilities.add') === undefined ? '- none' : 'some',
  'ContainerSecurity.rootUser':
    pod('securityContext.runAsNonRoot') === true && container('securityContext.runAsNonRoot') === undefined
      ? '- it runs as nobody of the host'
      : 'as root',
  'ContainerSecurity.privilegeEscalation':
    container('securityContext.allowPrivilegeEscalation') === false ? '- nothing gives it more' : 'something does',
  'Security.fsGroup': pod('securityContext.fsGroup') === undefined ? '- that of the volume' : 'another',
  'Security.hostUsers': String(pod('hostUsers') ?? true),
  'Security.appArmorProfile':
    pod('securityContext.appArmorProfile') === undefined
      ? "- the runtime's own, where the node has AppArmor"
      : 'one that is named',
  'Security.seccompProfile': `'${pod('securityContext.seccompProfile.type')}'`,
  'SchedulingProps.nodeSelector': pod('nodeSelector') === undefined ? '- none' : 'some',
  'SchedulingProps.architecture':
    pod('nodeSelector') === undefined ? '- any: the image is one for all of them' : 'a certain one',
  'SchedulingProps.nodeAffinity': pod('affinity.nodeAffinity') === undefined ? '- none' : 'some',
  'SchedulingProps.tolerations': pod('tolerations') === undefined ? '- none' : 'some',
  'SchedulingProps.priorityClassName': pod('priorityClassName') === undefined ? '- that of the cluster' : 'one',
  'Toleration.value': tolerated.operator === 'Exists' ? '- any' : 'a certain one',
  'Toleration.effect': tolerated.effect === undefined ? '- any' : 'a certain one',
  'Toleration.tolerationSeconds': tolerated.tolerationSeconds === undefined ? '- for ever' : 'some',
  'NodeAffinity.required': affinity('required') === undefined ? '- any node' : 'some',
  'NodeAffinity.preferred': affinity('preferred') === undefined ? '- no preference' : 'some',
  'PriorityClassProps.preemptionPolicy': `'${priorityClass?.preemptionPolicy ?? 'PreemptLowerPriority'}'`,
  'PriorityClassProps.globalDefault': String(priorityClass?.globalDefault ?? false),
  'Autoscaling.cpuPercent': String(at(scaled, 'spec.metrics.0.resource.target.averageUtilization')),
  'Probes.startup': container('startupProbe.httpGet.path') === '/live' ? '- asks what `liveness` asks' : 'another path',
  'ScheduledJobProps.timeZone': `'${scheduled('timeZone')}'`,
  'ScheduledJobProps.concurrencyPolicy': `'${scheduled('concurrencyPolicy')}'`,
  'ScheduledJobProps.startingDeadlineSeconds': String(scheduled('startingDeadlineSeconds')),
  'ScheduledJobProps.successfulJobsHistoryLimit': String(scheduled('successfulJobsHistoryLimit')),
  'ScheduledJobProps.failedJobsHistoryLimit': String(scheduled('failedJobsHistoryLimit')),
  'ScheduledJobProps.suspend': String(scheduled('suspend') ?? false),
  'JobProps.activeDeadlineSeconds': [scheduled('jobTemplate.spec.activeDeadlineSeconds'), once('activeDeadlineSeconds')]
    .filter((value, index, all) => all.indexOf(value) === index)
    .join(),
  'JobProps.backoffLimit': [scheduled('jobTemplate.spec.backoffLimit'), once('backoffLimit')]
    .filter((value, index, all) => all.indexOf(value) === index)
    .join(),
  'JobProps.ttlSecondsAfterFinished':
    scheduled('jobTemplate.spec.ttlSecondsAfterFinished') === 7 * 24 * 3600 &&
    once('ttlSecondsAfterFinished') === undefined
      ? '- a week for a ScheduledJob, never for the others'
      : 'otherwise',
  'WorkerProbes.readiness': worker('readinessProbe') === undefined ? '- none: a worker gets no requests' : 'one',
  'WorkerProbes.startup':
    worker('startupProbe.exec.command.0') === 'alive' ? '- asks what `liveness` asks' : 'asks something else',
  'HttpProbe.port':
    container('livenessProbe.httpGet.port') === container('ports.0.containerPort')
      ? '- the port of the workload'
      : 'another',
  'GrpcProbe.service': grpc.service === undefined ? '- the server as a whole' : 'one',
  'ProbeTimings.initialDelaySeconds': timing('initialDelaySeconds', 0),
  'ProbeTimings.periodSeconds': timing('periodSeconds', 10),
  'ProbeTimings.timeoutSeconds': timing('timeoutSeconds', 1),
  'ProbeTimings.failureThreshold': timing('failureThreshold', 3),
  'Resources.requests': `- ${sorted('requests')}`,
  'Resources.limits': `- ${sorted('limits')}`,
  'Limits.cpu': `- ${container('resources.limits.cpu')}`,
  'NodeHeapProps.nodeHeapPercent':
    container('env') === undefined ? '- Node.js decides, by the memory that it takes the machine to have' : 'we do',
  'Amounts.cpu': amount('cpu'),
  'Amounts.memory': amount('memory'),
  'Amounts.ephemeral-storage': amount('ephemeral-storage'),
};

testDocumentedDefaults(interfaces, observed);
