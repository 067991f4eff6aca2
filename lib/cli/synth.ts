import { join, relative } from 'node:path';
import { compareOutput, mark, type OutputFile, outputPath, type Written, writeOutput } from '../dist/write';
import { rules } from '../policy/rules';
import { formatProblems } from '../problems/format';
import type { Problem } from '../problems/problem';
import { count, show } from '../problems/show';
import type { Product } from '../program/produce';
import { produceProject } from '../program/project';
import { toYaml } from '../render/yaml';
import { settled } from './guard';
import type { Outcome } from './outcome';

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
export async function synth({ stacks, output, environments: named, check }: SynthOptions): Promise<Outcome> {
  const {
    products,
    environments,
    problems: found,
  } = await settled(() => produceProject(stacks, named, (product) => toFile(product, stacks)));
  const problems = formatProblems(found, environments);
  const errors = formatProblems(found.filter(({ severity }) => severity === 'error')).length;
  if (errors > 0)
    return { lines: [], problems: [...problems, `${count(errors, 'error')}; nothing was written`], ok: false };
  if (check) return { problems, ...freshness(output, environments, products) };
  const written = tryToWrite(output, environments, products);
  if ('problem' in written)
    return { lines: [], problems: [...problems, ...formatProblems([written.problem])], ok: false };
  const { changed, removed } = written;
  const lines = products.flatMap(({ path, objects }) => [join(output, path), ...objects.map((words) => `  ${words}`)]);
  lines.push(...removed.map((path) => `${join(output, path)} removed: no stack makes it any more`));
  const objects = products.reduce((sum, product) => sum + product.objects.length, 0);
  lines.push(
    `${count(objects, 'object')} passed ${count(rules.length, 'rule')}; ${count(changed.length, 'file')} changed, ${removed.length} removed`,
  );
  return { lines, problems, ok: true };
}

function tryToWrite(
  output: string,
  environments: readonly string[],
  files: readonly OutputFile[],
): Written | { readonly problem: Problem } {
  try {
    return writeOutput(output, environments, files);
  } catch (error) {
    const got = `${show(output)} (${(error as Error).message})`;
    const common = { id: 'output', severity: 'error', place: 'command line', property: '--output' } as const;
    return {
      problem: { ...common, got, allowed: 'a folder that can be written', fix: 'make room or name another folder' },
    };
  }
}

/** What is kept of a product: its file, and its objects in words. */
interface StackFile extends OutputFile {
  readonly objects: readonly string[];
}

function toFile({ environment, stack, objects, problems }: Product, stacks: string): StackFile {
  const source = relative(process.cwd(), stacks) || '.';
  const header = `${mark} from ${source.split('\\').join('/')}/ for ${environment}. Edit there, then run: npm run synth\n`;
  const isGood = !problems.some(({ severity }) => severity === 'error');
  return {
    path: outputPath(environment, stack),
    text: isGood ? header + toYaml(objects.map(({ manifest }) => manifest)) : '',
    objects: objects.map(({ manifest: { kind, metadata } }) => `${kind} ${metadata.name}`),
  };
}

function freshness(
  output: string,
  environments: readonly string[],
  files: readonly OutputFile[],
): Omit<Outcome, 'problems'> {
  const { changed, removed } = compareOutput(output, environments, files);
  const stale = [...changed.map(({ path }) => path), ...removed].map((path) => `${join(output, path)} is out of date`);
  if (stale.length === 0) return { lines: [`${output} is up to date`], ok: true };
  return { lines: [...stale, 'run: npm run synth'], ok: false };
}
