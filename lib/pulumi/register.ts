import { Provider } from '@pulumi/kubernetes/provider';
import { CustomResource, type CustomResourceOptions, getProject, getStack } from '@pulumi/pulumi';
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

/** Registers one Pulumi resource for each object of a cluster, in order, after those it needs. */
export function register({ name: cluster, context, objects }: Cluster): CustomResource[] {
  const provider = new Provider(cluster ?? 'cluster', {
    context: context as string,
    // A provider that is replaced replaces all of its objects, so its identity is its name and not the kubeconfig's.
    clusterIdentifier: cluster ?? 'cluster',
    // Without these a changed ConfigMap or Secret is replaced: deleted while pods still refer to it.
    enableConfigMapMutable: true,
    enableSecretMutable: true,
  });
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
