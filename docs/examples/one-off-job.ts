import { defineEnvironments, defineStack, OneOffJob } from 'holdfast';

export default defineStack('backfill', defineEnvironments({ production: {} }), (stack) => {
  const backfill = new OneOffJob(stack, 'backfill-invoices', {
    image: 'registry.example.com/invoices:2.3.0',
    command: ['node', 'backfill.js'],
    secrets: ['invoices'],
    activeDeadlineSeconds: 6 * 3600,
  });
  backfill.connectsTo({ cidr: '10.20.0.0/16', port: 5432 });
});
