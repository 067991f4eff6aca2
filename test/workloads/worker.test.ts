import { heartbeat, Worker, type WorkerProps } from 'holdfast';
import { testFullSurface } from '../helpers/full-surface';
import { at, produceOne } from '../helpers/manifests';
import { worker } from '../surfaces/worker';

const least: WorkerProps = {
  image: 'registry.example.com/worker:1.2.0',
  probes: { liveness: { command: ['alive'] } },
};

testFullSurface(worker);

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
