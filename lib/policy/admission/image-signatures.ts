import type { GateMode } from '../../tenancy/gate';
import type { BindingSettings } from './bindings';
import { common, inNamespaces, type KyvernoPolicy, type KyvernoSpec } from './kyverno';

/** Whose signature images carry: a key, or an identity that an issuer vouches for. */
export interface ImageSignature {
  /** Which images, with `*` for any text: `'registry.example.com/*'`. */
  readonly images: readonly string[];

  /**
   * The public key in PEM with which cosign verifies them.
   * @default - none: the identity is verified
   */
  readonly publicKey?: string;

  /**
   * Who signed without a key of their own: the issuer of the identity and its subject, such as the URL of a workflow.
   * @default - none: the key is verified
   * @see https://docs.sigstore.dev/cosign/signing/overview/
   */
  readonly keyless?: { readonly issuer: string; readonly subject: string };
}

interface Settings extends Pick<BindingSettings, 'exemptNamespaces' | 'unlabelled'> {
  readonly signatures: readonly ImageSignature[];
}

/**
 * The policies that pods run signed images alone, and just those that were verified: the tag of an image becomes the digest
 * that it had then. Kyverno asks the registry, which the API server cannot. Where images are refused they have a policy of
 * their own, as `kyvernoPoliciesOf` says.
 * @see https://kyverno.io/docs/policy-types/cluster-policy/verify-images/
 */
export function signaturePoliciesOf({ signatures, ...settings }: Settings): KyvernoPolicy[] {
  const verifyImages = signatures.map(({ images, publicKey, keyless }) => ({
    imageReferences: images,
    attestors: [{ count: 1, entries: [publicKey === undefined ? { keyless } : { keys: { publicKeys: publicKey } }] }],
    required: true,
    verifyDigest: true,
  }));
  const made = (suffix: string, modes: readonly GateMode[], failureAction: string): KyvernoPolicy => {
    const rule = {
      name: 'image-signature',
      ...inNamespaces(['Pod'], settings, modes),
      // Without a refusal the image is left as it is written.
      verifyImages: verifyImages.map((one) => ({ ...one, failureAction, mutateDigest: failureAction === 'Enforce' })),
    };
    return { suffix, spec: { ...common, webhookConfiguration: { timeoutSeconds: 30 }, rules: [rule] } as KyvernoSpec };
  };
  return [made('', ['deny'], 'Enforce'), made('-audit', ['audit', 'warn'], 'Audit')];
}
