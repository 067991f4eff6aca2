import { resolve } from 'node:path';
import type { StackDefinition } from '../app/stack';
import type { Problem } from '../problems/problem';
import { list, show } from '../problems/show';
import { suggest } from '../problems/suggest';
import { Conflicts, conflicts } from './conflicts';
import { definitionProblems } from './definition';
import { loadStacks } from './load';
import { type Product, produce } from './produce';
import { loadTwice } from './reload';
import { produceTwice } from './repeat';
import { guarded } from './user-code';

/** Stacks of a folder in some of their environments; `Kept` is what was kept of each product. */
export interface Project<Kept = Product> {
  readonly products: readonly Kept[];
  readonly environments: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Renders and judges every stack of a folder, in every environment or in those that are named. What `keep` returns is
 * kept of each product, all of it by default; the trees of many stacks would fill the memory.
 */
export function produceProject<Kept = Product>(
  folder: string,
  named: readonly string[] = [],
  keep: (product: Product) => Kept = (product) => product as Kept,
): Project<Kept> {
  return guarded(() => project(folder, named, keep));
}

function project<Kept>(folder: string, named: readonly string[], keep: (product: Product) => Kept): Project<Kept> {
  const { stacks, problems, again } = loadTwice(resolve(folder));
  const known = environmentNames(stacks);
  const unknown = stacks.length > 0 ? named.filter((name) => !known.includes(name)) : [];
  const asked = unknown.map((name) => unknownName('environment', 'command line', '--environment', name, known));
  const environments = named.length > 0 ? [...new Set(named)] : known;
  const clashes = new Conflicts();
  const found: Problem[] = [];
  const products = environments.flatMap((environment) =>
    stacks
      .filter((stack) => Object.hasOwn(stack.environments, environment))
      .map((stack) => {
        const product = produceTwice(stack, again, environment);
        clashes.add(product, () => produce(stack, environment));
        found.push(...product.problems);
        return keep(product);
      }),
  );
  return { products, environments, problems: [...problems, ...asked, ...found, ...clashes.problems()] };
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
  const project = projectOfOne(product);
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
  return guarded(() => projectOfOne(produce(definition, environment, 'pulumi')));
}

function projectOfOne(product: Product): Project {
  const problems = [...product.problems, ...conflicts([product])];
  return { products: [product], environments: [product.environment], problems };
}

export function environmentNames(stacks: readonly StackDefinition[]): string[] {
  return [...new Set(stacks.flatMap(({ environments }) => Object.keys(environments)))];
}

export function unknownName(
  id: string,
  place: string,
  property: string,
  name: string,
  known: readonly string[],
): Problem {
  const near = suggest(name, known);
  return {
    id,
    severity: 'error',
    place,
    property,
    got: name === '' ? 'nothing' : show(name),
    allowed: list(known, 'or'),
    fix: near ? `write ${near}` : `name one of these${id === 'environment' ? ', or add it to defineEnvironments' : ''}`,
  };
}
