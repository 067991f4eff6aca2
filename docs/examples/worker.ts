import { defineEnvironments, defineStack, heartbeat, Worker } from 'holdfast';

export default defineStack('mailer', defineEnvironments({ production: {} }), (stack) => {
  const mailer = new Worker(stack, 'mailer', {
    image: 'registry.example.com/mailer:2.1.0',
    probes: { liveness: heartbeat('/tmp/heartbeat', 60) },
    config: { QUEUE: 'mails' },
    secrets: ['mail-server'],
    replicas: { min: 2, max: 6 },
  });
  mailer.connectsTo({ cidr: '203.0.113.10/32', port: 587 });
});
