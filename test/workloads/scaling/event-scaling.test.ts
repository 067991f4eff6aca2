import { type EventScaling, Trigger, WebService, Worker } from 'holdfast';
import { eventScalingOrigins } from '../../../lib/workloads/scaling/event-scaling';
import { resolve } from '../../helpers/full-surface';
import { leastProps, produceOne } from '../../helpers/manifests';
import { eventScaling } from '../../surfaces/scaling';

const probes = { liveness: { command: ['alive'] } };
const image = 'registry.example.com/worker:1.0.0';

const { props: full } = eventScaling;

function scaled(replicas: EventScaling) {
  const { objects, problems } = produceOne((stack) => new Worker(stack, 'mailer', { image, probes, replicas }));
  const byKind = Object.fromEntries(objects.map(({ manifest }) => [manifest.kind, manifest]));
  return { byKind, problems };
}

test('events scale the Deployment through KEDA, and nothing else sets the number of its pods', () => {
  const { byKind, problems } = scaled(full);
  expect(problems).toEqual([]);
  expect(byKind.ScaledObject).toMatchSnapshot();
  expect(byKind.HorizontalPodAutoscaler).toBeUndefined();
  expect(byKind.Deployment?.spec).not.toHaveProperty('replicas');
});

test.each(eventScalingOrigins.map(([, pointer, property]) => [pointer, property] as const))(
  '%s is what %s became',
  (pointer) => {
    const { byKind } = scaled(full);
    expect(byKind.ScaledObject && resolve(byKind.ScaledObject, pointer)).toBeDefined();
  },
);

test('where there can be no pod, one at a time goes of those there are', () => {
  const { byKind, problems } = scaled({ min: 0, max: 3, triggers: full.triggers });
  expect(problems).toEqual([]);
  expect(byKind.PodDisruptionBudget?.spec).toMatchObject({ maxUnavailable: 1 });
  expect(byKind.PodDisruptionBudget?.spec).not.toHaveProperty('minAvailable');
});

test('the budget goes by the least that KEDA keeps', () => {
  const { byKind } = scaled({ ...full, min: 3 });
  expect(byKind.PodDisruptionBudget?.spec).toMatchObject({ minAvailable: 2 });
  const { problems } = produceOne((stack) => {
    new Worker(stack, 'mailer', { image, probes, replicas: { ...full, min: 3 }, minAvailable: 3 });
  });
  expect(problems.map(({ id, fix }) => [id, fix])).toEqual([['pdb-blocks-drain', 'write minAvailable: 2']]);
});

test.each<[string, Partial<EventScaling>, string, string]>([
  ['a range the wrong way round', { min: 9 }, 'replicas.min', '9'],
  ['no trigger at all', { triggers: [] }, 'replicas.triggers', '[] (object)'],
  ['a trigger without a type', { triggers: [{ metadata: {} } as Trigger] }, 'replicas.triggers[0].type', 'nothing'],
  [
    'a number for a text',
    { triggers: [{ type: 'cpu', metadata: { value: 3 as unknown as string } }] },
    'replicas.triggers[0].metadata.value',
    '3 (number)',
  ],
])('%s is refused', (_, wrong, property, got) => {
  const { problems } = scaled({ ...full, ...wrong });
  expect(problems.map((problem) => [problem.property, problem.got])).toEqual([[property, got]]);
});

test.each<[string, Trigger]>([
  ['kafka', Trigger.kafka({ bootstrapServers: ['a:9092', 'b:9092'], consumerGroup: 'g', topic: 't', lagThreshold: 5 })],
  ['aws-sqs-queue', Trigger.awsSqs({ queueUrl: 'https://q', awsRegion: 'eu-west-1', authentication: 'aws' })],
  ['prometheus', Trigger.prometheus({ serverAddress: 'http://p:9090', query: 'sum(jobs)', threshold: 100 })],
  ['cron', Trigger.cron({ timeZone: 'Europe/Zurich', start: '0 8 * * 1-5', end: '0 18 * * 1-5', desiredReplicas: 5 })],
])('the scaler %s gets its own names', (type, trigger) => {
  expect(trigger.type).toBe(type);
  expect(trigger).toMatchSnapshot();
});

test('the VerticalPodAutoscaler only ever recommends', () => {
  const { objects, problems } = produceOne((stack) => {
    new WebService(stack, 'web', { ...leastProps, recommendResources: true });
  });
  expect(problems).toEqual([]);
  const recommendation = objects.find(({ manifest }) => manifest.kind === 'VerticalPodAutoscaler')?.manifest;
  expect(recommendation?.spec).toEqual({
    targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
    updatePolicy: { updateMode: 'Off' },
  });
});
