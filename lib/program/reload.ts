import type { StackDefinition } from '../app/stack';
import { isOfUser } from '../root';
import { elsewhen, watched } from './circumstances';
import { type Loaded, loadStacks } from './load';

export interface Reloaded extends Loaded {
  /** The stacks as their modules define them at another time; none where loading them asked for nothing that changes. */
  readonly again: readonly StackDefinition[];
}

/** Loads the stacks, and once more where a module may have kept the time or a random number when it was loaded. */
export function loadTwice(folder: string): Reloaded {
  const before = new Set(Object.keys(require.cache));
  const { result, asked } = watched(() => loadStacks(folder));
  if (!asked || result.problems.length > 0) return { ...result, again: [] };
  const isTheirs = (file: string) => !before.has(file) && isOfUser(file);
  const modules = Object.entries(require.cache).filter(([file]) => isTheirs(file));
  for (const [file] of modules) delete require.cache[file];
  const { stacks } = elsewhen([], () => loadStacks(folder));
  Object.assign(require.cache, Object.fromEntries(modules));
  return { ...result, again: stacks };
}
