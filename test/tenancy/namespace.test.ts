import { ApiObject } from 'cdk8s';
import { defineEnvironments, defineStack, type Stack } from 'holdfast';
import { manifestsOf } from '../helpers/manifests';

const environments = defineEnvironments({ production: { namespace: 'shop' } });
const pod = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'unwrapped' },
  spec: { containers: [{ name: 'main', image: 'a:1' }] },
};
const build = (stack: Stack) => void new ApiObject(stack, 'pod', pod);

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
  expect(manifestsOf(definition, 'production').map(({ kind }) => kind)).toEqual(['Pod']);
});
