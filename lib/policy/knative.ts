import type { Manifest } from '../render/manifest';
import { valueAt } from '../render/values';

/** A program that Knative runs, and scales by itself: with what it is asked, and down to none. */
export const knativeService = 'serving.knative.dev/Service';

/** How its annotations are called, of which the second is that of former times. */
const leastScale = ['autoscaling.knative.dev/min-scale', 'autoscaling.knative.dev/minScale'];

/** The fewest pods that there are when nobody asks anything. */
export function leastOfKnative({ spec }: Manifest): number {
  const annotations = valueAt(spec, ['template', 'metadata', 'annotations']);
  const said = leastScale.map((name) => valueAt(annotations, [name])).find((value) => value !== undefined);
  return Number(said ?? 0);
}
