import { defineEnvironments, defineStack, ExistingSecret, Migration, PostgresCluster, WebService } from 'holdfast';

export default defineStack('accounts', defineEnvironments({ production: {} }), (stack) => {
  const image = 'registry.example.com/accounts:1.9.0';
  const backupKeys = new ExistingSecret('backup-keys', ['ACCESS_KEY_ID', 'ACCESS_SECRET_KEY']);
  const database = new PostgresCluster(stack, 'accounts-db', {
    image: 'ghcr.io/cloudnative-pg/postgresql:17.6-system-trixie',
    storage: { size: '50Gi', storageClass: { name: 'fast-retain', reclaimPolicy: 'Retain' } },
    walStorage: { size: '10Gi' },
    backup: {
      schedule: '0 2 * * *',
      objectStore: {
        destinationPath: 's3://backups/accounts',
        endpointURL: 'https://s3.example.com',
        credentials: {
          accessKeyId: backupKeys.key('ACCESS_KEY_ID'),
          secretAccessKey: backupKeys.key('ACCESS_SECRET_KEY'),
        },
        reachedAt: { cidr: '203.0.113.0/24', port: 443 },
      },
    },
    prometheusNamespace: 'monitoring',
  });
  const env = { DATABASE_URL: database.secret.key('uri') };
  const migrate = new Migration(stack, 'accounts-migrate', { image, command: ['node', 'migrate.js'], env });
  const api = new WebService(stack, 'accounts', {
    image,
    port: 3000,
    probes: { liveness: '/live', readiness: '/ready' },
    env,
  });
  migrate.connectsTo(database);
  api.connectsTo(database);
  api.runsAfter(migrate);
});
