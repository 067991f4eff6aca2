import { resolve } from 'node:path';
import type { StackDefinition } from '../app/stack';
import type { Problem } from '../problems/problem';
import { list, show } from '../problems/show';
import { suggest } from '../problems/suggest';
import { conflicts } from './conflicts';
import { loadStacks } from './load';
import { type Product, produce } from './produce';

/** Stacks of a folder in some of their environments. */
export interface Project {
  readonly products: readonly Product[];
  readonly environments: readonly string[];
  readonly problems: readonly Problem[];
}

/** Renders and judges every stack of a folder, in every environment or in those that are named. */
export function produceProject(folder: string, named: readonly string[] = []): Project {
  const { stacks, problems } = loadStacks(resolve(folder));
  const known = environmentNames(stacks);
  const unknown = stacks.length > 0 ? named.filter((name) => !known.includes(name)) : [];
  const environments = named.length > 0 ? named : known;
  const products = environments.flatMap((environment) =>
    stacks
      .filter((stack) => Object.hasOwn(stack.environments, environment))
      .map((stack) => produce(stack, environment)),
  );
  const asked = unknown.map((name) => unknownName('environment', 'command line', '--environment', name, known));
  return { products, environments, problems: [...problems, ...asked, ...problemsOf(products)] };
}

/** Renders and judges one stack in one environment; both are in its name, as Pulumi knows it: `<stack>.<environment>`. */
export function produceStack(folder: string, pulumiName: string, place: string, property: string): Project {
  const { stacks, problems } = loadStacks(resolve(folder));
  const [name = '', environment = ''] = pulumiName.split(/\.(?=[^.]*$)/);
  const stack = stacks.find((candidate) => candidate.name === name);
  const known = stack ? Object.keys(stack.environments) : [];
  if (!stack || !known.includes(environment)) {
    const names = (stack ? [stack] : stacks).flatMap((one) =>
      Object.keys(one.environments).map((env) => `${one.name}.${env}`),
    );
    const unknown = unknownName(stack ? 'environment' : 'stack', place, property, pulumiName, names);
    return { products: [], environments: [], problems: stacks.length > 0 ? [...problems, unknown] : problems };
  }
  const products = [produce(stack, environment, 'pulumi')];
  return { products, environments: [environment], problems: [...problems, ...problemsOf(products)] };
}

function problemsOf(products: readonly Product[]): Problem[] {
  return [...products.flatMap((product) => product.problems), ...conflicts(products)];
}

function environmentNames(stacks: readonly StackDefinition[]): string[] {
  return [...new Set(stacks.flatMap(({ environments }) => Object.keys(environments)))];
}

function unknownName(id: string, place: string, property: string, name: string, known: readonly string[]): Problem {
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
