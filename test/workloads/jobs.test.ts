import { ScheduledJob, type ScheduledJobProps } from 'holdfast';
import { testFullSurface } from '../helpers/full-surface';
import { at, produceOne } from '../helpers/manifests';
import { oneOffJob, scheduledJob } from '../surfaces/jobs';

const image = 'registry.example.com/job:1.2.0';

describe('OneOffJob', () => testFullSurface(oneOffJob));

describe('ScheduledJob', () => testFullSurface(scheduledJob));

const rendered = (given: Partial<ScheduledJobProps> = {}) => {
  const { objects, problems } = produceOne(
    (stack) => new ScheduledJob(stack, 'job', { image, schedule: '@daily', ...given }),
  );
  return { problems, objects: Object.fromEntries(objects.map(({ manifest }) => [manifest.kind, manifest])) };
};

test('a run is a pod that is not started again, with nothing beside it to spread from', () => {
  const { objects, problems } = rendered();
  expect(problems).toEqual([]);
  expect(Object.keys(objects).sort()).toEqual(['CronJob', 'Namespace', 'NetworkPolicy', 'ServiceAccount']);
  const pod = at(objects.CronJob, 'spec.jobTemplate.spec.template.spec') as object;
  expect(pod).toMatchObject({ restartPolicy: 'Never', automountServiceAccountToken: false });
  expect(Object.keys(pod)).not.toEqual(expect.arrayContaining(['affinity']));
  expect(Object.keys(pod)).not.toEqual(expect.arrayContaining(['topologySpreadConstraints']));
  expect(at(objects.NetworkPolicy, 'spec.policyTypes')).toContain('Ingress');
  expect(at(objects.NetworkPolicy, 'spec')).not.toHaveProperty('ingress');
  expect(at(objects.NetworkPolicy, 'spec.podSelector.matchLabels')).toEqual(
    expect.objectContaining({ 'app.kubernetes.io/name': 'job' }),
  );
});

test.each<[Partial<ScheduledJobProps>, string, string]>([
  [{ schedule: '30 24 * * *' }, 'schedule', 'whose hour is "24"'],
  [{ schedule: 'nightly' }, 'schedule', 'of 1 fields'],
  [{ timeZone: 'Europe/Zuerich' }, 'timeZone', 'Europe/Zuerich'],
  [{ startingDeadlineSeconds: 5 }, 'startingDeadlineSeconds', '5'],
  [{ concurrencyPolicy: 'Never' as never }, 'concurrencyPolicy', 'Never'],
])('%j is refused at its property', (given, property, got) => {
  const { problems } = rendered(given);
  expect(problems).toMatchObject([{ severity: 'error', property, got: expect.stringContaining(got) }]);
});
