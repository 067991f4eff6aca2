import type { Manifest } from '../render/manifest';

/** A kind and a name, in the namespace of the object that refers to it. */
type Reference = readonly [kind: string, name: string];

interface PodSpec {
  readonly serviceAccountName?: string;
  readonly containers?: readonly {
    readonly envFrom?: readonly { readonly configMapRef?: Named; readonly secretRef?: Named }[];
    readonly env?: readonly {
      readonly valueFrom?: { readonly configMapKeyRef?: Named; readonly secretKeyRef?: Named };
    }[];
  }[];
}

interface Named {
  readonly name?: string;
}

/**
 * The objects of the same deployment that have to exist before this one: its namespace, and what its pods refer to.
 * `objects` are those that come before it.
 */
export function prerequisites(manifest: Manifest, before: readonly Manifest[]): Manifest[] {
  const { namespace } = manifest.metadata;
  const wanted = new Set(references(manifest).map((reference) => reference.join('/')));
  return before.filter(({ kind, metadata }) => {
    if (kind === 'Namespace') return metadata.name === namespace;
    return metadata.namespace === namespace && wanted.has(`${kind}/${metadata.name}`);
  });
}

function references(manifest: Manifest): Reference[] {
  const { template } = (manifest.spec ?? {}) as { template?: { spec?: PodSpec } };
  const { serviceAccountName, containers = [] } = template?.spec ?? {};
  const sources = containers.flatMap(({ envFrom = [], env = [] }) => [
    ...envFrom.flatMap(({ configMapRef, secretRef }) => [named('ConfigMap', configMapRef), named('Secret', secretRef)]),
    ...env.flatMap(({ valueFrom }) => [
      named('ConfigMap', valueFrom?.configMapKeyRef),
      named('Secret', valueFrom?.secretKeyRef),
    ]),
  ]);
  return [named('ServiceAccount', { name: serviceAccountName }), ...sources].flat();
}

function named(kind: string, target: { readonly name?: string | undefined } | undefined): Reference[] {
  return target?.name ? [[kind, target.name]] : [];
}
