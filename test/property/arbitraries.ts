import fc, { type Arbitrary } from 'fast-check';
import {
  type Autoscaling,
  type EventScaling,
  heartbeat,
  type Probe,
  type Probes,
  type Quota,
  type QuotaAmounts,
  type Resources,
  type ScheduledJobProps,
  type StatefulServiceProps,
  Trigger,
  type WebServiceProps,
  type WorkerProps,
  type WorkloadProps,
} from 'holdfast';

/** Whatever a type allows: the values one writes, those beside them, and those that nobody means. */
const number = (...usual: number[]): Arbitrary<number> =>
  fc.oneof(
    { weight: 16, arbitrary: fc.constantFrom(...usual) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 120 }) },
    { weight: 1, arbitrary: fc.constantFrom(-1, 0, 0.5, 65535, 65536, 2 ** 31 - 1, 2 ** 31, Number.NaN, 1e21) },
  );
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('info', 'production', 'a b', '3600', 'yes', '8080') },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('LOG_LEVEL', 'NODE_ENV', 'cache.ttl', 'A') },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

/** Values that are right nine times out of ten. */
const mostly = (right: readonly string[], wrong: readonly string[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: fc.constantFrom(...wrong) });

/** Some of the properties, the required ones always; what is not chosen is not there at all. */
function some<Type extends object>(
  all: { [Name in keyof Required<Type>]: Arbitrary<Type[Name]> },
  required: readonly (keyof Type & string)[] = [],
): Arbitrary<Type> {
  return fc.record(all as never, { requiredKeys: required as never }) as unknown as Arbitrary<Type>;
}

const timings = {
  initialDelaySeconds: number(0, 5, 10),
  periodSeconds: number(1, 10, 15),
  timeoutSeconds: number(1, 3),
  failureThreshold: number(1, 3, 30),
};
const path = mostly(['/live', '/ready', 'live', '/', '/health/live?deep=1'], ['']);
const port = number(80, 3000, 8080, 9090);
const probe: Arbitrary<Probe> = fc.oneof(
  some<Probe>({ path, port, ...timings } as never, ['path' as never]),
  some<Probe>({ tcpPort: port, ...timings } as never, ['tcpPort' as never]),
  some<Probe>({ grpcPort: port, service: text, ...timings } as never, ['grpcPort' as never]),
  some<Probe>({ command: fc.array(text, { maxLength: 3 }), ...timings } as never, ['command' as never]),
);
const asked = fc.oneof(path, probe);
/** Mostly a question of its own. */
const askedFor = (usual: string) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: asked });
const probes: Arbitrary<Probes> = some<Probes>(
  { liveness: askedFor('/live'), readiness: askedFor('/ready'), startup: asked as never },
  ['liveness', 'readiness'],
);

const cpu = mostly(['50m', '250m', '1', '0.5', '2000m', '1.5'], ['0', '0m']);
const memory = mostly(['64Mi', '256Mi', '1Gi', '0.5Gi', '100Ki', '8Gi'], ['0Mi']);
const amounts = some<NonNullable<Resources['requests']>>({ cpu, memory, 'ephemeral-storage': memory } as never);
const resources = some<Resources>({ requests: amounts as never, limits: amounts as never });

const rules = some<NonNullable<Autoscaling['scaleUp']>>({
  stabilizationWindowSeconds: number(0, 60, 300) as never,
  pods: number(1, 4) as never,
  percent: number(10, 100) as never,
  periodSeconds: number(15, 60) as never,
});
const byUse = some<Autoscaling>(
  {
    min: number(1, 2, 3),
    max: number(3, 5, 10),
    cpuPercent: number(50, 70) as never,
    memoryPercent: number(60, 80) as never,
    scaleUp: rules as never,
    scaleDown: rules as never,
  },
  ['min', 'max'],
);
const byEvents = some<EventScaling>(
  {
    min: number(0, 1, 3),
    max: number(3, 10),
    triggers: fc.array(
      fc.constant(
        Trigger.cron({ timeZone: 'Europe/Zurich', start: '0 8 * * *', end: '0 9 * * *', desiredReplicas: 3 }),
      ),
      { maxLength: 2 },
    ),
    pollingIntervalSeconds: number(30) as never,
    cooldownSeconds: number(300) as never,
    fallbackReplicas: number(2) as never,
  },
  ['min', 'max', 'triggers'],
);
const scaling = {
  replicas: fc.oneof(number(1, 2, 3), byUse, byEvents) as never,
  minAvailable: number(0, 1, 2) as never,
  recommendResources: fc.boolean() as never,
};
const observed = {
  metrics: some({
    path,
    port,
    intervalSeconds: number(15, 30),
    prometheusNamespace: fc.constant('monitoring'),
  }) as never,
  dashboard: fc.boolean() as never,
};

