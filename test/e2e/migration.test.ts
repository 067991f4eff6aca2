import { at } from '../helpers/manifests';
import { eventually, live, objectsIn } from './api';
import { Application } from './application';

const inside = objectsIn('migration');
const deployment = inside('apps/v1', 'Deployment', 'api');
const job = inside('batch/v1', 'Job', 'migrate');
const settings = inside('v1', 'ConfigMap', 'api');

let app: Application;
beforeAll(() => {
  app = new Application('migration');
});
afterAll(() => {
  app.destroy();
});

/** What serves: the pods of the service, by the image they run and whether they are ready. */
function serving(): string[] {
  const pods = app.kubectl(
    'get',
    'pods',
    '--namespace',
    'migration',
    '--selector',
    'app.kubernetes.io/name=api',
    '--output',
    'json',
  );
  const { items } = JSON.parse(pods) as { items: object[] };
  return items.map((pod) => {
    const conditions = at(pod, 'status.conditions') as { type: string; status: string }[];
    const ready = conditions.find(({ type }) => type === 'Ready')?.status;
    return `${at(pod, 'spec.containers.0.image')} ${ready}`;
  });
}

/** Lets the pod of the migration end as one does whose program failed; no container runs here. */
async function fail(): Promise<void> {
  const selector = ['--namespace', 'migration', '--selector', 'app.kubernetes.io/name=migrate'];
  const names = () =>
    app
      .kubectl('get', 'pods', ...selector, '--field-selector', 'status.phase=Pending', '--output', 'name')
      .split('\n')[0];
  await eventually(names, (name) => expect(name).toMatch(/^pod\//));
  const terminated = { exitCode: 1, reason: 'Error', message: 'column "total" already exists' };
  const status = {
    phase: 'Failed',
    containerStatuses: [
      { name: 'migrate', ready: false, restartCount: 0, image: '', imageID: '', state: { terminated } },
    ],
  };
  const patch = ['--subresource', 'status', '--type', 'merge', '--patch', JSON.stringify({ status })];
  app.kubectl('patch', names() as string, '--namespace', 'migration', ...patch);
}

test('a service is there after its migration has succeeded', () => {
  const { status, output } = app.up();
  expect([status, output]).toEqual([0, expect.stringContaining('created')]);
  expect(live(job)).toMatchObject({ status: { succeeded: 1 } });
  expect(output.search(/migration\/migrate created .*/)).toBeLessThan(
    output.search(/Deployment migration\/api creating/),
  );
  expect(serving()).toEqual(['registry.example.com/api:1.0.0 True', 'registry.example.com/api:1.0.0 True']);
  expect(app.up('', '--expect-no-changes').status).toBe(0);
});

test('a migration that fails stops the rollout: nothing of the service changes, and the old pods serve', async () => {
  const before = [deployment, settings].map((object) => at(live(object), 'metadata.resourceVersion'));
  const running = app.start('broken');
  await fail();
  const { status, output } = await running.result;
  expect([status !== 0, output]).toEqual([
    true,
    expect.stringMatching(/migration\/migrate[\s\S]*(BackoffLimitExceeded|failed)/),
  ]);
  expect(live(job)).toMatchObject({ status: { failed: 1 }, spec: { backoffLimit: 0 } });
  expect([deployment, settings].map((object) => at(live(object), 'metadata.resourceVersion'))).toEqual(before);
  expect(serving()).toEqual(['registry.example.com/api:1.0.0 True', 'registry.example.com/api:1.0.0 True']);
});

test('the same again runs the migration again, and still changes nothing', async () => {
  const uid = at(live(job), 'metadata.uid');
  const running = app.start('broken');
  await eventually(
    () => at(live(job), 'metadata.uid'),
    (now) => expect([undefined, uid]).not.toContain(now),
  );
  await fail();
  expect((await running.result).status).not.toBe(0);
  expect(at(live(deployment), 'spec.template.spec.containers.0.image')).toBe('registry.example.com/api:1.0.0');
});

test('a migration that was corrected takes the place of the one that failed, and the service follows', () => {
  const { status, output } = app.up('corrected');
  expect([status, output]).toEqual([0, expect.stringContaining('replaced')]);
  expect(live(job)).toMatchObject({ status: { succeeded: 1 } });
  expect(new Set(serving())).toEqual(new Set(['registry.example.com/api:2.0.1 True']));
  expect(live(settings)).toMatchObject({ data: { VERSION: '2.0.1' } });
});
