import { type EnvironmentProps, ExistingSecret, type Stack, type WorkerProps, type WorkloadProps } from 'holdfast';
import type { Origin } from '../../lib/problems/origin';
import type { Manifest } from '../../lib/render/manifest';
import { produceOne } from './manifests';

/** Properties of every workload, none of them with its default. */
export const commonProps = {
  env: { MODE: 'fast' },
  resources: {
    requests: { cpu: '1', memory: '1Gi', 'ephemeral-storage': '1Gi' },
    limits: { cpu: '2', memory: '2Gi', 'ephemeral-storage': '2Gi' },
  },
  nodeHeapPercent: 70,
  imagePullPolicy: 'IfNotPresent',
  nodeSelector: { 'example.com/pool': 'batch' },
  architecture: 'arm64',
  nodeAffinity: {
    required: [{ key: 'topology.kubernetes.io/zone', operator: 'In', values: ['a', 'b'] }],
    preferred: [{ key: 'example.com/ssd', operator: 'Exists', weight: 50 }],
  },
  tolerations: [{ key: 'dedicated', value: 'batch', effect: 'NoExecute', tolerationSeconds: 60 }],
  files: {
    '/etc/app/config.yaml': 'level: info',
    '/etc/app/token': new ExistingSecret('api', ['token']).key('token'),
    '/etc/tls': new ExistingSecret('tls'),
  },
  emptyDirs: { '/var/cache/app': { sizeLimit: '64Mi' }, '/dev/shm': { sizeLimit: '32Mi', medium: 'Memory' } },
  initContainers: {
    warm: {
      image: 'registry.example.com/warm:1.0.0',
      command: ['warm'],
      files: { '/etc/warm/list': 'a' },
      security: { runAsUser: 1002, writableRootFilesystem: { reason: 'it unpacks a list' } },
    },
  },
  sidecars: {
    proxy: {
      image: 'registry.example.com/proxy:1.0.0',
      args: ['--quiet'],
      env: { MODE: 'fast' },
      port: 15000,
      probes: { liveness: '/live', readiness: { tcpPort: 15000 } },
      resources: { limits: { memory: '1Gi' } },
    },
  },
  permissions: [
    { apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: ['get', 'update'], resourceNames: ['leader'] },
  ],
  priorityClassName: 'important',
  security: {
    runAsUser: 1000,
    runAsGroup: 1001,
    fsGroup: 1002,
    hostUsers: false,
    appArmorProfile: 'RuntimeDefault',
    seccompProfile: { localhostProfile: 'profiles/audit.json' },
    writableRootFilesystem: { reason: 'it unpacks itself' },
    capabilities: { add: ['NET_BIND_SERVICE'], reason: 'it listens on port 80' },
  },
  terminationGracePeriodSeconds: 61,
  alerts: { labels: { team: 'shop' }, runbookUrl: 'https://wiki.example.com/alerts/', without: ['PodNotStarting'] },
  logFormat: 'text',
  tracing: { namespace: 'observability', service: 'collector', port: 4318, samplingRatio: 0.5 },
  volumes: { '/var/shared': { name: 'shared', accessMode: 'ReadWriteMany' } },
} as const satisfies Partial<WorkloadProps>;

/** Properties of every workload that goes on, none of them with its default. */
export const observedProps = {
  metrics: { path: '/internal/metrics', port: 9102, intervalSeconds: 15, prometheusNamespace: 'observability' },
  dashboard: true,
} as const satisfies Partial<WorkerProps>;

/** Those that no namespace with the profile `restricted` takes. */
const leavesRestricted = /\.rootUser$/;

/** A construct with every property there is. */
export interface Surface<Props extends object> {
  readonly make: (stack: Stack, props: Props) => unknown;
  readonly props: Props;
  /** What the environment is, where not any will do. */
  readonly environment?: EnvironmentProps;
}

/** A workload with every property there is. */
export interface FullSurface<Props extends object> extends Surface<Props> {
  readonly origins: readonly Origin[];
  /** Properties that `props` gives in another of several ways, so that they end up elsewhere or nowhere. */
  readonly otherwise: RegExp;
}

/**
 * Tests that every property of a workload changes what is rendered, and ends up where its table of origins says; returns
 * what is rendered.
 */
export function testFullSurface<Props extends object>({
  make,
  props,
  origins,
  otherwise,
  environment,
}: FullSurface<Props>): void {
  const { objects, problems } = produceOne((stack) => make(stack, props), environment);
  const manifests = objects.map(({ manifest }) => manifest);

  test('with every property set it renders without a problem', () => {
    expect(problems).toEqual([]);
    expect(manifests).toMatchSnapshot();
  });

  test.each(Object.keys(props))('%s changes what is rendered', (name) => {
    const other = { ...props, [name]: another(props[name as keyof Props]) };
    const { objects: changed } = produceOne((stack) => make(stack, other), environment);
    expect(changed.map(({ manifest }) => manifest)).not.toEqual(manifests);
  });

  // What scales by events has a test of its own: there is either that or what scales by use.
  const elsewhere = ({ 0: kind, 2: property }: Origin) => kind === 'ScaledObject' || leavesRestricted.test(property);
  const always = origins.filter((origin) => !elsewhere(origin) && !otherwise.test(origin[2]));
  test.each(always.map(([kind, pointer, property]) => [kind, pointer, property] as const))(
    '%s %s is what %s became',
    (kind, pointer) => {
      const targets = manifests.filter((manifest) => kind === '*' || manifest.kind === kind);
      for (const manifest of targets) expect(resolve(manifest, pointer)).toBeDefined();
      expect(targets.length).toBeGreaterThan(0);
    },
  );
}

/** Texts of which there are only certain ones. */
const others: Readonly<Record<string, string>> = { IfNotPresent: 'Never', RollingUpdate: 'OnDelete' };

/** A value of the same type that is another one. */
function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return others[value] ?? `${value}-rc1`;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return value.map(another);
  if (value === undefined) return value;
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, another(inner)]));
}

/** The value at a JSON pointer. */
export function resolve(manifest: Manifest, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], manifest);
}

/** The replicas of a workload that an autoscaler sets the number of. */
export const scaledReplicas = {
  min: 4,
  max: 8,
  cpuPercent: 55,
  scaleUp: { stabilizationWindowSeconds: 7, pods: 4, percent: 50, periodSeconds: 30 },
  scaleDown: { stabilizationWindowSeconds: 600, pods: 1, percent: 10, periodSeconds: 90 },
} as const;
