import * as v from 'valibot';
import { isPlainObject } from './plain-object';

/** A schema with the words for what it accepts: "a path such as '/health/live'". */
export function described<Schema extends v.GenericSchema>(schema: Schema, text: string) {
  return v.pipe(schema, v.description(text));
}

/** An object with these properties, all of them known. A Map or a Date has none of them, and is still refused. */
export function properties<Entries extends v.ObjectEntries>(entries: Entries) {
  const schema = v.pipe(v.custom<object>(isPlainObject), v.strictObject(entries));
  return Object.assign(schema, { entries });
}

/** An object with names of the user's own. `value` is where the words for one of its values are found. */
export function dictionary<Value extends v.GenericSchema>(
  value: Value,
  text: string,
  name: v.GenericSchema<string> = v.string(),
) {
  const schema = v.pipe(v.custom<Record<string, unknown>>(isPlainObject), v.record(name, value), v.description(text));
  return Object.assign(schema, { value });
}

/**
 * One of several objects, known by the property that it alone has: what is wrong is told of that one, and not of all
 * that it is not.
 */
export function variants(options: Readonly<Record<string, v.GenericSchema>>, text: string) {
  const chosen = (input: unknown) =>
    isPlainObject(input) ? Object.keys(options).find((name) => Object.hasOwn(input, name)) : undefined;
  const schema = v.pipe(
    v.custom((input) => chosen(input) !== undefined),
    v.lazy((input) => options[chosen(input) as string] as v.GenericSchema),
    v.description(text),
  );
  return Object.assign(schema, { options: Object.values(options) });
}
