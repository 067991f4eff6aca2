import { defineEnvironments, defineStack, WebService } from 'holdfast';

export default defineStack('shop', defineEnvironments({ production: {} }), (stack) => {
  const probes = { liveness: '/live', readiness: '/ready' };
  const api = new WebService(stack, 'api', { image: 'registry.example.com/api:2.0.0', port: 8080, probes });
  const web = new WebService(stack, 'web', { image: 'registry.example.com/web:3.0.1', port: 3000, probes });

  web.connectsTo(api); // out of web and into api
  api.connectsTo({ namespace: 'data', selector: { app: 'orders-db' }, port: 5432 }); // out: data lets it in
  api.connectsTo({ cidr: '203.0.113.0/24', except: ['203.0.113.9/32'], port: 443 });
  api.acceptsFrom({ namespace: 'reports', selector: { app: 'nightly' } }); // in: reports lets it out
});
