import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { defineEnvironments, defineStack, requireSecret, Secret, WebService } from 'holdfast';

const step = process.env.STEP ?? '';

/** An application that changes: other settings, another image, an object more and one less. */
export default defineStack('rollback', defineEnvironments({ test: { namespace: 'rollback' } }), (stack) => {
  if (step === 'broken') throw new Error('broken');
  const part = new Construct(stack, 'part');
  const settings = (name: string, data: Record<string, string>) =>
    new ApiObject(part, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data });
  settings('settings', { LEVEL: step });
  settings(step === 'first' ? 'old' : 'new', {});
  const secret = new Secret(stack, 'api-secrets', {
    data: { TOKEN: requireSecret('token') },
    rendersAs: { externalSecret: { store: 'vault', remoteKey: 'rollback' } },
  });
  new WebService(stack, 'web', {
    image: `registry.example.com/web:${step === 'first' ? '1.0.0' : '2.0.0'}`,
    port: 3000,
    probes: { liveness: '/live', readiness: '/ready' },
    secrets: [secret],
  });
});
