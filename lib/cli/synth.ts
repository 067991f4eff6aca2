import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { compareOutput, forgetOutput, type Written, writeOutput } from '../dist/write';
import { rules } from '../policy/rules';
import { formatProblems } from '../problems/format';
import { hasErrors, type Problem, ProblemsError } from '../problems/problem';
import { count, show } from '../problems/show';
import type { Product } from '../program/produce';
import { produceProject } from '../program/project';
import { byCluster } from '../render/cluster';
import { settled } from './guard';
import { startJudging } from './judging/judging';
import { failed, type Outcome } from './outcome';
import { outputProblems } from './output-folder';
import { type StackFile, toFiles } from './stack-files';

export interface SynthOptions {
  /** Folder of the stacks. */
  readonly stacks: string;
  /** Folder to write to. */
  readonly output: string;
  /** Environments to render; all when empty. */
  readonly environments: readonly string[];
  /** Write nothing, only say whether the folder is up to date. */
  readonly check: boolean;
}

/** Renders and checks all stacks, and writes them when nothing is wrong with any. */
export async function synth(options: SynthOptions): Promise<Outcome> {
  const { stacks, output } = options;
  const misplaced = outputProblems(output, stacks);
  if (misplaced.length > 0) return failed(misplaced, [], 'nothing was written');
  // Before the user's program runs, which may go to another folder.
  const [target, source] = [resolve(output), relative(process.cwd(), stacks) || '.'];
  const wasThere = existsSync(target);
  try {
    return await render(target, source, options);
  } finally {
    forgetOutput(target, wasThere);
  }
}

async function render(target: string, source: string, options: SynthOptions): Promise<Outcome> {
  const { stacks, output, environments: named, check } = options;
  const {
    products,
    environments,
    problems: found,
  } = await settled(() =>
    produceProject(
      stacks,
      named,
      (product) => filesOf(product, source),
      (jobs) => startJudging({ source, output: target, check }, jobs),
    ),
  );
  if (hasErrors(found)) return failed(found, environments, 'nothing was written');
  const files = products.flat();
  const problems = formatProblems(found, environments);
  const folders = named.length > 0 ? environments : 'all';
  const result = attempt(output, () => {
    if (check) return freshness(output, compareOutput(target, folders, files));
    return written(output, files, writeOutput(target, folders, files));
  });
  return { ...result, problems: [...problems, ...result.problems] };
}

function filesOf({ environment, stack, objects, problems }: Product, source: string): StackFile[] {
  const clusters = byCluster(objects).map(([cluster, own]) => [cluster, own.map(({ manifest }) => manifest)] as const);
  return toFiles({ environment, stack, clusters }, !hasErrors(problems), source);
}

/** What the file system refuses is one problem, and nothing was changed. */
function attempt(output: string, work: () => Outcome): Outcome {
  try {
    return work();
  } catch (error) {
    const problems = error instanceof ProblemsError ? error.problems : [notWritable(output, error as Error)];
    return { lines: [], problems: formatProblems(problems), ok: false };
  }
}

function notWritable(output: string, { message }: Error): Problem {
  return {
    id: 'output',
    severity: 'error',
    place: 'command line',
    property: '--output',
    got: `${show(output)} (${message})`,
    allowed: 'a folder that can be written',
    fix: 'make room or name another folder',
  };
}

function written(output: string, files: readonly StackFile[], { changed, removed }: Written): Outcome {
  const lines = files.flatMap(({ path, objects }) => [join(output, path), ...objects.map((words) => `  ${words}`)]);
  lines.push(...removed.map((path) => `${join(output, path)} removed: no stack makes it any more`));
  const objects = files.reduce((sum, file) => sum + file.objects.length, 0);
  lines.push(
    `${count(objects, 'object')} passed ${count(rules.length, 'rule')}; ${count(changed.length, 'file')} changed, ${removed.length} removed`,
  );
  return { lines, problems: [], ok: true };
}

function freshness(output: string, { changed, removed }: ReturnType<typeof compareOutput>): Outcome {
  const stale = [...changed.map(({ path }) => path), ...removed].map((path) => `${join(output, path)} is out of date`);
  if (stale.length === 0) return { lines: [`${output} is up to date`], problems: [], ok: true };
  return { lines: [...stale, 'run: npm run synth'], problems: [], ok: false };
}
