import { customApiVersions } from '../kubernetes/custom-kinds';
import { groupOf, type Manifest } from '../render/manifest';
import { isOfKubernetes } from '../render/scope';

/** Kinds of others, known here, of whose pods and Services nothing is in a manifest. */
const makers = ['Application', 'Pooler', 'Rollout'];

const known = new Map<string, string>(Object.entries(customApiVersions));

/**
 * What can be told from objects that are not all: something is missing in a namespace when others of its kind are there,
 * and nothing that may make more of them when it is in the cluster.
 */
export class OpenSet {
  private readonly kinds = new Set<string>();
  private readonly unknown = new Set<string | undefined>();

  constructor(manifests: readonly Manifest[]) {
    for (const { apiVersion, kind, metadata } of manifests) {
      this.kinds.add(`${kind} ${metadata.namespace}`);
      if (!isOfKubernetes(apiVersion) && !isKnown(apiVersion, kind)) this.unknown.add(metadata.namespace);
    }
  }

  /** True when an object in the namespace of this one would be among the others, were it there. */
  wouldHave(kinds: readonly string[], { metadata: { namespace } }: Manifest): boolean {
    return !this.unknown.has(namespace) && kinds.some((kind) => this.kinds.has(`${kind} ${namespace}`));
  }
}

function isKnown(apiVersion: string, kind: string): boolean {
  return !makers.includes(kind) && groupOf(known.get(kind) ?? '') === groupOf(apiVersion);
}
