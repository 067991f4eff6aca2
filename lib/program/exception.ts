import { type Problem, ProblemsError } from '../problems/problem';
import { showFrame, userFrame } from '../problems/trace';

/** An exception of the user's program, as a problem with its line. The stack itself is for `--debug`. */
export function exceptionProblem(error: unknown, what: string): Problem {
  if (error instanceof ProblemsError && error.problems[0]) return error.problems[0];
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  const frame = error instanceof Error ? userFrame(error) : undefined;
  debugStack(error);
  return {
    id: 'exception',
    severity: 'error',
    place: frame ? showFrame(frame) : what,
    property: name,
    got: message.trim(),
    allowed: 'a program that runs to its end',
    fix: 'correct that line; --debug shows how it was reached',
  };
}

let debug = false;

/** Prints the stack of every exception from now on. */
export function enableDebug(): void {
  debug = true;
}

export function debugStack(error: unknown): void {
  if (debug && error instanceof Error) console.error(error.stack);
}
