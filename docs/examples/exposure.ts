import { defineEnvironments, defineStack, WebService } from 'holdfast';

export default defineStack('shop', defineEnvironments({ production: {} }), (stack) => {
  const probes = { liveness: '/live', readiness: '/ready' };
  new WebService(stack, 'web', {
    image: 'registry.example.com/web:3.0.1',
    port: 3000,
    probes,
    ingress: {
      host: ['shop.example.com', 'www.shop.example.com'],
      maxBodyMebibytes: 8,
      readTimeoutSeconds: 30,
      dns: { ttlSeconds: 300 },
    },
  });
  new WebService(stack, 'api', {
    image: 'registry.example.com/api:2.0.0',
    port: 8080,
    probes,
    httpRoute: {
      hostnames: ['api.example.com'],
      path: '/v1',
      gateway: { name: 'public', namespace: 'gateways' },
      requestTimeoutSeconds: 20,
      certificate: {},
    },
  });
});
