import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dnsLabelWords, isDnsLabel, toDnsLabel } from '../app/dns-label';
import type { StackDefinition } from '../app/stack';
import type { Problem } from '../problems/problem';
import { placeOfCall } from '../problems/report';
import { show } from '../problems/show';
import { exceptionProblem } from './exception';

/** The applications of a folder, and what keeps others from being one. */
export interface Loaded {
  readonly stacks: readonly StackDefinition[];
  readonly problems: readonly Problem[];
}

/** Loads every TypeScript file of a folder whose default export is a stack; the others are helpers of theirs. */
export function loadStacks(folder: string): Loaded {
  const problems: Problem[] = [];
  const stacks: StackDefinition[] = [];
  for (const file of sources(folder, problems)) {
    try {
      const { default: exported } = require(file) as { default?: unknown };
      if (exported === undefined) continue;
      if (isStack(exported)) stacks.push(exported);
      else problems.push(noStack(file, exported));
    } catch (error) {
      problems.push(exceptionProblem(error, relative(process.cwd(), file)));
    }
  }
  return { stacks, problems: [...problems, ...nameProblems(stacks)] };
}

function sources(folder: string, problems: Problem[]): string[] {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
    return files.sort().map((name) => join(folder, name));
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

function isStack(value: unknown): value is StackDefinition {
  const { name, environments, build } = (value ?? {}) as Partial<StackDefinition>;
  return typeof name === 'string' && typeof environments === 'object' && typeof build === 'function';
}

function noStack(file: string, exported: unknown): Problem {
  return {
    id: 'stacks',
    severity: 'error',
    place: relative(process.cwd(), file),
    property: 'default',
    got: show(exported),
    allowed: 'a stack',
    fix: 'write export default defineStack(...), or export a helper by its name',
  };
}

/** Names become files, namespaces and Pulumi stacks, so they are checked before anything is called after them. */
function nameProblems(stacks: readonly StackDefinition[]): Problem[] {
  const common = { id: 'dns-name', severity: 'error', allowed: dnsLabelWords } as const;
  return stacks.flatMap((stack) => {
    const environments = Object.values(stack.environments).filter(({ name }) => !isDnsLabel(name));
    const problems: Problem[] = environments.map(({ name, trace }) => ({
      ...common,
      place: placeOfCall(trace, [0, name], stack.name),
      property: name,
      got: show(name),
      fix: `name it '${toDnsLabel(name)}'`,
    }));
    if (isDnsLabel(stack.name)) return problems;
    const fix = `name it '${toDnsLabel(stack.name)}'`;
    return [
      ...problems,
      { ...common, place: placeOfCall(stack.trace, [0], stack.name), property: 'name', got: show(stack.name), fix },
    ];
  });
}
