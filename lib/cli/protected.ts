import type { Problem } from '../problems/problem';
import { count } from '../problems/show';
import type { Checkpoint } from './checkpoint';
import { askPulumi } from './engine';

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
  const problems = stacks.map(async (stack): Promise<Problem[]> => {
    const exported = await askPulumi(['stack', 'export', '--stack', stack]);
    if ('problem' in exported) return []; // there is no such stack, which the run itself will say
    const { deployment } = JSON.parse(exported.output) as Checkpoint;
    const [first, ...others] = (deployment?.resources ?? []).filter(({ protect }) => protect);
    if (!first) return [];
    const name = `${first.type?.split(':').at(-1)} ${first.urn.split('::').at(-1)}`;
    return [
      {
        id: 'protected',
        severity: 'error',
        place: `stack ${stack}`,
        property: 'destroy',
        got:
          others.length > 0
            ? `${name} and ${count(others.length, 'other')} that are protected`
            : `${name}, which is protected`,
        allowed: 'a stack without protected objects: this one has data, or is a protected environment',
        fix: `if it is really to go: pulumi state unprotect --all --stack ${stack}`,
      },
    ];
  });
  return (await Promise.all(problems)).flat();
}
