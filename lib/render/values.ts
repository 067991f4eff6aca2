/**
 * The values at a path of keys in plain data: `values(pod, ['containers', '*', 'name'])`. `*` goes through every item
 * of a list. A path that ends early, for whatever reason, has none.
 */
export function values(from: unknown, path: readonly string[]): unknown[] {
  const found: unknown[] = [];
  collect(from, path, 0, found);
  return found;
}

function collect(from: unknown, path: readonly string[], depth: number, found: unknown[]): void {
  const key = path[depth];
  if (from === undefined || from === null) return;
  if (key === undefined) found.push(from);
  else if (key !== '*') collect((from as Readonly<Record<string, unknown>>)[key], path, depth + 1, found);
  else if (Array.isArray(from)) for (const item of from) collect(item, path, depth + 1, found);
}

/** The texts at a path that are not empty, such as the names an object refers to. */
export function texts(from: unknown, path: readonly string[]): string[] {
  return values(from, path).filter((value): value is string => typeof value === 'string' && value !== '');
}

/** The first value at a path. */
export function valueAt(from: unknown, path: readonly string[]): unknown {
  let value = from;
  for (let index = 0; index < path.length; index++) {
    const key = path[index] as string;
    if (key === '*') return values(value, path.slice(index))[0];
    if (value === undefined || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value ?? undefined;
}

/** The list at a path; an empty one where there is none. */
export function listAt(from: unknown, path: readonly string[]): readonly unknown[] {
  const value = valueAt(from, path);
  return Array.isArray(value) ? value : nothing;
}

const nothing: readonly unknown[] = [];
