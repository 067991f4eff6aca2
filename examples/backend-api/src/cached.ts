/** `load`, asked once for all who come within `ttlSeconds`. A failure is not kept. */
export function cached<Value>(
  load: () => Promise<Value>,
  ttlSeconds: number,
  now: () => number = Date.now,
): () => Promise<Value> {
  let kept: { readonly value: Promise<Value>; readonly until: number } | undefined;
  return () => {
    if (kept && now() < kept.until) return kept.value;
    const entry = { value: load(), until: now() + ttlSeconds * 1000 };
    kept = entry;
    entry.value.catch(() => {
      if (kept === entry) kept = undefined;
    });
    return entry.value;
  };
}
