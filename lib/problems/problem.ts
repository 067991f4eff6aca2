/** How much a problem matters: an error stops the run, a warning and a note are only printed. */
export type Severity = 'error' | 'warning' | 'note';

/** The four points every message makes: where it is, what stands there, what may stand there, and the way out. */
export interface Problem {
  /** Stable id of the rule or check that found it, as in docs/rules.md. */
  readonly id: string;
  readonly severity: Severity;
  /** `stacks/web.ts:14` where a line is known, else the file, command or construct that is meant. */
  readonly place: string;
  /** What the user typed, as written: `replicas.min`. */
  readonly property: string;
  /** Path of the construct in the tree, where there is one: `backend-api/backend-api`. */
  readonly path?: string;
  /** Environment whose rendering showed the problem, where there is one. */
  readonly environment?: string;
  /** The value found. Never a secret's. */
  readonly got: string;
  /** The values that are accepted, in words. */
  readonly allowed: string;
  /** What to do, as a command or an edit. */
  readonly fix: string;
}

/** True when something among the problems stops the run. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Thrown at the edge of the program with every problem of the run at once. */
export class ProblemsError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.place} ${problem.property}`).join('\n'));
    this.name = 'ProblemsError';
  }
}

/** The gravest first: what is a mistake is not hidden by what may be one. */
export function bySeverity(one: { readonly severity: Severity }, other: { readonly severity: Severity }): number {
  return order[one.severity] - order[other.severity];
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };
