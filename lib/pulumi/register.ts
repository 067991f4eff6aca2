import { CustomResource, type CustomResourceOptions, getProject, getStack, ProviderResource } from '@pulumi/pulumi';
import type { Rendered } from '../render/manifest';
import type { Cluster } from './clusters';
import { ComponentTree } from './component';
import { aliasesOf, resourceName, typeToken } from './identity';
import { customResourceOptions, scaledObjects } from './resource-options';
import { inputsOf } from './values';

/** The provider the objects are written for; Pulumi installs this one. */
const { version } = require('@pulumi/kubernetes/package.json') as { version: string };

/** Any Kubernetes object, exactly as rendered: the typed classes of the SDK would drop fields they do not know. */
class KubernetesObject extends CustomResource {
  constructor(type: string, name: string, inputs: Record<string, unknown>, options: CustomResourceOptions) {
    super(type, name, inputs, options);
  }
}

/**
 * The provider of Kubernetes for one cluster. The class of the SDK would put the path of this machine's kubeconfig into
 * the state, and whoever destroys or refreshes from another machine would look for it there.
 */
class KubernetesProvider extends ProviderResource {
  constructor(name: string, context: string | undefined) {
    const inputs = {
      context,
      // A provider that is replaced replaces all of its objects, so its identity is its name and not the kubeconfig's.
      clusterIdentifier: name,
      // Without these a changed ConfigMap or Secret is replaced: deleted while pods still refer to it.
      enableConfigMapMutable: 'true', // a provider takes texts alone
      enableSecretMutable: 'true',
    };
    super('kubernetes', name, inputs, { version });
  }
}

/** Registers one Pulumi resource for each object of a cluster, in order, after those it needs. */
export function register({ name: cluster, context, objects }: Cluster): CustomResource[] {
  const provider = new KubernetesProvider(cluster ?? 'cluster', context);
  const manifests = objects.map(({ manifest }) => manifest);
  const scaled = scaledObjects(manifests);
  const names = { project: getProject(), stack: getStack() };
  const tree = new ComponentTree();
  const resources = new Map<Rendered, CustomResource>();
  for (const rendered of objects) {
    const { manifest, object } = rendered;
    const name = resourceName(manifest, cluster);
    const parent = tree.parentOf(object);
    const options = {
      ...customResourceOptions(rendered, scaled),
      provider,
      version,
      ...(parent && { parent }),
      aliases: aliasesOf(manifest, name, names),
      dependsOn: rendered.needs.flatMap((needed) => resources.get(needed) ?? []),
    };
    resources.set(rendered, new KubernetesObject(typeToken(manifest), name, inputsOf(rendered), options));
  }
  return [...resources.values()];
}
