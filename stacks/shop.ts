import {
  defineEnvironments,
  defineStack,
  ExistingSecret,
  heartbeat,
  Migration,
  PostgresCluster,
  ScheduledJob,
  WebService,
  Worker,
} from 'holdfast';

/** A shop: a web front, an API with its database, a worker that sends mails, and a report every night. */
const environments = defineEnvironments(
  {
    development: { namespace: 'shop-development' },
    staging: { namespace: 'shop-staging' },
    production: { namespace: 'shop-production', protected: true },
  },
  {
    labels: { owner: 'shop-team', 'cost-centre': '4711' },
    registries: ['registry.example.com', 'ghcr.io/cloudnative-pg'],
    alerts: { labels: { team: 'shop' } },
    tracing: { namespace: 'observability' },
  },
);

const version = '3.4.1';
const image = (name: string) => `registry.example.com/shop/${name}:${version}` as const;
const probes = { liveness: '/health/live', readiness: '/health/ready' } as const;

export default defineStack('shop', environments, (stack) => {
  const host = stack.select({ production: 'shop.example.com', default: `${stack.environment.name}.shop.example.com` });
  const level = stack.select({ development: 'debug', default: 'info' });
  const replicas = stack.select({ production: { min: 3, max: 12 }, default: { min: 2, max: 4 } });

  const backupKeys = new ExistingSecret('backup-keys', ['ACCESS_KEY_ID', 'ACCESS_SECRET_KEY']);
  const database = new PostgresCluster(stack, 'shop-db', {
    image: 'ghcr.io/cloudnative-pg/postgresql:17.6-system-trixie',
    storage: {
      size: stack.select({ production: '100Gi', default: '10Gi' }),
      storageClass: { name: 'fast-retain', reclaimPolicy: 'Retain' },
    },
    backup: stack.select({
      production: {
        schedule: '0 2 * * *',
        objectStore: {
          destinationPath: 's3://backups/shop',
          endpointURL: 'https://s3.example.com',
          credentials: {
            accessKeyId: backupKeys.key('ACCESS_KEY_ID'),
            secretAccessKey: backupKeys.key('ACCESS_SECRET_KEY'),
          },
          reachedAt: { cidr: '203.0.113.0/24', port: 443 },
        },
      },
      default: { waived: 'test data, made anew by the migration' },
    }),
    prometheusNamespace: 'monitoring',
  });
  const env = { DATABASE_URL: database.secret.key('uri') };

  const migrate = new Migration(stack, 'migrate', { image: image('api'), command: ['node', 'migrate.js'], env });
  const api = new WebService(stack, 'api', {
    image: image('api'),
    port: 8080,
    probes,
    env,
    config: { LOG_LEVEL: level },
    secrets: ['api-keys'],
    replicas,
    metrics: {},
    dashboard: true,
  });
  const web = new WebService(stack, 'web', {
    image: image('web'),
    port: 3000,
    probes,
    config: { API_URL: 'http://api', LOG_LEVEL: level },
    replicas,
    metrics: {},
    ingress: { host, maxBodyMebibytes: 8, dns: { ttlSeconds: 300 } },
  });
  const mailer = new Worker(stack, 'mailer', {
    image: image('mailer'),
    probes: { liveness: heartbeat('/tmp/heartbeat', 60) },
    env,
    config: { LOG_LEVEL: level },
    secrets: ['mail-server'],
  });
  const report = new ScheduledJob(stack, 'report', {
    image: image('report'),
    schedule: '30 3 * * *',
    timeZone: 'Europe/Zurich',
    env,
  });

  api.runsAfter(migrate);
  mailer.runsAfter(migrate);
  web.connectsTo(api);
  for (const client of [migrate, api, mailer, report]) client.connectsTo(database);
  mailer.connectsTo({ cidr: '203.0.113.10/32', port: 587 });
});
