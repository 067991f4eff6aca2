import type { Manifest } from '../render/manifest';
import { valueAt } from '../render/values';
import type { Objects } from './objects';
import type { Container } from './pods';

/** What a container asks for (`requests`) or may use (`limits`). */
export type AmountKind = 'requests' | 'limits';

/** The resources of a list that a container says nothing of, and no LimitRange of its namespace either. */
export function missingAmounts(
  container: Container,
  kind: AmountKind,
  resources: readonly string[],
  { metadata }: Manifest,
  objects: Objects,
): string[] {
  const { requests = {}, limits = {} } = container.resources ?? {};
  // A request that is left out is the limit.
  const given = kind === 'requests' ? { ...limits, ...requests } : limits;
  const missing = resources.filter((resource) => given[resource] === undefined || given[resource] === null);
  if (missing.length === 0) return missing;
  const filledIn = objects.ofKindIn('LimitRange', metadata.namespace);
  return missing.filter((resource) => !filledIn.some((range) => fills(range, kind, resource)));
}

/** A default limit is the default request as well, where there is none. */
function fills(range: Manifest, kind: AmountKind, resource: string): boolean {
  const limits = valueAt(range, ['spec', 'limits']);
  return (Array.isArray(limits) ? limits : []).some(
    (limit: unknown) =>
      valueAt(limit, ['type']) === 'Container' &&
      (valueAt(limit, ['default', resource]) !== undefined ||
        (kind === 'requests' && valueAt(limit, ['defaultRequest', resource]) !== undefined)),
  );
}
