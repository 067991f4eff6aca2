import { pluralOf } from '../../kubernetes/plural';
import { append } from '../../problems/append';
import { groupOf } from '../../render/manifest';
import { Scopes } from '../../render/scope';
import { apiVersionOf, type KnownKind } from '../kinds';

/** Some kinds as the API server matches them: what one version of one group calls them. */
export interface ResourceRule {
  readonly apiGroups: readonly string[];
  readonly apiVersions: readonly string[];
  readonly resources: readonly string[];
  readonly operations: readonly ('CREATE' | 'UPDATE')[];
}

const scopes = new Scopes([]);

/** The resources of kinds, by group. Other versions of them match as well: the API server converts them first. */
export function resourceRules(kinds: readonly KnownKind[]): ResourceRule[] {
  const byVersion = new Map<string, string[]>();
  for (const kind of kinds) append(byVersion, apiVersionOf(kind), pluralOf(kind));
  return [...byVersion].map(([apiVersion, resources]) => ({
    apiGroups: [groupOf(apiVersion)],
    apiVersions: [apiVersion.split('/').at(-1) as string],
    operations: ['CREATE', 'UPDATE'],
    resources,
  }));
}

/** Kinds that belong to no namespace, and those that do. */
export function byScope(
  kinds: readonly KnownKind[],
): Readonly<Record<'ofCluster' | 'namespaced', readonly KnownKind[]>> {
  return {
    ofCluster: kinds.filter(isClusterScoped),
    namespaced: kinds.filter((kind) => !isClusterScoped(kind)),
  };
}

/** True for kinds that belong to no namespace. */
export function isClusterScoped(kind: KnownKind): boolean {
  return scopes.isClusterScoped({ apiVersion: apiVersionOf(kind), kind, metadata: { name: '' } });
}
