import type { IConstruct } from 'constructs';
import { report } from '../problems/report';
import { clusterOf } from './cluster';
import { dependsOnAnnotation, reportUnknown } from './depends-on';
import { identity, type Made, type Rendered, title } from './manifest';
import { needsOf } from './needs';
import { orderOf } from './order';

/** What others name comes before them; Kubernetes itself does not mind the order of the rest. */
const ahead = [
  'Namespace',
  'CustomResourceDefinition',
  'PriorityClass',
  'RuntimeClass',
  'StorageClass',
  'ServiceAccount',
  'ClusterRole',
  'ClusterRoleBinding',
  'Role',
  'RoleBinding',
  'Secret',
  'ConfigMap',
  'PersistentVolumeClaim',
];

/**
 * Puts objects into the order in which they are applied: each after those it needs, else by kind and name, whatever
 * was made first. What was declared is respected, and so are namespaces and definitions; what is only inferred gives
 * way to them. A circle is reported. `constructs` are all of the tree, which is only read.
 */
export function arrange(constructs: readonly IConstruct[], objects: readonly Made[]): Rendered[] {
  const sorted = sort(objects);
  reportUnknown(sorted);
  const needs = needsOf(constructs, sorted);
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

function sort(objects: readonly Made[]): Made[] {
  const keyed = objects.map((made) => {
    const { manifest } = made;
    const index = ahead.indexOf(manifest.kind);
    const rank = index < 0 ? ahead.length : index;
    return { made, rank, text: `${title(manifest)}\0${identity(manifest)}\0${clusterOf(made) ?? ''}` };
  });
  return keyed.sort((a, b) => a.rank - b.rank || compare(a.text, b.text)).map(({ made }) => made);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0; // by code unit, the same on every machine
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
