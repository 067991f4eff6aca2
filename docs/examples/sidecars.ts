import { defineEnvironments, defineStack, ExistingSecret, WebService } from 'holdfast';

export default defineStack('ledger', defineEnvironments({ production: {} }), (stack) => {
  const database = new ExistingSecret('ledger-database', ['user', 'password']);
  const env = { PGHOST: 'localhost', PGUSER: database.key('user'), PGPASSWORD: database.key('password') };
  const ledger = new WebService(stack, 'ledger', {
    image: 'registry.example.com/ledger:5.2.0',
    port: 8080,
    probes: { liveness: '/live', readiness: '/ready' },
    env,
    emptyDirs: { '/var/lib/templates': { sizeLimit: '64Mi' } },
    sidecars: {
      'sql-proxy': {
        image: 'registry.example.com/sql-proxy:2.15.0',
        args: ['--structured-logs', 'europe-west6:ledger'],
        port: 5432,
        probes: { liveness: { tcpPort: 5432 }, startup: { tcpPort: 5432, periodSeconds: 1 } },
        resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { cpu: '200m', memory: '128Mi' } },
      },
    },
    initContainers: {
      templates: {
        image: 'registry.example.com/ledger-templates:5.2.0',
        command: ['cp', '-r', '/templates/.', '/var/lib/templates'],
      },
    },
  });
  ledger.connectsTo({ cidr: '203.0.113.7/32', port: 3307 });
});
