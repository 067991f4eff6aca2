import { toPointer } from '../problems/pointer';
import { madeSecrets } from '../render/made-secrets';
import { type Identity, identityKey, type Manifest } from '../render/manifest';
import { referencesOf } from '../render/references';
import { type Objects, perObjects } from './objects';

interface Referred {
  /** How many objects name it. */
  readonly times: number;
  /** Whether a controller makes it of an object. */
  readonly made: boolean;
}

/** What the objects have to do with one that may not be among them. */
export function isReferred(identity: Identity, objects: Objects): Referred {
  const index = indexOf(objects);
  const key = identityKey(identity);
  return { times: index.times.get(key) ?? 0, made: index.made.has(key) };
}

const indexOf = perObjects(({ all }) => {
  const times = new Map<string, number>();
  const made = new Set<string>();
  for (const manifest of all) {
    for (const key of referencesOf(manifest).map(identityKey)) times.set(key, (times.get(key) ?? 0) + 1);
    const { namespace } = manifest.metadata;
    for (const name of madeSecrets(manifest)) made.add(identityKey({ group: '', kind: 'Secret', namespace, name }));
  }
  return { times, made };
});

/** The fields in which a name of each kind can stand. */
const fields: Readonly<Record<string, readonly string[]>> = {
  ConfigMap: ['configMapKeyRef', 'configMapRef', 'configMap'],
  Secret: ['secretKeyRef', 'secretRef', 'secret', 'imagePullSecrets', 'secretName'],
  ServiceAccount: ['serviceAccountName'],
  PersistentVolumeClaim: ['claimName'],
  Role: ['roleRef'],
};

/** Where an object names another, for those that say where they are in an object. */
export function pointerTo(manifest: Manifest, kind: string, name: string): string {
  return search(manifest, '', name, fields[kind] ?? [], false) ?? '';
}

function search(
  value: unknown,
  at: string,
  name: string,
  within: readonly string[],
  inside: boolean,
): string | undefined {
  if (typeof value !== 'object' || value === null) return inside && value === name ? at : undefined;
  for (const [key, item] of Object.entries(value)) {
    const isThere = within.includes(key) || (inside && (key === 'name' || key === 'secretName' || /^\d+$/.test(key)));
    const found = search(item, at + toPointer(key), name, within, isThere);
    if (found) return found;
  }
  return undefined;
}
