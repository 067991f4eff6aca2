import { masked } from './credential';
import { bySeverity, type Problem } from './problem';
import { list } from './show';

/** A mistake, and where it shows. */
interface Told {
  readonly problem: Problem;
  readonly environments: Set<string>;
  /** The environments of each construct that has it, by path. */
  readonly places: Map<string, Set<string>>;
}

/**
 * One line a problem, errors first, in the order of their places. What several environments or constructs share is said
 * once, with the names of the constructs. `environments` are those of the run: a problem in all of them names none.
 */
export function formatProblems(problems: readonly Problem[], environments: readonly string[] = []): string[] {
  const groups = new Map<string, Told>();
  for (const problem of problems) {
    const { id, place, property, got, path, environment } = problem;
    const key = [id, place, property, got].join('\0');
    const group = groups.get(key) ?? { problem, environments: new Set(), places: new Map<string, Set<string>>() };
    groups.set(key, group);
    const inPlace = group.places.get(path ?? '') ?? new Set();
    if (path) group.places.set(path, inPlace);
    if (environment) for (const seen of [group.environments, inPlace]) seen.add(environment);
  }
  return [...groups.values()]
    .sort((a, b) => compare(a.problem, b.problem))
    .map((told) => line(told, told.environments.size < environments.length ? [...told.environments] : []));
}

function compare(a: Problem, b: Problem): number {
  return (
    bySeverity(a, b) ||
    a.place.localeCompare(b.place, 'en', { numeric: true }) ||
    a.property.localeCompare(b.property, 'en')
  );
}

function line(told: Told, environments: readonly string[]): string {
  const { severity, place, property, got, allowed, fix, id } = told.problem;
  const where = [...placesOf(told), ...environments.map((name) => `in ${name}`), id].join(', ');
  const [what, right, remedy] = [got, allowed, fix].map(masked);
  const label = severity === 'error' ? '' : `${severity}: `;
  return oneLine(
    `${place} ${masked(property)}: ${label}got ${what}; allowed: ${right}; fix: ${remedy} (${masked(where)})`,
  );
}

/** A loop, or a file of many objects, can make very many. */
const mostNamed = 5;

function placesOf({ places, environments }: Told): string[] {
  if (places.size < 2) return [...places.keys()];
  const names = [...places].map(([path, seen]) =>
    seen.size < environments.size && seen.size > 0 ? `${path} (${list([...seen])} alone)` : path,
  );
  const more = names.length > mostNamed ? [`${names.length - mostNamed} others`] : [];
  return [`in ${names.length} places: ${list([...names.slice(0, mostNamed), ...more])}`];
}

/** A text on one line, without credentials. */
export function presentable(text: string): string {
  return oneLine(masked(text));
}

/** Without what would end the line, or tell a terminal to do something. */
function oneLine(text: string): string {
  return text.replace(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, ' ');
}
