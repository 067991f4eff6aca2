import { suggest } from '../problems/suggest';
import type { Labels } from './network-policies';
import type { Objects } from './objects';

const mostNamed = 6;
const mostCompared = 200;

/** For labels that no pod carries: those that pods carry here, and the one that was most likely meant. */
export function labelAdvice(
  labels: Labels,
  namespace: string | undefined,
  objects: Objects,
): { allowed: string; near?: string | undefined } {
  const all = objects.labelsIn(namespace);
  const sameKey = all.filter(([key]) => Object.hasOwn(labels, key));
  const known = (sameKey.length > 0 ? sameKey : all).slice(0, mostCompared).map(([key, value]) => `${key}: ${value}`);
  const near = Object.entries(labels)
    .map(([key, value]) => `${key}: ${value}`)
    .filter((label) => !known.includes(label))
    .map((label) => suggest(label, known))
    .find((label) => label !== undefined);
  const named = known.slice(0, mostNamed).join(', ');
  return { allowed: known.length > 0 ? `labels of pods here: ${named}` : 'labels of pods', near };
}
