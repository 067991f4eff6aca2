import { type Problem, ProblemsError } from '../problems/problem';
import { placeOfCall } from '../problems/report';
import { captureTrace } from '../problems/trace';

/**
 * Lets the user's program neither end the process nor move it to another folder. Returns what ends the guard and says
 * what the program tried; each attempt is thrown as well, so that the program stops where it made it.
 */
export function startGuard(): () => readonly Problem[] {
  const { exit } = process;
  const folder = process.cwd();
  const problems: Problem[] = [];
  process.exit = (code) => {
    const problem = exitProblem(code);
    problems.push(problem);
    throw new ProblemsError([problem]);
  };
  return () => {
    process.exit = exit;
    if (process.cwd() !== folder) process.chdir(folder); // which a second thread cannot
    return problems;
  };
}

/** The result of work in which the user's program runs, with the problems of the guard. */
export function guarded<Result extends { readonly problems: readonly Problem[] }>(work: () => Result): Result {
  const stop = startGuard();
  try {
    const result = work();
    return { ...result, problems: [...result.problems, ...stop()] };
  } finally {
    stop();
  }
}

function exitProblem(code: unknown): Problem {
  return {
    id: 'exit',
    severity: 'error',
    place: placeOfCall(captureTrace(), [], 'stacks'),
    property: 'process.exit',
    got: `process.exit(${code ?? ''})`,
    allowed: 'a program that runs to its end',
    fix: 'remove it; to stop a run with a message, throw new Error(...)',
  };
}
