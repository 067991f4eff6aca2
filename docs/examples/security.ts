import { defineEnvironments, defineStack, WebService } from 'holdfast';

export default defineStack('legacy', defineEnvironments({ production: {} }), (stack) => {
  new WebService(stack, 'wiki', {
    image: 'registry.example.com/wiki:4.1.0',
    port: 80,
    probes: { liveness: '/alive', readiness: '/status' },
    security: {
      runAsUser: 1000,
      fsGroup: 1000,
      hostUsers: false,
      capabilities: { add: ['NET_BIND_SERVICE'], reason: 'it listens on port 80, which is compiled in' },
      writableRootFilesystem: { reason: 'it unpacks its themes beside its program' },
    },
  });
});
