import { type JobProps, Migration, OneOffJob, ResourceOptions, WebService, type WebServiceProps } from 'holdfast';
import { resourceOptionsOf } from '../../lib/kubernetes/resource-options';
import { title } from '../../lib/render/manifest';
import { testFullSurface } from '../helpers/full-surface';
import { at, leastProps, produceOne } from '../helpers/manifests';
import { migration } from '../surfaces/migration';

const image = 'registry.example.com/api:1.2.0';

testFullSurface(migration);

/** An API that runs after a migration. */
const produced = (given: Partial<WebServiceProps> = {}, env?: (api: WebService) => JobProps['env']) =>
  produceOne((stack) => {
    const api = new WebService(stack, 'api', { ...leastProps, config: { LEVEL: 'info' }, ...given });
    const migrate = new Migration(stack, 'migrate', { image, env: env?.(api) ?? {} });
    api.runsAfter(migrate);
  });
/** All that has to be there before an object, by title. */
const before = (result: ReturnType<typeof produced>, name: string) => {
  const [found] = result.objects.filter(({ manifest }) => title(manifest) === name);
  return found?.needs.map(({ manifest }) => title(manifest)) ?? [];
};

test('nothing of a workload changes before the migration it runs after has succeeded', () => {
  const result = produced();
  expect(result.problems).toEqual([]);
  const ofApi = result.objects.filter(({ manifest }) => manifest.metadata.name === 'api');
  expect(ofApi.map(({ manifest }) => manifest.kind).sort()).toEqual([
    'ConfigMap',
    'Deployment',
    'NetworkPolicy',
    'PodDisruptionBudget',
    'Service',
    'ServiceAccount',
  ]);
  for (const { manifest } of ofApi) expect(before(result, title(manifest))).toContain('Job production/migrate');
  const order = result.objects.map(({ manifest }) => title(manifest));
  expect(order.indexOf('Job production/migrate')).toBeLessThan(order.indexOf('ConfigMap production/api'));
});

test('settings that the migration reads as well come before it', () => {
  const result = produced({}, (api) => ({ LEVEL: api.config.key('LEVEL') }));
  expect(result.problems).toEqual([]);
  expect(before(result, 'Job production/migrate')).toContain('ConfigMap production/api');
  expect(before(result, 'Deployment production/api')).toContain('Job production/migrate');
});

test('Argo CD runs it as a hook, made anew each time, between what it needs and what needs it', () => {
  const { objects } = produced();
  const wave = (name: string) => {
    const { manifest } = objects.find((one) => title(one.manifest) === name) ?? {};
    return manifest?.metadata.annotations?.['argocd.argoproj.io/sync-wave'];
  };
  const job = objects.find(({ manifest }) => manifest.kind === 'Job')?.manifest;
  expect(job?.metadata.annotations).toMatchObject({
    'argocd.argoproj.io/hook': 'Sync',
    'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation',
  });
  const waves = ['ServiceAccount production/migrate', 'Job production/migrate', 'Deployment production/api'].map(wave);
  expect(waves).toEqual([undefined, '1', '2']);
});

test.each([
  ['OneOffJob', OneOffJob],
  ['Migration', Migration],
] as const)('Pulumi waits for a %s as long as it may take, unless somebody says otherwise', (_, Job) => {
  const seconds = (given: Partial<JobProps>, createSeconds?: number) => {
    const { objects } = produceOne((stack) => {
      const made = new Job(stack, 'job', { image, ...given });
      if (createSeconds) ResourceOptions.of(made).add({ timeouts: { createSeconds } });
    });
    const job = objects.find(({ manifest }) => manifest.kind === 'Job');
    return job && resourceOptionsOf(job.object, 'Job').timeouts?.createSeconds;
  };
  expect([seconds({}), seconds({ activeDeadlineSeconds: 60 }), seconds({}, 7)]).toEqual([3660, 120, 7]);
});

test.each([
  ['a name', 'migrate'],
  ['nothing', undefined],
  ['another workload', 'workload'],
])('running after %s is refused', (_, first) => {
  const { problems } = produceOne((stack) => {
    const api = new WebService(stack, 'api', leastProps);
    api.runsAfter((first === 'workload' ? new OneOffJob(stack, 'job', { image }) : first) as never);
  });
  expect(problems).toMatchObject([{ severity: 'error', property: 'runsAfter' }]);
});

test('migrations that run after each other are a circle, which is told by its paths', () => {
  const { problems } = produceOne((stack) => {
    const [one, two] = ['one', 'two'].map((name) => new Migration(stack, name, { image })) as [Migration, Migration];
    one.runsAfter(two);
    two.runsAfter(one);
  });
  expect(problems).toMatchObject([{ id: 'dependency-cycle', got: expect.stringContaining('shop/one') }]);
});

test('a run that failed for good is not tried for ever', () => {
  const { objects } = produced();
  const job = objects.find(({ manifest }) => manifest.kind === 'Job')?.manifest;
  expect([at(job, 'spec.backoffLimit'), at(job, 'spec.activeDeadlineSeconds')]).toEqual([2, 3600]);
});
