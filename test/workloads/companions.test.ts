import { type CompanionProps, defineEnvironments, defineStack, ScheduledJob, WebService } from 'holdfast';
import { violationsOf } from '../../lib/policy/pod-security';
import { produce } from '../../lib/program/produce';
import type { Manifest } from '../../lib/render/manifest';
import { at, leastProps, produceOne, webService } from '../helpers/manifests';

const image = 'registry.example.com/beside:1.0.0' as const;
const probes = { liveness: { command: ['alive'] } } as const;
const podOf = (props: Parameters<typeof webService>[0]) => at(webService(props).Deployment, 'spec.template.spec');
const beside = (props: Parameters<typeof webService>[0]) =>
  at(podOf(props), 'initContainers') as (Record<string, unknown> & { name: string })[];
const problemsOf = (props: object) =>
  produceOne((stack) => new WebService(stack, 'web', { ...leastProps, ...props })).problems.map(
    ({ property, got, severity }) => `${severity} ${property}: ${got}`,
  );

test('sidecars come first and run on, init containers come after them and run to their end, each in its order', () => {
  const containers = beside({
    initContainers: { first: { image }, second: { image } },
    sidecars: { proxy: { image, probes }, log: { image, probes } },
  });
  expect(containers.map(({ name, restartPolicy }) => [name, restartPolicy])).toEqual([
    ['proxy', 'Always'],
    ['log', 'Always'],
    ['first', undefined],
    ['second', undefined],
  ]);
});

test('they are hardened as the main container is, with requests and limits', () => {
  const { Deployment } = webService({ initContainers: { first: { image } }, sidecars: { proxy: { image, probes } } });
  expect(violationsOf(Deployment as Manifest)).toEqual([]);
  const main = at(Deployment, 'spec.template.spec.containers.0') as Record<string, unknown>;
  for (const container of at(Deployment, 'spec.template.spec.initContainers') as (typeof main)[]) {
    expect(container).toMatchObject({
      securityContext: main.securityContext,
      resources: main.resources,
      imagePullPolicy: 'Always',
    });
  }
});

test('each has a /tmp of its own, and all see the folders of the pod', () => {
  const spec = podOf({ initContainers: { first: { image } }, emptyDirs: { '/data': { sizeLimit: '1Mi' } } });
  expect(at(spec, 'initContainers.0.volumeMounts')).toEqual([
    { name: 'empty', mountPath: '/data' },
    { name: 'tmp-first', mountPath: '/tmp' },
  ]);
  expect(at(spec, 'containers.0.volumeMounts.0')).toEqual({ name: 'empty', mountPath: '/data' });
  expect((at(spec, 'volumes') as { name: string }[]).map(({ name }) => name)).toEqual(['empty', 'tmp', 'tmp-first']);
});

test('a sidecar has a port and probes of its own, and ends without waiting for requests', () => {
  const [proxy] = beside({ sidecars: { proxy: { image, port: 15000, probes: { liveness: '/live' } } } });
  expect(proxy).toMatchObject({
    ports: [{ name: 'proxy', containerPort: 15000 }],
    livenessProbe: { httpGet: { path: '/live', port: 15000 } },
    startupProbe: { httpGet: { path: '/live', port: 15000 }, failureThreshold: 30 },
  });
  expect(proxy).not.toHaveProperty('readinessProbe');
  expect(proxy).not.toHaveProperty('lifecycle');
});

test('their files are in ConfigMaps of their own, and roll the pods', () => {
  const files = (text: string) =>
    produceOne((stack) => {
      const initContainers = { first: { image, files: { '/etc/first/list': text } } } as const;
      new WebService(stack, 'web', { ...leastProps, initContainers, files: { '/etc/web/list': 'a' } });
    }).objects.map(({ manifest }) => manifest);
  const manifests = files('a');
  const names = manifests.filter(({ kind }) => kind === 'ConfigMap').map(({ metadata }) => metadata.name);
  expect(names).toEqual(['web-files', 'web-first-files']);
  const checksum = (all: Manifest[]) =>
    at(
      all.find(({ kind }) => kind === 'Deployment'),
      'spec.template.metadata.annotations',
    );
  expect(checksum(files('b'))).not.toEqual(checksum(manifests));
});

