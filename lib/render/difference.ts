/** A field in which two objects differ; a side that has none of it is undefined. */
export interface Difference {
  /** Names of fields, and numbers of items in lists. */
  readonly path: readonly string[];
  readonly from: unknown;
  readonly to: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** Field by field what differs. Items of lists are the same when their `name` is, or else their place. */
export function differences(from: unknown, to: unknown, path: readonly string[] = []): Difference[] {
  if (isSame(from, to)) return [];
  if (isFields(from) && isFields(to)) {
    const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return names.flatMap((name) => differences(from[name], to[name], [...path, name]));
  }
  if (Array.isArray(from) && Array.isArray(to)) {
    const pairs = pairsOf(from, to);
    if (pairs) return pairs.flatMap(([index, one, other]) => differences(one, other, [...path, String(index)]));
  }
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ path, from, to }];
}

/** Most that is compared is the same, item by item, which is found out here without anything being made for it. */
function isSame(from: unknown, to: unknown): boolean {
  if (Object.is(from, to)) return true;
  if (Array.isArray(from)) {
    return Array.isArray(to) && from.length === to.length && from.every((item, index) => isSame(item, to[index]));
  }
  if (!isFields(from) || !isFields(to)) return false;
  let names = 0;
  for (const name in from) {
    if (from[name] === undefined || !isSame(from[name], to[name])) return false;
    names++;
  }
  for (const _ in to) names--;
  return names === 0;
}

type Pair = readonly [index: number, from: unknown, to: unknown];

/** Undefined where nothing tells which item became which. */
function pairsOf(from: readonly unknown[], to: readonly unknown[]): Pair[] | undefined {
  const [names, others] = [namesOf(from), namesOf(to)];
  if (!names || !others) return from.length === to.length ? from.map((item, i) => [i, item, to[i]]) : undefined;
  const added = to.flatMap((item, i): Pair[] => (names.includes(others[i] ?? '') ? [] : [[i, undefined, item]]));
  return [...from.map((item, i): Pair => [i, item, to[others.indexOf(names[i] ?? '')]]), ...added];
}

/** The names of items, when each has one of its own. */
function namesOf(items: readonly unknown[]): string[] | undefined {
  const names = items.flatMap((item) => (isFields(item) && typeof item.name === 'string' ? [item.name] : []));
  return names.length === items.length && new Set(names).size === names.length ? names : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `data` and `stringData` of a Secret are for nobody's eyes. */
export function isSecretField(kind: string, [first = '']: readonly string[]): boolean {
  return kind === 'Secret' && ['data', 'stringData'].includes(first);
}

/** True for fields that are, or are within, one of these: names joined by dots, without the numbers of items. */
export function isWithin(path: readonly string[], fields: readonly string[]): boolean {
  const name = path.filter((part) => !/^\d+$/.test(part)).join('.');
  return fields.some((field) => name === field || name.startsWith(`${field}.`));
}
