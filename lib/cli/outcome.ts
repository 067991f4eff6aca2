import { formatProblems } from '../problems/format';
import type { Problem } from '../problems/problem';
import { count } from '../problems/show';

/** What a command has to say: `lines` to standard output, `problems` to standard error. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly problems: readonly string[];
  readonly ok: boolean;
}

/** A command that stopped because of its problems, with what it therefore left undone. */
export function failed(problems: readonly Problem[], environments: readonly string[], consequence: string): Outcome {
  const errors = formatProblems(problems.filter(({ severity }) => severity === 'error')).length;
  const lines = formatProblems(problems, environments);
  return { lines: [], problems: [...lines, `${count(errors, 'error')}; ${consequence}`], ok: false };
}
