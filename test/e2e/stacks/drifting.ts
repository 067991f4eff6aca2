import { ApiObject } from 'cdk8s';
import { defineEnvironments, defineStack, requireSecret, Secret, WebService } from 'holdfast';

/** A service with an autoscaler, settings and a secret, for others to change by hand. */
export default defineStack('drifting', defineEnvironments({ test: { namespace: 'drifting' } }), (stack) => {
  new Secret(stack, 'api-secrets', {
    data: { TOKEN: requireSecret('token') },
    rendersAs: { externalSecret: { store: 'vault', remoteKey: 'drifting' } },
  });
  new WebService(stack, 'web', {
    image: 'registry.example.com/web:1.2.0',
    port: 3000,
    probes: { liveness: '/live', readiness: '/ready' },
    replicas: { min: 2, max: 10 },
    config: { LEVEL: 'info' },
  });
  new ApiObject(stack, 'plain-text', {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'settings' },
    data: { LEVEL: 'info', SIZE: '1' },
  });
});
