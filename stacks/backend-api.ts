import { defineStack, WebService } from 'holdfast';
import { environments } from './environments';

export default defineStack('backend-api', environments, (stack) => {
  const logLevel = stack.select({ development: 'debug', default: 'info' });
  new WebService(stack, 'backend-api', {
    image: 'registry.example.com/backend-api:1.2.0',
    port: 3000,
    probes: { liveness: '/health/live', readiness: '/health/ready' },
    config: { NODE_ENV: 'production', LOG_LEVEL: logLevel, CACHE_TTL: '3600' },
    secrets: ['api-secrets'],
    replicas: { min: 3, max: 10, cpuPercent: 70 },
    ...stack.select({
      development: { replicas: { min: 1, max: 2 }, resources: { requests: { cpu: '100m', memory: '128Mi' } } },
      staging: { replicas: { min: 2, max: 4 } },
      default: {},
    }),
  });
});
