import { credentialShapes, urlStandIns } from '../../problems/credential';
import { type CredentialName, credentialNames } from '../../problems/credential-names';
import { ownPodKinds } from '../pods';
import { type AdmissionCheck, celText, containersWhere } from './condition';

/** Shapes in other words, where these have a look-ahead that is not at their end. */
const inOtherWords: Readonly<Record<string, string>> = {
  'a connection string with a password':
    '(?i:(^|[;?&])\\s*(password|pwd)=)([^;&\\s"\'${<*-]|-[^;&\\s"\']|\\$([^({]|$)|\\{([^{]|$))',
};
const url = '\\b[A-Za-z][A-Za-z0-9+.-]*:(?://|----)[^/\\s:@\'"]*:[^/\\s@\'"]+@';
const standIn = `:(${urlStandIns})@$`;

const shape = credentialShapes
  .filter(([, what]) => what !== 'a URL with a password')
  .map(([{ source }, what]) => inOtherWords[what] ?? source.replace(/\(\?!\[([^\]]+)\]\)$/, '(?:[^$1]|$)'))
  .map((source) => `(?:${source.replaceAll('\\/', '/')})`)
  .join('|');

/** What names end with that begin a word of theirs with a capital, as `apiToken` does, in the order of `credentialNames`. */
const capitals = [
  '[a-z0-9]P(?i:ass(wd|phrase)?|wd)$',
  '[a-z0-9](S(?i:ecret)|(A(?i:uth))?T(?i:oken)|C(?i:redentials?)|(A(?i:pi|ccess|ccount|uth)|P(?i:rivate)|E(?i:ncryption)|S(?i:ecret|igning)|M(?i:aster)|F(?i:ernet)|H(?i:mac)|L(?i:icense)|J(?i:wt))[_.-]?(?i:key))$',
];

/** In CEL, whether a value has the form of a credential; the value is an expression. */
function hasShape(value: string): string {
  const isUrl = `${value}.findAll(${celText(url)}).exists(u, !u.matches(${celText(standIn)}))`;
  return `(${value}.matches(${celText(shape)}) || ${isUrl})`;
}

/** In CEL, whether a value whose name is right is a credential. */
function isReal({ harmless, weak }: CredentialName, value: string): string {
  const isWeak = weak ? ` || ${value}.matches(${celText(`(?i)${weak.source}`)})` : '';
  return `(!${value}.matches(${celText(`(?i)${slashes(harmless.source)}`)})${isWeak})`;
}

/** In CEL, whether a value is a credential by its form or by its name. */
function isCredential(name: string, value: string): string {
  const byName = credentialNames.map((one, index) => {
    const camel = capitals[index];
    const isNamed = `${name}.matches(${celText(`(?i:${one.name.source})${camel ? `|${camel}` : ''}`)})`;
    const isExcepted = one.except ? ` && !${name}.matches(${celText(`(?i)${one.except.source}`)})` : '';
    return `${isNamed}${isExcepted} && ${isReal(one, value)}`;
  });
  return `(${[...byName.map((one) => `(${one})`), hasShape(value)].join(' || ')})`;
}

/** A slash of a regular expression of JavaScript is one of its own in RE2. */
function slashes(source: string): string {
  return source.replaceAll('\\/', '/');
}

/** What holds more text than this in all would cost more than the API server allows; the gate judges it all the same. */
const mostText = 12_000;
const sizeOf = (map: string) => `${map}.map(k, size(k) + size(${map}[k])).sum()`;
const handlers = [
  ...['livenessProbe', 'readinessProbe', 'startupProbe'].map((probe) => `c.?${probe}`),
  ...['postStart', 'preStop'].map((hook) => `c.?lifecycle.?${hook}`),
];
const commands = ['c.?command', 'c.?args', ...handlers.map((handler) => `${handler}.?exec.?command`)];
const headers = handlers.map((handler) => `${handler}.?httpGet.?httpHeaders`);
const listsOf = (fields: readonly string[]) => `[${fields.map((field) => `${field}.orValue([])`).join(', ')}]`;
const ofContainers = [
  "c.?env.orValue([]).map(e, size(e.name) + size(e.?value.orValue(''))).sum()",
  `${listsOf(commands)}.map(l, size(l.join())).sum()`,
  `${listsOf(headers)}.map(l, l.map(h, size(h.name) + size(h.value)).sum()).sum()`,
].join(' + ');

/** What options end with, in the order of `credentialNames`. */
const options = ['password|passwd|passphrase', 'api[_-]?key'];
const next = 'l[l.indexOf(a) + 1]';
const inArguments = credentialNames.slice(0, options.length).flatMap((one, index) => {
  const option = `(?i)^--?([\\w.-]*[_.-])?(${options[index]})`;
  const own = "a.substring(a.indexOf('=') + 1)";
  return [
    `a.matches(${celText(`${option}=[^-/$<]`)}) && ${isReal(one, own)}`,
    `a.matches(${celText(`${option}$`)}) && l.indexOf(a) + 1 < size(l) && ${next}.matches(${celText('^[^-/$<]')}) && ${isReal(one, next)}`,
  ];
});
const isArgument = [hasShape('a'), ...inArguments].map((one) => `(${one})`).join(' || ');
const inContainer = [
  `c.?env.orValue([]).exists(e, has(e.value) && ${isCredential('e.name', 'e.value')})`,
  `${listsOf(commands)}.exists(l, l.exists(a, ${isArgument}))`,
  `${listsOf(headers)}.exists(l, l.exists(h, ${isCredential('h.name', 'h.value')}))`,
].join(' || ');
const annotated = (map: string) => `${map}.filter(k, ${hasShape(`${map}[k]`)}).map(k, 'annotation ' + k)`;

const ofConfigMap = [
  `${sizeOf('variables.settings')} + ${sizeOf('variables.annotations')} > ${mostText} ? []`,
  `variables.settings.filter(k, ${isCredential('k', 'variables.settings[k]')}).map(k, 'key ' + k) + ${annotated('variables.annotations')}`,
].join(' : ');
const ofPods = [
  `variables.containers.map(c, ${ofContainers}).sum() + ${sizeOf('variables.annotations')} + ${sizeOf('variables.podAnnotations')} > ${mostText} ? []`,
  `${containersWhere(inContainer)} + ${annotated('variables.annotations')} + ${annotated('variables.podAnnotations')}`,
].join(' : ');

/**
 * Of the kinds of others, and of what stands in files, in commands of a shell and in SQL, the gate says it alone: nobody
 * knows how large they are.
 */
export const literalCredentialAdmission: AdmissionCheck = {
  kinds: ['ConfigMap', ...ownPodKinds],
  found: `object.kind == 'ConfigMap' ? (${ofConfigMap}) : (${ofPods})`,
  fix: 'keep it in a Secret of the cluster and name that',
};
