import { defineStack, WebService } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('budget-equals-replicas', onlyProduction('budget-equals-replicas'), (stack) => {
  new WebService(stack, 'web', {
    image: 'registry.example.com/web:1.2.0',
    port: 3000,
    probes: { liveness: '/health/live', readiness: '/health/ready' },
    replicas: { min: 3, max: 10 },
    minAvailable: 3,
  });
});
