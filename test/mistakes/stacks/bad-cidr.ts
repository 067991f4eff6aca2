import { defineStack, WebService } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('bad-cidr', onlyProduction('bad-cidr'), (stack) => {
  const web = new WebService(stack, 'web', {
    image: 'registry.example.com/web:1.2.0',
    port: 3000,
    probes: { liveness: '/health/live', readiness: '/health/ready' },
  });
  web.connectsTo({ cidr: 'db.example.com', port: 5432 });
});
