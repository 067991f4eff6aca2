/** The kinds of workloads that alerts are known for. */
export type AlertedKind = 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'Job';

/** What an expression is made for. */
export interface AlertTarget {
  readonly kind: AlertedKind;
  readonly namespace: string;
  readonly name: string;
}

/** One thing that somebody is to be told of. */
export interface AlertDefinition {
  readonly name: string;
  readonly severity: 'critical' | 'warning';
  readonly kinds: readonly AlertedKind[];
  /** How long it must be so, in Prometheus's notation. */
  readonly for: string;
  /** A sentence for the one who is woken; `$workload` is the kind and name. */
  readonly summary: string;
  /** What to look at first: it is in docs/observability.md. */
  readonly action: string;
  readonly expr: (target: AlertTarget) => string;
}

/** How the names of the pods of each kind go on after that of the workload. */
const podSuffix: Readonly<Record<AlertedKind, string>> = {
  Deployment: '-[a-z0-9]+-[a-z0-9]{5}',
  StatefulSet: '-[0-9]+',
  DaemonSet: '-[a-z0-9]{5}',
  CronJob: '-[0-9]+-[a-z0-9]{5}',
  Job: '-[a-z0-9]{5}',
};

const allKinds = Object.keys(podSuffix) as AlertedKind[];
const serving: readonly AlertedKind[] = ['Deployment', 'StatefulSet', 'DaemonSet'];

const pods = ({ kind, namespace, name }: AlertTarget) => `namespace="${namespace}",pod=~"${name}${podSuffix[kind]}"`;
const own = ({ kind, namespace, name }: AlertTarget) => `namespace="${namespace}",${kind.toLowerCase()}="${name}"`;
const jobs = ({ kind, namespace, name }: AlertTarget) =>
  `namespace="${namespace}",job_name${kind === 'Job' ? `="${name}"` : `=~"${name}-[0-9]+"`}`;

