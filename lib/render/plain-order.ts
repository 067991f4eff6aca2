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

/** The order in which objects are applied that go to one cluster, where it follows from the manifests alone. */
export function arrangePlainly(manifests: readonly Manifest[]): Manifest[] {
  const sorted = sortPlaced(manifests.map((manifest) => ({ manifest, cluster: '' })));
  return orderOf(needsOf(sorted)).nodes.map((node) => (sorted[node] as Placed).manifest);
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
