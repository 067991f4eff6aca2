import { defineEnvironments, defineStack, WebService } from 'holdfast';

const environments = defineEnvironments(
  { production: {} },
  { alerts: { labels: { team: 'shop' } }, logFormat: 'json', tracing: { namespace: 'observability' } },
);

export default defineStack('checkout', environments, (stack) => {
  new WebService(stack, 'checkout', {
    image: 'registry.example.com/checkout:5.0.2',
    port: 8080,
    probes: { liveness: '/live', readiness: '/ready' },
    metrics: { port: 9102 },
    dashboard: true,
    replicas: { min: 3, max: 12 },
  });
});
