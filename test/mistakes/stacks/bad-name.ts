import { defineStack, WebService } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('bad-name', onlyProduction('bad-name'), (stack) => {
  new WebService(stack, 'Backend_API', {
    image: 'registry.example.com/web:1.2.0',
    port: 3000,
    probes: { liveness: '/health/live', readiness: '/health/ready' },
  });
});