/** What is said of any workload. Steps down from the profile `restricted` are tests of their own. */
const common = {
  image: mostly(['a.example/b:1'], ['a.example/b:latest', 'a.example/b', 'a.example/b:1@sha256:12']) as never,
  command: fc.array(text, { maxLength: 2 }) as never,
  args: fc.array(text, { maxLength: 2 }) as never,
  config: fc.dictionary(name, text, { maxKeys: 3 }) as never,
  secrets: fc.array(mostly(['api-secrets', 'other'], ['Bad_Name']), { maxLength: 2 }) as never,
  env: fc.dictionary(name, text, { maxKeys: 2 }) as never,
  resources: resources as never,
  imagePullPolicy: fc.constantFrom('Always', 'IfNotPresent', 'Never') as never,
  terminationGracePeriodSeconds: number(30, 60) as never,
  nodeSelector: fc.dictionary(fc.constantFrom('pool', 'example.com/pool', 'a b'), text, { maxKeys: 1 }) as never,
  architecture: fc.constantFrom('amd64', 'arm64') as never,
  alerts: fc.constant({}) as never,
  tracing: fc.constant({ namespace: 'observability' }) as never,
} satisfies Partial<Record<keyof WorkloadProps, never>>;
const preStop = { preStopSleepSeconds: number(0, 5, 20) as never, servicePort: port as never };

const partly = <Type extends object>(all: object, required: readonly string[]) =>
  some<Type>(all as never, required as never);

export const webServiceProps = partly<WebServiceProps>(
  { ...common, ...scaling, ...observed, ...preStop, port, probes },
  ['image', 'port', 'probes'],
);

const workerProbe = fc.oneof(fc.constant(heartbeat('/tmp/alive', 60)), probe);
export const workerProps = partly<WorkerProps>(
  {
    ...common,
    ...scaling,
    ...observed,
    probes: partly({ liveness: workerProbe, readiness: workerProbe }, ['liveness']),
  },
  ['image', 'probes'],
);

export const scheduledJobProps = partly<ScheduledJobProps>(
  {
    ...common,
    schedule: mostly(['@daily', '30 2 * * *', '0 0 1 1 *'], ['61 * * * *', '', '* * * *', '0 0 31 2 *']),
    timeZone: mostly(['Europe/Zurich', 'Etc/UTC'], ['Mars/Base']),
    concurrencyPolicy: fc.constantFrom('Forbid', 'Allow', 'Replace'),
    startingDeadlineSeconds: number(10, 300),
    activeDeadlineSeconds: number(60, 3600),
    backoffLimit: number(0, 2),
    ttlSecondsAfterFinished: number(0, 3600),
    successfulJobsHistoryLimit: number(0, 3),
    failedJobsHistoryLimit: number(1, 3),
    suspend: fc.boolean(),
  },
  ['image', 'schedule'],
);

export const statefulServiceProps = partly<StatefulServiceProps>(
  {
    ...common,
    ...observed,
    ...preStop,
    port,
    probes,
    peerPorts: fc.array(port, { maxLength: 2 }),
    storage: fc.dictionary(
      mostly(['data', 'logs'], ['tmp', 'Bad_Name']),
      partly({ path: mostly(['/data', '/logs'], ['/tmp', '/']), size: mostly(['1Gi', '10Gi'], ['0Gi']) }, [
        'path',
        'size',
      ]),
      { maxKeys: 2 },
    ),
    replicas: number(1, 3),
    minAvailable: number(0, 1, 2),
    partition: number(0, 1),
    minReadySeconds: number(0, 10),
    backup: fc.constant({ waived: 'a cache that is filled again' }),
  },
  ['image', 'probes', 'storage', 'backup'],
);

/** What a namespace has room for: mostly no end of it. */
export const quotas: Arbitrary<Quota | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: some<Quota>({
      pods: fc.constantFrom(2, 10, 100),
      requests: some<QuotaAmounts>({
        cpu: fc.constantFrom('500m', '4', '100'),
        memory: fc.constantFrom('1Gi', '100Gi'),
        'ephemeral-storage': fc.constantFrom('1Gi', '100Gi'),
      }),
      limits: some<QuotaAmounts>({
        cpu: fc.constantFrom('2', '100'),
        memory: fc.constantFrom('4Gi', '200Gi'),
        'ephemeral-storage': fc.constantFrom('4Gi', '200Gi'),
      }),
      storage: fc.constantFrom('1Gi', '10Gi', '1Ti'),
    }),
  },
);
