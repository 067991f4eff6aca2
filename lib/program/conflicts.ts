import { Stack } from '../app/stack';
import { originOf } from '../problems/origin';
import type { Problem } from '../problems/problem';
import { placeOf } from '../problems/report';
import { clusterOf, identity, type Rendered, title } from '../render/manifest';
import type { Product } from './produce';

/**
 * Finds objects of one identity among many products and holds on to none of them: a thousand trees of constructs would
 * fill the memory. Products with such objects are made once more, to tell who made what.
 */
export class Conflicts {
  private readonly makers = new Map<string, number>();
  private readonly remakes: (() => Product)[] = [];
  private readonly conflicting = new Set<number>();

  /** `remake` makes the same product again. */
  add({ environment, objects }: Product, remake: () => Product): void {
    const maker = this.remakes.push(remake) - 1;
    for (const rendered of objects) {
      const key = `${environment}/${keyOf(rendered)}`;
      const other = this.makers.get(key);
      if (other === undefined) this.makers.set(key, maker);
      else this.conflicting.add(other).add(maker);
    }
  }

  problems(): Problem[] {
    return conflicts(this.remakes.filter((_, maker) => this.conflicting.has(maker)).map((remake) => remake()));
  }
}

/** Objects of one key are one object: on another cluster it would be another. */
function keyOf(rendered: Rendered): string {
  return `${clusterOf(rendered) ?? ''}/${identity(rendered.manifest)}`;
}

/** Two objects that are one to the API server: the second would overwrite the first, or fight with it for ever. */
export function conflicts(products: readonly Product[]): Problem[] {
  return [...new Set(products.map(({ environment }) => environment))].flatMap((environment) => {
    const objects = products
      .filter((product) => product.environment === environment)
      .flatMap((product) => product.objects);
    return conflictsAmong(objects, environment);
  });
}

/** Two constructs that make one object often make several: they are told once, with the first of those. */
function conflictsAmong(objects: readonly Rendered[], environment: string): Problem[] {
  const seen = new Map<string, Rendered>();
  const told = new Set<string>();
  return objects.flatMap((rendered): Problem[] => {
    const key = keyOf(rendered);
    const first = seen.get(key);
    seen.set(key, first ?? rendered);
    if (!first) return [];
    const [one, other] = [maker(first, environment), maker(rendered, environment)];
    const pair = `${one.path} ${other.path} ${other.property}`;
    if (told.has(pair)) return [];
    told.add(pair);
    return [conflict(one, other, rendered, environment)];
  });
}

function conflict(one: Maker, other: Maker, { manifest }: Rendered, environment: string): Problem {
  return {
    id: 'duplicate-object',
    severity: 'error',
    place: other.place,
    property: other.property,
    path: other.path,
    environment,
    got: `${title(manifest)}, which ${one.path} (${one.place}) makes as well`,
    allowed: 'one construct for each object of a cluster',
    fix: other.fix,
  };
}

type Maker = Pick<Problem, 'place' | 'property' | 'fix'> & { readonly path: string };

/** Who made an object; a namespace is made by its stack, though its name is the environment's. */
function maker({ object, manifest }: Rendered, environment: string): Maker {
  const { construct, property } = originOf(object, manifest, '/metadata/name');
  const { path, scope } = construct.node;
  if (manifest.kind === 'Namespace' && scope instanceof Stack) {
    const fix = 'write { createNamespace: false } as the last argument of one defineStack';
    return { path: scope.node.path, place: placeOf(scope, ''), property: 'createNamespace', fix };
  }
  return { path, place: placeOf(construct, property, environment), property, fix: 'rename or remove one of them' };
}
