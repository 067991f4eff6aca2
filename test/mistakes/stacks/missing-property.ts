import { defineStack, WebService } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('missing-property', onlyProduction('missing-property'), (stack) => {
  new WebService(stack, 'web', {
    image: 'registry.example.com/web:1.2.0',
    port: 3000,
    // @ts-expect-error: red in the editor, too
    probes: { liveness: '/health/live' },
  });
});
