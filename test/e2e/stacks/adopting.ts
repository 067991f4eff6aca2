import { ApiObject } from 'cdk8s';
import { defineEnvironments, defineStack, ResourceOptions } from 'holdfast';

const step = process.env.STEP ?? '';

/** Objects that somebody made with kubectl before the stack was there. */
export default defineStack('adopting', defineEnvironments({ test: { namespace: 'adopting' } }), (stack) => {
  if (step !== '') ResourceOptions.of(stack).add({ adopt: true }, { kinds: ['Namespace'] });
  const metadata = { metadata: { name: 'settings' } };
  const settings = new ApiObject(stack, 'settings', {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    ...metadata,
    data: { LEVEL: step === 'import' ? 'by hand' : 'declared' },
  });
  if (step === 'adopt') ResourceOptions.of(settings).add({ adopt: true });
  if (step === 'import') ResourceOptions.of(settings).add({ import: true });
});
