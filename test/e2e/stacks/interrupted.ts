import { ApiObject } from 'cdk8s';
import { defineEnvironments, defineStack } from 'holdfast';

const step = process.env.STEP ?? '';
const number = 60;

/** Many small objects, half of them gone in the last step. */
export default defineStack('interrupted', defineEnvironments({ test: { namespace: 'interrupted' } }), (stack) => {
  for (let index = 0; index < (step === 'fewer' ? number / 2 : number); index++) {
    const name = `settings-${index}`;
    new ApiObject(stack, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { STEP: step } });
  }
});
