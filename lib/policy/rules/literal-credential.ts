import { toPointer } from '../../problems/pointer';
import { containersOf, podKinds } from '../pods';
import type { Finding, Rule } from '../rule';

/** Text that is a credential whatever it is called. */
const shapes: readonly [RegExp, string][] = [
  [/\b(AKIA|ASIA)[0-9A-Z]{16}\b/, 'an AWS access key ID'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a private key'],
  [/\bgh[pousr]_[A-Za-z0-9]{36,}\b/, 'a GitHub token'],
  [/\bxox[abprs]-[A-Za-z0-9-]{10,}/, 'a Slack token'],
  [/\beyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/, 'a JSON Web Token'],
  [/^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i, 'a URL with a password'],
];
/** Names that say what their value is, each with the values that are none after all. */
const names: readonly [RegExp, RegExp][] = [
  [/(^|[_.-])pass(word|wd|phrase)?$/i, /^(|true|false|none|null|\$\(.*\))$/i],
  [
    /(^|[_.-])(secret|token|api_?key|private_?key|access_?key|credentials?)$/i,
    /^(|true|false|none|null|\$\(.*\)|\d+[a-z]*)$/i,
  ],
];

export const literalCredential: Rule = {
  id: 'literal-credential',
  severity: 'error',
  title: 'No ConfigMap and no variable holds a credential as text.',
  why: 'It is in Git, in every backup and in the output of kubectl for all who may read the namespace, and stays there.',
  source: 'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
  kinds: ['ConfigMap', ...podKinds],
  judgesDeferred: true,
  check: (manifest) => [...inConfigMap(manifest.data), ...containersOf(manifest).flatMap(inContainer)],
};

function inConfigMap(data: unknown): Finding[] {
  return Object.entries(data ?? {}).flatMap(([name, value]) => judge(`/data${toPointer(name)}`, name, value));
}

function inContainer({ container, pointer }: ReturnType<typeof containersOf>[number]): Finding[] {
  return (container.env ?? []).flatMap(({ name = '', value }, index) =>
    judge(`${pointer}/env/${index}/value`, name, value),
  );
}

/** The value itself is never shown: the message goes to terminals and logs. */
function judge(pointer: string, name: string, value: unknown): Finding[] {
  if (typeof value !== 'string') return [];
  const shape = shapes.find(([pattern]) => pattern.test(value))?.[1];
  const named = names.some(([pattern, harmless]) => pattern.test(name) && !harmless.test(value));
  const what = shape ?? (named ? 'a credential, by its name' : undefined);
  if (!what) return [];
  return [
    {
      pointer,
      got: `a text of ${value.length} characters that looks like ${what}`,
      allowed: 'a reference to a Secret',
      fix: `keep it in a Secret of the cluster and name that: secrets: ['...'], or env: { ${name}: secret.key('${name}') }`,
    },
  ];
}
