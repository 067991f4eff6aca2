import { defineStack, WebService } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('bad-secret-name', onlyProduction('bad-secret-name'), (stack) => {
  new WebService(stack, 'web', {
    image: 'registry.example.com/web:1.2.0',
    port: 3000,
    probes: { liveness: '/health/live', readiness: '/health/ready' },
    secrets: ['API_Secrets'],
  });
});
