import type { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { declaredDependencies } from './declared';
import { dependsOn } from './depends-on';
import { Edges } from './edges';
import type { Made } from './manifest';
import { type Needs, type Strength, strength } from './order';

/**
 * What the objects need of each other, by their number in the list: what was declared with `addDependency` or the
 * annotation of depends-on.ts, and what follows from the objects themselves.
 *
 * A workload that was itself told to wait for the Service before it, as every StatefulSet of cdk8s-plus is, does not:
 * its pods start without, and the Service would wait for them. The annotation insists. A headless Service, by which pods
 * find each other, comes first.
 */
export function needsOf(constructs: readonly IConstruct[], objects: readonly Made[]): Needs {
  const edges = new Edges(objects);
  const declared = declaredDependencies(constructs);
  const numbers = new Map<ApiObject, number[]>();
  for (const [number, { object }] of objects.entries()) {
    const made = numbers.get(object);
    if (made) made.push(number);
    else numbers.set(object, [number]);
  }

  const isBefore = (workload: number, service: number) => edges.behind(service).includes(workload);
  const isOwnService = (workload: number, service: number) => {
    if (!isBefore(workload, service)) return false;
    const scopes = objects[service]?.object.node.scopes ?? [];
    return objects[workload]?.object.node.dependencies.some((construct) => scopes.includes(construct));
  };

  return objects.map(({ manifest, object }, number) => {
    const needs = new Map<number, Strength>();
    const add = (others: readonly (number | undefined)[], power: Strength) => {
      for (const other of others) if (other !== undefined && other !== number) needs.set(other, power);
    };
    const annotated = dependsOn(manifest).map(({ identity }) => identity && edges.find(number, identity));
    const told = [...(declared.get(object) ?? [])].flatMap((other) => numbers.get(other) ?? []);
    add(edges.behind(number), strength.wait);
    add(
      edges.named(number).filter((other) => !isBefore(number, other)),
      strength.name,
    );
    add(
      told.filter((other) => !isOwnService(number, other)),
      strength.firm,
    );
    add([...annotated, ...edges.foundations(number)], strength.firm);
    return needs;
  });
}
