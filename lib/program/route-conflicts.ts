import { kindOf } from '../policy/kinds';
import { type Claim, claimedTwice, claimsOf } from '../policy/route-claims';
import { routeClaimedTwice } from '../policy/rules/route-claimed-twice';
import { originOf } from '../problems/origin';
import type { Problem } from '../problems/problem';
import { placeOf } from '../problems/report';
import { clusterOf } from '../render/cluster';
import { type Made, type Rendered, title } from '../render/manifest';
import type { Product } from './produce';
import { told } from './told';

/** A claim, and the object and the stack that make it. */
interface Claimed extends Claim {
  readonly rendered: Rendered;
  readonly stack: string;
}

/** What no other stack may claim as well, by host and path. */
export function routeKeysOf(environment: string, objects: readonly Made[]): string[] {
  return objects.flatMap((made) => claimsIn(made).map((claim) => `${environment} ${keyOn(made, claim)}`));
}

/** Hosts and paths that two stacks of an environment claim; those within a stack are the gate's to find. */
export function routeConflicts(products: readonly Product[], environment: string): Problem[] {
  const first = new Map<string, Claimed>();
  return products.flatMap(({ stack, objects }) =>
    objects.flatMap((rendered) =>
      claimsIn(rendered).flatMap((claim) => {
        const key = keyOn(rendered, claim);
        const other = first.get(key);
        if (!other) first.set(key, { ...claim, rendered, stack });
        return other && other.stack !== stack ? [conflict({ ...claim, rendered, stack }, other, environment)] : [];
      }),
    ),
  );
}

function claimsIn({ manifest }: Made): Claim[] {
  return routeClaimedTwice.kinds.some((kind) => kind === kindOf(manifest)) ? claimsOf(manifest) : [];
}

function keyOn(made: Made, { key }: Claim): string {
  return `${clusterOf(made) ?? ''} ${key}`;
}

function conflict({ rendered, pointer, address }: Claimed, other: Claimed, environment: string): Problem {
  const { object, manifest } = rendered;
  const first = originOf(other.rendered.object, other.rendered.manifest, other.pointer);
  const where = placeOf(first.construct, first.property, environment);
  const finding = claimedTwice({ address }, `${title(other.manifest)} of ${other.stack} (${where})`);
  const problem = told(routeClaimedTwice, finding, manifest, originOf(object, manifest, pointer), environment);
  return { ...problem, environment };
}
