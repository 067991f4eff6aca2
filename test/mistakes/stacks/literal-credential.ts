import { defineStack, WebService } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('literal-credential', onlyProduction('literal-credential'), (stack) => {
  new WebService(stack, 'web', {
    image: 'registry.example.com/web:1.2.0',
    port: 3000,
    probes: { liveness: '/health/live', readiness: '/health/ready' },
    config: {
      LOG_LEVEL: 'info',
      AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    },
  });
});
