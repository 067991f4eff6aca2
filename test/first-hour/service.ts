import { defineStack, WebService } from 'holdfast';
import { environments } from '../../stacks/environments';
export default defineStack('backend-api', environments, (stack) => {
  new WebService(stack, 'backend-api', {
    image: 'registry.example.com/backend-api:1.2.0',
    port: 3000,
    probes: { liveness: '/health/live', readiness: '/health/ready' },
    config: { NODE_ENV: 'production', LOG_LEVEL: 'info', CACHE_TTL: '3600' },
    secrets: ['api-secrets'],
    replicas: { min: 3, max: 10, cpuPercent: 70 },
  });
});
