import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { defineEnvironments, defineStack, ResourceOptions, requireSecret, Secret, WebService } from 'holdfast';

const step = process.env.STEP ?? '';
const environments = defineEnvironments({ test: { namespace: 'served' } });
const number = 40;

/** What is wrong in a step. */
const mistakes: Readonly<Record<string, (stack: Construct) => void>> = {
  wrong: (stack) => {
    const metadata = { name: 'wrong' };
    new ApiObject(stack, 'quota', {
      apiVersion: 'v1',
      kind: 'ResourceQuota',
      metadata,
      spec: { hard: { pods: 'many' } },
    });
  },
  taken: (stack) => {
    new ApiObject(stack, 'taken', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'taken' } });
  },
  silent: (stack) => {
    new WebService(stack, 'silent', {
      image: 'registry.example.com/silent:1.0.0',
      port: 3000,
      probes: { liveness: '/live', readiness: '/ready' },
      nodeSelector: { 'holdfast.example.com/there': 'no' }, // no node has it
    });
    ResourceOptions.of(stack).add({ skipAwait: true }, { kinds: ['Deployment'] });
    ResourceOptions.of(stack).add({ timeouts: { createSeconds: 1 } }, { kinds: ['Service'] });
  },
};

/** Three stacks of many objects and a secret each; the second has more to say, and its mistakes. */
export default ['first', 'second', 'third'].map((name) =>
  defineStack(
    `served-${name}`,
    environments,
    (stack) => {
      if (step === 'loud') console.log(`the ${name} is loud`);
      const part = new Construct(stack, 'part');
      for (let index = 0; index < number; index++) {
        const metadata = { name: `served-${name}-${index}` };
        new ApiObject(part, metadata.name, { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { STEP: step } });
      }
      new Secret(stack, `served-${name}`, {
        data: { TOKEN: requireSecret('token') },
        rendersAs: { externalSecret: { store: 'vault', remoteKey: 'served' } },
      });
      if (name === 'second') mistakes[step]?.(stack);
    },
    { createNamespace: name === 'first' },
  ),
);
