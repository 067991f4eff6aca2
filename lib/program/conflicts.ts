import { append } from '../problems/append';
import { originOf } from '../problems/origin';
import type { Problem } from '../problems/problem';
import { placeOf } from '../problems/report';
import { list } from '../problems/show';
import { clusterOf } from '../render/cluster';
import { identityOn, type Made, type Rendered, title } from '../render/manifest';
import { Namespace } from '../tenancy/namespace';
import type { Product } from './produce';
import { quotaConflicts, quotaKeysOf } from './quota-conflicts';
import { routeConflicts, routeKeysOf } from './route-conflicts';

/**
 * Finds objects of one identity among many products and holds on to none of them: a thousand trees of constructs would
 * fill the memory. Products with such objects are made once more, to tell who made what.
 */
export class Conflicts {
  private readonly makers = new Map<string, number>();
  private readonly remakes: (() => Product)[] = [];
  private readonly conflicting = new Set<number>();

  /** `keys` are those of a product, and `remake` makes it again. */
  add(keys: readonly string[], remake: () => Product): void {
    const maker = this.remakes.push(remake) - 1;
    for (const key of keys) {
      const other = this.makers.get(key);
      if (other === undefined) this.makers.set(key, maker);
      else this.conflicting.add(other).add(maker);
    }
  }

  problems(): Problem[] {
    return conflicts(this.remakes.filter((_, maker) => this.conflicting.has(maker)).map((remake) => remake()));
  }
}

/** What no other product may have as well, or what it shares with others that are to be looked at together. */
export function keysOf(environment: string, objects: readonly Made[]): string[] {
  const own = objects.map((made) => `${environment}/${keyOf(made)}`);
  return [...own, ...routeKeysOf(environment, objects), ...quotaKeysOf(environment, objects)];
}

/** Objects of one key are one object. */
function keyOf(made: Made): string {
  return identityOn(clusterOf(made), made.manifest);
}

/**
 * Two objects that are one to the API server: the second would overwrite the first, or fight with it for ever. And hosts
 * and paths that two stacks claim, and quotas that have no room for all of them.
 */
export function conflicts(products: readonly Product[]): Problem[] {
  return [...new Set(products.map(({ environment }) => environment))].flatMap((environment) => {
    const own = products.filter((product) => product.environment === environment);
    const objects = own.flatMap((product) => product.objects);
    return [
      ...conflictsAmong(objects, environment),
      ...routeConflicts(own, environment),
      ...quotaConflicts(own, environment),
    ];
  });
}

/** Constructs that make one object often make several: they are told once, with the first of those. */
function conflictsAmong(objects: readonly Rendered[], environment: string): Problem[] {
  const byKey = new Map<string, Rendered[]>();
  for (const rendered of objects) append(byKey, keyOf(rendered), rendered);
  const told = new Map<string, Problem>();
  for (const [first, ...others] of byKey.values()) {
    if (!first || others.length === 0) continue;
    const [one, ...again] = [first, ...others].map((rendered) => maker(rendered, environment));
    const problem = one && conflict(one, again, first, environment);
    const key = [one, ...again].map((each) => `${each?.path} ${each?.property}`).join('\n');
    if (problem && !told.has(key)) told.set(key, problem);
  }
  return [...told.values()];
}

/** A loop can make very many. */
const mostNamed = 5;

/** Told where the second of the makers stands. */
function conflict(one: Maker, others: readonly Maker[], { manifest }: Rendered, environment: string): Problem {
  const [second = one, ...more] = others;
  const named = more.slice(0, mostNamed).map(({ path, place }) => `${path} (${place})`);
  const rest = more.length > named.length ? [`${more.length - named.length} others`] : [];
  return {
    id: 'duplicate-object',
    severity: 'error',
    place: second.place,
    property: second.property,
    path: second.path,
    environment,
    got: `${title(manifest)}, which ${list([`${one.path} (${one.place})`, ...named, ...rest])} make${more.length > 0 ? '' : 's'} as well`,
    allowed: 'one construct for each object of a cluster',
    fix: second.fix,
  };
}

type Maker = Pick<Problem, 'place' | 'property' | 'fix'> & { readonly path: string };

/** Who made an object; a namespace is made by its stack, though its name is the environment's. */
function maker({ object, manifest }: Rendered, environment: string): Maker {
  const { construct, property } = originOf(object, manifest, '/metadata/name');
  const { path, scope } = construct.node;
  if (construct instanceof Namespace && scope) {
    const fix = 'write { createNamespace: false } as the last argument of one defineStack';
    return { path: scope.node.path, place: placeOf(scope, ''), property: 'createNamespace', fix };
  }
  return { path, place: placeOf(construct, property, environment), property, fix: 'rename or remove one of them' };
}
