import { defineStack, WebService } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('limit-below-request', onlyProduction('limit-below-request'), (stack) => {
  new WebService(stack, 'web', {
    image: 'registry.example.com/web:1.2.0',
    port: 3000,
    probes: { liveness: '/health/live', readiness: '/health/ready' },
    resources: {
      requests: { cpu: '100m' },
      limits: { cpu: '50m' },
    },
  });
});
