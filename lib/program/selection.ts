import { resolve } from 'node:path';
import type { Environment } from '../app/environment';
import type { StackDefinition } from '../app/stack';
import type { Target } from '../kubernetes/target';
import type { Problem } from '../problems/problem';
import { Conflicts, keysOf } from './conflicts';
import { loadStacks } from './load';
import { environmentNames, unknownName } from './names';
import { type Product, produce } from './produce';
import { type Project, projectOfOne } from './project';
import { guarded } from './user-code';

/** Stacks of Pulumi, as a command line names them. */
export interface Selection {
  /** Names: `<stack>.<environment>`. */
  readonly stacks: readonly string[];
  /** Environments, with all of their stacks. */
  readonly environments: readonly string[];
  /** All stacks, of the environments that are named or else of all of them. */
  readonly all: boolean;
}

/** A stack of Pulumi: one application in one environment. */
export interface PulumiStack {
  /** `<stack>.<environment>` */
  readonly name: string;
  readonly environment: string;
  /** Whether it makes the namespace, in which others of the environment may live. */
  readonly makesNamespace: boolean;
}

/** A stack that was made, and all that is left of that: the trees of many would fill the memory. */
export interface SelectedStack<Kept> extends PulumiStack {
  readonly kept: Kept;
  /** Makes the stack anew, when it is its turn. */
  makeAgain(): Project;
}

/** The stacks that were selected, environment by environment in the order of the project; `Kept` is what was kept of each. */
export interface Selected<Kept> {
  readonly stacks: readonly SelectedStack<Kept>[];
  readonly environments: readonly string[];
  readonly problems: readonly Problem[];
}

/** All stacks of a project, environment by environment, without making any. */
export function stacksOf(folder: string): readonly PulumiStack[] {
  return guarded(() => {
    const { stacks: definitions, problems } = loadStacks(resolve(folder));
    return { stacks: pulumiStacksOf(definitions), problems };
  }).stacks;
}

/** Renders and judges the selected stacks once, as Pulumi gets them or as files do. */
export function produceSelection<Kept>(
  folder: string,
  selection: Selection,
  keep: (product: Product) => Kept,
  target: Target = 'pulumi',
): Selected<Kept> {
  return guarded(() => produceAll(folder, selection, keep, target));
}

function produceAll<Kept>(
  folder: string,
  selection: Selection,
  keep: (product: Product) => Kept,
  target: Target,
): Selected<Kept> {
  const { stacks: definitions, problems } = loadStacks(resolve(folder));
  const known = environmentNames(definitions);
  const all = pulumiStacksOf(definitions);
  const chosen = all.filter((stack) => isSelected(stack, selection));
  const clashes = new Conflicts();
  const found: Problem[] = [];
  const stacks = chosen.map(({ definition, ...stack }) => {
    const make = () => produce(definition, stack.environment, target);
    const product = make();
    clashes.add(keysOf(product.environment, product.objects), make);
    found.push(...product.problems);
    return { ...stack, kept: keep(product), makeAgain: () => guarded(() => projectOfOne(make(), definition)) };
  });
  const unknown = definitions.length > 0 ? unknownNames(selection, known, all) : [];
  return {
    stacks,
    environments: [...new Set(stacks.map(({ environment }) => environment))],
    problems: [...problems, ...unknown, ...found, ...clashes.problems()],
  };
}

function pulumiStacksOf(definitions: readonly StackDefinition[]) {
  return environmentNames(definitions).flatMap((environment) =>
    definitions.filter((one) => Object.hasOwn(one.environments, environment)).map((one) => toStack(one, environment)),
  );
}

function toStack(definition: StackDefinition, environment: string): PulumiStack & { definition: StackDefinition } {
  const { name } = definition.environments[environment] as Environment;
  const makesNamespace = definition.createNamespace;
  return { definition, name: `${definition.name}.${name}`, environment, makesNamespace };
}

function isSelected({ name, environment }: PulumiStack, { all, environments, stacks }: Selection): boolean {
  if (stacks.includes(name)) return true;
  return environments.length > 0 ? environments.includes(environment) : all;
}

function unknownNames(
  { stacks, environments, all: selectsAll }: Selection,
  known: readonly string[],
  all: readonly PulumiStack[],
) {
  const names = all.map(({ name }) => name);
  const isNothing = !selectsAll && stacks.length + environments.length === 0;
  const wrongNames = (isNothing ? [''] : stacks).filter((name) => !names.includes(name));
  const wrongEnvironments = environments.filter((name) => !known.includes(name));
  return [
    ...wrongNames.map((name) => unknownName('stack', 'command line', '--stack', name, names)),
    ...wrongEnvironments.map((name) => unknownName('environment', 'command line', '--environment', name, known)),
  ];
}
