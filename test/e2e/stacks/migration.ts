import { defineEnvironments, defineStack, Migration, WebService } from 'holdfast';

const step = process.env.STEP ?? '';
const version = step === '' ? '1.0.0' : step === 'broken' ? '2.0.0' : '2.0.1';
/** No node has so much, so its pod waits until the test says how it ended. */
const endless = { requests: { cpu: '1000' }, limits: { cpu: '1000' } } as const;

/** A service and the migration it runs after, in one version each. */
export default defineStack('migration', defineEnvironments({ test: { namespace: 'migration' } }), (stack) => {
  const migrate = new Migration(stack, 'migrate', {
    image: `registry.example.com/api:${version}`,
    command: ['migrate'],
    backoffLimit: 0,
    ...(step === 'broken' && { resources: endless }),
  });
  const api = new WebService(stack, 'api', {
    image: `registry.example.com/api:${version}`,
    port: 3000,
    probes: { liveness: '/live', readiness: '/ready' },
    config: { VERSION: version },
  });
  api.runsAfter(migrate);
});
