import { dependsOn } from './depends-on';
import { Edges, type Placed } from './edges';
import { type Needs, type Strength, strength } from './order';

/** What a program says of the order of its objects, by their numbers. */
export interface Declared {
  /** The objects that one was told to wait for. */
  before(number: number): readonly number[];
  /** True where an object itself, and not just what is around it, was told to wait for another one. */
  isToldItself(number: number, other: number): boolean;
}

/** Where nothing was declared. */
export const undeclared: Declared = { before: () => [], isToldItself: () => false };

/**
 * What the objects need of each other, by their number in the list: what was declared with `addDependency` or the
 * annotation of depends-on.ts, and what follows from the objects themselves.
 *
 * A workload that was itself told to wait for the Service before it, as every StatefulSet of cdk8s-plus is, does not:
 * its pods start without, and the Service would wait for them. The annotation insists. A headless Service, by which pods
 * find each other, comes first.
 */
export function needsOf(objects: readonly Placed[], declared: Declared = undeclared): Needs {
  const edges = new Edges(objects);
  const isBefore = (workload: number, service: number) => edges.behind(service).includes(workload);
  const isOwnService = (workload: number, service: number) =>
    declared.isToldItself(workload, service) && isBefore(workload, service);

  return objects.map(({ manifest }, number) => {
    const needs = new Map<number, Strength>();
    const add = (others: readonly (number | undefined)[], power: Strength) => {
      for (const other of others) if (other !== undefined && other !== number) needs.set(other, power);
    };
    const annotated = dependsOn(manifest).map(({ identity }) => identity && edges.find(number, identity));
    add(edges.behind(number), strength.wait);
    add(
      edges.named(number).filter((other) => !isBefore(number, other)),
      strength.name,
    );
    add(
      declared.before(number).filter((other) => !isOwnService(number, other)),
      strength.firm,
    );
    add([...annotated, ...edges.foundations(number)], strength.firm);
    return needs;
  });
}
