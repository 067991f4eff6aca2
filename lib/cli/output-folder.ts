import { resolve } from 'node:path';
import { isAround } from '../problems/folder';
import type { Problem } from '../problems/problem';
import { show } from '../problems/show';

/** What would be written over, or taken for a stack at the next run, if files were rendered there. */
export function outputProblems(output: string, stacks: string): Problem[] {
  const [folder, sources] = [resolve(output), resolve(stacks)];
  const project = process.cwd();
  const isAmongStacks = isAround(sources, folder) && !isAround(sources, project); // which is a mistake of its own
  if (!isAround(folder, project) && !isAround(folder, sources) && !isAmongStacks) return [];
  return [
    {
      id: 'output',
      severity: 'error',
      place: 'command line',
      property: '--output',
      got: output === '' ? 'nothing' : show(output),
      allowed: 'a folder of its own, neither around the project nor among the stacks',
      fix: 'name a folder for the rendered files alone: --output dist',
    },
  ];
}
