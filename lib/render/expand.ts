import { type ApiObject, Chart } from 'cdk8s';
import { withKind } from './list-item';
import type { Manifest } from './manifest';
import { inOrder } from './plain';

type Item = Partial<Omit<Manifest, 'metadata'>> & { readonly metadata?: Partial<Manifest['metadata']> };

/**
 * A list of objects (`kind: List`, as `kubectl get -o yaml` writes it, or one of a kind, such as `PodList`, whose items need
 * not say what they are) as the objects in it. They get what cdk8s gives to an object of their chart: its namespace and its
 * labels, where they say nothing else.
 */
export function expandList(object: ApiObject, json: Manifest): Manifest[] {
  const { items } = json;
  if (!json.kind.endsWith('List') || !Array.isArray(items)) return [json];
  const objects = items.map((item: unknown) => withKind(json, item));
  if (!objects.every(isObject)) return [json];
  const { namespace, labels } = Chart.of(object);
  return (objects as Item[]).flatMap(({ metadata = {}, ...rest }) => {
    const own = metadata.namespace ?? namespace;
    const all = { ...labels, ...metadata.labels };
    const filled = { ...metadata, ...(own && { namespace: own }), ...(Object.keys(all).length > 0 && { labels: all }) };
    return expandList(object, inOrder({ ...rest, metadata: filled }));
  });
}

function isObject(item: unknown): boolean {
  const { apiVersion, kind } = (item ?? {}) as Item;
  return typeof apiVersion === 'string' && typeof kind === 'string';
}
