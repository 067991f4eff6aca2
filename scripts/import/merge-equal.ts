/** The name that a declaration gives. */
const naming = /^export (?:interface|type) (\w+)/m;

/**
 * Leaves one of those declarations that say the same of different names, and calls it by its name wherever another was
 * meant: kinds of one group share most of their fields, and a kind repeats its own.
 */
export function mergeEqual(declarations: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  const renamed = new Map<string, string>();
  const kept = declarations.filter((text) => {
    const name = naming.exec(text)?.[1] ?? '';
    const body = text.replace(naming, '');
    const same = name.endsWith('Props') ? undefined : first.get(body); // the whole of a kind keeps its name
    if (same === undefined) first.set(body, name);
    else renamed.set(name, same);
    return same === undefined;
  });
  if (renamed.size === 0) return kept;
  return mergeEqual(kept.map((text) => text.replace(/\b\w+\b/g, (word) => renamed.get(word) ?? word)));
}
