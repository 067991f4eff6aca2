import type { Manifest } from './manifest';

/** A manifest with further annotations, in the order in which metadata are written; what it says itself wins. */
export function withAnnotations(manifest: Manifest, added: Readonly<Record<string, string>>): Manifest {
  if (Object.keys(added).length === 0) return manifest;
  const { name, namespace, annotations: own, ...others } = manifest.metadata;
  const annotations = { ...added, ...own };
  return { ...manifest, metadata: { name, ...(namespace !== undefined && { namespace }), annotations, ...others } };
}
