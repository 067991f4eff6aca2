import type { Problem } from '../problems/problem';
import { count } from '../problems/show';
import { sideBySide } from '../rollout/side-by-side';
import { type Resource, readCheckpoint } from './checkpoint';

const atOnce = 4;
/** Arguments by which Pulumi leaves protected resources out by itself, or does not come to them. */
const partial = /^(--exclude-protected|--target|--exclude|-t$)/;

/**
 * What keeps stacks from being destroyed. Pulumi refuses to delete a protected resource only when it comes to it: the
 * workloads of a production would be gone, and its namespace kept.
 */
export async function protectedProblems(
  command: string,
  stacks: readonly string[],
  extra: readonly string[],
): Promise<Problem[]> {
  if (command !== 'destroy' || extra.some((argument) => partial.test(argument))) return [];
  const found = new Map<string, Problem>();
  await sideBySide(stacks, atOnce, async (stack) => {
    const [first, ...others] = ((await readCheckpoint(stack))?.deployment?.resources ?? []).filter(
      ({ protect }) => protect,
    );
    if (first) found.set(stack, problem(stack, first, others.length));
  });
  return stacks.flatMap((stack) => found.get(stack) ?? []);
}

function problem(stack: string, { type, urn }: Resource, others: number): Problem {
  const name = `${type?.split(':').at(-1)} ${urn.split('::').at(-1)}`;
  return {
    id: 'protected',
    severity: 'error',
    place: `stack ${stack}`,
    property: 'destroy',
    got: others > 0 ? `${name} and ${count(others, 'other')} that are protected` : `${name}, which is protected`,
    allowed: 'a stack without protected objects: this one has data, or is a protected environment',
    fix: `if it is really to go: pulumi state unprotect --all --stack ${stack}`,
  };
}
