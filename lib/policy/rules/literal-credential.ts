import { credentialIn } from '../../problems/credential';
import { toPointer } from '../../problems/pointer';
import { containersOf, podKinds } from '../pods';
import type { Finding, Rule } from '../rule';

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
  const what = credentialIn(name, value);
  if (!what) return [];
  return [
    {
      pointer,
      got: `a text of ${value.length} characters that looks like ${what}`,
      allowed: 'a reference to a Secret',
      fix: `keep it in a Secret of the cluster and name that: secrets: ['...'], or env: { ${name}: secret.key('${name}') }`,
      plainFix: 'keep it in a Secret of the cluster, and name that: secretRef, or secretKeyRef',
    },
  ];
}
