import { groupOf, type Manifest } from './manifest';
import { texts } from './values';

/** Names of the Secrets that a controller makes of an object, by group and kind. */
const made: Readonly<Record<string, (manifest: Manifest) => readonly string[]>> = {
  'bitnami.com/SealedSecret': ({ metadata }) => [metadata.name],
  'cert-manager.io/Certificate': (manifest) => texts(manifest, ['spec', 'secretName']),
  'external-secrets.io/ExternalSecret': (manifest) => {
    const [name = manifest.metadata.name] = texts(manifest, ['spec', 'target', 'name']);
    return [name];
  },
  'postgresql.cnpg.io/Cluster': ({ metadata: { name } }) => [`${name}-app`, `${name}-superuser`, `${name}-ca`],
};

/** Secrets that are not among the objects, but are there once this one is. */
export function madeSecrets(manifest: Manifest): readonly string[] {
  return made[`${groupOf(manifest.apiVersion)}/${manifest.kind}`]?.(manifest) ?? [];
}
