import type { AlertedKind, AlertName } from '../../lib/observability/alert-catalogue';

/** Samples of one metric, in the notation of promtool: a value each minute. */
export type Series = readonly [name: string, values: string];

/** What one alert of one kind of workload is held to. */
export interface AlertCase {
  readonly alert: AlertName;
  readonly kind: AlertedKind;
  /** Metrics under which somebody is told. */
  readonly bad: readonly Series[];
  /** The last minute at which nobody is told yet, and one at which somebody is. */
  readonly minutes: readonly [before: number, after: number];
  /** The labels of the alert besides those that all have. */
  readonly labels: Readonly<Record<string, string>>;
  /** Metrics, much like the bad ones, under which nobody is told at any time. */
  readonly good: readonly Series[];
}

const at = 'namespace="production"';
const suffix: Readonly<Record<AlertedKind, string>> = {
  Deployment: '-5d4f6c7b8-x2x4z',
  StatefulSet: '-0',
  DaemonSet: '-x2x4z',
  CronJob: '-29000000-x2x4z',
  Job: '-x2x4z',
};
const serving = ['Deployment', 'StatefulSet', 'DaemonSet'] as const;
const kinds = Object.keys(suffix) as AlertedKind[];
const podOf = (kind: AlertedKind, name = 'web') => `${name}${suffix[kind]}`;
const inPod = (kind: AlertedKind, name?: string) => `${at},pod="${podOf(kind, name)}",container="main"`;
const podLabels = (kind: AlertedKind) => ({ namespace: 'production', pod: podOf(kind), container: 'main' });

const throttled = (kind: AlertedKind, waited: string, name?: string): Series[] => [
  [`container_cpu_cfs_throttled_periods_total{${inPod(kind, name)}}`, waited],
  [`container_cpu_cfs_periods_total{${inPod(kind, name)}}`, '0+100x60'],
];
const memory = (kind: AlertedKind, used: string, name?: string): Series[] => [
  [`container_memory_working_set_bytes{${inPod(kind, name)}}`, used],
  [`kube_pod_container_resource_limits{${inPod(kind, name)},resource="memory"}`, '100x60'],
];
const restarts = (kind: AlertedKind, values: string, name?: string): Series => [
  `kube_pod_container_status_restarts_total{${inPod(kind, name)}}`,
  values,
];
const killed = (kind: AlertedKind, counted: string, name?: string): Series[] => [
  [`kube_pod_container_status_last_terminated_reason{${inPod(kind, name)},reason="OOMKilled"}`, '1x60'],
  restarts(kind, counted, name),
];
const waits = (kind: AlertedKind, reason: string, values: string): Series => [
  `kube_pod_container_status_waiting_reason{${inPod(kind)},reason="${reason}"}`,
  values,
];
/** What kube-state-metrics calls the pods there are to be and those there are, by kind. */
const counts = {
  Deployment: ['kube_deployment_spec_replicas', 'kube_deployment_status_replicas_available'],
  StatefulSet: ['kube_statefulset_replicas', 'kube_statefulset_status_replicas_ready'],
  DaemonSet: ['kube_daemonset_status_desired_number_scheduled', 'kube_daemonset_status_number_ready'],
} as const;
const replicas = (kind: (typeof serving)[number], wanted: string, there: string, name = 'web'): Series[] =>
  counts[kind].map(
    (metric, index): Series => [`${metric}{${at},${kind.toLowerCase()}="${name}"}`, index === 0 ? wanted : there],
  );
const workloadLabels = (kind: AlertedKind) => ({ namespace: 'production', [kind.toLowerCase()]: 'web' });
const progressing = (status: string, name = 'web'): Series => [
  `kube_deployment_status_condition{${at},deployment="${name}",condition="Progressing",status="${status}"}`,
  '1x60',
];
const autoscaler = (current: string, name = 'web'): Series[] => [
  [`kube_horizontalpodautoscaler_status_current_replicas{${at},horizontalpodautoscaler="${name}"}`, current],
  [`kube_horizontalpodautoscaler_spec_max_replicas{${at},horizontalpodautoscaler="${name}"}`, '10x60'],
];
const volume = (available: string, claim = 'data-web-0'): Series[] => [
  [`kubelet_volume_stats_available_bytes{${at},persistentvolumeclaim="${claim}"}`, available],
  [`kubelet_volume_stats_capacity_bytes{${at},persistentvolumeclaim="${claim}"}`, '100x60'],
];
const schedule = (next: string, suspended: string): Series[] => [
  [`kube_cronjob_next_schedule_time{${at},cronjob="web"}`, next],
  [`kube_cronjob_spec_suspend{${at},cronjob="web"}`, suspended],
];
const run = (name: string, failed: string, active: string): Series[] => [
  [`kube_job_status_failed{${at},job_name="${name}"}`, failed],
  [`kube_job_status_active{${at},job_name="${name}"}`, active],
];

