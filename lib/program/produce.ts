import type { Environment } from '../app/environment';
import { Stack, type StackDefinition } from '../app/stack';
import { isFor, type Target } from '../kubernetes/target';
import type { Problem } from '../problems/problem';
import { placeOfCall, reported } from '../problems/report';
import { within } from '../problems/trace';
import type { Rendered } from '../render/manifest';
import { render } from '../render/render';
import { unrenderable } from './deferred';
import { exceptionProblems } from './exception';
import { judgeObjects } from './judge';

/** One application in one environment, rendered and judged. */
export interface Product {
  readonly stack: string;
  readonly environment: string;
  /** The objects, in the order in which they are applied. */
  readonly objects: readonly Rendered[];
  /** Everything that is wrong with them; with an error among it they go nowhere. */
  readonly problems: readonly Problem[];
}

/** From a definition to objects: what is written to dist/ and what Pulumi applies both come from here. */
export function produce(definition: StackDefinition, environment: string, target: Target = 'dist'): Product {
  const { root, thrown } = construct(definition, environment);
  const all = render(root);
  const objects = all.filter(({ object }) => isFor(target, object));
  const found = reported(root);
  const complete = thrown.length === 0 && !found.some(({ id, severity }) => id === 'render' && severity === 'error');
  const judged = judgeObjects(root, all, definition.environments[environment] as Environment, complete);
  const problems = [...thrown, ...found, ...judged];
  if (target === 'dist') problems.push(...objects.flatMap((rendered) => unrenderable(rendered, environment)));
  return {
    stack: definition.name,
    environment,
    objects,
    problems: problems.map((problem) => ({ ...problem, environment })),
  };
}

/** The tree of a stack, and what was thrown while it was built. */
export function construct(definition: StackDefinition, environment: string) {
  const stack = within(() => new Stack(definition, definition.environments[environment] as Environment));
  const thrown = build(definition, stack);
  return { root: stack.node.root, thrown };
}

/** Runs the user's function; the constructs made before it failed are judged all the same. */
function build(definition: StackDefinition, stack: Stack): Problem[] {
  try {
    const returned = definition.build(stack) as unknown as
      | Partial<PromiseLike<unknown> & Iterator<unknown>>
      | undefined;
    if (typeof returned?.next === 'function') return [unfinished(definition, 'a generator function', 'remove the *')];
    if (typeof returned?.then !== 'function') return [];
    returned.then(undefined, () => {}); // what it fails with comes too late to be told
    const fix = 'remove async and await; wait for values before defineStack is called';
    return [unfinished(definition, 'an async function', fix)];
  } catch (error) {
    return [...exceptionProblems(error, placeOfCall(definition.trace, [2], definition.name))];
  }
}

/** The function has returned, and not everything is made. */
function unfinished({ name, trace }: StackDefinition, got: string, fix: string): Problem {
  const place = placeOfCall(trace, [2], name);
  const allowed = 'a function that has made everything when it returns';
  return { id: 'stacks', severity: 'error', place, property: 'build', got, allowed, fix };
}
