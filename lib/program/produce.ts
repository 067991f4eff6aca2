import type { IConstruct } from 'constructs';
import type { Environment } from '../app/environment';
import { Stack, type StackDefinition } from '../app/stack';
import { isFor, type Target } from '../kubernetes/target';
import { defaultsOf } from '../platform/defaults';
import type { Judgement } from '../policy/gate';
import { judge } from '../policy/gate';
import { originOf } from '../problems/origin';
import type { Problem } from '../problems/problem';
import { isFaulty, isReported, placeOf, placeOfCall, reported } from '../problems/report';
import { within } from '../problems/trace';
import { clusterOf, type Manifest, type Rendered } from '../render/manifest';
import { render } from '../render/render';
import { unrenderable } from './deferred';
import { exceptionProblems } from './exception';

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
  const problems = [...thrown, ...found, ...judgeObjects(all, environment, complete)];
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

function judgeObjects(rendered: readonly Rendered[], environment: string, complete: boolean): Problem[] {
  const objects = new Map(rendered.map(({ manifest, object }) => [manifest, object]));
  const settingsOf = (manifest: Manifest) => defaultsOf(objects.get(manifest) as IConstruct);
  const clusters = [...new Set(rendered.map(clusterOf))].map((cluster) =>
    rendered.filter((one) => clusterOf(one) === cluster).map(({ manifest }) => manifest),
  );
  return clusters
    .flatMap((manifests) => judge(manifests, undefined, { complete, settingsOf }))
    .flatMap((judgement) => toProblem(judgement, objects.get(judgement.manifest) as IConstruct, environment));
}

/**
 * Tells a finding in the words of the one who made the object: their construct, their property, their line. What is
 * known to be wrong already is not told again.
 */
function toProblem(judgement: Judgement, object: IConstruct, environment: string): Problem[] {
  const { rule, manifest, pointer, got, allowed, fix } = judgement;
  const { construct, property, trace } = originOf(object, manifest, pointer);
  if (isReported(construct, property) || (rule.across && isFaulty(construct))) return [];
  const { path } = construct.node;
  const place = trace ? placeOfCall(trace, [0], path) : placeOf(construct, property, environment);
  return [
    { id: rule.id, severity: rule.severity, place, property: property || manifest.kind, path, got, allowed, fix },
  ];
}
