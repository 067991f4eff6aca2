import * as v from 'valibot';
import { described } from '../problems/schema';
import type { ResourceOptionsProps } from './resource-options';

const flag = v.optional(v.boolean());

/** The provider cuts a path at its dots and knows no lists, so an index or a key with a dot would silently match nothing. */
const field = described(
  v.pipe(v.string(), v.regex(/^[A-Za-z]\w*(\.[A-Za-z][\w-]*)*$/)),
  "names of fields joined by dots, such as 'spec.replicas', without the index of a list",
);
const fields = v.optional(v.array(field));
const seconds = v.optional(described(v.pipe(v.number(), v.minValue(1)), 'a number of seconds'));
const condition = described(
  v.pipe(v.string(), v.regex(/^(condition|jsonpath)=./)),
  "'condition=Ready', or 'jsonpath={.status.phase}=Running'",
);
const text = v.optional(v.string());

const entries = {
  protect: flag,
  retainOnDelete: flag,
  ignoreChanges: fields,
  replaceOnChanges: fields,
  import: v.optional(described(v.union([v.boolean(), v.string()]), "true, or an id such as 'production/web'")),
  adopt: flag,
  aliases: v.optional(
    v.array(described(v.union([v.string(), v.strictObject({ name: text, type: text })]), 'a URN, or { name, type }')),
  ),
  timeouts: v.optional(v.strictObject({ createSeconds: seconds, updateSeconds: seconds, deleteSeconds: seconds })),
  skipAwait: flag,
  waitFor: v.optional(described(v.union([condition, v.array(condition)]), "'condition=Ready', or a list of such")),
  provider: v.optional(
    described(v.pipe(v.string(), v.regex(/^[a-z]([a-z0-9-]*[a-z0-9])?$/)), 'lower-case letters, digits and hyphens'),
  ),
} satisfies { [Name in keyof Required<ResourceOptionsProps>]: v.GenericSchema };

export const resourceOptionsShape = v.strictObject(entries);
