import type { IConstruct } from 'constructs';
import type { Environment } from '../app/environment';
import { Stack, type StackDefinition } from '../app/stack';
import type { Target } from '../kubernetes/target';
import type { Problem } from '../problems/problem';
import { placeOfCall, reported } from '../problems/report';
import { within } from '../problems/trace';
import { today } from '../problems/waiver';
import { toRender, type Unordered } from '../render/render';
import { exceptionProblems } from './exception';

/** One application in one environment, rendered and not yet judged. */
export interface Draft {
  readonly stack: string;
  readonly environment: Environment;
  readonly target: Target;
  /** The tree it was rendered from. */
  readonly root: IConstruct;
  /** The objects for any target, by which they are judged. */
  readonly rendered: Unordered;
  /** What the program and its constructs found. */
  readonly problems: readonly Problem[];
  /** False where objects may be missing. */
  readonly complete: boolean;
  /** The day on which it was made, in UTC. */
  readonly day: string;
}

/** From a definition to objects. */
export function draft(definition: StackDefinition, environment: string, target: Target): Draft {
  const { root, thrown } = construct(definition, environment);
  const rendered = toRender(root);
  const found = reported(root);
  return {
    stack: definition.name,
    environment: definition.environments[environment] as Environment,
    target,
    root,
    rendered,
    problems: [...thrown, ...found],
    complete: thrown.length === 0 && !found.some(({ id, severity }) => id === 'render' && severity === 'error'),
    day: today(),
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
