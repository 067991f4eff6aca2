import type { IConstruct } from 'constructs';
import type { StackDefinition } from '../app/stack';
import { waiversIn } from '../kubernetes/waiver';
import type { Judgement } from '../policy/gate';
import { waiverExpired, waiverUnused } from '../policy/waiver-rules';
import { expired, unused } from '../policy/waivers';
import type { Problem } from '../problems/problem';
import { placeOfCall } from '../problems/report';
import { holds } from '../problems/waiver';
import type { Manifest } from '../render/manifest';

/**
 * What is wrong with the waivers that a program applies. Whether one lets something pass is known only where all objects
 * are there; and it may do so in another environment, so `unusedEverywhere` has the last word. One that would let something
 * pass and is hidden by a nearer one, whose day is over, is not unused.
 */
export function waiverProblems(
  root: IConstruct,
  judgements: readonly Judgement[],
  objectOf: (manifest: Manifest) => IConstruct,
  complete: boolean,
  day: string,
): Problem[] {
  const used = new Set(judgements.map((judgement) => judgement.waived));
  return waiversIn(root).flatMap(({ terms, construct, trace }): Problem[] => {
    const { path } = construct.node;
    if (!holds(terms, day)) {
      const place = placeOfCall(trace, [1, 'expires'], path);
      return [{ ...waiverExpired, place, property: 'Waiver.expires', path, ...expired(terms) }];
    }
    const isHidden = () =>
      judgements.some(
        ({ rule, waived, manifest }) =>
          rule.id === terms.rule && !waived && objectOf(manifest).node.scopes.includes(construct),
      );
    if (used.has(terms) || !complete || isHidden()) return [];
    const place = placeOfCall(trace, [0], path);
    return [{ ...waiverUnused, place, property: `Waiver.of('${terms.rule}')`, path, ...unused(terms.rule) }];
  });
}

/** Without the waivers that let something pass in another environment of their stack, or may do so: not all were made. */
export function unusedEverywhere(problems: readonly Problem[], stacks: readonly StackDefinition[]): Problem[] {
  if (!problems.some(isUnused)) return [...problems];
  const key = ({ path, place, property }: Problem) => JSON.stringify([path, place, property]);
  const environments = new Map(stacks.map((stack) => [stack.name, Object.keys(stack.environments).length]));
  const unusedIn = new Map<string, Set<string | undefined>>();
  for (const problem of problems.filter(isUnused)) {
    const known = unusedIn.get(key(problem)) ?? new Set();
    unusedIn.set(key(problem), known.add(problem.environment));
  }
  return problems.filter((problem) => {
    const [stack = ''] = (problem.path ?? '').split('/');
    return !isUnused(problem) || unusedIn.get(key(problem))?.size === environments.get(stack);
  });
}

function isUnused({ id, property }: Problem): boolean {
  return id === waiverUnused.id && property.startsWith('Waiver.of');
}
