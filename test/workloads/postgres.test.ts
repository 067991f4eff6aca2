import { Migration, type PostgresBackup, PostgresCluster, type PostgresClusterProps, WebService } from 'holdfast';
import { resourceOptionsOf } from '../../lib/kubernetes/resource-options';
import { type Manifest, title } from '../../lib/render/manifest';
import { testFullSurface } from '../helpers/full-surface';
import { at, leastProps, produceOne } from '../helpers/manifests';
import { postgresCluster } from '../surfaces/postgres-cluster';

const { objectStore } = postgresCluster.props.backup as PostgresBackup;
const least: PostgresClusterProps = {
  image: 'ghcr.io/cloudnative-pg/postgresql:17.6',
  storage: { size: '50Gi' },
  backup: { waived: 'made again from the events each night' },
};

testFullSurface(postgresCluster);

const produced = (given: Partial<PostgresClusterProps> = {}) =>
  produceOne((stack) => new PostgresCluster(stack, 'db', { ...least, ...given }));
/** The objects by kind and name. */
const rendered = (given: Partial<PostgresClusterProps> = {}): Record<string, Manifest> => {
  const { objects, problems } = produced(given);
  expect(problems).toEqual([]);
  return Object.fromEntries(objects.map(({ manifest }) => [`${manifest.kind} ${manifest.metadata.name}`, manifest]));
};

test('without a schedule there are neither backups nor a store, and the reason stands on the cluster', () => {
  const objects = rendered();
  expect(Object.keys(objects)).toEqual([
    'Namespace production',
    'Cluster db',
    'NetworkPolicy db',
    'NetworkPolicy default-deny-all',
  ]);
  expect(objects['Cluster db']?.metadata.annotations).toMatchObject({
    'holdfast/backup-waived': 'made again from the events each night',
  });
  expect(at(objects['Cluster db'], 'spec.plugins')).toBeUndefined();
});

test('a schedule archives every change, makes base backups, and keeps both for so many days', () => {
  const objects = rendered({ backup: { schedule: '30 2 * * *', objectStore } });
  expect(at(objects['Cluster db'], 'spec.plugins.0')).toMatchObject({
    isWALArchiver: true,
    parameters: { barmanObjectName: 'db-backups' },
  });
  expect(at(objects['ScheduledBackup db'], 'spec')).toMatchObject({
    schedule: '0 30 2 * * *',
    cluster: { name: 'db' },
    immediate: true,
  });
  expect(at(objects['ObjectStore db-backups'], 'spec.retentionPolicy')).toBe('30d');
  expect(rendered({ backup: { schedule: '@daily', objectStore } })['ScheduledBackup db']?.spec).toMatchObject({
    schedule: '@daily',
  });
});

test('without keys the store is asked as the role of the account', () => {
  const { credentials, ...withoutKeys } = objectStore;
  const objects = rendered({ backup: { schedule: '@daily', objectStore: withoutKeys } });
  expect(at(objects['ObjectStore db-backups'], 'spec.configuration.s3Credentials')).toEqual({
    inheritFromIAMRole: true,
  });
});

test('instances talk to each other, to the operator, to Prometheus and to the API server, and to nobody else', () => {
  const policy = rendered({
    backup: { schedule: '@daily', objectStore },
    prometheusNamespace: 'monitoring',
    apiServer: { cidr: '10.0.0.1/32', port: 6443 },
  })['NetworkPolicy db'];
  const ports = (direction: string, end: string) =>
    (at(policy, `spec.${direction}`) as Record<string, object[]>[]).map((rule) => [
      at(rule, `${end}.0.namespaceSelector.matchLabels`)
        ? Object.values(at(rule, `${end}.0.namespaceSelector.matchLabels`) as object).join()
        : (at(rule, `${end}.0.ipBlock.cidr`) ?? 'itself'),
      ...((rule.ports ?? []) as { port: number }[]).map(({ port }) => port),
    ]);
  expect(ports('ingress', 'from')).toEqual([
    ['itself', 5432],
    ['cnpg-system', 5432],
    ['itself', 8000],
    ['cnpg-system', 8000],
    ['monitoring', 9187],
  ]);
  expect(ports('egress', 'to')).toEqual([
    ['kube-system', 53, 53],
    ['itself', 5432],
    ['itself', 8000],
    ['10.0.0.1/32', 6443],
    ['203.0.113.0/24', 443],
  ]);
});

