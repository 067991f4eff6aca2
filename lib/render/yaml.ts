import { DEFAULT_SCHEMA, dump, Type } from 'js-yaml';
import { remembered } from '../problems/remembered';
import type { Manifest } from './manifest';

/** A number of YAML 1.1 or of Go, once its underscores are gone, with what may still be missing: `0x`, `1e`, `+`. */
const number = /^[-+]?(0[xX][0-9a-fA-F]*|0[oObB][0-7]*|[0-9]*\.?[0-9]*([eE][-+]?[0-9]*)?)$/;
/** `2026-1-2`, with or without a time behind it. */
const date = /^\d{4}-\d{1,2}-\d{1,2}(?!\d)/;

/**
 * Texts that a reader of YAML 1.1, such as kubectl, may take for something else though YAML 1.2 takes them for texts:
 * `8_0` is 80 there. A type of the schema is how js-yaml is told to quote them, as values and as keys.
 */
const ambiguous = new Type('tag:yaml.org,2002:ambiguous', {
  kind: 'scalar',
  resolve: (text: string) =>
    text === '=' || (/^[-+.0-9eE]/.test(text) && (number.test(text.replaceAll('_', '')) || date.test(text))),
});

/** Long texts stay on their line, and what stands twice is written twice: a reader of YAML need not know anchors. */
export const style = { lineWidth: -1, noRefs: true, schema: DEFAULT_SCHEMA.extend({ implicit: [ambiguous] }) } as const;

/** Thrown where the layout is not the simple one. */
const notSimple = Symbol('not simple');

/** The manifests as one file, in the order they are given. */
export function toYaml(manifests: readonly Manifest[]): string {
  return manifests.map(toDocument).join('---\n');
}

/**
 * What js-yaml writes. It decides for every text anew how to quote it, which is most of the time a large render takes,
 * though most texts are there a thousand times. Here it is asked once for each, and the layout around them is done
 * beside it; where that is not simple, as with texts of several lines, the document is js-yaml's altogether.
 */
function toDocument(manifest: Manifest): string {
  const parts: string[] = [];
  try {
    mapping(manifest, '\n', parts);
  } catch (error) {
    if (error !== notSimple) throw error;
    return dump(manifest, style);
  }
  parts.push('\n');
  return parts.join(''); // a text put together bit by bit keeps all of the bits in memory
}

/** `newLine` is a line break and the indentation of the line after it. */
function mapping(fields: Readonly<Record<string, unknown>>, newLine: string, parts: string[]): void {
  let before = '';
  for (const key of Object.keys(fields)) {
    parts.push(before, keyText(key));
    before = newLine;
    const value = fields[key];
    if (isCollection(value)) {
      const deeper = `${newLine}  `;
      parts.push(deeper);
      collection(value, deeper, parts);
    } else parts.push(' ', scalar(value));
  }
}

/** js-yaml writes longer keys on a line of their own. */
const longestKey = 1024;

const keyText = remembered((key) => {
  const name = scalar(key);
  if (name.length > longestKey) throw notSimple;
  return `${name}:`;
});

function sequence(items: readonly unknown[], newLine: string, parts: string[]): void {
  const deeper = `${newLine}  `;
  let before = '- ';
  for (const item of items) {
    parts.push(before);
    before = `${newLine}- `;
    if (isCollection(item)) collection(item, deeper, parts);
    else parts.push(scalar(item));
  }
}

function collection(value: object, newLine: string, parts: string[]): void {
  if (Array.isArray(value)) sequence(value, newLine, parts);
  else mapping(value as Record<string, unknown>, newLine, parts);
}

/** A list or a plain object with something in it. */
function isCollection(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (value.constructor !== Object) throw notSimple;
  for (const _ in value) return true;
  return false;
}

/** Names and paths: the sign in the middle keeps them from being a word that means something, such as `true`. */
const plain = /^[a-z][a-z0-9]*[-./][-./a-z0-9]*[a-z0-9]$/i;

/** Anything on one line. */
function scalar(value: unknown): string {
  if (typeof value === 'string') return plain.test(value) ? value : quoted(value);
  if (Number.isSafeInteger(value) && value !== 0) return String(value);
  if (value === undefined) throw notSimple;
  return dump(value, style).slice(0, -1);
}

const quoted = remembered((text) => {
  if (text.includes('\n')) throw notSimple;
  return dump(text, style).slice(0, -1);
});
