// Made by npm run import; not to be edited. Source: github.com/bitnami-labs/sealed-secrets v0.36.0
import type { ApiObjectMetadata } from 'cdk8s';

/**
 * SealedSecret is the K8s representation of a "sealed Secret" - a
 * regular k8s Secret that has been sealed (encrypted) using the
 * controller's key.
 */
export interface SealedSecretProps {
  readonly metadata?: ApiObjectMetadata;

  /** SealedSecretSpec is the specification of a SealedSecret. */
  readonly spec: SealedSecretSpec;
}

/** SealedSecretSpec is the specification of a SealedSecret. */
export interface SealedSecretSpec {
  /** Data is deprecated and will be removed eventually. Use per-value EncryptedData instead. */
  readonly data?: string;

  readonly encryptedData: { readonly [key: string]: string };

  /**
   * Template defines the structure of the Secret that will be
   * created from this sealed secret.
   */
  readonly template?: SealedSecretSpecTemplate;
}

/**
 * Template defines the structure of the Secret that will be
 * created from this sealed secret.
 */
export interface SealedSecretSpecTemplate {
  /** Keys that should be templated using decrypted data. */
  readonly data?: { readonly [key: string]: string };

  /**
   * Immutable, if set to true, ensures that data stored in the Secret cannot
   * be updated (only object metadata can be modified).
   * If not set to true, the field can be modified at any time.
   * Defaulted to nil.
   */
  readonly immutable?: boolean;

  /**
   * Standard object's metadata.
   * More info: https://git.k8s.io/community/contributors/devel/api-conventions.md#metadata
   */
  readonly metadata?: SealedSecretSpecTemplateMetadata;

  /** Used to facilitate programmatic handling of secret data. */
  readonly type?: string;
}

/**
 * Standard object's metadata.
 * More info: https://git.k8s.io/community/contributors/devel/api-conventions.md#metadata
 */
export interface SealedSecretSpecTemplateMetadata {
  readonly annotations?: { readonly [key: string]: string };

  readonly finalizers?: readonly string[];

  readonly labels?: { readonly [key: string]: string };

  readonly name?: string;

  readonly namespace?: string;
}
