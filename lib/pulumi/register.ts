import { CustomResource, type CustomResourceOptions, type ProviderResource, type Resource } from '@pulumi/pulumi';
import type { Manifest, Rendered } from '../render/manifest';
import { prerequisites } from './edges';

/** The provider the objects are written for; Pulumi installs this one. */
const { version } = require('@pulumi/kubernetes/package.json') as { version: string };

/** Any Kubernetes object, exactly as rendered: the typed classes of the SDK would drop fields they do not know. */
class KubernetesObject extends CustomResource {
  constructor(manifest: Manifest, options: CustomResourceOptions) {
    super(typeToken(manifest), resourceName(manifest), { ...manifest }, options);
  }
}

/** Registers one Pulumi resource for each object, in order, after those it needs. */
export function register(objects: readonly Rendered[], provider: ProviderResource): void {
  const resources = new Map<Manifest, Resource>();
  for (const { manifest } of objects) {
    const dependsOn = prerequisites(manifest, [...resources.keys()]).map((needed) => resources.get(needed) as Resource);
    resources.set(manifest, new KubernetesObject(manifest, { provider, version, dependsOn }));
  }
}

/** `kubernetes:apps/v1:Deployment`; the group that has no name is called core. */
function typeToken({ apiVersion, kind }: Manifest): string {
  return `kubernetes:${apiVersion.includes('/') ? apiVersion : `core/${apiVersion}`}:${kind}`;
}

/** The object's identity is the resource's, whatever the construct tree looks like. */
function resourceName({ metadata: { namespace, name } }: Manifest): string {
  return namespace ? `${namespace}/${name}` : name;
}
