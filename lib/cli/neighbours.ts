import type { Problem } from '../problems/problem';
import { list } from '../problems/show';
import { produceSelection } from '../program/selection';
import { askPulumi } from './engine';

/**
 * What keeps stacks from being destroyed that make a namespace: with it everything in it goes, and so do the objects of
 * other stacks, whose states would not know.
 */
export async function neighbourProblems(command: string, names: readonly string[], folder: string): Promise<Problem[]> {
  if (command !== 'destroy') return [];
  const { stacks } = produceSelection(folder, { all: true, stacks: [], environments: [] }, () => undefined);
  const makers = stacks.filter(({ name, makesNamespace }) => makesNamespace && names.includes(name));
  const neighbours = makers.map((maker) => ({
    maker,
    others: stacks.filter(({ environment, name }) => environment === maker.environment && !names.includes(name)),
  }));
  if (neighbours.every(({ others }) => others.length === 0)) return [];
  const deployed = await deployedStacks();
  return neighbours.flatMap(({ maker, others }) => {
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

async function deployedStacks(): Promise<string[]> {
  const answer = await askPulumi(['stack', 'ls', '--json']);
  if ('problem' in answer) return []; // which the run itself will say
  const known = JSON.parse(answer.output) as { name: string; resourceCount?: number }[];
  return known.filter(({ resourceCount = 0 }) => resourceCount > 0).map(({ name }) => name.split('/').at(-1) ?? name);
}