/** All alerts, by name; metrics are those of kube-state-metrics and of the kubelet. */
const definitions = [
  {
    name: 'ContainerCpuThrottled',
    severity: 'warning',
    kinds: serving,
    for: '15m',
    summary: '$workload is slowed down: a container waits for CPU in more than half of its periods',
    action: 'Raise `resources.limits.cpu`, or have more pods: `kubectl top pods` shows who uses how much.',
    expr: (target) =>
      `sum by (namespace, pod, container) (increase(container_cpu_cfs_throttled_periods_total{${pods(target)},container!=""}[5m])) / sum by (namespace, pod, container) (increase(container_cpu_cfs_periods_total{${pods(target)},container!=""}[5m])) > 0.5`,
  },
  {
    name: 'ContainerMemoryNearLimit',
    severity: 'warning',
    kinds: serving,
    for: '15m',
    summary: '$workload is about to be killed: a container uses more than 90 % of the memory it may',
    action: 'Look for a leak in the memory over days; else raise `resources.limits.memory` and the request with it.',
    expr: (target) =>
      `max by (namespace, pod, container) (container_memory_working_set_bytes{${pods(target)},container!=""}) / max by (namespace, pod, container) (kube_pod_container_resource_limits{${pods(target)},resource="memory"}) > 0.9`,
  },
  {
    name: 'ContainerOutOfMemory',
    severity: 'warning',
    kinds: allKinds,
    for: '0m',
    summary: '$workload had a container killed, because it took more memory than it may',
    action: 'Raise `resources.limits.memory`, or find what takes it: `kubectl describe pod` shows `OOMKilled`.',
    expr: (target) =>
      `max by (namespace, pod, container) (kube_pod_container_status_last_terminated_reason{${pods(target)},reason="OOMKilled"}) == 1 and on (namespace, pod, container) increase(kube_pod_container_status_restarts_total{${pods(target)}}[10m]) > 0`,
  },
  {
    name: 'ContainerRestarting',
    severity: 'warning',
    kinds: serving,
    for: '5m',
    summary: '$workload has a container that was started again more than three times in a quarter of an hour',
    action: '`kubectl logs --previous` says what it ended with; a liveness probe that is too strict ends it as well.',
    expr: (target) => `increase(kube_pod_container_status_restarts_total{${pods(target)}}[15m]) > 3`,
  },
  {
    name: 'PodNotStarting',
    severity: 'critical',
    kinds: allKinds,
    for: '10m',
    summary: '$workload has a pod that cannot start: {{ $labels.reason }}',
    action:
      '`kubectl describe pod` says why: an image that is not there, a Secret or ConfigMap that is missing, a program that ends.',
    expr: (target) =>
      `max by (namespace, pod, container, reason) (kube_pod_container_status_waiting_reason{${pods(target)},reason=~"CrashLoopBackOff|ImagePullBackOff|ErrImagePull|InvalidImageName|CreateContainerConfigError"}) == 1`,
  },
  {
    name: 'RolloutStalled',
    severity: 'critical',
    kinds: ['Deployment'],
    for: '1m',
    summary: '$workload does not get on with its new version; the old one serves',
    action: 'Find out why the new pods are not ready, or roll back: `holdfast rollback --to COMMIT`.',
    expr: (target) => `kube_deployment_status_condition{${own(target)},condition="Progressing",status="false"} == 1`,
  },
  {
    name: 'NoReplicaAvailable',
    severity: 'critical',
    kinds: ['Deployment', 'StatefulSet'],
    for: '2m',
    summary: '$workload serves nobody: none of its pods is available',
    action:
      '`kubectl get pods` and `kubectl describe pod`: Pending is the nodes, not ready is the program or what it needs.',
    expr: (target) =>
      target.kind === 'Deployment'
        ? `kube_deployment_spec_replicas{${own(target)}} > 0 and on (namespace, deployment) kube_deployment_status_replicas_available{${own(target)}} == 0`
        : `kube_statefulset_replicas{${own(target)}} > 0 and on (namespace, statefulset) kube_statefulset_status_replicas_ready{${own(target)}} == 0`,
  },
  {
    name: 'ReplicasMissing',
    severity: 'warning',
    kinds: serving,
    for: '15m',
    summary: '$workload has fewer pods available than it should have',
    action: '`kubectl get pods`: those that are Pending find no node (`kubectl describe pod` says why).',
    expr: (target) => {
      if (target.kind === 'Deployment')
        return `kube_deployment_spec_replicas{${own(target)}} > on (namespace, deployment) kube_deployment_status_replicas_available{${own(target)}}`;
      if (target.kind === 'StatefulSet')
        return `kube_statefulset_replicas{${own(target)}} > on (namespace, statefulset) kube_statefulset_status_replicas_ready{${own(target)}}`;
      return `kube_daemonset_status_desired_number_scheduled{${own(target)}} > on (namespace, daemonset) kube_daemonset_status_number_ready{${own(target)}}`;
    },
  },
  {
    name: 'AutoscalerAtMaximum',
    severity: 'warning',
    kinds: ['Deployment'],
    for: '30m',
    summary: '$workload has been at its most pods for half an hour',
    action: 'Raise `replicas.max`, after a look at whether the nodes and what it depends on can take that.',
    expr: ({ namespace, name }) => {
      const labels = `namespace="${namespace}",horizontalpodautoscaler=~"(keda-hpa-)?${name}"`;
      return `kube_horizontalpodautoscaler_status_current_replicas{${labels}} >= on (namespace, horizontalpodautoscaler) kube_horizontalpodautoscaler_spec_max_replicas{${labels}}`;
    },
  },
  {
    name: 'VolumeFilling',
    severity: 'warning',
    kinds: ['StatefulSet'],
    for: '15m',
    summary: '$workload has a volume with less than 15 % of its room left',
    action: 'Make the claim larger where its class allows it, or delete what is old.',
    expr: ({ namespace, name }) => {
      const labels = `namespace="${namespace}",persistentvolumeclaim=~".+-${name}-[0-9]+"`;
      return `kubelet_volume_stats_available_bytes{${labels}} / kubelet_volume_stats_capacity_bytes{${labels}} < 0.15`;
    },
  },
  {
    name: 'ScheduleMissed',
    severity: 'warning',
    kinds: ['CronJob'],
    for: '5m',
    summary: '$workload should have run an hour ago and has not',
    action:
      '`kubectl describe cronjob`: a run that still goes on holds up the next, and one that is suspended never runs.',
    expr: (target) =>
      `time() - kube_cronjob_next_schedule_time{${own(target)}} > 3600 and on (namespace, cronjob) kube_cronjob_spec_suspend{${own(target)}} == 0`,
  },
  {
    name: 'RunFailed',
    severity: 'warning',
    kinds: ['CronJob', 'Job'],
    for: '1m',
    summary: '$workload has a run that failed: {{ $labels.job_name }}',
    action: '`kubectl logs job/NAME` says why; the run stays until its time is over or it is deleted.',
    expr: (target) =>
      `kube_job_status_failed{${jobs(target)}} > 0 and on (namespace, job_name) kube_job_status_active{${jobs(target)}} == 0`,
  },
] as const satisfies readonly AlertDefinition[];

/** Names of the alerts there are: docs/observability.md says what each means. */
export type AlertName = (typeof definitions)[number]['name'];

export const alertCatalogue: readonly (AlertDefinition & { readonly name: AlertName })[] = definitions;
