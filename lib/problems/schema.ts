import * as v from 'valibot';

/** A schema with the words for what it accepts: "a path such as '/health/live'". */
export function described<Schema extends v.GenericSchema>(schema: Schema, text: string) {
  return v.pipe(schema, v.description(text));
}

/** An object with names of the user's own. `value` is where the words for one of its values are found. */
export function dictionary<Value extends v.GenericSchema>(value: Value, text: string) {
  const isDictionary = (input: unknown) => typeof input === 'object' && input !== null && !Array.isArray(input);
  const schema = v.pipe(
    v.custom<Record<string, unknown>>(isDictionary),
    v.record(v.string(), value),
    v.description(text),
  );
  return Object.assign(schema, { value });
}
