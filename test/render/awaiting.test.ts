import { ApiObject } from 'cdk8s';
import { ResourceOptions, type ResourceOptionsProps } from 'holdfast';
import { produceOne } from '../helpers/manifests';

function annotations(apiVersion: string, kind: string, fields: object = {}, options: ResourceOptionsProps = {}) {
  const { objects } = produceOne((stack) => {
    const object = new ApiObject(stack, 'one', { apiVersion, kind, metadata: { name: 'one' }, ...fields });
    ResourceOptions.of(object).add(options);
  });
  return objects.find(({ manifest }) => manifest.kind === kind)?.manifest.metadata.annotations;
}

const [waitFor, skipAwait] = ['pulumi.com/waitFor', 'pulumi.com/skipAwait'];
const selector = { app: 'web' };

test.each<[string, object | undefined, Parameters<typeof annotations>]>([
  ['a Certificate', { [waitFor]: 'condition=Ready' }, ['cert-manager.io/v1', 'Certificate']],
  ['a Rollout', { [waitFor]: 'jsonpath={.status.phase}=Healthy' }, ['argoproj.io/v1alpha1', 'Rollout']],
  ['a database cluster', { [waitFor]: 'condition=Ready' }, ['postgresql.cnpg.io/v1', 'Cluster']],
  ['a Cluster of others', undefined, ['cluster.x-k8s.io/v1beta1', 'Cluster']],
  ['a kind nobody knows', undefined, ['example.com/v1', 'Gadget']],
  ['a Job', { 'pulumi.com/replaceUnready': 'true' }, ['batch/v1', 'Job']],
  ['a Service that selects pods', { [skipAwait]: 'true' }, ['v1', 'Service', { spec: { selector } }]],
  [
    'a Service with an address from outside',
    undefined,
    ['v1', 'Service', { spec: { selector, type: 'LoadBalancer' } }],
  ],
])('%s is awaited by what is known of it', (_, expected, given) => {
  expect(annotations(...given)).toEqual(expected);
});

test.each<[ResourceOptionsProps, object | undefined]>([
  [{ waitFor: 'condition=Issued' }, { [waitFor]: 'condition=Issued' }],
  [{ waitFor: ['condition=A', 'condition=B'] }, { [waitFor]: '["condition=A","condition=B"]' }],
  [{ skipAwait: true, waitFor: 'condition=Issued' }, { [skipAwait]: 'true' }],
  [
    { adopt: true, skipAwait: true },
    { [skipAwait]: 'true', 'pulumi.com/patchForce': 'true' },
  ],
])('the options %j win over that', (options, expected) => {
  expect(annotations('cert-manager.io/v1', 'Certificate', {}, options)).toEqual(expected);
});

test('an annotation that stands in the manifest wins over both', () => {
  const metadata = { name: 'one', annotations: { [waitFor]: 'condition=Own' } };
  expect(annotations('cert-manager.io/v1', 'Certificate', { metadata })).toEqual({ [waitFor]: 'condition=Own' });
});
