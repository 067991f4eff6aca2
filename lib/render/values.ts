/**
 * The values at a path of keys in plain data: `values(pod, ['containers', '*', 'name'])`. `*` goes through every item
 * of a list. A path that ends early, for whatever reason, has none.
 */
export function values(from: unknown, path: readonly string[]): unknown[] {
  let found = [from];
  for (const key of path) {
    found = found.flatMap((value) => {
      if (key === '*') return Array.isArray(value) ? value : [];
      const inner = (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
      return inner === undefined || inner === null ? [] : [inner];
    });
  }
  return found;
}

/** The texts at a path that are not empty, such as the names an object refers to. */
export function texts(from: unknown, path: readonly string[]): string[] {
  return values(from, path).filter((value): value is string => typeof value === 'string' && value !== '');
}

/** The first value at a path. */
export function valueAt(from: unknown, path: readonly string[]): unknown {
  return values(from, path)[0];
}
