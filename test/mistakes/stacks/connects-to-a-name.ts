import { defineStack, WebService } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('connects-to-a-name', onlyProduction('connects-to-a-name'), (stack) => {
  const web = new WebService(stack, 'web', {
    image: 'registry.example.com/web:1.2.0',
    port: 3000,
    probes: { liveness: '/health/live', readiness: '/health/ready' },
  });
  // @ts-expect-error: red in the editor, too
  web.connectsTo('database');
});
