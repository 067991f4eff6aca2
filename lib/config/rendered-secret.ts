import type { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import * as v from 'valibot';
import { customObject } from '../kubernetes/custom-object';
import { described, dictionary, properties, variants } from '../problems/schema';

/**
 * Values that the External Secrets Operator fetches from a store.
 * @see https://external-secrets.io/latest/api/externalsecret/
 */
export interface ExternalSecretProps {
  /** Name of the SecretStore or ClusterSecretStore. */
  readonly store: string;
  /**
   * Whether the store is the namespace's own or one of the whole cluster.
   * @default 'ClusterSecretStore'
   */
  readonly storeKind?: 'SecretStore' | 'ClusterSecretStore';
  /** What the store calls the entry; each key of the Secret is a property of it. */
  readonly remoteKey: string;
  /**
   * How often the store is asked, as a duration of Go: `1h`, `15m`.
   * @default '1h'
   */
  readonly refreshInterval?: string;
}

/** What stands for the values of a Secret in files: where they are fetched, or the values sealed by `kubeseal`. */
export type RenderedSecret<Key extends string = string> =
  | { readonly externalSecret: ExternalSecretProps }
  | { readonly sealedSecret: Readonly<Record<Key, string>> };

const externalSecretEntries = {
  store: described(v.string(), 'the name of a store'),
  storeKind: v.optional(v.picklist(['SecretStore', 'ClusterSecretStore'])),
  remoteKey: described(v.string(), 'what the store calls the entry'),
  refreshInterval: v.optional(described(v.string(), "a duration of Go, such as '1h'")),
} satisfies { [Name in keyof Required<ExternalSecretProps>]: v.GenericSchema };

/** What it may be, for those whose types were not checked. */
export const renderedSecretShape = variants(
  {
    externalSecret: properties({ externalSecret: properties(externalSecretEntries) }),
    sealedSecret: properties({ sealedSecret: dictionary(v.string(), 'the values that kubeseal wrote, by key') }),
  },
  "{ externalSecret: { store: '...', remoteKey: '...' } } or { sealedSecret: { ... } }",
);

/** The object that makes the Secret of this name in a cluster, from what a file may hold. */
export function renderedSecret(
  scope: Construct,
  name: string,
  keys: readonly string[],
  rendersAs: RenderedSecret,
): ApiObject {
  const metadata = { name };
  if ('sealedSecret' in rendersAs) {
    const spec = { encryptedData: rendersAs.sealedSecret, template: { metadata } };
    return customObject(scope, 'rendered', 'SealedSecret', { metadata, spec });
  }
  const { store, storeKind = 'ClusterSecretStore', remoteKey, refreshInterval = '1h' } = rendersAs.externalSecret;
  return customObject(scope, 'rendered', 'ExternalSecret', {
    metadata,
    spec: {
      refreshInterval,
      secretStoreRef: { name: store, kind: storeKind },
      target: { name, creationPolicy: 'Owner' },
      data: keys.map((key) => ({ secretKey: key, remoteRef: { key: remoteKey, property: key } })),
    },
  });
}
