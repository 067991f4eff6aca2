/** So that work of any size takes as much memory as one of these many different texts. */
const most = 10_000;

/**
 * A pure function of a text that knows its answers: in a large set of manifests most texts, such as the names of labels,
 * stand a thousand times.
 */
export function remembered<Value>(of: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Value;
    const value = of(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}

/** The same of a function of an object; an answer is kept as long as the object is. */
export function rememberedOf<Key extends object, Value>(of: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = of(key);
    known.set(key, value);
    return value;
  };
}
