import { isDeferred } from '../../kubernetes/deferred';
import { credentialIn, isNamedCredential } from '../../problems/credential';
import { toPointer } from '../../problems/pointer';
import { count, list } from '../../problems/show';
import type { Manifest } from '../../render/manifest';
import type { Finding, Rule } from '../rule';

export const plainSecret: Rule = {
  id: 'plain-secret',
  severity: 'warning', // what a chart makes while it is rendered is in no file that is kept
  title: 'No file holds the values of a Secret.',
  why: 'Base64 hides nothing: whoever reads the repository, now or later, has them.',
  source: 'https://kubernetes.io/docs/concepts/security/secrets-good-practices/#avoid-sharing-secret-manifests',
  kinds: ['Secret'],
  check: (manifest) => {
    const values = [...valuesIn(manifest, 'stringData'), ...valuesIn(manifest, 'data')].filter(isSecret);
    const [first] = values;
    if (!first) return [];
    const names = [
      ...values.slice(0, mostNames).map(({ key }) => key),
      ...(values.length > mostNames ? ['others'] : []),
    ];
    return [finding(first, `${count(values.length, 'value')} that anybody can read: ${list(names)}`)];
  },
};

const mostNames = 5;

interface SecretValue {
  readonly field: string;
  readonly key: string;
  /** As it is written. */
  readonly text: string;
  /** What the pods get. */
  readonly decoded: string;
}

function valuesIn(manifest: Manifest, field: 'data' | 'stringData'): SecretValue[] {
  return Object.entries(manifest[field] ?? {}).map(([key, value]) => {
    const text = String(value);
    return { field, key, text, decoded: field === 'data' ? Buffer.from(text, 'base64').toString('utf8') : text };
  });
}

/** What says whose a secret is and where it is used, and is none. */
const publicKeys =
  /^((.*[-_])?user(name)?|.*id|namespace|login|e?mail|host(name)?|server|port|db_?(name|host|port|user)?|database|type|ur[li]|endpoint|region|bucket|project|name|known_?hosts|sshKnownHosts|ca\.crt|tls\.crt|.*\.pub)$/i;
const certificate = /^\s*-----BEGIN (CERTIFICATE|[A-Z ]*PUBLIC KEY)-----/;

/** Neither what stands for a value that Pulumi or another program fills in or decrypts, nor what may be known. */
function isSecret({ key, text, decoded }: SecretValue): boolean {
  if (isDeferred(text) || ![text, decoded].every((value) => isNamedCredential('password', value))) return false;
  return credentialIn('', decoded) !== undefined || !(publicKeys.test(key) || certificate.test(decoded));
}

function finding({ field, key }: SecretValue, got: string): Finding {
  return {
    pointer: toPointer(field, key),
    got,
    allowed: 'a Secret that is made where it is needed, of values that are kept somewhere else',
    fix: "take it out, and write new Secret(stack, '...', { data: { KEY: requireSecret('...') }, rendersAs: ... })",
    plainFix: 'take it out and set other values, which an ExternalSecret, a SealedSecret or SOPS brings there',
  };
}
