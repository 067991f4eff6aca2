import { defineEnvironments, defineStack, heartbeat, Trigger, Worker } from 'holdfast';

export default defineStack('invoices', defineEnvironments({ production: {} }), (stack) => {
  new Worker(stack, 'invoices', {
    image: 'registry.example.com/invoices:1.9.0',
    probes: { liveness: heartbeat('/tmp/heartbeat', 60) },
    replicas: {
      min: 0,
      max: 20,
      triggers: [
        Trigger.kafka({ bootstrapServers: ['kafka.kafka:9092'], consumerGroup: 'invoices', topic: 'orders' }),
        Trigger.cron({ timeZone: 'Europe/Zurich', start: '0 6 * * 1-5', end: '0 9 * * 1-5', desiredReplicas: 4 }),
      ],
    },
    recommendResources: true,
  });
});
