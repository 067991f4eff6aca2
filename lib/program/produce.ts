import type { StackDefinition } from '../app/stack';
import { isFor, type Target } from '../kubernetes/target';
import type { Problem } from '../problems/problem';
import type { Rendered } from '../render/manifest';
import { unrenderable } from './deferred';
import { type Draft, draft } from './draft';
import { judgeDraft } from './judge';

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
  return judged(draft(definition, environment, target));
}

/** What becomes of a draft; `found` is what the gate finds in it, where somebody else has asked. */
export function judged(draft: Draft, found: readonly Problem[] = judgeDraft(draft)): Product {
  const { stack, target, environment, rendered } = draft;
  const objects = rendered.arranged().filter(({ object }) => isFor(target, object));
  const unknown = target === 'dist' ? objects.flatMap((one) => unrenderable(one, environment.name)) : [];
  return { stack, environment: environment.name, objects, problems: problemsOf(draft, [...found, ...unknown]) };
}

/** What is wrong with a draft, with what is found by looking at it. */
export function problemsOf({ problems, environment }: Draft, found: readonly Problem[]): Problem[] {
  return [...problems, ...found].map((problem) => ({ ...problem, environment: environment.name }));
}
