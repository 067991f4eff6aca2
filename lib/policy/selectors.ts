import { append } from '../problems/append';
import type { Manifest } from '../render/manifest';
import { valueAt } from '../render/values';
import type { Labels, Selector } from './network-policies';
import { type Objects, perKind, type Workload } from './objects';
import { podTemplateOf } from './pods';

/** The kinds that select pods by labels. */
export type SelectingKind = 'Service' | 'PodDisruptionBudget' | 'NetworkPolicy';

/** The labels that an object selects pods by, and where they stand. */
export function selectorOf(manifest: Manifest): { readonly pointer: string; readonly labels: Labels } {
  if (manifest.kind === 'Service') {
    return { pointer: '/spec/selector', labels: (valueAt(manifest, ['spec', 'selector']) ?? {}) as Labels };
  }
  const name = manifest.kind === 'NetworkPolicy' ? 'podSelector' : 'selector';
  const labels = (valueAt(manifest, ['spec', name, 'matchLabels']) ?? {}) as Labels;
  return { pointer: `/spec/${name}/matchLabels`, labels };
}

/** By what a workload knows its pods, and where the labels stand. A ReplicationController has labels alone, or those of its pods. */
export function ownSelectorOf(manifest: Manifest): { readonly pointer: string; readonly selector?: Selector } {
  const selector = valueAt(manifest, ['spec', 'selector']) as Selector | undefined;
  if (manifest.kind !== 'ReplicationController') {
    return selector ? { pointer: '/spec/selector/matchLabels', selector } : { pointer: '/spec/selector' };
  }
  const matchLabels = (selector ?? podTemplateOf(manifest)?.labels ?? {}) as Labels;
  return { pointer: '/spec/selector', selector: { matchLabels } };
}

/**
 * The objects of a kind that select the pods of a workload. Of an expression it is taken that it selects them; an empty
 * selector of a policy or a budget is for all pods of its namespace, that of a Service for none.
 */
export function selecting(kind: SelectingKind, workload: Manifest, objects: Objects): readonly Manifest[] {
  const { broad, narrow } = indexOf(kind, objects);
  return [...(narrow.get(workload) ?? []), ...(broad.get(workload.metadata.namespace ?? '') ?? [])];
}

/** The workloads whose pods an object selects by labels. */
export function selectedBy(manifest: Manifest, objects: Objects): readonly Workload[] {
  return objects.selected(selectorOf(manifest).labels, manifest.metadata.namespace);
}

interface Index {
  /** Those for all pods, by namespace. */
  readonly broad: ReadonlyMap<string, readonly Manifest[]>;
  readonly narrow: ReadonlyMap<Manifest, readonly Manifest[]>;
}

const indexOf = perKind((kind, objects): Index => {
  const broad = new Map<string, Manifest[]>();
  const narrow = new Map<Manifest, Manifest[]>();
  for (const manifest of objects.ofKind(kind)) {
    const { labels } = selectorOf(manifest);
    if (Object.keys(labels).length === 0) {
      if (kind !== 'Service') append(broad, manifest.metadata.namespace ?? '', manifest);
    } else {
      for (const workload of objects.selected(labels, manifest.metadata.namespace)) {
        append(narrow, workload.manifest, manifest);
      }
    }
  }
  return { broad, narrow };
});
