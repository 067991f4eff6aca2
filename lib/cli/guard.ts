import { formatProblems } from '../problems/format';
import type { Problem } from '../problems/problem';
import { exceptionProblems } from '../program/exception';
import { startGuard } from '../program/user-code';

/**
 * The result of work in which the user's program runs, and what that program does a turn of the event loop later: an
 * exception in a timer, or a promise that fails and that nobody waits for, is then a problem like the others. What
 * comes later still is told as well, but what was written is written.
 */
export async function settled<Result extends { readonly problems: readonly Problem[] }>(
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const late: Problem[] = [];
  let tell = (problems: readonly Problem[]): void => void late.push(...problems);
  const listener = (error: unknown) => tell(exceptionProblems(error, 'stacks'));
  process.on('uncaughtException', listener).on('unhandledRejection', listener);
  const stop = startGuard();
  try {
    const result = await work();
    await turn();
    const attempts = stop();
    return { ...result, problems: [...result.problems, ...late, ...attempts] };
  } finally {
    stop();
    tell = (problems) => {
      console.error(formatProblems(problems).join('\n'));
      fail();
    };
  }
}

/** Timers of no length take a millisecond, and those that were started first come first. */
async function turn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1));
  await new Promise((resolve) => setImmediate(resolve));
}

/** Makes the exit code 1, whatever the user's program has to say when the process exits. */
export function fail(): void {
  const { exit } = process;
  process.exitCode = 1;
  process.exit = () => exit(1);
  process.on('exit', () => {
    process.exitCode = 1;
  });
}
