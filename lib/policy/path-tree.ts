/** Paths through objects as one tree, so that each part of an object is looked at once, however many go through it. */
export interface PathTree<End> {
  /** What is said of the end of a path. */
  readonly end?: End;
  readonly inner: Readonly<Record<string, PathTree<End>>>;
}

export function pathTree<End>(paths: Iterable<readonly [path: readonly string[], end: End]>): PathTree<End> {
  const root: Growing<End> = { inner: {} };
  for (const [path, end] of paths) {
    let at = root;
    for (const key of path) {
      at.inner[key] ??= { inner: {} };
      at = at.inner[key];
    }
    at.end = end;
  }
  return root;
}

interface Growing<End> {
  end?: End;
  inner: Record<string, Growing<End>>;
}
