import { eventually, live, objectsIn } from './api';
import { Application } from './application';

const inside = objectsIn('postgres');
const cluster = inside('postgresql.cnpg.io/v1', 'Cluster', 'db');
const deployment = inside('apps/v1', 'Deployment', 'api');

let app: Application;
beforeAll(() => {
  app = new Application('postgres');
});
afterAll(() => {
  app.destroy();
});

test('what refers to the secret of a database comes when the database is ready, and so do its backups', async () => {
  const running = app.start('');
  await eventually(
    () => live(cluster),
    (object) => expect(object).toMatchObject({ spec: { instances: 3, enablePDB: true } }),
  );
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect([running.done(), live(deployment)]).toEqual([false, undefined]);
  const ready = { type: 'Ready', status: 'True', reason: 'ClusterIsReady', message: 'Cluster is Ready' };
  const conditions = [{ ...ready, lastTransitionTime: new Date().toISOString() }];
  const patch = ['--type', 'merge', '--patch', JSON.stringify({ status: { conditions } })];
  app.kubectl(
    'patch',
    'cluster.postgresql.cnpg.io',
    'db',
    '--namespace',
    'postgres',
    '--subresource',
    'status',
    ...patch,
  );
  const { status, output } = await running.result;
  expect([status, output]).toEqual([0, expect.stringContaining('created')]);
  expect(live(deployment)).toMatchObject({ status: { readyReplicas: 2 } });
  expect(live(inside('postgresql.cnpg.io/v1', 'ScheduledBackup', 'db'))).toMatchObject({
    spec: { schedule: '0 0 2 * * *', method: 'plugin' },
  });
  expect(live(inside('barmancloud.cnpg.io/v1', 'ObjectStore', 'db-backups'))).toMatchObject({
    spec: { retentionPolicy: '30d' },
  });
});

test('nothing has changed when nothing has', () => {
  expect(app.up('', '--expect-no-changes').status).toBe(0);
});
