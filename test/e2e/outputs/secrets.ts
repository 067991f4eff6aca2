import { output, secret as pulumiSecret } from '@pulumi/pulumi';
import { defineEnvironments, defineStack, ResourceOptions, requireSecret, Secret, WebService } from 'holdfast';

const step = process.env.STEP ?? '';

/** A service whose secrets are in the configuration of its Pulumi stack, and with values that only Pulumi knows. */
export default defineStack('secrets', defineEnvironments({ test: { namespace: 'secrets' } }), (stack) => {
  const secret = new Secret(stack, 'api-secrets', {
    data: { DATABASE_URL: requireSecret('databaseUrl'), TOKEN: pulumiSecret('never-in-plain-text-2') },
    rendersAs: { externalSecret: { store: 'vault', remoteKey: 'shop/api' } },
  });
  if (step === 'adopted') {
    const legacy = new Secret(stack, 'legacy', { data: { TOKEN: requireSecret('databaseUrl') } });
    ResourceOptions.of(legacy).add({ adopt: true });
  }
  new WebService(stack, 'web', {
    image: 'registry.example.com/web:1.2.0',
    port: 3000,
    probes: { liveness: '/live', readiness: '/ready' },
    config: { REGION: output(`region-${step}`) },
    secrets: [secret],
    env: { DATABASE: secret.key('DATABASE_URL'), ...(step === 'exposed' && { TOKEN_TEXT: pulumiSecret('exposed') }) },
  });
});
