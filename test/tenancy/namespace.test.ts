import { ApiObject } from 'cdk8s';
import { defineEnvironments, defineStack, type Stack } from 'holdfast';
import { manifestsOf } from '../helpers/manifests';

const environments = defineEnvironments({ production: { namespace: 'shop' } });
const object = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'unwrapped' },
};
const build = (stack: Stack) => void new ApiObject(stack, 'raw', object);

test('in a namespace that a stack makes, pods that nobody wrapped have no connections', () => {
  const policies = manifestsOf(defineStack('shop', environments, build), 'production').filter(
    ({ kind }) => kind === 'NetworkPolicy',
  );
  expect(policies).toMatchObject([
    {
      metadata: { name: 'default-deny-all', namespace: 'shop' },
      spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
    },
  ]);
  expect(Object.keys(policies[0]?.spec as object)).toEqual(['podSelector', 'policyTypes']);
});

test('a stack that makes no namespace leaves its policy to the one that does', () => {
  const definition = defineStack('shop', environments, build, { createNamespace: false });
  expect(manifestsOf(definition, 'production').map(({ kind }) => kind)).toEqual(['ConfigMap']);
});
