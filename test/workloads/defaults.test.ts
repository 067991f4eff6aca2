import {
  AdmissionPolicies,
  DaemonAgent,
  PostgresCluster,
  ScheduledJob,
  StatefulService,
  StorageClass,
  WebService,
} from 'holdfast';
import { defaults } from '../../lib/defaults';
import type { Manifest } from '../../lib/render/manifest';
import { leastProps, produceOne } from '../helpers/manifests';

// The defaults are frozen; this file breaks a copy of them.
jest.mock('../../lib/defaults', () => ({
  defaults: structuredClone(jest.requireActual('../../lib/defaults').defaults),
}));

/** What each default must come out as, and where: values are repeated here on purpose, so that a change shows. */
const pod = 'Deployment.spec.template.spec';
const container = `${pod}.containers.0`;
const admission = 'ValidatingAdmissionPolicyBinding holdfast-rbac-wildcard';
const exempt = 'spec.matchResources.namespaceSelector.matchExpressions.1.values';
const controller = 'NetworkPolicy.spec.ingress.1.from.0';
const expected: Readonly<Record<string, readonly [path: string, value: unknown]>> = {
  podSecurity: ['Namespace.metadata.labels.pod-security\\.kubernetes\\.io/enforce', 'restricted'],
  'admission.exemptNamespaces.0': [`${admission}-deny.${exempt}.0`, 'kube-system'],
  'admission.exemptNamespaces.1': [`${admission}-deny.${exempt}.1`, 'kube-public'],
  'admission.exemptNamespaces.2': [`${admission}-deny.${exempt}.2`, 'kube-node-lease'],
  'admission.clusterScoped': [`${admission}-cluster.spec.validationActions.0`, 'Audit'],
  automountServiceAccountToken: [`${pod}.automountServiceAccountToken`, false],
  enableServiceLinks: [`${pod}.enableServiceLinks`, false],
  'podSecurityContext.runAsNonRoot': [`${pod}.securityContext.runAsNonRoot`, true],
  'podSecurityContext.runAsUser': [`${pod}.securityContext.runAsUser`, 65532],
  'podSecurityContext.runAsGroup': [`${pod}.securityContext.runAsGroup`, 65532],
  'podSecurityContext.seccompProfile.type': [`${pod}.securityContext.seccompProfile.type`, 'RuntimeDefault'],
  'containerSecurityContext.allowPrivilegeEscalation': [`${container}.securityContext.allowPrivilegeEscalation`, false],
  'containerSecurityContext.readOnlyRootFilesystem': [`${container}.securityContext.readOnlyRootFilesystem`, true],
  'containerSecurityContext.capabilities.drop.0': [`${container}.securityContext.capabilities.drop.0`, 'ALL'],
  'tmp.mountPath': [`${container}.volumeMounts.0.mountPath`, '/tmp'],
  'tmp.sizeLimit': [`${pod}.volumes.0.emptyDir.sizeLimit`, '128Mi'],
  imagePullPolicy: [`${container}.imagePullPolicy`, 'Always'],
  'resources.requests.cpu': [`${container}.resources.requests.cpu`, '250m'],
  'resources.requests.memory': [`${container}.resources.requests.memory`, '256Mi'],
  'resources.requests.ephemeral-storage': [`${container}.resources.requests.ephemeral-storage`, '128Mi'],
  'resources.limits.cpu': [`${container}.resources.limits.cpu`, '500m'],
  'resources.limits.memory': [`${container}.resources.limits.memory`, '512Mi'],
  'resources.limits.ephemeral-storage': [`${container}.resources.limits.ephemeral-storage`, '512Mi'],
  'resourcePresets.small.requests.cpu': [`${pod}.initContainers.0.resources.requests.cpu`, '50m'],
  'resourcePresets.small.requests.memory': [`${pod}.initContainers.0.resources.requests.memory`, '128Mi'],
  'resourcePresets.small.requests.ephemeral-storage': [
    `${pod}.initContainers.0.resources.requests.ephemeral-storage`,
    '64Mi',
  ],
  'resourcePresets.small.limits.cpu': [`${pod}.initContainers.0.resources.limits.cpu`, '250m'],
  'resourcePresets.small.limits.memory': [`${pod}.initContainers.0.resources.limits.memory`, '256Mi'],
  'resourcePresets.small.limits.ephemeral-storage': [
    `${pod}.initContainers.0.resources.limits.ephemeral-storage`,
    '256Mi',
  ],
  'resourcePresets.large.requests.cpu': [`${pod}.initContainers.1.resources.requests.cpu`, '1'],
  'resourcePresets.large.requests.memory': [`${pod}.initContainers.1.resources.requests.memory`, '1Gi'],
  'resourcePresets.large.requests.ephemeral-storage': [
    `${pod}.initContainers.1.resources.requests.ephemeral-storage`,
    '256Mi',
  ],
  'resourcePresets.large.limits.cpu': [`${pod}.initContainers.1.resources.limits.cpu`, '2'],
  'resourcePresets.large.limits.memory': [`${pod}.initContainers.1.resources.limits.memory`, '2Gi'],
  'resourcePresets.large.limits.ephemeral-storage': [
    `${pod}.initContainers.1.resources.limits.ephemeral-storage`,
    '1Gi',
  ],
  'liveness.initialDelaySeconds': [`${container}.livenessProbe.initialDelaySeconds`, 10],
  'liveness.periodSeconds': [`${container}.livenessProbe.periodSeconds`, 15],
  'liveness.timeoutSeconds': [`${container}.livenessProbe.timeoutSeconds`, 3],
  'readiness.initialDelaySeconds': [`${container}.readinessProbe.initialDelaySeconds`, 5],
  'readiness.periodSeconds': [`${container}.readinessProbe.periodSeconds`, 10],
  'readiness.timeoutSeconds': [`${container}.readinessProbe.timeoutSeconds`, 3],
  'startup.periodSeconds': [`${container}.startupProbe.periodSeconds`, 5],
  'startup.timeoutSeconds': [`${container}.startupProbe.timeoutSeconds`, 3],
  'startup.failureThreshold': [`${container}.startupProbe.failureThreshold`, 30],
  preStopSleepSeconds: [`${container}.lifecycle.preStop.sleep.seconds`, 5],
  terminationGracePeriodSeconds: [`${pod}.terminationGracePeriodSeconds`, 30],
  'rollout.maxSurge': ['Deployment.spec.strategy.rollingUpdate.maxSurge', '25%'],
  'rollout.maxUnavailable': ['Deployment.spec.strategy.rollingUpdate.maxUnavailable', 0],
  'rollout.progressDeadlineSeconds': ['Deployment.spec.progressDeadlineSeconds', 300],
  'rollout.revisionHistoryLimit': ['Deployment.spec.revisionHistoryLimit', 5],
  'spread.maxSkew': [`${pod}.topologySpreadConstraints.0.maxSkew`, 1],
  'spread.whenUnsatisfiable': [`${pod}.topologySpreadConstraints.1.whenUnsatisfiable`, 'ScheduleAnyway'],
  replicas: ['Deployment.spec.replicas', 2],
  'autoscaling.cpuPercent': ['HorizontalPodAutoscaler.spec.metrics.0.resource.target.averageUtilization', 70],
  'autoscaling.periodSeconds': ['HorizontalPodAutoscaler.spec.behavior.scaleDown.policies.0.periodSeconds', 60],
  unhealthyPodEvictionPolicy: ['PodDisruptionBudget.spec.unhealthyPodEvictionPolicy', 'AlwaysAllow'],
  'job.activeDeadlineSeconds': ['CronJob.spec.jobTemplate.spec.activeDeadlineSeconds', 3600],
  'job.backoffLimit': ['CronJob.spec.jobTemplate.spec.backoffLimit', 2],
  'scheduledJob.timeZone': ['CronJob.spec.timeZone', 'Etc/UTC'],
  'scheduledJob.concurrencyPolicy': ['CronJob.spec.concurrencyPolicy', 'Forbid'],
  'scheduledJob.startingDeadlineSeconds': ['CronJob.spec.startingDeadlineSeconds', 300],
  'scheduledJob.successfulJobsHistoryLimit': ['CronJob.spec.successfulJobsHistoryLimit', 3],
  'scheduledJob.failedJobsHistoryLimit': ['CronJob.spec.failedJobsHistoryLimit', 3],
  'scheduledJob.ttlSecondsAfterFinished': ['CronJob.spec.jobTemplate.spec.ttlSecondsAfterFinished', 604800],
  'metrics.path': ['PodMonitor.spec.podMetricsEndpoints.0.path', '/metrics'],
  'metrics.intervalSeconds': ['PodMonitor.spec.podMetricsEndpoints.0.interval', '30s'],
  'metrics.namespace': [
    'NetworkPolicy.spec.ingress.0.from.0.namespaceSelector.matchLabels.kubernetes\\.io/metadata\\.name',
    'monitoring',
  ],
  'tracing.service': [`${container}.env.0.value`, 'http://otel-collector.observability:4317'],
  'tracing.port': [`${container}.env.0.value`, 'http://otel-collector.observability:4317'],
  'tracing.samplingRatio': [`${container}.env.5.value`, '0.1'],
  'daemonAgent.updateStrategy': ['DaemonSet.spec.updateStrategy.type', 'RollingUpdate'],
  'daemonAgent.maxUnavailable': ['DaemonSet.spec.updateStrategy.rollingUpdate.maxUnavailable', '10%'],
  'service.type': ['Service.spec.type', 'ClusterIP'],
  'service.port': ['Service.spec.ports.0.port', 80],
  'ingress.className': ['Ingress.spec.ingressClassName', 'nginx'],
  'ingress.clusterIssuer': ['Ingress.metadata.annotations.cert-manager\\.io/cluster-issuer', 'letsencrypt-prod'],
  'ingress.path': ['Ingress.spec.rules.0.http.paths.0.path', '/'],
  'ingress.pathType': ['Ingress.spec.rules.0.http.paths.0.pathType', 'Prefix'],
  'ingress.controller.namespace': [
    `${controller}.namespaceSelector.matchLabels.kubernetes\\.io/metadata\\.name`,
    'ingress-nginx',
  ],
  'ingress.controller.name': [`${controller}.podSelector.matchLabels.app\\.kubernetes\\.io/name`, 'ingress-nginx'],
  'httpRoute.listener': ['HTTPRoute.spec.parentRefs.0.sectionName', 'https'],
  'httpRoute.path': ['HTTPRoute.spec.rules.0.matches.0.path.value', '/'],
  'httpRoute.pathType': ['HTTPRoute.spec.rules.0.matches.0.path.type', 'PathPrefix'],
  'httpRoute.hstsMaxAgeSeconds': [
    'HTTPRoute.spec.rules.0.filters.0.responseHeaderModifier.set.0.value',
    'max-age=31536000',
  ],
  'httpRoute.clusterIssuer': ['Certificate.spec.issuerRef.name', 'letsencrypt-prod'],
  'volumes.fsGroup': ['StatefulSet.spec.template.spec.securityContext.fsGroup', 65532],
  'volumes.fsGroupChangePolicy': [
    'StatefulSet.spec.template.spec.securityContext.fsGroupChangePolicy',
    'OnRootMismatch',
  ],
  'volumes.accessMode': ['StatefulSet.spec.volumeClaimTemplates.0.spec.accessModes.0', 'ReadWriteOnce'],
  'storageClass.allowVolumeExpansion': ['StorageClass.allowVolumeExpansion', true],
  'storageClass.volumeBindingMode': ['StorageClass.volumeBindingMode', 'WaitForFirstConsumer'],
  'backup.retentionDays': ['ObjectStore.spec.retentionPolicy', '30d'],
  'backup.method': ['Schedule production-kept.spec.template.snapshotMoveData', true],
  'backup.veleroNamespace': ['Schedule production-kept.metadata.namespace', 'velero'],
  'postgres.instances': ['Cluster.spec.instances', 3],
  'postgres.database': ['Cluster.spec.bootstrap.initdb.database', 'app'],
  'postgres.operatorNamespace': [
    'NetworkPolicy db.spec.ingress.1.from.0.namespaceSelector.matchLabels.kubernetes\\.io/metadata\\.name',
    'cnpg-system',
  ],
  'postgres.resources.requests.cpu': ['Cluster.spec.resources.requests.cpu', '500m'],
  'postgres.resources.requests.memory': ['Cluster.spec.resources.requests.memory', '1Gi'],
  'postgres.resources.limits.cpu': ['Cluster.spec.resources.limits.cpu', '2'],
  'postgres.resources.limits.memory': ['Cluster.spec.resources.limits.memory', '1Gi'],
  'statefulSet.replicas': ['StatefulSet.spec.replicas', 1],
  'statefulSet.podManagementPolicy': ['StatefulSet.spec.podManagementPolicy', 'OrderedReady'],
  'statefulSet.partition': ['StatefulSet.spec.updateStrategy.rollingUpdate.partition', 0],
  'statefulSet.minReadySeconds': ['StatefulSet.spec.minReadySeconds', 10],
  'statefulSet.retention.whenDeleted': ['StatefulSet.spec.persistentVolumeClaimRetentionPolicy.whenDeleted', 'Retain'],
  'statefulSet.retention.whenScaled': ['StatefulSet.spec.persistentVolumeClaimRetentionPolicy.whenScaled', 'Retain'],
};

