import { ApiObject } from 'cdk8s';
import { defineEnvironments, defineStack, ResourceOptions } from 'holdfast';

const step = process.env.STEP ?? '';
const group = 'holdfast.example.com';
const version = (name: string, storage: boolean) => ({
  name,
  served: true,
  storage,
  subresources: { status: {} },
  schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
});

/** A kind of its own and objects of it, the definition made last. */
export default defineStack('custom', defineEnvironments({ test: { namespace: 'custom' } }), (stack) => {
  const gadget = (name: string) =>
    new ApiObject(stack, name, {
      apiVersion: `${group}/${step === 'bumped' ? 'v1' : 'v1alpha1'}`,
      kind: 'Gadget',
      metadata: { name },
      spec: { size: 1 },
    });
  for (const name of ['one', 'two', 'three']) gadget(name);
  if (step === 'awaited') ResourceOptions.of(gadget('slow')).add({ waitFor: 'condition=Ready' });
  if (step === 'too slow') {
    ResourceOptions.of(gadget('never')).add({ waitFor: 'condition=Ready', timeouts: { createSeconds: 3 } });
  }
  new ApiObject(stack, 'definition', {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `gadgets.${group}` },
    spec: {
      group,
      scope: 'Namespaced',
      names: { kind: 'Gadget', plural: 'gadgets', singular: 'gadget' },
      versions: [version('v1alpha1', false), version('v1', true)],
    },
  });
});
