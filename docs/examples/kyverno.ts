import { defineEnvironments, defineStack, KyvernoPolicies } from 'holdfast';

const clusters = defineEnvironments({ production: {} });

export default defineStack(
  'kyverno-policies',
  clusters,
  (stack) => {
    new KyvernoPolicies(stack, 'kyverno', {
      rules: ['image-tag'],
      signatures: [
        {
          images: ['registry.example.com/*'],
          keyless: {
            issuer: 'https://token.actions.githubusercontent.com',
            subject: 'https://github.com/example/*',
          },
        },
      ],
    });
  },
  { createNamespace: false },
);
