import { defineEnvironments, defineStack, ScheduledJob } from 'holdfast';

export default defineStack('reports', defineEnvironments({ production: {} }), (stack) => {
  const nightly = new ScheduledJob(stack, 'nightly-report', {
    image: 'registry.example.com/reports:1.1.0',
    args: ['--yesterday'],
    schedule: '30 2 * * *',
    timeZone: 'Europe/Zurich',
    config: { FORMAT: 'pdf' },
    secrets: ['reports'],
    resources: { requests: { memory: '512Mi' }, limits: { memory: '1Gi' } },
  });
  nightly.connectsTo({ cidr: '10.20.0.0/16', port: 5432 });
});
