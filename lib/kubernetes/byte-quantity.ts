import * as v from 'valibot';
import { described } from '../problems/schema';

/** Bytes with a unit: `'256Mi'`, `'1.5Gi'`. */
export type ByteQuantity = `${number}${'Ki' | 'Mi' | 'Gi' | 'Ti'}`;

export const bytes = described(
  v.pipe(v.string(), v.regex(/^\d+(\.\d+)?[KMGT]i$/)),
  "bytes as a text with Ki, Mi, Gi or Ti, such as '256Mi'",
);
