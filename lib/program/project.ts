import { resolve } from 'node:path';
import type { StackDefinition } from '../app/stack';
import type { Problem } from '../problems/problem';
import { onceMore } from './circumstances';
import { Conflicts, conflicts } from './conflicts';
import { definitionProblems } from './definition';
import type { Draft } from './draft';
import {
  type Done,
  done,
  doneAgain,
  doneBeside,
  type Jobs,
  jobsOf,
  knownOf,
  make,
  type Numbered,
  remake,
} from './jobs';
import { loadStacks } from './load';
import { unknownName } from './names';
import { type Product, produce } from './produce';
import { loadTwice } from './reload';
import { produceTwice, type Repeated } from './repeat';
import { guarded } from './user-code';
import { unusedEverywhere } from './waiver-problems';

/** Stacks of a folder in some of their environments; `Kept` is what was kept of each product. */
export interface Project<Kept = Product> {
  readonly products: readonly Kept[];
  readonly environments: readonly string[];
  readonly problems: readonly Problem[];
}

/** Judges what is made here, and keeps what is to be kept of it, beside whoever has started it. */
export interface Judging<Kept> {
  /** Takes what was made for a job; false where that is to be judged here. */
  take(number: number, draft: Draft): boolean;
  /** What has been judged since it was last asked. */
  judged(): Iterable<Judged<Kept>>;
  /** What is left, in the end. What does not come is to be judged here. */
  rest(): Promise<Iterable<Judged<Kept>>>;
  /** Ends it, whatever it has done. */
  close(): void;
}

/** What the gate said of the draft of a job. */
export interface Judged<Kept> {
  readonly number: number;
  readonly judgements: readonly Numbered[];
  readonly kept: Kept;
}

/**
 * Renders and judges every stack of a folder, in every environment or in those that are named. What `keep` returns is
 * kept of each product; the trees of many stacks would fill the memory. `beside` may have others judge, if the jobs are many.
 */
export async function produceProject<Kept>(
  folder: string,
  named: readonly string[],
  keep: (product: Product) => Kept,
  beside: (jobs: Jobs) => Judging<Kept> | undefined = () => undefined,
): Promise<Project<Kept>> {
  const all = jobsOf(folder, named);
  const judging = beside(all);
  const results = await doneJobs(all, keep, judging).finally(() => judging?.close());
  const clashes = new Conflicts();
  for (const [number, { keys }] of results.entries()) clashes.add(keys, () => onceMore(() => remake(all, number)));
  return {
    products: results.map(({ kept }) => kept),
    environments: all.environments,
    problems: [
      ...all.problems,
      ...unusedEverywhere(
        results.flatMap(({ problems }) => problems),
        all.jobs.map(({ stack }) => stack),
      ),
      ...clashes.problems(),
    ],
  };
}

/**
 * What is known of a job while its draft is judged. The draft itself is made once more where there is something to tell,
 * as trees that stay for a while are half of the work of the garbage collector.
 */
interface Waiting extends Omit<Done<unknown>, 'kept'> {
  readonly made?: Repeated;
}

/** From so many findings on there are likely more, and drafts are kept. */
const fewest = 8;

/** Does all jobs, judging what nobody else takes. */
async function doneJobs<Kept>(
  all: Jobs,
  keep: (product: Product) => Kept,
  judging: Judging<Kept> | undefined,
): Promise<Done<Kept>[]> {
  const waiting = new Map<number, Waiting>();
  const ended = new Map<number, Done<Kept>>();
  let found = 0;
  const end = ({ number, judgements, kept }: Judged<Kept>) => {
    const { made, ...known } = waiting.get(number) as Waiting;
    waiting.delete(number);
    if (judgements.length > 0) found++;
    if (judgements.length === 0) ended.set(number, { ...known, kept });
    else if (made) ended.set(number, doneBeside(made.draft, judgements, kept));
    else ended.set(number, doneAgain(all, number, known, judgements, kept));
  };
  for (const number of all.jobs.keys()) {
    const made = make(all, number);
    if (!made.product && judging?.take(number, made.draft)) {
      waiting.set(number, { ...knownOf(made.draft), ...(found > fewest && { made }) });
    } else ended.set(number, done(made, keep));
    for (const one of judging?.judged() ?? []) end(one);
  }
  for (const one of (await judging?.rest()) ?? []) end(one);
  for (const [number, { made }] of waiting) ended.set(number, done(made ?? onceMore(() => make(all, number)), keep));
  return [...all.jobs.keys()].map((number) => ended.get(number) as Done<Kept>);
}

/**
 * Renders and judges one stack in one environment; both are in its name, as Pulumi knows it: `<stack>.<environment>`.
 * With `once` it is not made again to see whether it stays the same: below Pulumi's engine a program may make resources
 * of its own, and each only once.
 */
export function produceStack(
  folder: string,
  pulumiName: string,
  place: string,
  property: string,
  { once = false } = {},
): Project {
  return guarded(() => projectOf(folder, pulumiName, place, property, once));
}

/** The stack and the environment in the name of a Pulumi stack: the last dot stands between them. */
export function namesIn(pulumiName: string): readonly [stack: string, environment: string] {
  const [stack = '', environment = ''] = pulumiName.split(/\.(?=[^.]*$)/);
  return [stack, environment];
}

function projectOf(folder: string, pulumiName: string, place: string, property: string, once: boolean): Project {
  const { stacks, problems, again } = once ? { ...loadStacks(resolve(folder)), again: [] } : loadTwice(resolve(folder));
  const [name, environment] = namesIn(pulumiName);
  const stack = stacks.find((candidate) => candidate.name === name);
  const known = stack ? Object.keys(stack.environments) : [];
  if (!stack || !known.includes(environment)) {
    const names = (stack ? [stack] : stacks).flatMap((one) =>
      Object.keys(one.environments).map((env) => `${one.name}.${env}`),
    );
    const unknown = unknownName(stack ? 'environment' : 'stack', place, property, pulumiName, names);
    return { products: [], environments: [], problems: stacks.length > 0 ? [...problems, unknown] : problems };
  }
  const product = once ? produce(stack, environment, 'pulumi') : produceTwice(stack, again, environment, 'pulumi');
  const project = projectOfOne(product, stack);
  return { ...project, problems: [...problems, ...project.problems] };
}

/** Renders and judges a stack that code has made, in one of its environments, as Pulumi gets it. */
export function produceDefinition(
  definition: StackDefinition,
  environment: string,
  place: string,
  property: string,
): Project {
  const known = Object.keys(definition.environments);
  const wrong = definitionProblems([definition]);
  if (!known.includes(environment)) wrong.push(unknownName('environment', place, property, environment, known));
  if (wrong.length > 0) return { products: [], environments: [], problems: wrong };
  return guarded(() => projectOfOne(produce(definition, environment, 'pulumi'), definition));
}

/** A product with what is wrong with it alone. */
export function projectOfOne(product: Product, definition: StackDefinition): Project {
  const problems = [...unusedEverywhere(product.problems, [definition]), ...conflicts([product])];
  return { products: [product], environments: [product.environment], problems };
}
