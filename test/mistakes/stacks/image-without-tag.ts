import { defineStack, WebService } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('image-without-tag', onlyProduction('image-without-tag'), (stack) => {
  new WebService(stack, 'web', {
    port: 3000,
    probes: { liveness: '/health/live', readiness: '/health/ready' },
    // @ts-expect-error: red in the editor, too
    image: 'registry.example.com/web',
  });
});
