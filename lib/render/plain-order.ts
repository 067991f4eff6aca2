import { append } from '../problems/append';
import type { Placed } from './edges';
import { identity, type Manifest, title } from './manifest';
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

/** Manifests by the cluster they go to, that of the stack first: see cluster.ts. */
type Clusters = readonly (readonly [cluster: string | undefined, manifests: readonly Manifest[]])[];

/** The order in which objects are applied, where it follows from the manifests alone. */
export function arrangePlainly(clusters: Clusters): Clusters {
  const placed = clusters.flatMap(([cluster = '', manifests]) => manifests.map((manifest) => ({ manifest, cluster })));
  const sorted = sortPlaced(placed);
  const arranged = new Map<string, Manifest[]>([['', []]]);
  for (const node of orderOf(needsOf(sorted)).nodes) {
    const { manifest, cluster } = sorted[node] as Placed;
    append(arranged, cluster, manifest);
  }
  return [...arranged].map(([cluster, manifests]) => [cluster || undefined, manifests]);
}

/** By kind and name, which is where objects stand that need nothing of each other. */
export function sortPlaced<Object extends Placed>(objects: readonly Object[]): Object[] {
  const keyed = objects.map((placed) => {
    const { manifest, cluster } = placed;
    const index = ahead.indexOf(manifest.kind);
    const rank = index < 0 ? ahead.length : index;
    return { placed, rank, text: `${title(manifest)}\0${identity(manifest)}\0${cluster}` };
  });
  return keyed.sort((a, b) => a.rank - b.rank || compare(a.text, b.text)).map(({ placed }) => placed);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0; // by code unit, the same on every machine
}
