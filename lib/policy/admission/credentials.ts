import { credentialNames, credentialShapes } from '../../problems/credential';
import { podKinds } from '../pods';
import { type AdmissionCheck, celText, containersWhere } from './condition';

/** Shapes in other words, where these have a look-ahead that is not at their end. */
const inOtherWords: Readonly<Record<string, string>> = {
  'a connection string with a password': '(?i:(^|[;?&])\\s*(password|pwd)=)([^;&\\s"\'${]|\\$([^({]|$)|\\{([^{]|$))',
};
const url = '(?i)\\b[a-z][a-z0-9+.-]*:(?://|----)[^/\\s:@\'"]*:[^/\\s@\'"]+@';
const standIn = ':(\\$[({][\\w.-]+[)}]|\\*+|<[^>]*>|\\{\\{[^}]*\\}\\})@$';

const shape = credentialShapes
  .filter(([, what]) => what !== 'a URL with a password')
  .map(([{ source }, what]) => inOtherWords[what] ?? source.replace(/\(\?!\[([^\]]+)\]\)$/, '(?:[^$1]|$)'))
  .map((source) => `(?:${source.replaceAll('\\/', '/')})`)
  .join('|');

/** What names end with that begin a word of theirs with a capital, as `apiToken` does, in the order of `credentialNames`. */
const capitals = [
  '[a-z0-9](P(?i:ass(word|wd|phrase)?)|P(?i:wd))$',
  '[a-z0-9](S(?i:ecret)|T(?i:oken)|C(?i:redentials?)|(A(?i:pi|ccess)|P(?i:rivate)|E(?i:ncryption)|S(?i:ecret|igning))_?(?i:key))$',
];

/** In CEL, whether a value has the form of a credential; the value is an expression. */
function hasShape(value: string): string {
  const isUrl = `${value}.findAll(${celText(url)}).exists(u, !u.matches(${celText(standIn)}))`;
  return `(${value}.matches(${celText(shape)}) || ${isUrl})`;
}

/** In CEL, whether a value is a credential by its form or by its name. */
function isCredential(name: string, value: string): string {
  const byName = credentialNames.map(([pattern, harmless], index) => {
    const isNamed = `${name}.matches(${celText(`(?i:${pattern.source})|${capitals[index]}`)})`;
    return `${isNamed} && !${value}.matches(${celText(`(?i)${harmless.source}`)})`;
  });
  return `(${[...byName.map((one) => `(${one})`), hasShape(value)].join(' || ')})`;
}

/** What holds more text than this in all would cost more than the API server allows; the gate judges it all the same. */
const mostText = 12_000;
const sizeOf = (map: string) => `${map}.map(k, size(k) + size(${map}[k])).sum()`;
const ofContainers = [
  "c.?env.orValue([]).map(e, size(e.name) + size(e.?value.orValue(''))).sum()",
  'size((c.?command.orValue([]) + c.?args.orValue([])).join())',
].join(' + ');

const option = '(?i)^--?([\\w.-]*[_.-])?(password|passwd|passphrase|api[_-]?key)';
const saidAfterwards = celText('(?i)^([^-/$<]|$)');
const harmless = celText('(?i)^(|true|false|none|null|\\$\\(.*\\))$');
const next = 'l[l.indexOf(a) + 1]';
const inArguments = [
  hasShape('a'),
  `a.matches(${celText(`${option}=[^-/$<]`)}) && !a.matches(${celText('(?i)=(true|false|none|null|\\d+[a-z]*)$')})`,
  `a.matches(${celText(`${option}$`)}) && l.indexOf(a) + 1 < size(l) && ${next}.matches(${saidAfterwards}) && !${next}.matches(${harmless})`,
].map((one) => `(${one})`);
const inContainer = [
  `c.?env.orValue([]).exists(e, has(e.value) && ${isCredential('e.name', 'e.value')})`,
  `[c.?command.orValue([]), c.?args.orValue([])].exists(l, l.exists(a, ${inArguments.join(' || ')}))`,
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

/** Of the kinds of others the gate says it alone: nobody knows how large they are. */
export const literalCredentialAdmission: AdmissionCheck = {
  kinds: ['ConfigMap', ...podKinds],
  found: `object.kind == 'ConfigMap' ? (${ofConfigMap}) : (${ofPods})`,
  fix: 'keep it in a Secret of the cluster and name that',
};
