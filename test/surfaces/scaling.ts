import { type EventScaling, heartbeat, Trigger, Worker } from 'holdfast';
import type { Surface } from '../helpers/full-surface';

/** Every property there is: one that is added without a line here does not compile. */
export const eventScaling: Surface<Required<EventScaling>> = {
  make: (stack, replicas) =>
    new Worker(stack, 'mailer', {
      image: 'registry.example.com/mailer:1.0.0',
      probes: { liveness: heartbeat('/tmp/heartbeat', 60) },
      replicas,
    }),
  props: {
    min: 1,
    max: 8,
    triggers: [Trigger.rabbitMq({ queueName: 'mails', queueLength: 20, authentication: 'rabbit' })],
    pollingIntervalSeconds: 15,
    cooldownSeconds: 600,
    fallbackReplicas: 2,
  },
};
