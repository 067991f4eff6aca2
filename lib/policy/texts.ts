import { toPointer } from '../problems/pointer';
import { type PathTree, pathTree } from './path-tree';

/** Where texts are to be in an object: by field, `[]` for each item of a list, and `{}` for each value of a map. */
export type TextTree = PathTree<true>;

/** Paths such as `env.[].name`. */
export function textTree(paths: readonly string[]): TextTree {
  return pathTree(paths.map((path) => [path.split('.'), true] as const));
}

/** Something that is no text, or no list or map of texts, where one is to be. */
export interface NoText {
  readonly pointer: string;
  readonly value: unknown;
  readonly allowed: string;
  readonly fix: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** What nearly every value has. */
const none: readonly NoText[] = [];

/** What is no text in a value at the ends of a tree. What is not there is no fault. */
export function noTexts(from: unknown, { end, inner }: TextTree): readonly NoText[] {
  if (from === undefined || from === null) return none;
  if (end) return typeof from === 'string' ? none : [{ pointer: '', value: from, ...aText(from) }];
  const { '[]': ofList, '{}': ofMap } = inner;
  const each = ofList ?? ofMap;
  if (each) return inCollection(from, each, ofList !== undefined);
  if (typeof from !== 'object') return none;
  let found = none;
  for (const key in inner) found = withBelow(found, from as Fields, key, inner[key] as TextTree);
  return found;
}

function inCollection(from: unknown, each: TextTree, isList: boolean): readonly NoText[] {
  let found = none;
  if (typeof from === 'object' && Array.isArray(from) === isList) {
    for (const name in from) found = withBelow(found, from as Fields, name, each);
    return found;
  }
  return each.end ? [{ pointer: '', value: from, ...(isList ? aList : someTexts) }] : none; // others tell of other lists
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
function withBelow(found: readonly NoText[], from: Fields, key: string, tree: TextTree): readonly NoText[] {
  const more = noTexts(from[key], tree);
  if (more.length === 0) return found;
  return [...found, ...more.map((one) => ({ ...one, pointer: toPointer(key) + one.pointer }))];
}
