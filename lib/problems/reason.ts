import * as v from 'valibot';
import { described, properties } from './schema';

/** An exception from what is safe, with its reason. */
export interface Reasoned {
  /** Why it has to be, for those who audit: it becomes an annotation of the object. */
  readonly reason: string;
}

export const reason = described(v.pipe(v.string(), v.regex(/\S/)), 'why it has to be, in a sentence');

/** What a reason makes possible. */
export const reasoned = v.optional(described(properties({ reason }), "{ reason: '...' }"));
