import { toPointer } from '../problems/pointer';
import { madeSecrets } from '../render/made-secrets';
import { type Identity, identityKey, type Manifest } from '../render/manifest';
import { referencesOf } from '../render/references';
import { type Objects, perObjects } from './objects';

/** Whether an object names one that may not be among them. */
export function isNamed(identity: Identity, objects: Objects): boolean {
  return named(objects).has(identityKey(identity));
}

/** Whether a controller makes it of an object. */
export function isMade(identity: Identity, objects: Objects): boolean {
  return made(objects).has(identityKey(identity));
}

const named = perObjects(({ all }) => new Set(all.flatMap(referencesOf).map(identityKey)));

const made = perObjects(
  ({ all }) =>
    new Set(
      all.flatMap((manifest) => {
        const { namespace } = manifest.metadata;
        return madeSecrets(manifest).map((name) => identityKey({ group: '', kind: 'Secret', namespace, name }));
      }),
    ),
);

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
