import * as v from 'valibot';
import { described } from '../problems/schema';

/** Kubernetes keeps numbers in an int32; whether one is whole and in its own range is the gate's to judge. */
export const int32 = v.pipe(v.number(), v.minValue(-(2 ** 31)), v.maxValue(2 ** 31 - 1));
export const count = (text: string) => described(int32, text);
export const port = count('a port from 1 to 65535');
export const seconds = v.optional(count('a number of seconds'));

export const texts = (example: string) =>
  v.optional(described(v.array(described(v.string(), 'a text')), `a list of texts, such as ${example}`));

/** A whole number that holdfast itself judges, because no rule sees what became of it. */
export const within = (least: number, most: number, unit: string) =>
  v.optional(
    described(
      v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)),
      `a whole number of ${unit} from ${least} to ${most}`,
    ),
  );
