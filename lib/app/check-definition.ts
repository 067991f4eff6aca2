import { type Problem, ProblemsError } from '../problems/problem';
import { placeOfCall } from '../problems/report';
import { show } from '../problems/show';
import type { Trace } from '../problems/trace';
import { isEnvironments } from './environment';

/** Ends the program at a `defineStack` whose arguments are not what they are to be: no stack can be made of them. */
export function checkDefinition(trace: Trace, name: unknown, environments: unknown, build: unknown): void {
  const problem = (argument: number, property: string, value: unknown, allowed: string, fix: string): Problem => {
    const place = placeOfCall(trace, [argument], 'defineStack');
    return { id: 'stacks', severity: 'error', place, property, got: show(value), allowed, fix };
  };
  const problems: Problem[] = [];
  if (typeof name !== 'string') {
    problems.push(problem(0, 'name', name, 'a name as a text', "write defineStack('backend-api', ...)"));
  }
  if (!isEnvironments(environments)) {
    const fix = 'write defineEnvironments({ staging: {}, production: {} }), and hand on its result';
    problems.push(problem(1, 'environments', environments, 'what defineEnvironments returns', fix));
  }
  if (typeof build !== 'function') {
    const fix = "write (stack) => { new WebService(stack, 'web', { ... }); }";
    problems.push(problem(2, 'build', build, 'a function that makes the objects of a stack', fix));
  }
  if (problems.length > 0) throw new ProblemsError(problems);
}
