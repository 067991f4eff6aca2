import * as v from 'valibot';
import { described } from '../problems/schema';

/** Time on processors, in cores or thousandths of one: `'2'`, `'250m'`. */
export type CpuQuantity = `${number}` | `${number}m`;

export const cpu = described(v.pipe(v.string(), v.regex(/^\d+(\.\d+)?m?$/)), "cores as a text, such as '250m' or '2'");
