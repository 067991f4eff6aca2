import { defineEnvironments, defineStack, PriorityClass, ScheduledJob, WebService } from 'holdfast';

export default defineStack('reports', defineEnvironments({ production: {} }), (stack) => {
  const important = new PriorityClass(stack, 'customer-facing', {
    value: 100_000,
    description: 'What customers see goes before everything else.',
  });
  new WebService(stack, 'api', {
    image: 'registry.example.com/reports:2.3.0',
    port: 8080,
    probes: { liveness: '/live', readiness: '/ready' },
    priorityClassName: important,
    architecture: 'arm64',
    nodeAffinity: {
      preferred: [{ key: 'node.kubernetes.io/instance-type', operator: 'In', values: ['m8g'], weight: 50 }],
    },
  });
  new ScheduledJob(stack, 'nightly', {
    image: 'registry.example.com/reports:2.3.0',
    args: ['nightly'],
    schedule: '30 2 * * *',
    nodeSelector: { 'example.com/pool': 'batch' },
    tolerations: [{ key: 'example.com/spot', effect: 'NoSchedule' }],
  });
});
