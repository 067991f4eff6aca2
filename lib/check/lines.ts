import { loadAll, type State } from 'js-yaml';
import { rememberedOf } from '../problems/remembered';
import { options } from './documents';

/** A value where it stands. */
interface Node {
  /** From 0. */
  readonly line: number;
  children: Node[];
  kind?: string;
  value?: unknown;
}

/**
 * The line of a value in a part, from 0: that of its key, or of the item of a list. `index` counts the documents of the
 * part. Where the value itself cannot be found, as when it came by an alias, it is the nearest one around it.
 */
export function lineOf(text: string, index: number, keys: readonly string[]): number {
  const node = roots(text)[index];
  return node ? follow(node, keys) : 0;
}

/** js-yaml looks for a key before it takes what it read for the value: then the value is the only one in itself. */
function follow(node: Node, keys: readonly string[], line = node.line): number {
  const [key, ...others] = keys;
  if (key === undefined) return line;
  const { children, value } = node;
  const [first] = children;
  if (typeof value === 'object' && first?.value === value) return follow(first, keys, line);
  if (Array.isArray(value)) {
    const item = children.length === value.length ? children[Number(key)] : undefined;
    return item ? follow(item, others) : line;
  }
  const place = node.kind === 'mapping' ? placesIn(node).get(key) : undefined;
  const [name, found] = place === undefined ? [] : children.slice(place, place + 2);
  if (!name || !found) return line;
  return others.length === 0 ? name.line : follow(found, others, name.line);
}

/** Where the keys of a mapping are among its children, each before its value; of those that are there twice the first. */
const placesIn = rememberedOf(({ children }: Node): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (let place = children.length - (children.length % 2 || 2); place >= 0; place -= 2) {
    const { kind, value } = children[place] as Node;
    if (kind === 'scalar') places.set(String(value), place);
  }
  return places;
});

/** The texts of the last part that was asked about: an object has several findings. */
let last: { readonly text: string; readonly roots: readonly Node[] } | undefined;

function roots(text: string): readonly Node[] {
  if (last?.text !== text) last = { text, roots: readNodes(text) };
  return last.roots;
}

function readNodes(text: string): Node[] {
  const top: Node = { line: 0, children: [] };
  const open = [top];
  const listener = (event: 'open' | 'close', { line, kind, result }: State) => {
    if (event === 'open') {
      open.push({ line, children: [] });
      return;
    }
    const node = open.pop() as Node;
    node.kind = kind;
    node.value = result;
    open.at(-1)?.children.push(node);
  };
  try {
    loadAll(text, () => {}, { ...options, listener });
  } catch {
    // what is wrong was told when it was read
  }
  return top.children;
}
