import { StatefulService, type StatefulServiceProps, Worker } from 'holdfast';
import { resourceOptionsOf } from '../../lib/kubernetes/resource-options';
import type { Manifest } from '../../lib/render/manifest';
import { testFullSurface } from '../helpers/full-surface';
import { at, produceOne } from '../helpers/manifests';
import { statefulService } from '../surfaces/stateful-service';

const least: StatefulServiceProps = {
  image: 'registry.example.com/queue:2.1.0',
  probes: { liveness: { command: ['alive'] }, readiness: { command: ['ready'] } },
  storage: { data: { path: '/var/lib/queue', size: '10Gi' } },
  backup: { waived: 'messages live for minutes' },
  replication: { by: 'nothing', reason: 'messages live for minutes' },
};

testFullSurface(statefulService);

const produced = (given: Partial<StatefulServiceProps> = {}) =>
  produceOne((stack) => new StatefulService(stack, 'queue', { ...least, ...given }));
/** The objects by kind and name. */
const rendered = (given: Partial<StatefulServiceProps> = {}): Record<string, Manifest> => {
  const { objects, problems } = produced(given);
  expect(problems).toEqual([]);
  return Object.fromEntries(objects.map(({ manifest }) => [`${manifest.kind} ${manifest.metadata.name}`, manifest]));
};
const spec = (given: Partial<StatefulServiceProps> = {}) => at(rendered(given)['StatefulSet queue'], 'spec');

test('without a port there is a headless Service alone, and nobody may connect', () => {
  const objects = rendered();
  expect(Object.keys(objects)).toEqual([
    'Namespace production',
    'ServiceAccount queue',
    'NetworkPolicy default-deny-all',
    'NetworkPolicy queue',
    'PodDisruptionBudget queue',
    'Service queue-headless',
    'StatefulSet queue',
  ]);
  expect(at(objects['NetworkPolicy queue'], 'spec')).not.toHaveProperty('ingress');
  expect(at(objects['Service queue-headless'], 'spec')).toEqual({
    clusterIP: 'None',
    publishNotReadyAddresses: true,
    selector: { 'app.kubernetes.io/name': 'queue' },
  });
});

test('its pods talk to each other by name, on the port that is served and on ports of their own', () => {
  const objects = rendered({ port: 4222, peerPorts: [6222], replicas: 3 });
  const peers = [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'queue' } } }];
  const ports = [4222, 6222].map((port) => [{ port, protocol: 'TCP' }]);
  const { ingress, egress } = at(objects['NetworkPolicy queue'], 'spec') as Record<string, unknown[]>;
  expect(ingress).toEqual(ports.map((one) => ({ from: peers, ports: one })));
  expect(egress?.slice(1)).toEqual(ports.map((one) => ({ to: peers, ports: one }))); // after the question to the DNS
  expect(at(objects['Service queue-headless'], 'spec.ports.1')).toEqual({
    name: 'peer-6222',
    port: 6222,
    targetPort: 6222,
  });
  expect(at(objects['Service queue'], 'spec.ports')).toEqual([{ name: 'tcp', port: 4222, targetPort: 4222 }]);
  expect(at(objects['StatefulSet queue'], 'spec.serviceName')).toBe('queue-headless');
});

test('the user of the pod may write to its volumes, and to nothing else of root', () => {
  expect(at(spec(), 'template.spec.securityContext')).toMatchObject({
    fsGroup: 65532,
    fsGroupChangePolicy: 'OnRootMismatch',
    runAsUser: 65532,
  });
  expect(at(spec(), 'template.spec.containers.0.volumeMounts')).toContainEqual({
    name: 'data',
    mountPath: '/var/lib/queue',
  });
});

test('what can never be changed has nothing in it that changes with a version', () => {
  const templates = [{ metadata: { name: 'data' }, spec: at(spec(), 'volumeClaimTemplates.0.spec') }];
  expect(at(spec({ image: 'registry.example.com/queue:3.0.0' }), 'volumeClaimTemplates')).toEqual(templates);
});

