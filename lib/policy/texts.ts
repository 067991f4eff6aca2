import { toPointer } from '../problems/pointer';

/** A way through an object: names of fields, `[]` for each item of a list, and `{}` for each value of a map. */
export type TextPath = readonly string[];

/** Something that is no text, or no list or map of texts, where one is to be. */
export interface NoText {
  readonly pointer: string;
  readonly value: unknown;
  readonly allowed: string;
  readonly fix: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** What nearly every path has. */
const none: readonly NoText[] = [];

/** What is at the end of a path and is no text. What is not there is no fault. */
export function noTexts(from: unknown, path: TextPath, depth = 0): readonly NoText[] {
  if (from === undefined || from === null) return none;
  const key = path[depth];
  if (key === undefined) return typeof from === 'string' ? none : [{ pointer: '', value: from, ...aText(from) }];
  const isList = key === '[]';
  if (!isList && key !== '{}') return typeof from === 'object' ? below(from as Fields, key, path, depth) : none;
  if (typeof from === 'object' && Array.isArray(from) === isList) {
    let found = none;
    for (const name in from) {
      const inner = below(from as Fields, name, path, depth);
      if (inner.length > 0) found = [...found, ...inner];
    }
    return found;
  }
  const isLast = depth === path.length - 1; // what is to be a list of anything else is told by others
  return isLast ? [{ pointer: '', value: from, ...(isList ? aList : someTexts) }] : none;
}

const aList = { allowed: 'a list of texts', fix: "write a list, such as ['first', 'second']" };
const someTexts = { allowed: 'names with texts', fix: "write names with texts, such as { name: 'text' }" };

function aText(value: unknown): { readonly allowed: string; readonly fix: string } {
  const allowed = 'a text';
  if (typeof value === 'object') return { allowed, fix: 'write a text' };
  if (typeof value !== 'boolean') return { allowed, fix: 'write it in quotes' };
  const words = value ? 'y, yes and on for true' : 'n, no and off for false';
  return { allowed, fix: `write what is meant in quotes: without them YAML takes ${words}` };
}

/** Pointers are made where there is something to tell. */
function below(from: Fields, key: string, path: TextPath, depth: number): readonly NoText[] {
  const found = noTexts(from[key], path, depth + 1);
  return found.length === 0 ? none : found.map((one) => ({ ...one, pointer: toPointer(key) + one.pointer }));
}
