import type { Manifest } from '../render/manifest';
import { valueAt } from '../render/values';
import type { Objects } from './objects';
import type { Container } from './pods';

/** What a container asks for (`requests`) or may use (`limits`). */
export type AmountKind = 'requests' | 'limits';

type Amounts = Readonly<Record<string, unknown>>;

/** The resources of a list that a container says nothing of, and no LimitRange of its namespace either. */
export function missingAmounts(
  container: Container,
  kind: AmountKind,
  resources: readonly string[],
  { metadata }: Manifest,
  objects: Objects,
): string[] {
  const given = givenAmounts(container, kind);
  const missing = resources.filter((resource) => given[resource] === undefined || given[resource] === null);
  if (missing.length === 0) return missing;
  const filledIn = defaultAmounts(kind, metadata.namespace, objects);
  return missing.filter((resource) => filledIn[resource] === undefined);
}

/** What a container has when the API server has taken it: what it says, and what a LimitRange of its namespace fills in. */
export function amountsOf(
  container: Container,
  kind: AmountKind,
  namespace: string | undefined,
  objects: Objects,
): Amounts {
  return { ...defaultAmounts(kind, namespace, objects), ...givenAmounts(container, kind) };
}

/** A request that is left out is the limit. */
function givenAmounts({ resources }: Container, kind: AmountKind): Amounts {
  const { requests, limits } = resources ?? {};
  return kind === 'requests' ? { ...limits, ...requests } : (limits ?? {});
}

/**
 * What is filled in, of which each is the next where that is left out: the request, the limit, the most, and the least
 * for a request.
 */
function defaultAmounts(kind: AmountKind, namespace: string | undefined, objects: Objects): Amounts {
  const fields = kind === 'requests' ? ['min', 'max', 'default', 'defaultRequest'] : ['max', 'default'];
  const limits = objects.ofKindIn('LimitRange', namespace).flatMap((range) => {
    const list = valueAt(range, ['spec', 'limits']);
    return Array.isArray(list) ? (list as unknown[]) : [];
  });
  const filled = limits
    .filter((limit) => valueAt(limit, ['type']) === 'Container')
    .flatMap((limit) => fields.map((field) => valueAt(limit, [field]) as Amounts | undefined));
  return Object.assign({}, ...filled) as Amounts;
}
