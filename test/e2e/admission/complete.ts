import type { Manifest } from '../../../lib/render/manifest';

type Fields = Record<string, unknown>;

const labels = { app: 'fixture' };
const pods = { template: { metadata: { labels }, spec: { containers: [{}] } }, selector: { matchLabels: labels } };
const job = { template: { spec: { restartPolicy: 'Never', containers: [{}] } } };

/** What the API server demands of each kind, which fixtures leave out because no rule looks at it. */
const least: Readonly<Record<string, Fields>> = {
  Cluster: { spec: { instances: 1 } },
  ClusterRoleBinding: { roleRef: { apiGroup: 'rbac.authorization.k8s.io' } },
  CronJob: { spec: { schedule: '@daily', jobTemplate: { spec: job } } },
  DaemonSet: { spec: pods },
  Deployment: { spec: pods },
  HorizontalPodAutoscaler: {
    spec: { maxReplicas: 10, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' } },
  },
  Ingress: { spec: { defaultBackend: { service: { name: 'web', port: { number: 80 } } } } },
  Job: { spec: job },
  NetworkPolicy: { spec: { podSelector: {} } },
  PersistentVolumeClaim: { spec: { resources: { requests: { storage: '1Gi' } } } },
  ReplicaSet: { spec: pods },
  ReplicationController: { spec: { template: pods.template } },
  RoleBinding: { roleRef: { apiGroup: 'rbac.authorization.k8s.io' } },
  ScaledObject: { spec: { triggers: [{ type: 'cron', metadata: {} }] } },
  Schedule: { spec: { template: {} } },
  ScheduledBackup: { spec: { cluster: { name: 'db' } } },
  Service: { spec: { ports: [{ port: 80 }] } },
  StatefulSet: { spec: { ...pods, serviceName: 'web' } },
};
const roleKinds: Readonly<Record<string, string>> = { ClusterRoleBinding: 'ClusterRole', RoleBinding: 'Role' };

/**
 * A fixture with what is missing in it, so that an API server has nothing to say but what the fixture is about: `leftOut`
 * is what it is about to leave out itself.
 */
export function complete(manifest: Manifest, leftOut?: string): Manifest {
  const base = JSON.parse(JSON.stringify(least[manifest.kind] ?? {}), (key, value) =>
    key === leftOut ? undefined : value,
  ) as Fields;
  const own = structuredClone(manifest) as unknown as Fields;
  selectOwnPods(own, leftOut);
  const whole = merge(base, own);
  const binding = whole as { roleRef?: Fields };
  if (roleKinds[manifest.kind]) binding.roleRef = { kind: roleKinds[manifest.kind], ...binding.roleRef };
  for (const [list, change] of Object.entries(items)) each(whole, list, change);
  return whole as unknown as Manifest;
}

/** What each item of a list has, wherever the list is. */
const items: Readonly<Record<string, (item: Fields, index: number) => void>> = {
  volumeClaimTemplates: (claim) => {
    const spec = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } };
    claim.spec = merge(spec, (claim.spec ?? {}) as Fields);
  },
  paths: (path) => {
    path.path ??= '/';
    path.pathType ??= 'Prefix';
    path.backend ??= { service: { name: 'web', port: { number: 80 } } };
  },
  topologySpreadConstraints: (constraint, index) => {
    constraint.topologyKey ??= `example.com/level-${index}`;
    constraint.whenUnsatisfiable ??= 'ScheduleAnyway';
  },
  containers: (container, index) => fill(container, `container-${index}`),
  initContainers: (container, index) => fill(container, `init-${index}`),
};

function fill(container: Fields, name: string): void {
  container.name ??= name;
  container.image ??= 'registry.example.com/app:1.0.0';
}

/** Where a fixture labels pods and selects none, those are the ones it means. Pods that hold nothing get a container. */
function selectOwnPods(manifest: Fields, leftOut?: string): void {
  const spec = (manifest.kind === 'CronJob' ? at(manifest, 'spec', 'jobTemplate', 'spec') : manifest.spec) as Fields;
  const template = (spec?.template ?? {}) as { metadata?: { labels?: Fields }; spec?: Fields };
  const matchLabels = template.metadata?.labels;
  const selects = manifest.kind !== 'ReplicationController' && leftOut !== 'selector';
  if (matchLabels && !spec.selector && selects) spec.selector = { matchLabels };
  const pod = manifest.kind === 'Pod' ? spec : template.spec;
  if (Array.isArray(pod?.containers) && pod.containers.length === 0) pod.containers.push({});
  if (pod && !('containers' in pod) && leftOut !== 'containers') pod.containers = [{}];
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Fields | undefined)?.[key], value);
}

function merge(base: Fields, over: Fields): Fields {
  const merged = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = merged[key];
    merged[key] = isFields(before) && isFields(value) ? merge(before, value) : value;
  }
  return merged;
}

/** Every item of the lists of that name, wherever they are. */
function each(value: unknown, name: string, change: (item: Fields, index: number) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const list: unknown[] = key === name && Array.isArray(inner) ? inner : [];
    for (const [index, item] of list.entries()) if (isFields(item)) change(item, index);
    each(inner, name, change);
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
