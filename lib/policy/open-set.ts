import type { Manifest } from '../render/manifest';
import { isOfKubernetes } from '../render/scope';
import { type Kind, kindOf } from './kinds';

/** Kinds of others, known here, of whose pods and Services nothing is in a manifest. */
const makers: readonly Kind[] = ['Application', 'Pooler', 'Rollout'];

/**
 * What can be told from objects that are not all: something is missing in a namespace when others of its kind are there,
 * and nothing that may make more of them when it is in the cluster.
 */
export class OpenSet {
  private readonly kinds = new Set<string>();
  private readonly unknown = new Set<string | undefined>();

  constructor(manifests: readonly Manifest[]) {
    for (const manifest of manifests) {
      const { namespace } = manifest.metadata;
      this.kinds.add(`${kindOf(manifest)} ${namespace}`);
      if (mayMakeMore(manifest)) this.unknown.add(namespace);
    }
  }

  /** True when an object in the namespace of this one would be among the others, were it there. */
  wouldHave(kinds: readonly Kind[], { metadata: { namespace } }: Manifest): boolean {
    return !this.unknown.has(namespace) && kinds.some((kind) => this.kinds.has(`${kind} ${namespace}`));
  }
}

function mayMakeMore(manifest: Manifest): boolean {
  const kind = kindOf(manifest);
  return makers.includes(kind) || (kind.includes('/') && !isOfKubernetes(manifest.apiVersion));
}
