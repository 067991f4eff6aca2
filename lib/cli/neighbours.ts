import type { Problem } from '../problems/problem';
import { list } from '../problems/show';
import { stacksOf } from '../program/selection';
import type { ListedStack } from './stack-list';

/**
 * What keeps stacks from being destroyed that make a namespace: with it everything in it goes, and so do the objects of
 * other stacks, whose states would not know.
 */
export function neighbourProblems(
  command: string,
  names: readonly string[],
  folder: string,
  listed: readonly ListedStack[],
): Problem[] {
  if (command !== 'destroy') return [];
  const stacks = stacksOf(folder);
  const deployed = listed.filter(({ hasResources }) => hasResources).map(({ name }) => name);
  const makers = stacks.filter(({ name, makesNamespace }) => makesNamespace && names.includes(name));
  return makers.flatMap((maker): Problem[] => {
    const others = stacks.filter(({ environment, name }) => environment === maker.environment && !names.includes(name));
    const there = others.map(({ name }) => name).filter((name) => deployed.includes(name));
    if (there.length === 0) return [];
    return [
      {
        id: 'neighbours',
        severity: 'error',
        place: `stack ${maker.name}`,
        property: 'destroy',
        got: `the namespace in which ${list(there)} ${there.length > 1 ? 'live' : 'lives'}`,
        allowed: 'a namespace in which no other stack has objects',
        fix: `destroy them first, or together: ${[maker.name, ...there].map((name) => `--stack ${name}`).join(' ')}`,
      },
    ];
  });
}
