import { ApiObject } from 'cdk8s';
import { defineEnvironments, defineStack } from 'holdfast';

const step = process.env.STEP ?? '';
const environments = defineEnvironments({ test: { namespace: 'many' } });

/** A stack that makes the namespace, and two that live in it, one of them with what only the API server refuses. */
export default ['base', 'one', 'two'].map((name) =>
  defineStack(
    `many-${name}`,
    environments,
    (stack) => {
      new ApiObject(stack, 'settings', {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name },
        data: { LEVEL: step },
      });
      if (step !== 'broken' || name !== 'one') return;
      new ApiObject(stack, 'quota', {
        apiVersion: 'v1',
        kind: 'ResourceQuota',
        metadata: { name },
        spec: { hard: { pods: 'not a number' } },
      });
    },
    { createNamespace: name === 'base' },
  ),
);
