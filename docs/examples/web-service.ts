import { defineEnvironments, defineStack, ExistingSecret, WebService } from 'holdfast';

export default defineStack('shop', defineEnvironments({ production: {} }), (stack) => {
  const catalogue = new WebService(stack, 'catalogue', {
    image: 'registry.example.com/catalogue:1.4.0',
    port: 8080,
    probes: { liveness: { grpcPort: 9000 }, readiness: { grpcPort: 9000, service: 'catalogue' } },
    env: { DATABASE_URL: new ExistingSecret('database', ['url']).key('url') },
  });
  const web = new WebService(stack, 'web', {
    image: 'registry.example.com/web:3.0.1',
    port: 3000,
    probes: { liveness: '/live', readiness: { path: '/ready', periodSeconds: 5 } },
    config: { CATALOGUE_URL: 'http://catalogue' },
    replicas: { min: 3, max: 10 },
  });
  web.connectsTo(catalogue);
});
