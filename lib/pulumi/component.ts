import { ComponentResource, type Resource } from '@pulumi/pulumi';
import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { componentType } from './identity';

/** A construct in Pulumi's tree: what it contains is shown below it. */
class ConstructComponent extends ComponentResource {
  constructor(path: string, parent: Resource | undefined) {
    super(componentType, path, {}, parent ? { parent } : {});
    this.registerOutputs();
  }
}

/** Pulumi's counterpart of the construct tree, made as objects ask for their places in it. */
export class ComponentTree {
  private readonly components = new Map<IConstruct, Resource | undefined>();

  /** The resource an object of the tree stands below; undefined for the stack itself. */
  parentOf(object: ApiObject): Resource | undefined {
    return object.node.scope && this.componentOf(object.node.scope);
  }

  private componentOf(construct: IConstruct): Resource | undefined {
    const { scope, path } = construct.node;
    if (!scope?.node.scope) return undefined; // the app, and the chart in it that is the stack
    if (!this.components.has(construct)) {
      const parent = this.componentOf(scope);
      this.components.set(construct, wrapsOneObject(construct) ? parent : new ConstructComponent(path, parent));
    }
    return this.components.get(construct);
  }
}

/** A construct around a single object says nothing that the object does not. */
function wrapsOneObject({ node }: IConstruct): boolean {
  const [only, ...others] = node.children;
  return others.length === 0 && ApiObject.isApiObject(only);
}
