import { defineStack, WebService } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('bad-config-key', onlyProduction('bad-config-key'), (stack) => {
  new WebService(stack, 'web', {
    image: 'registry.example.com/web:1.2.0',
    port: 3000,
    probes: { liveness: '/health/live', readiness: '/health/ready' },
    config: {
      'LOG LEVEL': 'info',
    },
  });
});
