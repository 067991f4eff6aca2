import { masked } from './credential';
import { bySeverity, type Problem } from './problem';

/**
 * One line a problem, errors first, in the order of their places. What several environments share is said once.
 * `environments` are those of the run: a problem in all of them names none.
 */
export function formatProblems(problems: readonly Problem[], environments: readonly string[] = []): string[] {
  const groups = new Map<string, { problem: Problem; seen: Set<string> }>();
  for (const problem of problems) {
    const key = [problem.id, problem.place, problem.property, problem.got].join('\0');
    const group = groups.get(key) ?? { problem, seen: new Set<string>() };
    groups.set(key, group);
    if (problem.environment) group.seen.add(problem.environment);
  }
  return [...groups.values()]
    .sort((a, b) => compare(a.problem, b.problem))
    .map(({ problem, seen }) => line(problem, seen.size < environments.length ? [...seen] : []));
}

function compare(a: Problem, b: Problem): number {
  return (
    bySeverity(a, b) ||
    a.place.localeCompare(b.place, 'en', { numeric: true }) ||
    a.property.localeCompare(b.property, 'en')
  );
}

function line({ severity, place, property, got, allowed, fix, path, id }: Problem, environments: string[]): string {
  const where = [path, ...environments.map((name) => `in ${name}`), id].filter(Boolean).join(', ');
  const [what, right, remedy] = [got, allowed, fix].map(masked);
  const label = severity === 'error' ? '' : `${severity}: `;
  return oneLine(
    `${place} ${masked(property)}: ${label}got ${what}; allowed: ${right}; fix: ${remedy} (${masked(where)})`,
  );
}

/** A text on one line, without credentials. */
export function presentable(text: string): string {
  return oneLine(masked(text));
}

/** Without what would end the line, or tell a terminal to do something. */
function oneLine(text: string): string {
  return text.replace(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, ' ');
}
