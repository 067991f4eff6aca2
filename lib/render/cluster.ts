import { resourceOptionsOf } from '../kubernetes/resource-options';
import type { Made } from './manifest';

/** The cluster an object goes to, as its options name it; undefined for the cluster of the stack. */
export function clusterOf({ object, manifest }: Made): string | undefined {
  return resourceOptionsOf(object, manifest.kind).provider;
}
