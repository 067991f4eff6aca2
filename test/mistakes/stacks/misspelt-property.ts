import { defineStack, WebService } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('misspelt-property', onlyProduction('misspelt-property'), (stack) => {
  new WebService(stack, 'web', {
    image: 'registry.example.com/web:1.2.0',
    port: 3000,
    probes: { liveness: '/health/live', readiness: '/health/ready' },
    // @ts-expect-error: red in the editor, too
    replcas: 3,
  });
});
