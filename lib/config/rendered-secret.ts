import type { ApiObjectProps } from 'cdk8s';

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

interface ExternalSecret extends ApiObjectProps {
  readonly spec: {
    readonly refreshInterval: string;
    readonly secretStoreRef: { readonly name: string; readonly kind: string };
    readonly target: { readonly name: string; readonly creationPolicy: 'Owner' };
    readonly data: readonly {
      readonly secretKey: string;
      readonly remoteRef: { readonly key: string; readonly property: string };
    }[];
  };
}

/** @see https://github.com/bitnami-labs/sealed-secrets#overview */
interface SealedSecret extends ApiObjectProps {
  readonly spec: {
    readonly encryptedData: Readonly<Record<string, string>>;
    readonly template: { readonly metadata: { readonly name: string } };
  };
}

export function renderedSecret(
  name: string,
  keys: readonly string[],
  rendersAs: RenderedSecret,
): ExternalSecret | SealedSecret {
  const metadata = { name };
  if ('sealedSecret' in rendersAs) {
    const spec = { encryptedData: rendersAs.sealedSecret, template: { metadata } };
    return { apiVersion: 'bitnami.com/v1alpha1', kind: 'SealedSecret', metadata, spec };
  }
  const { store, storeKind = 'ClusterSecretStore', remoteKey, refreshInterval = '1h' } = rendersAs.externalSecret;
  return {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata,
    spec: {
      refreshInterval,
      secretStoreRef: { name: store, kind: storeKind },
      target: { name, creationPolicy: 'Owner' },
      data: keys.map((key) => ({ secretKey: key, remoteRef: { key: remoteKey, property: key } })),
    },
  };
}
