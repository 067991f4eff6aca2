import type { PulumiStack } from '../../program/selection';
import type { PulumiCommand } from '../commands';

/**
 * Stacks in the order in which they are run: those of a wave side by side, a wave when the one before it has ended. `up`
 * goes environment by environment, in each of them first the stack that makes the namespace of the others; `destroy`
 * goes the other way round. What only looks has no order to keep.
 */
export function waves<Stack extends PulumiStack>(command: PulumiCommand, stacks: readonly Stack[]): Stack[][] {
  if (command === 'preview' || command === 'refresh') return [[...stacks]];
  const environments = [...new Set(stacks.map(({ environment }) => environment))];
  const ordered = environments.flatMap((environment) => {
    const of = stacks.filter((stack) => stack.environment === environment);
    return [of.filter(({ makesNamespace }) => makesNamespace), of.filter(({ makesNamespace }) => !makesNamespace)];
  });
  const some = ordered.filter((wave) => wave.length > 0);
  return command === 'destroy' ? some.reverse() : some;
}
