import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { defineEnvironments, defineStack, ResourceOptions } from 'holdfast';

const step = process.env.STEP ?? '';
const metadata = (name: string) => ({ metadata: { name } });

/** The same two objects, in other places of the tree and with other fields from step to step. */
export default defineStack('identity', defineEnvironments({ test: { namespace: 'identity' } }), (stack) => {
  const places: Readonly<Record<string, () => Construct>> = {
    deeper: () => new Construct(new Construct(new Construct(stack, 'team'), 'part'), 'inner'),
    elsewhere: () => new Construct(stack, 'other'),
  };
  const scope = places[step]?.() ?? stack;
  const settings = new ApiObject(scope, step === 'elsewhere' ? 'renamed-construct' : 'settings', {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    ...metadata(step === 'renamed' ? 'options' : 'settings'),
    data: { LEVEL: ['changed', 'replaced'].includes(step) ? step : 'first' },
  });
  if (step === 'replaced') ResourceOptions.of(settings).add({ replaceOnChanges: ['data'] });
  const version = step === 'bumped' ? 'v2' : 'v1';
  new ApiObject(scope, 'scaler', {
    apiVersion: `autoscaling/${version}`,
    kind: 'HorizontalPodAutoscaler',
    ...metadata('scaler'),
    spec: {
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'nobody' },
      minReplicas: 2,
      maxReplicas: 4,
    },
  });
});
