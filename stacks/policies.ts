import { AdmissionPolicies, defineEnvironments, defineStack } from 'holdfast';

/** An environment for each cluster: these policies are in no namespace, and once in each. */
const clusters = defineEnvironments({ cluster: {} });

export default defineStack(
  'policies',
  clusters,
  (stack) => {
    new AdmissionPolicies(stack, 'admission');
  },
  { createNamespace: false },
);
