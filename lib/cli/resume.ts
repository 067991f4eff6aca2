import type { Problem } from '../problems/problem';
import { count } from '../problems/show';
import { sideBySide } from '../rollout/side-by-side';
import { askPulumi } from './engine';
import { unlock } from './locks';

/** What an interrupted run left, and what became of it. */
export interface Resumed {
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
  /** Stacks of which Pulumi's state may not be what the cluster has. */
  readonly uncertain: ReadonlySet<string>;
}

interface Checkpoint {
  readonly deployment?: { readonly pending_operations?: readonly Operation[] };
}

interface Operation {
  readonly type: string;
  readonly resource: { readonly urn: string };
}

const atOnce = 4;

/**
 * Makes stacks ready whose last run did not come to its end: a killed engine leaves its lock, and in the state the
 * operations it was at. Creations among them are forgotten, because `up` makes them again and the API server takes the
 * same object a second time; what was changed or deleted is looked up in the cluster by the run that follows.
 */
export async function resume(command: string, stacks: readonly string[]): Promise<Resumed> {
  const answer = await askPulumi(['whoami', '--json']);
  if ('problem' in answer) return { lines: [], problems: [answer.problem], uncertain: new Set() };
  const { lines, problems } = unlock((JSON.parse(answer.output) as { url: string }).url, stacks);
  const found = { lines: [...lines], problems: [...problems], uncertain: new Set<string>() };
  if (problems.length > 0 || command === 'refresh') return found;
  await sideBySide(stacks, atOnce, async (stack) => {
    const exported = await askPulumi(['stack', 'export', '--stack', stack]);
    if ('problem' in exported) return; // there is no such stack, which the run itself will say
    const checkpoint = JSON.parse(exported.output) as Checkpoint;
    const operations = checkpoint.deployment?.pending_operations ?? [];
    if (operations.length === 0) return;
    found.uncertain.add(stack);
    if (command === 'destroy') return void found.problems.push(unfinished(stack, operations));
    const problem = await forget(stack, checkpoint);
    if (problem) found.problems.push(problem);
    else
      found.lines.push(`${stack}: the last run was interrupted at ${inWords(operations)}; this one goes on from there`);
  });
  return found;
}

async function forget(stack: string, checkpoint: Checkpoint): Promise<Problem | undefined> {
  const { pending_operations: _, ...deployment } = checkpoint.deployment ?? {};
  const answer = await askPulumi(['stack', 'import', '--stack', stack], JSON.stringify({ ...checkpoint, deployment }));
  return 'problem' in answer ? answer.problem : undefined;
}

/** What a creation that was interrupted made is in no state, so `destroy` would leave it behind. */
function unfinished(stack: string, operations: readonly Operation[]): Problem {
  return {
    id: 'interrupted',
    severity: 'error',
    place: `Pulumi stack ${stack}`,
    property: 'state',
    got: `a run that was interrupted at ${inWords(operations)}`,
    allowed: 'a state that knows of every object',
    fix: `holdfast up --stack ${stack}, which goes on from there, then destroy it`,
  };
}

function inWords(operations: readonly Operation[]): string {
  const names = operations.slice(0, 3).map(({ type, resource }) => `${type} ${resource.urn.split('::').at(-1)}`);
  const others = operations.length - names.length;
  return others > 0 ? `${names.join(', ')} and ${count(others, 'other')}` : names.join(', ');
}