test('a backup takes the volumes of this workload and what belongs to it, and is kept for so many days', () => {
  const objects = rendered({ backup: { schedule: '0 2 * * *' } });
  const schedule = objects['Schedule production-queue'];
  expect(schedule?.metadata.namespace).toBe('velero');
  expect(schedule?.spec).toEqual({
    schedule: '0 2 * * *',
    template: {
      includedNamespaces: ['production'],
      labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'queue' } },
      snapshotVolumes: true,
      snapshotMoveData: true,
      ttl: '720h0m0s',
    },
  });
  expect(objects['StatefulSet queue']?.metadata.annotations).not.toHaveProperty(['holdfast/backup-waived']);
});

test('pods that keep their names are spread whatever their version', () => {
  expect(at(spec(), 'template.spec.topologySpreadConstraints.0')).not.toHaveProperty('matchLabelKeys');
});

test('that nobody copies the data is a warning, whose answer stands on the object', () => {
  const { problems } = produced({ replication: undefined as never, replicas: 3 });
  expect(problems).toMatchObject([{ id: 'data-replication', severity: 'warning', property: 'replication' }]);
  expect(problems[0]?.got).toContain('3 pods, each with volumes of its own');
  expect(at(rendered(), 'StatefulSet queue.metadata.annotations')).toEqual({
    'holdfast/backup-waived': 'messages live for minutes',
    'holdfast/replicated-by': 'nothing: messages live for minutes',
  });
});

test.each<[Partial<StatefulServiceProps>, string, string]>([
  [{ backup: undefined as never }, 'backup', 'nothing'],
  [{ backup: { waived: ' ' } }, 'backup.waived', '" "'],
  [{ backup: { schedule: '0 25 * * *' } }, 'backup.schedule', 'whose hour is "25"'],
  [{ backup: { schedule: '@daily', method: 'copy' as never } }, 'backup.method', 'copy'],
  [{ backup: { schedule: '@daily', retentionDays: 0.5 } }, 'backup.retentionDays', '0.5'],
  [{ storage: { data: { path: 'var', size: '1Gi' } } }, 'storage.data.path', '"var"'],
  [{ storage: { data: { path: '/var', size: '1G' as never } } }, 'storage.data.size', '"1G"'],
  [
    { storage: { data: { path: '/var', size: '1Gi', storageClass: 'gp3' as never } } },
    'storage.data.storageClass',
    'gp3',
  ],
  [{ probes: { liveness: '/live', readiness: { command: ['ready'] } } }, 'probes.liveness', '"/live", and no port'],
  [{ port: 70000 }, 'port', '70000'],
  [{ port: 4222, servicePort: 70000 }, 'servicePort', '70000'],
  [{ peerPorts: [70000] }, 'peerPorts[0]', '70000'],
  [{ replicas: 2, minAvailable: 2 }, 'minAvailable', '2'],
  [{ podManagementPolicy: 'Ordered' as never }, 'podManagementPolicy', 'Ordered'],
])('%j is refused at its property', (given, property, got) => {
  const { problems } = produced(given);
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) expect(problem).toMatchObject({ severity: 'error', property });
  expect(problems[0]?.got).toContain(got);
});

test('others connect to its port, and to none where there is none', () => {
  const { problems } = produceOne((stack) => {
    const probes = { liveness: { command: ['alive'] } };
    const worker = new Worker(stack, 'worker', { image: 'registry.example.com/worker:1.0.0', probes });
    worker.connectsTo(new StatefulService(stack, 'served', { ...least, port: 4222 }));
    worker.connectsTo(new StatefulService(stack, 'alone', least));
  });
  expect(problems).toMatchObject([{ property: 'connectsTo.port' }]);
});

test('in a protected environment it is neither deleted nor replaced, with the volumes it keeps', () => {
  const { objects } = produceOne((stack) => new StatefulService(stack, 'queue', least), { protected: true });
  const set = objects.find(({ manifest }) => manifest.kind === 'StatefulSet');
  expect(set && resourceOptionsOf(set.object, 'StatefulSet').protect).toBe(true);
});

test('a port that is named twice is there once', () => {
  const objects = rendered({ port: 4222, peerPorts: [6222, 4222, 6222] });
  expect(at(objects['Service queue-headless'], 'spec.ports')).toMatchObject([{ port: 4222 }, { port: 6222 }]);
});
