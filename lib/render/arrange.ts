import type { IConstruct } from 'constructs';
import { report } from '../problems/report';
import { clusterOf } from './cluster';
import { declaredIn, declaresOrder } from './declared';
import { dependsOnAnnotation, hasDependsOn, reportUnknown } from './depends-on';
import type { Made, Rendered } from './manifest';
import { needsOf } from './needs';
import { orderOf } from './order';
import { sortPlaced } from './plain-order';
import { isHook } from './waves';

/**
 * Puts objects into the order in which they are applied: each after those it needs, else by kind and name, whatever
 * was made first. What was declared is respected, and so are namespaces and definitions; what is only inferred gives
 * way to them. A circle is reported. `constructs` are all of the tree, which is only read.
 */
export function arrange(constructs: readonly IConstruct[], objects: readonly Made[]): Rendered[] {
  const sorted = sortPlaced(objects.map((made) => ({ ...made, cluster: clusterOf(made) ?? '' })));
  reportUnknown(sorted);
  const needs = needsOf(sorted, declaredIn(constructs, sorted));
  const { nodes, circles } = orderOf(needs);
  for (const circle of circles) reportCircle(circle.map((node) => sorted[node] as Made));
  const rendered = sorted.map(({ manifest, object }) => ({ manifest, object, needs: [] as Rendered[] }));
  const arranged = nodes.map((node) => rendered[node] as (typeof rendered)[number]);
  const place = new Map(nodes.map((node, index) => [node, index]));
  for (const [node, own] of needs.entries()) {
    const places = [...own.keys()].map((need) => place.get(need) as number).sort((a, b) => a - b);
    rendered[node]?.needs.push(...places.map((index) => arranged[index] as Rendered));
  }
  return arranged;
}

/** True where the order follows from the manifests alone: then there is nothing in it to report. */
export function isPlainlyOrdered(constructs: readonly IConstruct[], objects: readonly Made[]): boolean {
  return !declaresOrder(constructs) && objects.every(({ manifest }) => !hasDependsOn(manifest) && !isHook(manifest));
}

function reportCircle([first, ...others]: readonly Made[]): void {
  if (!first) return;
  const paths = [first, ...others, first].map(({ object }) => object.node.path);
  report(first.object, {
    id: 'dependency-cycle',
    severity: 'error',
    property: 'dependencies',
    got: `a circle: ${paths.join(' needs ')}`,
    allowed: 'objects that can be made one after the other',
    fix: `remove one addDependency, or one name in the annotation ${dependsOnAnnotation}`,
  });
}
