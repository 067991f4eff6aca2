import * as v from 'valibot';
import { described } from '../problems/schema';

const formats = ['json', 'text'] as const;

/** What every workload takes that writes a log. */
export interface LogProps {
  /**
   * Tells the program in which form it is to write its log to standard output, by the variable `LOG_FORMAT`, which it has
   * to heed. An object of JSON a line is what collectors take fields from without being told how.
   * @default - it is not told
   * @see https://kubernetes.io/docs/concepts/cluster-administration/logging/
   */
  readonly logFormat?: (typeof formats)[number];
}

export const logEntries = {
  logFormat: v.optional(described(v.picklist(formats), "'json' or 'text'")),
} satisfies { [Name in keyof Required<LogProps>]: v.GenericSchema };

/** The variable that a program reads. */
export function logVariables({ logFormat }: LogProps): Readonly<Record<string, string>> {
  return logFormat === undefined ? {} : { LOG_FORMAT: logFormat };
}
