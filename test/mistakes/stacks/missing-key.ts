import { defineStack, WebService } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('missing-key', onlyProduction('missing-key'), (stack) => {
  const api = new WebService(stack, 'api', {
    image: 'registry.example.com/api:1.2.0',
    port: 3000,
    probes: { liveness: '/health/live', readiness: '/health/ready' },
    config: { LOG_LEVEL: 'info', CACHE_TTL: '3600' },
  });
  new WebService(stack, 'web', {
    image: 'registry.example.com/web:1.2.0',
    port: 3000,
    probes: { liveness: '/health/live', readiness: '/health/ready' },
    env: {
      // @ts-expect-error: red in the editor, too
      LEVEL: api.config.key('LOG_LEVLE'),
    },
  });
});
