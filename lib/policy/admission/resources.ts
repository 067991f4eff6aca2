import { apiVersions } from '../../kubernetes/api-versions';
import { customApiVersions } from '../../kubernetes/custom-kinds';
import { groupOf } from '../../render/manifest';
import { Scopes } from '../../render/scope';

/** Some kinds as the API server matches them: what one version of one group calls them. */
export interface ResourceRule {
  readonly apiGroups: readonly string[];
  readonly apiVersions: readonly string[];
  readonly resources: readonly string[];
  readonly operations: readonly ('CREATE' | 'UPDATE')[];
}

/** Kinds that are judged and that holdfast does not make itself. */
const ofOthers: Readonly<Record<string, string>> = { Pod: 'v1', ReplicaSet: 'apps/v1' };
const versions: Readonly<Record<string, string>> = { ...ofOthers, ...apiVersions, ...customApiVersions };
const scopes = new Scopes([]);

/** The resources of kinds, by group. Other versions of them match as well: the API server converts them first. */
export function resourceRules(kinds: readonly string[]): ResourceRule[] {
  const byVersion = new Map<string, string[]>();
  for (const kind of kinds) {
    const version = versionOf(kind);
    byVersion.set(version, [...(byVersion.get(version) ?? []), pluralOf(kind)]);
  }
  return [...byVersion].map(([apiVersion, resources]) => ({
    apiGroups: [groupOf(apiVersion)],
    apiVersions: [apiVersion.split('/').at(-1) as string],
    operations: ['CREATE', 'UPDATE'],
    resources,
  }));
}

/** True for kinds that belong to no namespace. */
export function isClusterScoped(kind: string): boolean {
  return scopes.isClusterScoped({ apiVersion: versionOf(kind), kind, metadata: { name: '' } });
}

function versionOf(kind: string): string {
  const version = versions[kind];
  if (version === undefined) throw new Error(`no version is known of ${kind}`);
  return version;
}

/** The name of a kind in addresses. */
function pluralOf(kind: string): string {
  const name = kind.toLowerCase();
  if (/[^aeiou]y$/.test(name)) return name.replace(/y$/, 'ies');
  return name.endsWith('s') ? `${name}es` : `${name}s`;
}
