import type { ManagedFields } from './object-api';

/** A field, by the way to it: names, and numbers of items in lists. */
type Path = readonly string[];

/** A field that is set, and by whom. */
export interface OwnedField {
  readonly path: Path;
  readonly manager: string;
}

/**
 * Every field of an object that somebody set.
 * @see https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management
 */
export function ownedFields(managers: readonly ManagedFields[], object: unknown): OwnedField[] {
  return managers.flatMap(({ manager = 'unknown', fieldsV1 = {} }) =>
    leaves(fieldsV1, object, []).map((path) => ({ path, manager })),
  );
}

/** Who set a field, something in it, or what it is part of as a whole. */
export function ownersOf(path: Path, owned: readonly OwnedField[]): string[] {
  const owners = owned.filter((field) => beginsWith(path, field.path) || beginsWith(field.path, path));
  return [...new Set(owners.map(({ manager }) => manager))];
}

export function beginsWith(path: Path, start: Path): boolean {
  return start.every((part, index) => path[index] === part);
}

function leaves(fields: object, value: unknown, path: Path): Path[] {
  return Object.entries(fields).flatMap(([key, inner]: [string, object]) => {
    const part = key === '.' ? undefined : partOf(key, value);
    if (part === undefined) return [];
    const here = [...path, part];
    const item = (value as Record<string, unknown>)[part];
    return Object.keys(inner).length > 0 ? leaves(inner, item, here) : [here];
  });
}

/** `f:name` is a field, `k:{...}` the item with these keys, `v:...` the item that is this value. */
function partOf(key: string, value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const text = key.slice(2);
  if (key.startsWith('f:')) return text in value ? text : undefined;
  if (!Array.isArray(value)) return undefined;
  const wanted: unknown = JSON.parse(text);
  const index = value.findIndex((item) =>
    key.startsWith('k:')
      ? Object.entries(wanted as object).every(([name, part]) => (item as Record<string, unknown>)[name] === part)
      : item === wanted,
  );
  return index < 0 ? undefined : String(index);
}
