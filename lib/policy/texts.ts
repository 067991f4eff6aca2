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

/** What is no text in a value at the ends of a tree; `at` is the pointer to the value. What is not there is no fault. */
export function noTexts(from: unknown, tree: TextTree, at = ''): readonly NoText[] {
  const found: NoText[] = [];
  new Search(found, at).visit(from, tree);
  return found;
}

/** Goes through a value. Pointers are made where there is something to tell. */
class Search {
  private readonly keys: string[] = [];

  constructor(
    private readonly found: NoText[],
    private readonly at: string,
  ) {}

  visit(from: unknown, { end, inner }: TextTree): void {
    if (from === undefined || from === null) return;
    const { '[]': ofList, '{}': ofMap } = inner;
    const each = ofList ?? ofMap;
    if (end) {
      if (typeof from !== 'string') this.tell(from, aText(from));
    } else if (each) this.visitEach(from, each, ofList !== undefined);
    else if (typeof from === 'object') {
      for (const key in inner) this.enter(from as Fields, key, inner[key] as TextTree);
    }
  }

  private visitEach(from: NonNullable<unknown>, each: TextTree, isList: boolean): void {
    if (typeof from === 'object' && Array.isArray(from) === isList) {
      for (const key in from) this.enter(from as Fields, key, each);
    } else if (each.end) this.tell(from, isList ? aList : someTexts); // others tell of other lists
  }

  private enter(from: Fields, key: string, tree: TextTree): void {
    this.keys.push(key);
    this.visit(from[key], tree);
    this.keys.pop();
  }

  private tell(value: unknown, what: Pick<NoText, 'allowed' | 'fix'>): void {
    this.found.push({ pointer: this.at + toPointer(...this.keys), value, ...what });
  }
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
