import { credentialIn, isNamedCredential } from '../../problems/credential';
import { toPointer } from '../../problems/pointer';
import { list as words } from '../../problems/show';
import { isOfKubernetes } from '../../render/scope';
import { valueAt } from '../../render/values';
import { literalCredentialAdmission } from '../admission/credentials';
import { givenCredentials } from '../command-credentials';
import { fileCredentials } from '../file-credentials';
import { type Container, containersOf, podTemplateOf, templateMetadataOf } from '../pods';
import { probesOf } from '../probes';
import type { Finding, Rule } from '../rule';

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
    const found: Finding[] = [];
    if (manifest.kind === 'ConfigMap') {
      inTexts('/data', manifest.data, found);
      inBytes(manifest.binaryData, found);
    }
    for (const one of containersOf(manifest)) found.push(...inContainer(one));
    const template = templateMetadataOf(manifest);
    inAnnotations(manifest.metadata, '/metadata', found);
    if (template) inAnnotations(template.metadata, template.pointer, found);
    if (isOfKubernetes(manifest.apiVersion)) return found;
    const { pointer = '' } = podTemplateOf(manifest) ?? {};
    const inSpec = search(manifest.spec, '', '/spec');
    return [...found, ...inSpec.filter((one) => pointer === '' || !one.pointer.startsWith(pointer))]; // of containers it is told
  },
};

/** Names of these say nothing of their values, which are judged by their form alone. */
function inAnnotations(metadata: unknown, pointer: string, found: Finding[]): void {
  const annotations = (valueAt(metadata, ['annotations']) ?? {}) as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(annotations)) {
    const value = annotations[key];
    const what = typeof value === 'string' ? credentialIn('', value) : undefined;
    if (what) found.push(finding(`${pointer}/annotations${toPointer(key)}`, value as string, what));
  }
}

function inTexts(pointer: string, data: unknown, found: Finding[]): void {
  for (const [name, value] of Object.entries(data ?? {})) found.push(...judgeText(pointer, name, name, value));
}

/** More than this is no text that anybody wrote. */
const mostEncoded = 100_000;

function inBytes(data: unknown, found: Finding[]): void {
  for (const [name, value] of Object.entries(data ?? {})) {
    if (typeof value !== 'string' || value.length > mostEncoded) continue;
    found.push(...judgeText('/binaryData', name, '', Buffer.from(value, 'base64').toString('latin1')));
  }
}

function inContainer({ container, pointer }: ReturnType<typeof containersOf>[number]): Finding[] {
  const variables = list(container.env).flatMap(({ name, value }, index) =>
    judgeText(`${pointer}/env/${index}`, 'value', String(name ?? ''), value),
  );
  const handlers = handlersOf(container, pointer).flatMap(({ handler, pointer: at }) => [
    ...inCommand([[valueAt(handler, ['exec', 'command']), `${at}/exec/command`]]),
    ...list(valueAt(handler, ['httpGet', 'httpHeaders'])).flatMap(({ name, value }, index) =>
      judge(`${at}/httpGet/httpHeaders/${index}`, 'value', String(name ?? ''), value),
    ),
  ]);
  const command = inCommand([
    [container.command, `${pointer}/command`],
    [container.args, `${pointer}/args`],
  ]);
  return [...variables, ...command, ...handlers];
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
    return judgeText(pointer, index, '', text, !/^-/.test(String(text)));
  });
}

/** Every text in a value. What is no password may be called a secret or a key there. */
function search(value: unknown, name: string, pointer: string): Finding[] {
  if (typeof value !== 'object' || value === null || name === 'encryptedData') return [];
  const { name: own, value: said, secretName } = value as Readonly<Record<string, unknown>>;
  return Object.entries(value).flatMap(([key, item]): readonly Finding[] => {
    const named = item === said && typeof own === 'string' ? own : key;
    const called = typeof secretName === 'string' ? '' : named; // what is named then are keys of that Secret
    if (typeof item !== 'string') return search(item, called, pointer + toPointer(key));
    return judgeText(pointer, key, /passw(or)?d$|passphrase$/i.test(called) ? called : '', item);
  });
}

/** Finds what stands at a key of what is at the pointer. */
function judge(at: string, key: string | number, name: string, value: unknown): readonly Finding[] {
  const what = typeof value === 'string' ? credentialIn(name, value) : undefined;
  return what ? [finding(at + toPointer(key), value as string, what, name)] : none;
}

/** What nearly every text has. */
const none: readonly Finding[] = [];

/** The same of what may be a whole file. */
function judgeText(at: string, key: string | number, name: string, value: unknown, isFile = true): readonly Finding[] {
  const found = judge(at, key, name, value);
  if (found.length > 0 || typeof value !== 'string' || !isFile) return found;
  const inFile = fileCredentials(value);
  if (inFile.length === 0) return none;
  const names = inFile.slice(0, mostNames).map((one) => `${one.name} (line ${one.line})`);
  const more = inFile.length > mostNames ? [`${inFile.length - mostNames} more`] : [];
  return [finding(at + toPointer(key), value, `a file with credentials: ${words([...names, ...more])}`)];
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
