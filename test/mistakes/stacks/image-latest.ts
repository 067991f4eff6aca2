import { defineStack, WebService } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('image-latest', onlyProduction('image-latest'), (stack) => {
  new WebService(stack, 'web', {
    port: 3000,
    probes: { liveness: '/health/live', readiness: '/health/ready' },
    image: 'registry.example.com/web:latest',
  });
});
