import { originOf } from '../problems/origin';
import type { Problem } from '../problems/problem';
import { placeOf } from '../problems/report';
import { identity, type Rendered, title } from '../render/manifest';
import type { Product } from './produce';

/** Two objects that are one to the API server: the second would overwrite the first, or fight with it for ever. */
export function conflicts(products: readonly Product[]): Problem[] {
  return [...new Set(products.map(({ environment }) => environment))].flatMap((environment) => {
    const seen = new Map<string, Rendered>();
    return products
      .filter((product) => product.environment === environment)
      .flatMap(({ objects }) => objects)
      .flatMap((rendered): Problem[] => {
        const key = identity(rendered.manifest);
        const first = seen.get(key);
        seen.set(key, first ?? rendered);
        return first ? [conflict(first, rendered, environment)] : [];
      });
  });
}

function conflict(first: Rendered, second: Rendered, environment: string): Problem {
  const place = ({ object, manifest }: Rendered): string => {
    const { construct, property } = originOf(object, manifest, '/metadata/name');
    return placeOf(construct, property, environment);
  };
  const isNamespace = second.manifest.kind === 'Namespace';
  return {
    id: 'duplicate-object',
    severity: 'error',
    place: isNamespace ? placeOf(second.object.node.root.node.children[0] ?? second.object, '') : place(second),
    property: isNamespace ? 'createNamespace' : 'id',
    path: second.object.node.path,
    environment,
    got: `${title(second.manifest)}, which ${first.object.node.path} (${place(first)}) makes as well`,
    allowed: 'one construct for each object of a cluster',
    fix: isNamespace
      ? 'write { createNamespace: false } as the last argument of one defineStack'
      : 'rename or remove one of them',
  };
}
