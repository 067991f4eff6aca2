import { isNamedCredential, masked } from './credential';
import { isPlainObject } from './plain-object';

const longest = 60;

/** A value as a user would write it, on one line and never long, without the credentials in it. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'number') return String(value);
  const text = masked(toText(value));
  return text.length > longest ? `${text.slice(0, longest - 3)}...` : text;
}

function toText(value: unknown): string {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || isPlainObject(value)) {
      return JSON.stringify(value, presentable) ?? String(value);
    }
  } catch {
    // a circle, or a getter that throws
  }
  return `a ${value?.constructor?.name ?? typeof value} that is no plain value`;
}

function presentable(name: string, value: unknown): unknown {
  if (typeof value === 'object') return value;
  if (isNamedCredential(name, String(value))) return '***';
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value; // of which JSON makes null
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[], word = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

/** `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
