import type { CustomResourceOptions } from '@pulumi/pulumi';
import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { resourceOptionsOf } from '../kubernetes/resource-options';
import type { Rendered } from '../render/manifest';
import type { Cluster } from './clusters';
import { aliasesOf, componentType, resourceName, type StackNames, typeToken } from './identity';
import { customResourceOptions, scaledObjects } from './resource-options';

/** What is registered with Pulumi, whoever does it: the SDK, or requests of our own. */
export type Declared = DeclaredProvider | DeclaredComponent | DeclaredObject;

/** The provider of Kubernetes for one cluster. */
export interface DeclaredProvider {
  readonly is: 'provider';
  readonly type: 'pulumi:providers:kubernetes';
  readonly name: string;
  readonly inputs: Readonly<Record<string, string | undefined>>;
}

/** A construct in Pulumi's tree: what it contains is shown below it. */
export interface DeclaredComponent {
  readonly is: 'component';
  readonly type: typeof componentType;
  readonly name: string;
  /** Undefined below the stack itself. */
  readonly parent: DeclaredComponent | undefined;
}

/** A Kubernetes object, exactly as rendered. */
export interface DeclaredObject {
  readonly is: 'object';
  readonly type: string;
  readonly name: string;
  readonly parent: DeclaredComponent | undefined;
  readonly provider: DeclaredProvider;
  readonly rendered: Rendered;
  readonly options: CustomResourceOptions;
  readonly aliases: readonly string[];
  readonly needs: readonly DeclaredObject[];
}

/** The provider the objects are written for; Pulumi installs this one. */
export const { version: providerVersion } = require('@pulumi/kubernetes/package.json') as { version: string };

/** One resource for each object of a cluster, in order, each after those it needs and those it stands below. */
export function declare({ name: cluster, context, objects }: Cluster, names: StackNames): Declared[] {
  const provider = providerOf(cluster, context);
  const all: Declared[] = [provider];
  const scaled = scaledObjects(objects.map(({ manifest }) => manifest));
  const tree = new ComponentTree((component) => all.push(component));
  const declared = new Map<Rendered, DeclaredObject>();
  for (const rendered of objects) {
    const { manifest, object } = rendered;
    const name = resourceName(manifest, cluster);
    const resource: DeclaredObject = {
      is: 'object',
      type: typeToken(manifest),
      name,
      parent: tree.parentOf(object),
      provider,
      rendered,
      options: customResourceOptions(rendered, scaled),
      aliases: aliasesOf(manifest, name, names, resourceOptionsOf(object, manifest.kind).aliases),
      needs: rendered.needs.flatMap((needed) => declared.get(needed) ?? []),
    };
    declared.set(rendered, resource);
    all.push(resource);
  }
  return all;
}

/**
 * The class of the SDK would put the path of this machine's kubeconfig into the state, and whoever destroys or refreshes
 * from another machine would look for it there.
 */
function providerOf(cluster: string | undefined, context: string | undefined): DeclaredProvider {
  const name = cluster ?? 'cluster';
  const inputs = {
    context,
    // A provider that is replaced replaces all of its objects, so its identity is its name and not the kubeconfig's.
    clusterIdentifier: name,
    // Without these a changed ConfigMap or Secret is replaced: deleted while pods still refer to it.
    enableConfigMapMutable: 'true', // a provider takes texts alone
    enableSecretMutable: 'true',
  };
  return { is: 'provider', type: 'pulumi:providers:kubernetes', name, inputs };
}

/** Pulumi's counterpart of the construct tree, made as objects ask for their places in it. */
class ComponentTree {
  private readonly components = new Map<IConstruct, DeclaredComponent | undefined>();

  constructor(private readonly add: (component: DeclaredComponent) => void) {}

  /** What an object of the tree stands below; undefined for the stack itself. */
  parentOf(object: ApiObject): DeclaredComponent | undefined {
    return object.node.scope && this.componentOf(object.node.scope);
  }

  private componentOf(construct: IConstruct): DeclaredComponent | undefined {
    const { scope, path } = construct.node;
    if (!scope?.node.scope) return undefined; // the app, and the chart in it that is the stack
    if (!this.components.has(construct)) {
      const parent = this.componentOf(scope);
      this.components.set(construct, wrapsOneObject(construct) ? parent : this.component(path, parent));
    }
    return this.components.get(construct);
  }

  private component(name: string, parent: DeclaredComponent | undefined): DeclaredComponent {
    const component = { is: 'component', type: componentType, name, parent } as const;
    this.add(component);
    return component;
  }
}

/** A construct around a single object says nothing that the object does not. */
function wrapsOneObject({ node }: IConstruct): boolean {
  const [only, ...others] = node.children;
  return others.length === 0 && ApiObject.isApiObject(only);
}
