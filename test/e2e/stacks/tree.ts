import { ApiObject, Include } from 'cdk8s';
import { Construct } from 'constructs';
import { defineEnvironments, defineStack, ResourceOptions } from 'holdfast';

const step = process.env.STEP ?? '';

function configMap(scope: Construct, name: string, fields: object = {}): ApiObject {
  return new ApiObject(scope, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, ...fields });
}

/** Constructs that depend on what is inside them or around them, and what a team had before, with options of its own. */
export default defineStack('tree', defineEnvironments({ test: { namespace: 'tree' } }), (stack) => {
  const outer = new Construct(stack, 'outer');
  configMap(outer, 'a-late', { immutable: true });
  const inner = new Construct(outer, 'inner');
  configMap(inner, 'z-early');
  outer.node.addDependency(inner);

  const parent = new Construct(stack, 'parent');
  configMap(parent, 'y-early');
  const child = new Construct(parent, 'child');
  configMap(child, 'b-late');
  child.node.addDependency(parent);

  const watched = configMap(stack, 'watched', { data: { LEVEL: 'declared', STEP: step } });
  ResourceOptions.of(watched).add({ ignoreChanges: ['data.LEVEL'] });

  const include = new Include(stack, 'before', { url: 'stacks/included.yaml' });
  ResourceOptions.of(include).add({ retainOnDelete: true }, { kinds: ['PriorityClass'] });
});
