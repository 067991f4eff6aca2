import { toPointer } from '../../problems/pointer';
import type { Finding, Rule } from '../rule';

export const plainValue: Rule = {
  id: 'plain-value',
  severity: 'error',
  title: 'An object holds nothing but texts, finite numbers, true, false, null, lists and plain objects.',
  why: 'A file cannot hold anything else, nor can a request to the API server.',
  source: 'https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-encoding',
  kinds: ['*'],
  admission: 'api-server',
  check: (manifest) => search(manifest),
};

type Fault = Pick<Finding, 'got' | 'allowed' | 'fix'>;

/** Where in a value something cannot be written, by pointers; those are made only where there is something to tell. */
function search(value: unknown): Finding[] {
  if (isPlain(value)) return [];
  if (typeof value !== 'object' || value === null) return [{ pointer: '', ...fault(value) }];
  return Object.entries(value).flatMap(([key, item]) => {
    const name = isPlain(key) ? [] : [{ pointer: '', ...fault(key) }];
    return [...name, ...search(item)].map((found) => ({ ...found, pointer: toPointer(key) + found.pointer }));
  });
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return isWellFormed(value);
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return typeof value === 'boolean';
  for (const key in value) {
    if (!isPlain(key) || !isPlain((value as Record<string, unknown>)[key])) return false;
  }
  return true;
}

/** `String.prototype.isWellFormed`, which is in Node 20 and not yet in the types of ES2023. */
function isWellFormed(text: string): boolean {
  return (text as string & { isWellFormed(): boolean }).isWellFormed();
}

/** The value itself is not repeated: it may be a secret. */
function fault(value: unknown): Fault {
  if (typeof value === 'string') {
    const got = 'a text with half of a character (a lone surrogate of UTF-16)';
    return { got, allowed: 'whole characters of Unicode', fix: 'write the whole character, or leave it out' };
  }
  const got = typeof value === 'number' ? String(value) : `a value of type ${typeof value}`;
  const allowed = 'a text, a finite number, true, false, null, a list or a plain object';
  return { got, allowed, fix: 'write one of these, or leave the field out' };
}
