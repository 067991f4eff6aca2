import { loadAll } from 'js-yaml';
import { options } from './documents';
import { keyRead, misreadMark, writtenSchema } from './schema';

/** A key without quotes that is another one to kubectl than the one that is written. */
export interface MisreadKey {
  /** What leads to it in its document, and what it is read as. */
  readonly keys: readonly string[];
  readonly written: string;
}

/** True for what such a key is read as, and some others: `on` is true, `1.10` is 1.1. */
export function mayBeMisread(key: string): boolean {
  const first = key.charCodeAt(0);
  if (first >= zero && first <= nine) return String(Number(key)) === key;
  return key === 'true' || key === 'false' || key === 'null';
}

const [zero, nine] = ['0', '9'].map((digit) => digit.charCodeAt(0)) as [number, number];

/** The keys that are misread in each document of a part. It is read a second time for that, as it is written. */
export function misreadKeys(text: string): readonly (readonly MisreadKey[])[] {
  const documents: MisreadKey[][] = [];
  const take = (value: unknown) => {
    const found: MisreadKey[] = [];
    search(value, [], found);
    documents.push(found);
  };
  loadAll(text, take, { ...options, schema: writtenSchema });
  return documents;
}

function search(value: unknown, path: readonly string[], found: MisreadKey[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const isMisread = key.startsWith(misreadMark);
    const written = isMisread ? key.slice(misreadMark.length) : key;
    const keys = [...path, isMisread ? (keyRead(written) ?? 'null') : key];
    if (isMisread) found.push({ keys, written });
    search(item, keys, found);
  }
}
