import { defineEnvironments, defineStack, StatefulService, Worker } from 'holdfast';

export default defineStack('orders', defineEnvironments({ production: {} }), (stack) => {
  const queue = new StatefulService(stack, 'queue', {
    image: 'registry.example.com/nats:2.12.1',
    port: 4222,
    peerPorts: [6222],
    probes: {
      liveness: { path: '/healthz', port: 8222 },
      readiness: { path: '/healthz?js-enabled-only=true', port: 8222 },
    },
    replicas: 3,
    storage: {
      data: {
        path: '/var/lib/nats',
        size: '10Gi',
        storageClass: { name: 'fast-retain', reclaimPolicy: 'Retain' },
      },
    },
    replication: { by: 'application', reason: 'JetStream keeps each stream on three of the servers' },
    backup: { waived: 'orders are in the database; the queue holds minutes of work' },
    config: { NATS_ROUTES: 'nats://queue-0.queue-headless:6222' },
  });
  const picker = new Worker(stack, 'picker', {
    image: 'registry.example.com/picker:1.8.0',
    probes: { liveness: { command: ['picker', 'alive'] } },
    config: { QUEUE_URL: 'nats://queue:4222' },
  });
  picker.connectsTo(queue);
});
