import { defineEnvironments, defineStack, ExistingSecret, Migration, WebService } from 'holdfast';

export default defineStack('billing', defineEnvironments({ production: {} }), (stack) => {
  const image = 'registry.example.com/billing:4.2.0';
  const database = new ExistingSecret('billing-database', ['url']);
  const postgres = { cidr: '10.20.0.0/16', port: 5432 };
  const migrate = new Migration(stack, 'migrate', {
    image,
    command: ['node', 'migrate.js'],
    env: { DATABASE_URL: database.key('url') },
    activeDeadlineSeconds: 900,
  });
  migrate.connectsTo(postgres);
  const api = new WebService(stack, 'api', {
    image,
    port: 3000,
    probes: { liveness: '/live', readiness: '/ready' },
    env: { DATABASE_URL: database.key('url') },
  });
  api.connectsTo(postgres);
  api.runsAfter(migrate);
});
