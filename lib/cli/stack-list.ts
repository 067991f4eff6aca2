import type { Problem } from '../problems/problem';
import { backendUrl, removeTornAttributes } from './backend';
import { askPulumi } from './engine';

/** A stack as Pulumi's list of them has it. */
export interface ListedStack {
  readonly name: string;
  /** False for a stack that nothing was ever deployed with, or all of which is gone. */
  readonly hasResources: boolean;
}

/** The stacks that Pulumi has, of all projects of the backend. */
export async function listStacks(): Promise<
  { readonly stacks: readonly ListedStack[] } | { readonly problem: Problem }
> {
  const ask = () => askPulumi(['stack', 'ls', '--json']);
  let answer = await ask();
  if ('problem' in answer) {
    const backend = await backendUrl();
    if ('problem' in backend) return answer;
    removeTornAttributes(backend.url);
    answer = await ask();
  }
  if ('problem' in answer) return answer;
  const listed = JSON.parse(answer.output) as { name: string; resourceCount?: number }[];
  return {
    stacks: listed.map(({ name, resourceCount = 0 }) => ({
      name: name.split('/').at(-1) ?? name,
      hasResources: resourceCount > 0,
    })),
  };
}
