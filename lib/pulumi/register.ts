import {
  ComponentResource,
  CustomResource,
  type CustomResourceOptions,
  getProject,
  getStack,
  ProviderResource,
  type Resource,
} from '@pulumi/pulumi';
import type { Cluster } from './clusters';
import {
  type Declared,
  type DeclaredComponent,
  type DeclaredObject,
  type DeclaredProvider,
  declare,
  providerVersion as version,
} from './declared';
import { outputsOf } from './outputs';

/** The typed classes of the SDK would drop fields they do not know. */
class KubernetesObject extends CustomResource {
  constructor(type: string, name: string, inputs: Record<string, unknown>, options: CustomResourceOptions) {
    super(type, name, inputs, options);
  }
}

class KubernetesProvider extends ProviderResource {
  constructor({ name, inputs }: DeclaredProvider) {
    super('kubernetes', name, inputs, { version });
  }
}

class ConstructComponent extends ComponentResource {
  constructor({ type, name }: DeclaredComponent, parent: Resource | undefined) {
    super(type, name, {}, parent ? { parent } : {});
    this.registerOutputs();
  }
}

/** Registers what is declared of a cluster with the Pulumi that runs this program. */
export function register(cluster: Cluster): CustomResource[] {
  const made = new Resources();
  const declared = declare(cluster, { project: getProject(), stack: getStack() });
  return declared.flatMap((one) => {
    const resource = made.make(one);
    return one.is === 'object' ? [resource as CustomResource] : [];
  });
}

/** Resources of the SDK by what they were declared as. */
class Resources {
  private readonly all = new Map<Declared, Resource>();

  make(declared: Declared): Resource {
    const resource = this.made(declared);
    this.all.set(declared, resource);
    return resource;
  }

  private made(declared: Declared): Resource {
    if (declared.is === 'provider') return new KubernetesProvider(declared);
    if (declared.is === 'component') return new ConstructComponent(declared, this.parentOf(declared));
    const { type, name, rendered, provider, options, aliases, needs } = declared;
    const parent = this.parentOf(declared);
    return new KubernetesObject(type, name, outputsOf(rendered), {
      ...options,
      provider: this.all.get(provider) as ProviderResource,
      version,
      ...(parent && { parent }),
      aliases: [...aliases],
      dependsOn: needs.flatMap((needed) => this.all.get(needed) ?? []),
    });
  }

  private parentOf({ parent }: DeclaredComponent | DeclaredObject): Resource | undefined {
    return parent && this.all.get(parent);
  }
}
