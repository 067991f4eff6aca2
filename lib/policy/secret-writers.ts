import { append } from '../problems/append';
import { groupOf, type Manifest } from '../render/manifest';
import { texts, valueAt } from '../render/values';
import { type Objects, perObjects } from './objects';
import { isIngress } from './routes';

/** A Secret that an object has written, and where it names it. */
export interface WrittenSecret {
  readonly name: string;
  readonly pointer: string;
  /** What is to be in it: two that ask for the same do each other no harm. */
  readonly asks: string;
}

const issuers = ['cert-manager.io/cluster-issuer', 'cert-manager.io/issuer', 'kubernetes.io/tls-acme'];

/** The Secrets that controllers write for an object. One that is there as it is may be for another target than these. */
export function secretsWrittenBy(manifest: Manifest): readonly WrittenSecret[] {
  const { apiVersion, metadata } = manifest;
  if (isIngress(manifest)) return ofIngress(manifest);
  const group = groupOf(apiVersion);
  if (group === 'bitnami.com') return [own(metadata.name, '/metadata/name', manifest)];
  if (group === 'cert-manager.io') {
    return texts(manifest, ['spec', 'secretName']).map((name) => own(name, '/spec/secretName', manifest));
  }
  const merges = valueAt(manifest, ['spec', 'target', 'creationPolicy']);
  if (group !== 'external-secrets.io' || (merges !== undefined && merges !== 'Owner')) return [];
  const [name] = texts(manifest, ['spec', 'target', 'name']);
  return [own(name ?? metadata.name, name ? '/spec/target/name' : '/metadata/name', manifest)];
}

function own(name: string, pointer: string, { kind, metadata }: Manifest): WrittenSecret {
  return { name, pointer, asks: `${kind} ${metadata.name}` };
}

/** cert-manager makes a Certificate of each entry of tls, where an annotation asks it to. */
function ofIngress(manifest: Manifest): WrittenSecret[] {
  if (!Object.keys(manifest.metadata.annotations ?? {}).some((key) => issuers.includes(key))) return [];
  const tls = valueAt(manifest, ['spec', 'tls']);
  return (Array.isArray(tls) ? tls : []).flatMap((entry: unknown, index) =>
    texts(entry, ['secretName']).map((name) => ({
      name,
      pointer: `/spec/tls/${index}/secretName`,
      asks: `hosts ${texts(entry, ['hosts', '*']).sort().join(' ')}`,
    })),
  );
}

/** All that write a Secret. */
export function writersOf(
  name: string,
  namespace: string | undefined,
  objects: Objects,
): readonly (WrittenSecret & { readonly manifest: Manifest })[] {
  return indexOf(objects).get(`${namespace}/${name}`) ?? [];
}

const kinds = ['SealedSecret', 'Certificate', 'ExternalSecret', 'Ingress'] as const;

const indexOf = perObjects((objects) => {
  const index = new Map<string, (WrittenSecret & { readonly manifest: Manifest })[]>();
  for (const manifest of kinds.flatMap((kind) => objects.ofKind(kind))) {
    for (const written of secretsWrittenBy(manifest)) {
      append(index, `${manifest.metadata.namespace}/${written.name}`, { ...written, manifest });
    }
  }
  return index;
});
