import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isStackDefinition, type StackDefinition, takeDefinitions } from '../app/stack';
import { isAround } from '../problems/folder';
import type { Problem } from '../problems/problem';
import { placeOfCall } from '../problems/report';
import { show } from '../problems/show';
import { definitionProblems } from './definition';
import { exceptionProblems } from './exception';

/** The applications of a folder, and what keeps others from being one. */
export interface Loaded {
  readonly stacks: readonly StackDefinition[];
  readonly problems: readonly Problem[];
}

/**
 * Loads every TypeScript file below a folder whose default export is a stack, or a list of stacks; the others are
 * helpers of theirs.
 */
export function loadStacks(folder: string): Loaded {
  const problems: Problem[] = [];
  const stacks: StackDefinition[] = [];
  takeDefinitions();
  for (const file of sources(folder, problems)) {
    try {
      const { default: exported } = require(file) as { default?: unknown };
      if (exported === undefined) continue;
      for (const one of Array.isArray(exported) ? exported : [exported]) {
        if (isStackDefinition(one)) stacks.push(one);
        else problems.push(noStack(file, one));
      }
    } catch (error) {
      problems.push(...exceptionProblems(error, relative(process.cwd(), file)));
    }
  }
  const exported = new Set(stacks);
  const forgotten = takeDefinitions().filter((definition) => !exported.has(definition));
  if (stacks.length + problems.length + forgotten.length === 0) problems.push(emptyFolder(folder));
  return { stacks, problems: [...problems, ...forgotten.map(notExported), ...definitionProblems(stacks)] };
}

function sources(folder: string, problems: Problem[]): string[] {
  if (isAround(folder, process.cwd())) {
    problems.push(wholeProject(folder));
    return [];
  }
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name));
    return files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    problems.push({
      id: 'stacks',
      severity: 'error',
      place: 'command line',
      property: '--stacks',
      got: `${folder} (${code})`,
      allowed: 'a folder of stacks',
      fix: 'run the command in the folder of the project, or name the folder with --stacks',
    });
    return [];
  }
}

/** Every file of the project would be run as a stack, those of its packages and its tests too. */
function wholeProject(folder: string): Problem {
  return {
    id: 'stacks',
    severity: 'error',
    place: 'command line',
    property: '--stacks',
    got: `${folder}, which is the folder the command runs in or one around it`,
    allowed: 'a folder of stacks, and of nothing else',
    fix: 'name the folder of the stacks: --stacks stacks',
  };
}

/** Without a stack there is nothing to render, and all that was rendered before would go. */
function emptyFolder(folder: string): Problem {
  return {
    id: 'stacks',
    severity: 'error',
    place: 'command line',
    property: '--stacks',
    got: `${relative(process.cwd(), folder) || '.'}, a folder without a stack`,
    allowed: 'a folder in which a file has a stack as its default export',
    fix: 'add a file with export default defineStack(...), or name another folder with --stacks',
  };
}

function noStack(file: string, exported: unknown): Problem {
  return {
    id: 'stacks',
    severity: 'error',
    place: relative(process.cwd(), file),
    property: 'default',
    got: show(exported),
    allowed: 'a stack, or a list of stacks',
    fix: 'write export default defineStack(...), or export a helper by its name',
  };
}

/** A stack that nobody exports would not be rendered, and what was rendered of it before would go. */
function notExported({ name, trace }: StackDefinition): Problem {
  return {
    id: 'stacks',
    severity: 'error',
    place: placeOfCall(trace, [], name),
    property: 'defineStack',
    got: `${show(name)}, which is not exported`,
    allowed: 'the default export of a file, or in the list that is',
    fix: 'write export default defineStack(...)',
  };
}
