/** What a command has to say: `lines` to standard output, `problems` to standard error. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly problems: readonly string[];
  readonly ok: boolean;
}
