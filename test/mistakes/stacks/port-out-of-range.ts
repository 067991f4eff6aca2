import { defineStack, WebService } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('port-out-of-range', onlyProduction('port-out-of-range'), (stack) => {
  new WebService(stack, 'web', {
    image: 'registry.example.com/web:1.2.0',
    probes: { liveness: '/health/live', readiness: '/health/ready' },
    port: 70000,
  });
});
