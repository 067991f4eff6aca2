import { heartbeat, Worker, type WorkerProps } from 'holdfast';
import { workerOrigins } from '../../lib/workloads/worker/origins';
import { commonProps, observedProps, testFullSurface } from '../helpers/full-surface';
import { at, produceOne } from '../helpers/manifests';

const least: WorkerProps = {
  image: 'registry.example.com/worker:1.2.0',
  probes: { liveness: { command: ['alive'] } },
};

/** Every property there is: one that is added without a line here does not compile. */
const props: Required<WorkerProps> = {
  image: 'registry.example.com/worker:1.2.0',
  command: ['work'],
  args: ['--all'],
  probes: {
    liveness: {
      command: ['alive'],
      initialDelaySeconds: 11,
      periodSeconds: 12,
      timeoutSeconds: 4,
      failureThreshold: 5,
    },
    readiness: { path: '/ready', port: 9090, periodSeconds: 7 },
    startup: { command: ['started'], periodSeconds: 2 },
  },
  replicas: {
    min: 4,
    max: 8,
    cpuPercent: 55,
    memoryPercent: 66,
    scaleUp: { stabilizationWindowSeconds: 7, pods: 4, percent: 50, periodSeconds: 30 },
    scaleDown: { stabilizationWindowSeconds: 600, pods: 1, percent: 10, periodSeconds: 90 },
  },
  minAvailable: 2,
  recommendResources: true,
  config: { QUEUE: 'orders' },
  secrets: ['queue'],
  ...commonProps,
  ...observedProps,
};

testFullSurface({
  make: (stack, given) => new Worker(stack, 'worker', given),
  props,
  origins: workerOrigins,
  otherwise: /^replicas$|tcpPort|grpcPort|probes.(liveness|startup).path|probes.readiness.command/,
});

const rendered = (given: Partial<WorkerProps> = {}) => {
  const { objects, problems } = produceOne((stack) => new Worker(stack, 'worker', { ...least, ...given }));
  expect(problems).toEqual([]);
  return Object.fromEntries(objects.map(({ manifest }) => [manifest.kind, manifest]));
};
const container = (given: Partial<WorkerProps> = {}) =>
  at(rendered(given).Deployment, 'spec.template.spec.containers.0') as Record<string, unknown>;

test('a worker has no Service and no port, and nobody may connect to it', () => {
  const objects = rendered();
  expect(Object.keys(objects).sort()).toEqual([
    'Deployment',
    'Namespace',
    'NetworkPolicy',
    'PodDisruptionBudget',
    'ServiceAccount',
  ]);
  expect(at(objects.NetworkPolicy, 'spec.policyTypes')).toContain('Ingress');
  expect(at(objects.NetworkPolicy, 'spec')).not.toHaveProperty('ingress');
  expect(Object.keys(container())).not.toEqual(expect.arrayContaining(['ports']));
});

test('a worker that goes gets SIGTERM at once: no request is on its way to it', () => {
  expect(container()).not.toHaveProperty('lifecycle');
});

test('a worker without a readiness has none, and starts when what liveness asks succeeds', () => {
  expect(container()).not.toHaveProperty('readinessProbe');
  expect(container()).toMatchObject({
    livenessProbe: { exec: { command: ['alive'] }, periodSeconds: 15 },
    startupProbe: { exec: { command: ['alive'] }, failureThreshold: 30 },
  });
});

test.each<[WorkerProps['probes']['liveness'], object]>([
  [{ tcpPort: 9000 }, { tcpSocket: { port: 9000 } }],
  [{ grpcPort: 9000 }, { grpc: { port: 9000 } }],
  [{ grpcPort: 9000, service: 'queue' }, { grpc: { port: 9000, service: 'queue' } }],
  [{ path: '/live', port: 9090 }, { httpGet: { path: '/live', port: 9090 } }],
])('the probe %j is %j', (liveness, action) => {
  expect(container({ probes: { liveness } }).livenessProbe).toMatchObject(action);
});

test('a heartbeat is a file that is young enough', () => {
  const { command } = heartbeat('/tmp/heartbeat', 60);
  expect(command.slice(-2)).toEqual(['/tmp/heartbeat', '60']);
  expect(container({ probes: { liveness: heartbeat('/tmp/heartbeat', 60) } }).livenessProbe).toMatchObject({
    exec: { command },
  });
});

test.each<[string, object]>([
  ['a path without a port', { path: '/live' }],
  ['a path alone', '/live' as never],
  ['nothing', {}],
])('%s is no probe of a worker', (_, liveness) => {
  const { problems } = produceOne((stack) => new Worker(stack, 'worker', { ...least, probes: { liveness } as never }));
  expect(problems).toMatchObject([{ severity: 'error', property: expect.stringMatching(/^probes\.liveness/) }]);
});
