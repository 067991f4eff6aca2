import { loadAll, type State } from 'js-yaml';
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
function follow(node: Node, keys: readonly string[]): number {
  const [key, ...others] = keys;
  if (key === undefined) return node.line;
  const { children, value } = node;
  const [first] = children;
  if (typeof value === 'object' && first?.value === value) return follow({ ...first, line: node.line }, keys);
  if (Array.isArray(value)) {
    const item = children.length === value.length ? children[Number(key)] : undefined;
    return item ? follow(item, others) : node.line;
  }
  const place = node.kind === 'mapping' ? children.findIndex((child, at) => at % 2 === 0 && isKey(child, key)) : -1;
  const [name, found] = [children[place], children[place + 1]];
  if (!name || !found) return node.line;
  return others.length === 0 ? name.line : follow({ ...found, line: name.line }, others);
}

function isKey({ kind, value }: Node, key: string): boolean {
  return kind === 'scalar' && String(value) === key;
}

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
