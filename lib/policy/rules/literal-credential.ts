import { credentialIn, isNamedCredential } from '../../problems/credential';
import { toPointer } from '../../problems/pointer';
import type { Manifest } from '../../render/manifest';
import { isOfKubernetes } from '../../render/scope';
import { valueAt } from '../../render/values';
import { literalCredentialAdmission } from '../admission/credentials';
import { containersOf, podTemplateOf } from '../pods';
import type { Finding, Rule } from '../rule';

export const literalCredential: Rule = {
  id: 'literal-credential',
  severity: 'error',
  title: 'No ConfigMap, variable, argument, annotation or custom resource holds a credential as text.',
  why: 'It is in Git, in every backup and in the output of kubectl for all who may read the namespace, and stays there.',
  source: 'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
  kinds: ['*'],
  judgesDeferred: true,
  admission: literalCredentialAdmission,
  check: (manifest) => {
    const { pointer = '' } = podTemplateOf(manifest) ?? {};
    const template = pointer.replace(/\/?spec$/, '/metadata');
    const metadata = template === '/metadata' || !pointer ? ['/metadata'] : ['/metadata', template];
    return [
      ...(manifest.kind === 'ConfigMap' ? inTexts('/data', manifest.data) : []),
      ...containersOf(manifest).flatMap(inContainer),
      ...metadata.flatMap((at) => inAnnotations(manifest, at)),
      ...(isOfKubernetes(manifest.apiVersion) ? [] : search(manifest.spec, '/spec')),
    ];
  },
};

/** Names of these say nothing of their values, which are judged by their form alone. */
function inAnnotations(manifest: Manifest, metadata: string): Finding[] {
  const pointer = `${metadata}/annotations`;
  return Object.entries(valueAt(manifest, pointer.split('/').slice(1)) ?? {}).flatMap(([key, value]) =>
    judge(pointer + toPointer(key), '', value),
  );
}

function inTexts(pointer: string, data: unknown): Finding[] {
  return Object.entries(data ?? {}).flatMap(([name, value]) => judge(pointer + toPointer(name), name, value));
}

function inContainer({ container, pointer }: ReturnType<typeof containersOf>[number]): Finding[] {
  const variables = (container.env ?? []).flatMap(({ name = '', value }, index) =>
    judge(`${pointer}/env/${index}/value`, name, value),
  );
  return [
    ...variables,
    ...inArguments(container.command, `${pointer}/command`),
    ...inArguments(container.args, `${pointer}/args`),
  ];
}

/** A name of an option that says what its value is: that of a file or of a Secret is called otherwise. */
const option = /^--?([\w.-]*(?:password|passwd|passphrase|api[_-]?key))(?:=(.*))?$/i;

function inArguments(list: unknown, pointer: string): Finding[] {
  return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((text, index, all) => {
    const [, name, own] = option.exec(String(text)) ?? [];
    const value = own ?? (name === undefined ? undefined : all[index + 1]);
    const isSaid =
      typeof value === 'string' &&
      !/^[-/$<]/.test(value) &&
      isNamedCredential((name ?? '').replaceAll('-', '_'), value);
    if (isSaid)
      return [finding(`${pointer}/${own === undefined ? index + 1 : index}`, value, 'a credential, by its name')];
    return judge(`${pointer}/${index}`, '', text);
  });
}

/** Every text in a value, with its pointer where it is told. */
function search(value: unknown, pointer: string): Finding[] {
  if (typeof value === 'string') return judge(pointer, '', value);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => search(item, pointer + toPointer(key)));
}

function judge(pointer: string, name: string, value: unknown): Finding[] {
  if (typeof value !== 'string') return [];
  const what = credentialIn(name, value);
  return what ? [finding(pointer, value, what, name)] : [];
}

/** The value itself is never shown: the message goes to terminals and logs. */
function finding(pointer: string, value: string, what: string, name = ''): Finding {
  const variable = name === '' ? '' : `, or env: { ${name}: secret.key('${name}') }`;
  return {
    pointer,
    got: `a text of ${value.length} characters that looks like ${what}`,
    allowed: 'a reference to a Secret',
    fix: `keep it in a Secret of the cluster and name that: secrets: ['...']${variable}`,
    plainFix: 'keep it in a Secret of the cluster, and name that: secretRef, or secretKeyRef',
  };
}