test('a service connects to it with the secret that the operator makes, and comes after it', () => {
  const { objects, problems } = produceOne((stack) => {
    const db = new PostgresCluster(stack, 'db', least);
    const env = { DATABASE_URL: db.secret.key('uri') };
    const migrate = new Migration(stack, 'migrate', { image: leastProps.image, env });
    const api = new WebService(stack, 'api', { ...leastProps, env });
    for (const workload of [migrate, api]) workload.connectsTo(db);
    api.runsAfter(migrate);
  });
  expect(problems).toEqual([]);
  const find = (name: string) => objects.find(({ manifest }) => title(manifest) === name);
  const needs = (name: string) => find(name)?.needs.map(({ manifest }) => title(manifest));
  expect(at(find('Deployment production/api')?.manifest, 'spec.template.spec.containers.0.env.0.valueFrom')).toEqual({
    secretKeyRef: { name: 'db-app', key: 'uri' },
  });
  expect(needs('Deployment production/api')).toContain('Cluster production/db');
  expect(needs('Job production/migrate')).toContain('Cluster production/db');
  expect(at(find('NetworkPolicy production/db')?.manifest, 'spec.ingress')).toContainEqual({
    from: [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'api' } } }],
    ports: [{ port: 5432, protocol: 'TCP' }],
  });
});

test('Argo CD runs a migration after the database is there, and the service after that', () => {
  const { objects } = produceOne((stack) => {
    const db = new PostgresCluster(stack, 'db', least);
    const migrate = new Migration(stack, 'migrate', { image: leastProps.image });
    migrate.runsAfter(db);
    new WebService(stack, 'api', leastProps).runsAfter(migrate);
  });
  const waves = objects.map(({ manifest }) => [
    title(manifest),
    manifest.metadata.annotations?.['argocd.argoproj.io/sync-wave'],
  ]);
  expect(Object.fromEntries(waves)).toMatchObject({
    'Cluster production/db': undefined,
    'Job production/migrate': '1',
    'Deployment production/api': '2',
  });
});

test('a single instance has no budget, which would hold up every drain', () => {
  expect(at(rendered({ instances: 1 })['Cluster db'], 'spec.enablePDB')).toBe(false);
  expect(at(rendered()['Cluster db'], 'spec.enablePDB')).toBe(true);
});

test('Pulumi waits until it is ready, and deletes none of a protected environment: its disks would go as well', () => {
  const { objects } = produceOne((stack) => new PostgresCluster(stack, 'db', least), { protected: true });
  const cluster = objects.find(({ manifest }) => manifest.kind === 'Cluster');
  expect(cluster?.manifest.metadata.annotations).toMatchObject({ 'pulumi.com/waitFor': 'condition=Ready' });
  const options = cluster && resourceOptionsOf(cluster.object, 'Cluster');
  expect(options).toMatchObject({ protect: true, timeouts: { createSeconds: 1800 } });
});

test.each<[Partial<PostgresClusterProps>, string, string]>([
  [{ image: 'ghcr.io/cloudnative-pg/postgresql:latest' }, 'image', 'latest'],
  [{ backup: undefined as never }, 'backup', 'nothing'],
  [{ backup: { waived: ' ' } }, 'backup.waived', '" "'],
  [{ backup: { schedule: '0 2 * *', objectStore } }, 'backup.schedule', 'of 4 fields'],
  [{ backup: { schedule: '0 25 * * *', objectStore } }, 'backup.schedule', 'whose hour is "25"'],
  [{ backup: { schedule: '@daily' } as never }, 'backup.objectStore', 'nothing'],
  [{ backup: { schedule: '@daily', retentionDays: 0, objectStore } }, 'backup.retentionDays', '0'],
  [
    { backup: { schedule: '@daily', objectStore: { ...objectStore, destinationPath: 'backups' as never } } },
    'backup.objectStore.destinationPath',
    'backups',
  ],
  [{ storage: { size: '50GB' as never } }, 'storage.size', '50GB'],
  [{ walStorage: { size: '5Gi', accessMode: 'ReadWriteOnce' } as never }, 'walStorage.accessMode', 'a property'],
  [{ instances: 0 }, 'instances', '0'],
  [{ parameters: { work_mem: 64 as never } }, 'parameters.work_mem', '64'],
  [{ apiServer: { cidr: '10.0.0.1', port: 6443 } }, 'apiServer.cidr', '10.0.0.1'],
  [{ apiServer: { port: 6443 } as never }, 'apiServer', '6443'],
  [
    { backup: { schedule: '@daily', objectStore: { ...objectStore, reachedAt: { cidr: 'here', port: 443 } } } },
    'backup.objectStore.reachedAt.cidr',
    'here',
  ],
])('%j is refused at its property', (given, property, got) => {
  const { problems } = produced(given);
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) expect(problem).toMatchObject({ severity: 'error', property });
  expect(problems[0]?.got).toContain(got);
});
