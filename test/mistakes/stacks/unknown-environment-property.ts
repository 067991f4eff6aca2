import { defineEnvironments, defineStack } from 'holdfast';

const environments = defineEnvironments({
  // @ts-expect-error: red in the editor, too
  production: { namespace: 'unknown-environment-property', replicas: 3 },
});

export default defineStack('unknown-environment-property', environments, () => {});
