import { suggest } from '../problems/suggest';
import type { Labels } from './network-policies';
import type { Objects } from './objects';
import { podOwnerKinds, podsOf } from './operated-pods';

const mostNamed = 6;

/** For labels that no pod carries: those that pods carry here, and the one that was most likely meant. */
export function labelAdvice(
  labels: Labels,
  namespace: string | undefined,
  objects: Objects,
): { allowed: string; near?: string | undefined } {
  const all = podOwnerKinds
    .flatMap((kind) => objects.ofKind(kind))
    .filter((workload) => workload.metadata.namespace === namespace)
    .flatMap((workload) => Object.entries(podsOf(workload)?.labels ?? {}));
  const sameKey = all.filter(([key]) => Object.hasOwn(labels, key));
  const known = (sameKey.length > 0 ? sameKey : all).map(([key, value]) => `${key}: ${value}`);
  const near = Object.entries(labels)
    .map(([key, value]) => `${key}: ${value}`)
    .filter((label) => !known.includes(label))
    .map((label) => suggest(label, known))
    .find((label) => label !== undefined);
  const named = [...new Set(known)].slice(0, mostNamed).join(', ');
  return { allowed: known.length > 0 ? `labels of pods here: ${named}` : 'labels of pods', near };
}
