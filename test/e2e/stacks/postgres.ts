import { defineEnvironments, defineStack, PostgresCluster, WebService } from 'holdfast';

const environments = defineEnvironments({ test: { namespace: 'postgres' } });

/** A database that nobody runs here: the test does what the operator would do. */
export default defineStack('postgres', environments, (stack) => {
  const database = new PostgresCluster(stack, 'db', {
    image: 'ghcr.io/cloudnative-pg/postgresql:17.6',
    storage: { size: '1Gi' },
    backup: {
      schedule: '0 2 * * *',
      objectStore: { destinationPath: 's3://backups/test', reachedAt: { cidr: '203.0.113.0/24', port: 443 } },
    },
  });
  const api = new WebService(stack, 'api', {
    image: 'registry.example.com/api:1.0.0',
    port: 3000,
    probes: { liveness: '/live', readiness: '/ready' },
    env: { DATABASE_URL: database.secret.key('uri') },
  });
  api.connectsTo(database);
});
