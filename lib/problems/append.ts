/** Adds to the list of a name. */
export function append<Key, Value>(map: Map<Key, Value[]>, name: Key, value: Value): void {
  const values = map.get(name);
  if (values) values.push(value);
  else map.set(name, [value]);
}
