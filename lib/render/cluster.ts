import { resourceOptionsOf } from '../kubernetes/resource-options';
import { append } from '../problems/append';
import type { Made } from './manifest';

/** The cluster an object goes to, as its options name it; undefined for the cluster of the stack. */
export function clusterOf({ object, manifest }: Made): string | undefined {
  return resourceOptionsOf(object, manifest.kind).provider;
}

/** The objects by the cluster they go to, that of the stack first, to which none may go. */
export function byCluster<Object extends Made>(
  objects: readonly Object[],
): (readonly [cluster: string | undefined, objects: readonly Object[]])[] {
  const clusters = new Map<string | undefined, Object[]>([[undefined, []]]);
  for (const object of objects) append(clusters, clusterOf(object), object);
  return [...clusters];
}
