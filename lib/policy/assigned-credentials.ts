import { isNamedCredential } from '../problems/credential';
import { lineCounter } from './line-counter';

/** A credential in a file, by the name that it has there. */
export interface AssignedCredential {
  readonly name: string;
  /** From 1. */
  readonly line: number;
}

/**
 * How a name in a file gets its value: `name: value`, `name = 'value'`, `"name": "value"`, `<name>value</name>`, of which
 * this is the last word of the name and what follows. The rest of the name is looked for from there back, so that a text
 * is gone through once, however long its words are.
 */
const assignment =
  /(?:pass(?:word|wd|phrase)?|pwd|secret|token|key|base|credentials?|authorization)(?:["']?[ \t]*([:=]>?[ \t]*)(?:"((?:[^"\\\n]|\\.){1,400})"|'([^'\n]{1,400})'|([\w/+][^\s"',;&<)}\]]*))|>([^<\s]{1,100})<\/)/gi;

const longestName = 80;
/** The beginning of a line that is a comment, in any language. */
export const comment = /^\s*(?:#|;|\/\/|--\s|\*|<!--)/;
const type = /^(?:str(?:ing)?|text|bytes|char|varchar|secretstr|int(?:eger)?|number|bool(?:ean)?|object|any)\??$/i;

/** The credentials in what may be a file, whatever its format: properties, variables, YAML, JSON, TOML, INI or XML. */
export function assignedCredentials(text: string): AssignedCredential[] {
  const found: AssignedCredential[] = [];
  const lineAt = lineCounter(text);
  for (const match of text.matchAll(assignment)) {
    const { line, start } = lineAt(match.index);
    const before = text.slice(Math.max(start, match.index - longestName), match.index);
    const [part = ''] = /[\w.-]*$/.exec(before) ?? [];
    const name = part + (/^[a-z]+/i.exec(match[0])?.[0] ?? '');
    const [, separator = '', double, single, bare, content] = match;
    const next = match.index + match[0].length;
    const after = text.slice(next, next + 2);
    const isElement = content === undefined || before.at(-part.length - 1) === '<';
    const isValue = bare === undefined ? !ofPsql.test(match[0]) : !isCode(name, bare, separator, after);
    const isSaid =
      isElement && isValue && name !== 'pass' && isNamedCredential(name, double ?? single ?? bare ?? content ?? '');
    if (isSaid && !comment.test(text.slice(start, start + longestName))) found.push({ name, line });
  }
  return found;
}

/** `PASSWORD :'pw'`, in which psql puts the value of a variable. */
const ofPsql = /^\w+[ \t]+:["']/;

/** A variable, a call or a type in a program, or words of a sentence. */
function isCode(name: string, value: string, separator: string, after: string): boolean {
  const isVariable =
    value.endsWith(`.${name}`) || value.endsWith(`>${name}`) || (value === name && /^[,)]/.test(after));
  const isSentence = separator === ':' || (separator.startsWith(':') && /^[ \t][^#\n}\])]/.test(after));
  return isVariable || isSentence || type.test(value) || /[([{]/.test(value);
}
