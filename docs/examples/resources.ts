import { defineEnvironments, defineStack, WebService } from 'holdfast';

export default defineStack('search', defineEnvironments({ production: {} }), (stack) => {
  new WebService(stack, 'search', {
    image: 'registry.example.com/search:8.0.2',
    port: 8080,
    probes: { liveness: '/live', readiness: '/ready' },
    resources: 'large',
    nodeHeapPercent: 75,
  });
  new WebService(stack, 'suggest', {
    image: 'registry.example.com/suggest:8.0.2',
    port: 8080,
    probes: { liveness: '/live', readiness: '/ready' },
    resources: { requests: { memory: '384Mi' }, limits: { cpu: '1' } },
  });
});