/** Each alert for each of its kinds. Among what is good there is always a neighbour whose name begins with the same. */
export const alertCases: readonly AlertCase[] = [
  ...serving.flatMap((kind): AlertCase[] => [
    {
      alert: 'ContainerCpuThrottled',
      kind,
      bad: throttled(kind, '0+60x60'),
      minutes: [14, 20],
      labels: podLabels(kind),
      good: [...throttled(kind, '0+40x60'), ...throttled(kind, '0+90x60', 'web-admin')],
    },
    {
      alert: 'ContainerMemoryNearLimit',
      kind,
      bad: memory(kind, '91x60'),
      minutes: [14, 15],
      labels: podLabels(kind),
      good: [...memory(kind, '89x60'), ...memory(kind, '99x60', 'web-admin')],
    },
    {
      alert: 'ContainerRestarting',
      kind,
      bad: [restarts(kind, '0+1x60')],
      minutes: [5, 20],
      labels: podLabels(kind),
      good: [restarts(kind, '0 0 0 0 0 1 1 1 1 1 2x50'), restarts(kind, '0+1x60', 'web-admin')],
    },
    {
      alert: 'ReplicasMissing',
      kind,
      bad: replicas(kind, '3x60', '2x60'),
      minutes: [14, 15],
      labels: workloadLabels(kind),
      good: [...replicas(kind, '3x60', '3x60'), ...replicas(kind, '3x60', '1x60', 'web-admin')],
    },
  ]),
  ...kinds.flatMap((kind): AlertCase[] => [
    {
      alert: 'ContainerOutOfMemory',
      kind,
      bad: killed(kind, '0 0 0 0 0 1x55'),
      minutes: [4, 6],
      labels: podLabels(kind),
      good: [...killed(kind, '5x60'), ...killed(kind, '0+1x60', 'web-admin')],
    },
    {
      alert: 'PodNotStarting',
      kind,
      bad: [waits(kind, 'ImagePullBackOff', '1x60')],
      minutes: [9, 10],
      labels: { ...podLabels(kind), reason: 'ImagePullBackOff' },
      good: [waits(kind, 'ContainerCreating', '1x60'), waits(kind, 'CrashLoopBackOff', '1x5 0x55')],
    },
  ]),
  {
    alert: 'RolloutStalled',
    kind: 'Deployment',
    bad: [progressing('false')],
    minutes: [0, 1],
    labels: { ...workloadLabels('Deployment'), condition: 'Progressing', status: 'false' },
    good: [progressing('true'), progressing('false', 'web-admin')],
  },
  ...(['Deployment', 'StatefulSet'] as const).map(
    (kind): AlertCase => ({
      alert: 'NoReplicaAvailable',
      kind,
      bad: replicas(kind, '3x60', '0x60'),
      minutes: [1, 2],
      labels: workloadLabels(kind),
      good: [...replicas(kind, '0x60', '0x60'), ...replicas(kind, '3x60', '0x60', 'web-admin')],
    }),
  ),
  ...['web', 'keda-hpa-web'].map(
    (name): AlertCase => ({
      alert: 'AutoscalerAtMaximum',
      kind: 'Deployment',
      bad: autoscaler('10x60', name),
      minutes: [29, 30],
      labels: { namespace: 'production', horizontalpodautoscaler: name },
      good: [...autoscaler('9x60', name), ...autoscaler('10x60', 'web-admin')],
    }),
  ),
  {
    alert: 'VolumeFilling',
    kind: 'StatefulSet',
    bad: volume('14x60'),
    minutes: [14, 15],
    labels: { namespace: 'production', persistentvolumeclaim: 'data-web-0' },
    good: [...volume('16x60'), ...volume('1x60', 'data-web-admin-0')],
  },
  {
    alert: 'ScheduleMissed',
    kind: 'CronJob',
    bad: schedule('0x120', '0x120'),
    minutes: [62, 67],
    labels: workloadLabels('CronJob'),
    good: schedule('0x120', '1x120'),
  },
  ...(['CronJob', 'Job'] as const).map((kind): AlertCase => {
    const name = kind === 'Job' ? 'web' : 'web-29000000';
    return {
      alert: 'RunFailed',
      kind,
      bad: run(name, '1x60', '0x60'),
      minutes: [0, 1],
      labels: { namespace: 'production', job_name: name },
      good: [...run(name, '1x60', '1x60'), ...run('web-admin-29000000', '1x60', '0x60')],
    };
  }),
];
