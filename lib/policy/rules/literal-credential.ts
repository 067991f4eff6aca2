import { credentialIn, isNamedCredential } from '../../problems/credential';
import { toPointer } from '../../problems/pointer';
import { list as words } from '../../problems/show';
import type { Manifest } from '../../render/manifest';
import { isOfKubernetes } from '../../render/scope';
import { valueAt } from '../../render/values';
import { literalCredentialAdmission } from '../admission/credentials';
import { assignedCredentials } from '../assigned-credentials';
import { commandCredentials, givenCredentials } from '../command-credentials';
import { type Container, containersOf, podTemplateOf } from '../pods';
import { probesOf } from '../probes';
import type { Finding, Rule } from '../rule';
import { sqlCredentials } from '../sql-credentials';

export const literalCredential: Rule = {
  id: 'literal-credential',
  severity: 'error',
  title: 'No ConfigMap, variable, argument, probe, hook, annotation or custom resource holds a credential as text.',
  why: 'It is in Git, in every backup and in the output of kubectl for all who may read the namespace, and stays there.',
  source: 'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
  kinds: ['*'],
  judgesDeferred: true,
  admission: literalCredentialAdmission,
  check: (manifest) => {
    const { pointer = '' } = podTemplateOf(manifest) ?? {};
    const template = pointer.replace(/\/?spec$/, '/metadata');
    const metadata = template === '/metadata' || !pointer ? ['/metadata'] : ['/metadata', template];
    const inSpec = isOfKubernetes(manifest.apiVersion) ? [] : search(manifest.spec, '', '/spec');
    return [
      ...(manifest.kind === 'ConfigMap' ? [...inTexts('/data', manifest.data), ...inBytes(manifest.binaryData)] : []),
      ...containersOf(manifest).flatMap(inContainer),
      ...metadata.flatMap((at) => inAnnotations(manifest, at)),
      ...inSpec.filter((one) => pointer === '' || !one.pointer.startsWith(pointer)), // of containers it is told
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
  return Object.entries(data ?? {}).flatMap(([name, value]) => judgeText(pointer + toPointer(name), name, value));
}

/** More than this is no text that anybody wrote. */
const mostEncoded = 100_000;

function inBytes(data: unknown): Finding[] {
  return Object.entries(data ?? {}).flatMap(([name, value]) => {
    if (typeof value !== 'string' || value.length > mostEncoded) return [];
    return judgeText(`/binaryData${toPointer(name)}`, '', Buffer.from(value, 'base64').toString('latin1'));
  });
}

function inContainer({ container, pointer }: ReturnType<typeof containersOf>[number]): Finding[] {
  const variables = list(container.env).flatMap(({ name, value }, index) =>
    judgeText(`${pointer}/env/${index}/value`, String(name ?? ''), value),
  );
  const handlers = handlersOf(container, pointer).flatMap(({ handler, pointer: at }) => [
    ...inCommand([[valueAt(handler, ['exec', 'command']), `${at}/exec/command`]]),
    ...list(valueAt(handler, ['httpGet', 'httpHeaders'])).flatMap(({ name, value }, index) =>
      judge(`${at}/httpGet/httpHeaders/${index}/value`, String(name ?? ''), value),
    ),
  ]);
  return [
    ...variables,
    ...inCommand([
      [container.command, `${pointer}/command`],
      [container.args, `${pointer}/args`],
    ]),
    ...handlers,
  ];
}

/** The probes and hooks of a container. */
function handlersOf(container: Container, pointer: string): { handler: unknown; pointer: string }[] {
  const hooks = ['postStart', 'preStop'].map((name) => ({
    handler: valueAt(container.lifecycle, [name]),
    pointer: `${pointer}/lifecycle/${name}`,
  }));
  return [...probesOf(container, pointer).map(({ probe, pointer: at }) => ({ handler: probe, pointer: at })), ...hooks];
}

/** What has a name and a value. */
function list(items: unknown): { readonly name?: unknown; readonly value?: unknown }[] {
  return (Array.isArray(items) ? items : []).map((item: object | null) => item ?? {});
}

/** The lists of words that are one command together, each with its pointer. */
function inCommand(lists: readonly (readonly [list: unknown, pointer: string])[]): Finding[] {
  const words = lists.flatMap(([list, pointer]) =>
    (Array.isArray(list) ? (list as unknown[]) : []).map((word, index) => ({ word, pointer: `${pointer}/${index}` })),
  );
  if (words.length === 0) return [];
  const found = lists.flatMap(([list, pointer]) => inArguments(list, pointer));
  const given = givenCredentials(words.map(({ word }) => word)).flatMap(({ index }) => words[index] ?? []);
  const others = given.filter((one) => !found.some(({ pointer }) => pointer === one.pointer));
  return [
    ...found,
    ...others.map(({ word, pointer }) => finding(pointer, String(word), 'a credential, by its option')),
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
    return judgeText(`${pointer}/${index}`, '', text, !/^-/.test(String(text)));
  });
}

/** Every text in a value, with its pointer where it is told. What is no password may be called a secret or a key there. */
function search(value: unknown, name: string, pointer: string): Finding[] {
  if (typeof value === 'string') return judgeText(pointer, /passw(or)?d$|passphrase$/i.test(name) ? name : '', value);
  if (typeof value !== 'object' || value === null || name === 'encryptedData') return [];
  const { name: own, value: said, secretName } = value as Readonly<Record<string, unknown>>;
  return Object.entries(value).flatMap(([key, item]) => {
    const called = item === said && typeof own === 'string' ? own : key;
    return search(item, typeof secretName === 'string' ? '' : called, pointer + toPointer(key)); // keys of that Secret
  });
}

function judge(pointer: string, name: string, value: unknown): Finding[] {
  if (typeof value !== 'string') return [];
  const what = credentialIn(name, value);
  return what ? [finding(pointer, value, what, name)] : [];
}

/** The same of what may be a whole file. */
function judgeText(pointer: string, name: string, value: unknown, isFile = true): Finding[] {
  const [found] = judge(pointer, name, value);
  if (found || typeof value !== 'string' || !isFile) return found ? [found] : [];
  const assigned = [...assignedCredentials(value), ...commandCredentials(value), ...sqlCredentials(value)];
  if (assigned.length === 0) return [];
  const names = assigned
    .sort((a, b) => a.line - b.line)
    .slice(0, mostNames)
    .map((one) => `${one.name} (line ${one.line})`);
  const more = assigned.length > mostNames ? [`${assigned.length - mostNames} more`] : [];
  return [finding(pointer, value, `a file with credentials: ${words([...names, ...more])}`)];
}

const mostNames = 3;

/** The value itself is never shown: the message goes to terminals and logs. */
function finding(pointer: string, value: string, what: string, name = ''): Finding {
  const isVariable = name !== '' && /^\/data\/|\/env\/\d+\/value$/.test(pointer);
  const variable = isVariable ? `, or env: { ${name}: secret.key('${name}') }` : '';
  const found = { pointer, got: `a text of ${value.length} characters that looks like ${what}` };
  if (pointer.includes('/httpHeaders/')) {
    return { ...found, allowed: 'a header that is no secret', fix: 'ask for a path that takes no credential' };
  }
  return {
    ...found,
    allowed: 'a reference to a Secret',
    fix: `keep it in a Secret of the cluster and name that: secrets: ['...']${variable}`,
    plainFix: 'keep it in a Secret of the cluster, and name that: secretRef, or secretKeyRef',
  };
}
