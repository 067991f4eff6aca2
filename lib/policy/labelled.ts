import { append } from '../problems/append';
import type { Manifest } from '../render/manifest';
import type { Kind } from './kinds';
import { type Labels, matches } from './network-policies';
import { type Objects, perKind } from './objects';

/** The objects of a kind, in a namespace, that carry all of the labels, of which there is at least one. */
export function labelled(
  kind: Kind,
  labels: Labels,
  namespace: string | undefined,
  objects: Objects,
): readonly Manifest[] {
  const [first = []] = Object.entries(labels);
  const found = indexOf(kind, objects).get(keyOf(namespace, first)) ?? [];
  return found.filter(({ metadata }) => matches({ matchLabels: labels }, metadata.labels ?? {}));
}

const indexOf = perKind((kind, objects): ReadonlyMap<string, readonly Manifest[]> => {
  const index = new Map<string, Manifest[]>();
  for (const manifest of objects.ofKind(kind)) {
    const { namespace, labels } = manifest.metadata;
    for (const label of Object.entries(labels ?? {})) append(index, keyOf(namespace, label), manifest);
  }
  return index;
});

function keyOf(namespace: string | undefined, label: readonly string[]): string {
  return [namespace, ...label].join('\0');
}
