import * as v from 'valibot';
import { described } from '../problems/schema';

/** Why something is done without: in words that tell the next reader more than a dot would. */
export const reason = described(v.pipe(v.string(), v.trim(), v.minLength(10)), 'a reason, in ten characters or more');
