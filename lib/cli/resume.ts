import type { Problem } from '../problems/problem';
import { count } from '../problems/show';
import { sideBySide } from '../rollout/side-by-side';
import { type Backend, backendUrl, removeTornAttributes } from './backend';
import { type Checkpoint, glanceAt, type Operation, readCheckpoint, settle } from './checkpoint';
import { askPulumi } from './engine';
import { unlock } from './locks';
import { destinationProblems } from './readiness';
import { configuredContext, contextKey } from './stack-config';

/** What an interrupted run left, and what became of it. */
export interface Resumed {
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
  /** Stacks of which Pulumi's state may not be what the cluster has. */
  readonly uncertain: ReadonlySet<string>;
  /** Of each other stack that Pulumi has, a digest of its state. */
  readonly states: ReadonlyMap<string, string>;
  /** Where Pulumi keeps its state. */
  readonly backend: string;
}

const atOnce = 4;

/** Where no run was looked at. */
export const nothing: Resumed = { lines: [], problems: [], uncertain: new Set(), states: new Map(), backend: '' };

/**
 * Makes stacks ready whose last run did not come to its end: a killed engine leaves its lock, and in the state the
 * operations it was at. What it created is looked for in the cluster now, what it changed or deleted by the run that
 * follows, which begins with a refresh.
 */
export async function resume(
  command: string,
  stacks: readonly string[],
  asked: Promise<Backend> = backendUrl(),
): Promise<Resumed> {
  const answer = await asked;
  if ('problem' in answer) return { ...nothing, problems: [answer.problem] };
  const { url: backend } = answer;
  const { lines, problems } = unlock(backend, stacks);
  removeTornAttributes(backend);
  const states = new Map<string, string>();
  const found = { lines: [...lines], problems: [...problems], uncertain: new Set<string>(), states, backend };
  if (problems.length > 0 || command === 'refresh') return found;
  await sideBySide(stacks, atOnce, async (stack) => {
    const glance = await glanceAt(stack, backend);
    if (glance === undefined) return; // there is no such stack, which the run itself will say
    const checkpoint = glance.mayBeInterrupted ? await readCheckpoint(stack) : undefined;
    const operations = checkpoint?.deployment?.pending_operations ?? [];
    if (!checkpoint || operations.length === 0) {
      states.set(stack, glance.digest);
      return;
    }
    found.uncertain.add(stack);
    const settled = await settleState(stack, checkpoint);
    if (settled.length > 0) found.problems.push(...settled);
    else
      found.lines.push(`${stack}: the last run was interrupted at ${inWords(operations)}; this one goes on from there`);
  });
  return found;
}

async function settleState(stack: string, checkpoint: Checkpoint): Promise<readonly Problem[]> {
  const unreachable = await destinationProblems([{ name: stack, kept: [] }]);
  if (unreachable.length > 0) return unreachable;
  const contextOf = (cluster: string | undefined) => configuredContext(stack, contextKey(cluster)) ?? '';
  const settled = await settle(checkpoint, contextOf);
  const answer = await askPulumi(['stack', 'import', '--stack', stack], JSON.stringify(settled));
  return 'problem' in answer ? [answer.problem] : [];
}

function inWords(operations: readonly Operation[]): string {
  const names = operations.slice(0, 3).map(({ type, resource }) => `${type} ${resource.urn.split('::').at(-1)}`);
  const others = operations.length - names.length;
  return others > 0 ? `${names.join(', ')} and ${count(others, 'other')}` : names.join(', ');
}
