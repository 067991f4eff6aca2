import { ApiObject } from 'cdk8s';
import { ResourceOptions } from 'holdfast';
import { servingServices } from '../../lib/pulumi/services';
import { produceOne } from '../helpers/manifests';

interface Given {
  readonly selector?: Readonly<Record<string, string>>;
  readonly replicas?: number;
  readonly minReplicaCount?: number;
  readonly options?: { skipAwait?: boolean; timeouts?: { createSeconds: number } };
}

/** How long a Service is waited for; undefined where it is not. */
function deadline({ selector = { app: 'web' }, replicas = 1, minReplicaCount, options = {} }: Given): unknown {
  const { objects } = produceOne((stack) => {
    const metadata = { name: 'web' };
    const object = (kind: string, apiVersion: string, spec: object) =>
      new ApiObject(stack, kind, { apiVersion, kind, metadata, spec });
    const template = { metadata: { labels: { app: 'web' } }, spec: { containers: [] } };
    object('Deployment', 'apps/v1', { replicas, template });
    if (minReplicaCount !== undefined) {
      object('ScaledObject', 'keda.sh/v1alpha1', { minReplicaCount, scaleTargetRef: { name: 'web' } });
    }
    ResourceOptions.of(object('Service', 'v1', { selector })).add(options);
  });
  return servingServices(objects)[0]?.deadlineSeconds;
}

test.each<[string, unknown, Given]>([
  ['one that selects pods', 120, {}],
  ['one with a deadline of its own', 5, { options: { timeouts: { createSeconds: 5 } } }],
  ['one of a workload that is scaled up from one', 120, { minReplicaCount: 1 }],
  ['one that nothing is behind yet', 120, { selector: { app: 'other' } }],
  ['one without a selector', undefined, { selector: {} }],
  ['one that nobody waits for', undefined, { options: { skipAwait: true } }],
  ['one of a workload of no pods', undefined, { replicas: 0 }],
  ['one of a workload that sleeps', undefined, { minReplicaCount: 0 }],
])('of Services, %s is waited for %s seconds', (_, seconds, given) => {
  expect(deadline(given)).toBe(seconds);
});
