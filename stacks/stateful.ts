import { defineEnvironments, defineStack, StatefulService } from 'holdfast';

export default defineStack('stateful', defineEnvironments({ production: { namespace: 'queue' } }), (stack) => {
  new StatefulService(stack, 'queue', {
    image: 'registry.example.com/queue:2.11.0',
    args: ['--cluster'],
    port: 4222,
    peerPorts: [6222],
    replicas: 3,
    probes: {
      liveness: { path: '/healthz?js-enabled-only=true', port: 8222 },
      readiness: { path: '/healthz', port: 8222 },
    },
    storage: { data: { path: '/data', size: '20Gi', storageClass: { name: 'fast-retain', reclaimPolicy: 'Retain' } } },
    replication: { by: 'application', reason: 'each stream is kept by three of the servers' },
    backup: { schedule: '0 3 * * *' },
    alerts: {},
  });
});