/** Renders a service with everything by default, and one with an autoscaler, and looks a value up by kind and path. */
function rendered(path: string): unknown {
  const { objects } = produceOne((stack) => {
    new WebService(stack, 'web', {
      ...leastProps,
      initContainers: {
        small: { image: leastProps.image, resources: 'small' },
        large: { image: leastProps.image, resources: 'large' },
      },
      metrics: {},
      tracing: { namespace: 'observability' },
      ingress: { host: 'a.example.com' },
      httpRoute: { hostnames: ['a.example.com'], gateway: { name: 'public' }, certificate: {} },
    });
    new DaemonAgent(stack, 'store-agent', { image: leastProps.image, probes: { liveness: { command: ['alive'] } } });
    new ScheduledJob(stack, 'job', { image: leastProps.image, schedule: '@daily' });
    new StatefulService(stack, 'store', {
      image: leastProps.image,
      probes: { liveness: { command: ['alive'] }, readiness: { command: ['ready'] } },
      storage: { data: { path: '/data', size: '1Gi' } },
      backup: { waived: 'a test alone' },
    });
    new StatefulService(stack, 'kept', {
      image: leastProps.image,
      probes: { liveness: { command: ['alive'] }, readiness: { command: ['ready'] } },
      storage: {},
      backup: { schedule: '@daily' },
    });
    new AdmissionPolicies(stack, 'admission', { rules: ['rbac-wildcard'] });
    new StorageClass(stack, 'fast', { provisioner: 'a.example.com', reclaimPolicy: 'Retain' });
    const objectStore = { destinationPath: 's3://a/b', reachedAt: { cidr: '203.0.113.0/24', port: 443 } } as const;
    new PostgresCluster(stack, 'db', {
      image: leastProps.image as `${string}:${string}`,
      storage: { size: '1Gi' },
      backup: { schedule: '@daily', objectStore },
    });
    new WebService(stack, 'scaled', { ...leastProps, replicas: { min: 2, max: 4, scaleDown: { pods: 1 } } });
  });
  const byKind: Record<string, Manifest> = {};
  for (const { manifest } of objects) {
    const { kind, metadata } = manifest;
    byKind[`${kind} ${metadata.name}`] = manifest;
    const isOther = /^(scaled|store|kept)/.test(metadata.name);
    if (isOther && !['DaemonSet', 'HorizontalPodAutoscaler', 'StatefulSet'].includes(kind)) continue;
    if (kind !== 'NetworkPolicy' || metadata.name === 'web') byKind[kind] = manifest;
  }
  const keys = path.split(/(?<!\\)\./).map((key) => key.replaceAll('\\.', '.'));
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], byKind);
}

/** The paths of all values that are no objects. */
function leaves(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [path.join('.')];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

/** Runs with one default changed to something else. */
function withBroken(name: string, run: () => void): void {
  const keys = name.split('.');
  const last = keys.pop() as string;
  const holder = keys.reduce<Record<string, unknown>>(
    (inner, key) => inner[key] as Record<string, unknown>,
    defaults as never,
  );
  const value = holder[last];
  holder[last] = typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : `${value}-broken`;
  try {
    run();
  } finally {
    holder[last] = value;
  }
}

test('every default there is has its line here', () => {
  expect(leaves(defaults)).toEqual(Object.keys(expected));
});

test.each(Object.entries(expected))('%s comes out as it should', (_, [path, value]) => {
  expect(rendered(path)).toEqual(value);
});

test.each(Object.entries(expected))('breaking %s would be noticed', (name, [path, value]) => {
  withBroken(name, () => expect(rendered(path)).not.toEqual(value));
});
