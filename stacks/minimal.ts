import { defineEnvironments, defineStack, WebService } from 'holdfast';

export default defineStack('minimal', defineEnvironments({ production: { namespace: 'minimal' } }), (stack) => {
  new WebService(stack, 'hello', {
    image: 'registry.example.com/hello:1.0.0',
    port: 8080,
    probes: { liveness: '/live', readiness: '/ready' },
  });
});
