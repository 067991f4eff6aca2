import { AdmissionPolicies, defineEnvironments, defineStack } from 'holdfast';

// An environment for each cluster: these policies are in no namespace, and once in each.
const clusters = defineEnvironments({ production: {} }, { registries: ['registry.example.com'] });

export default defineStack(
  'policies',
  clusters,
  (stack) => {
    new AdmissionPolicies(stack, 'admission', {
      rules: ['image-registry', 'image-tag', 'rbac-wildcard'],
      unlabelled: 'audit',
      clusterScoped: 'warn',
    });
  },
  { createNamespace: false },
);
