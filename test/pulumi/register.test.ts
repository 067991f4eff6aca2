import * as pulumi from '@pulumi/pulumi';
import { produce } from '../../lib/program/produce';
import { register } from '../../lib/pulumi/register';
import { type Manifest, title } from '../../lib/render/manifest';
import backendApi from '../../stacks/backend-api';

interface Registered {
  readonly type: string;
  readonly name: string;
  readonly inputs: unknown;
}

const registered: Registered[] = [];
const isObject = ({ type }: Registered) => type.startsWith('kubernetes:');

beforeAll(async () => {
  await pulumi.runtime.setMocks({
    call: () => ({}),
    newResource: ({ type, name, inputs }) => {
      registered.push({ type, name, inputs });
      return { id: name, state: inputs };
    },
  });
  const { objects } = produce(backendApi, 'production');
  register({ name: undefined, context: 'somewhere', objects });
  await pulumi.runtime.disconnect();
});

test('Pulumi gets the very objects that are rendered, one resource each', () => {
  const inputs = registered.filter(isObject).map((resource) => resource.inputs);
  const manifests = produce(backendApi, 'production').objects.map(({ manifest }) => manifest);
  const byTitle = (values: readonly unknown[]) =>
    Object.fromEntries(values.map((value) => [title(value as Manifest), value]));
  expect(byTitle(inputs)).toEqual(byTitle(manifests));
  expect(inputs).toHaveLength(manifests.length);
});

test('a resource is called by the kind and the identity of its object', () => {
  const names = registered.filter(isObject).map(({ type, name }) => `${type} ${name}`);
  expect(names.sort()).toEqual([
    'kubernetes:apps/v1:Deployment production/backend-api',
    'kubernetes:autoscaling/v2:HorizontalPodAutoscaler production/backend-api',
    'kubernetes:core/v1:ConfigMap production/backend-api',
    'kubernetes:core/v1:Namespace production',
    'kubernetes:core/v1:Service production/backend-api',
    'kubernetes:core/v1:ServiceAccount production/backend-api',
    'kubernetes:networking.k8s.io/v1:NetworkPolicy production/backend-api',
    'kubernetes:networking.k8s.io/v1:NetworkPolicy production/default-deny-all',
    'kubernetes:policy/v1:PodDisruptionBudget production/backend-api',
  ]);
});

test('the namespace is made before everything in it, and what pods refer to before the pods', () => {
  const order = registered.filter(isObject).map(({ type }) => type.split(':').at(-1));
  const first = (kind: string) => order.indexOf(kind);
  for (const kind of order.slice(1)) expect(first('Namespace')).toBeLessThan(first(kind ?? ''));
  expect(first('ConfigMap')).toBeLessThan(first('Deployment'));
  expect(first('ServiceAccount')).toBeLessThan(first('Deployment'));
});