test('their user is their own, and the reason for a step down is told with their name', () => {
  const reason = 'it unpacks itself';
  const { Deployment } = webService({
    initContainers: { first: { image, security: { runAsUser: 10_001, writableRootFilesystem: { reason } } } },
    security: { writableRootFilesystem: { reason: 'so does it' } },
  });
  expect(at(Deployment, 'spec.template.spec.initContainers.0.securityContext')).toMatchObject({
    runAsUser: 10_001,
    readOnlyRootFilesystem: false,
  });
  expect(Deployment?.metadata.annotations).toEqual({
    'holdfast/writable-root-filesystem': 'so does it; first: it unpacks itself',
  });
});

test('what an organisation decides for containers holds for them too', () => {
  const environments = defineEnvironments({ test: {} }, { imagePullPolicy: 'IfNotPresent' });
  const definition = defineStack('shop', environments, (stack) => {
    new WebService(stack, 'web', { ...leastProps, initContainers: { first: { image } } });
  });
  const { objects } = produce(definition, 'test');
  const deployment = objects.find(({ manifest }) => manifest.kind === 'Deployment')?.manifest;
  expect(at(deployment, 'spec.template.spec.initContainers.0.imagePullPolicy')).toBe('IfNotPresent');
});

test('a job has them as well', () => {
  const { objects, problems } = produceOne((stack) => {
    new ScheduledJob(stack, 'job', { image, schedule: '@daily', sidecars: { proxy: { image, probes } } });
  });
  expect(problems).toEqual([]);
  const job = objects.find(({ manifest }) => manifest.kind === 'CronJob')?.manifest;
  expect(at(job, 'spec.jobTemplate.spec.template.spec.initContainers.0')).toMatchObject({
    name: 'proxy',
    restartPolicy: 'Always',
  });
});

const init = (given: object): CompanionProps => ({ initContainers: { first: { image, ...given } } });
const sidecar = (given: object): CompanionProps => ({ sidecars: { proxy: { image, probes, ...given } } });
const reason = 'it was so';

test.each<[object, string]>([
  [init({ image: 'nginx' }), 'error initContainers.first.image: "nginx"'],
  [init({ env: { '1A': 'b' } }), 'error initContainers.first.env.1A: "1A"'],
  [init({ imagePull: 'Always' }), 'error initContainers.first.imagePull: a property of that name'],
  [init({ probes }), 'error initContainers.first.probes: a property of that name'],
  [init({ resources: { limits: { cpu: '100m' } } }), 'error initContainers.first.resources.limits.cpu: "100m"'],
  [
    init({ security: { rootUser: { reason } } }),
    'error initContainers.first.security.rootUser: runAsNonRoot false, where the namespace enforces restricted',
  ],
  [init({ files: { '/list': 'a' } }), 'error initContainers.first.files["/list"]: a file in the folder /'],
  [init({ files: { '/etc/x': 'a' } }), 'error initContainers.first.files["/etc/x"]: "/etc"'],
  [sidecar({ port: 0 }), 'error sidecars.proxy.port: 0'],
  [sidecar({ probes: { liveness: '/live' } }), 'error sidecars.proxy.probes.liveness: "/live", and no port'],
  [sidecar({ probes: undefined }), 'error sidecars.proxy.probes: nothing'],
  [
    sidecar({ port: 8080, probes: { liveness: { path: '/', periodSeconds: 0 } } }),
    'error sidecars.proxy.probes.liveness.periodSeconds: 0',
  ],
  [sidecar({ port: 8080, probes: { liveness: 'live' } }), 'note sidecars.proxy.probes.liveness: "live"'],
  [{ initContainers: { Migrate: { image } } }, 'error initContainers.Migrate: "Migrate" (string)'],
  [{ initContainers: { web: { image } } }, 'error initContainers.web: the name of the main container'],
  [{ ...sidecar({}), initContainers: { proxy: { image } } }, 'error initContainers.proxy: the name of a sidecar'],
])('%j is one mistake, told of the property that was given', (props, problem) => {
  expect(problemsOf(props)).toEqual([problem]);
});
