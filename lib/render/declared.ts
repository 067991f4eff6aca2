import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { append } from '../problems/append';
import type { Made } from './manifest';
import { type Declared, undeclared } from './needs';

/** Whether something was declared to come before something else; where not, the order follows from the manifests. */
export function declaresOrder(constructs: readonly IConstruct[]): boolean {
  return constructs.some(({ node }) => node.dependencies.length > 0);
}

/** What the constructs of a tree declare of the objects in it. */
export function declaredIn(constructs: readonly IConstruct[], objects: readonly Made[]): Declared {
  const declared = declaredDependencies(constructs);
  if (declared.size === 0) return undeclared;
  const numbers = new Map<ApiObject, number[]>();
  for (const [number, { object }] of objects.entries()) append(numbers, object, number);
  const nodeOf = (number: number) => (objects[number] as Made).object.node;
  return {
    before: (number) =>
      [...(declared.get((objects[number] as Made).object) ?? [])].flatMap((other) => numbers.get(other) ?? []),
    isToldItself: (number, other) =>
      nodeOf(number).dependencies.some((construct) => nodeOf(other).scopes.includes(construct)),
  };
}

/**
 * What constructs were told to wait for, down to the objects below them: `a.node.addDependency(b)` makes
 * every object below `a` need every object below `b`. Where one of them is inside the other, its objects are not among
 * the other's.
 */
function declaredDependencies(constructs: readonly IConstruct[]): Map<ApiObject, Set<ApiObject>> {
  const declared = new Map<ApiObject, Set<ApiObject>>();
  for (const construct of constructs) {
    for (const dependency of construct.node.dependencies) {
      const needed = without(dependency, construct);
      for (const object of without(construct, dependency)) {
        const known = declared.get(object) ?? new Set();
        declared.set(object, known);
        for (const one of needed) known.add(one);
      }
    }
  }
  return declared;
}

/** The objects below a construct, but not those of another inside it. */
function without(construct: IConstruct, inside: IConstruct): ApiObject[] {
  const objects = construct.node.findAll().filter((one): one is ApiObject => ApiObject.isApiObject(one));
  if (!inside.node.scopes.includes(construct)) return objects;
  return objects.filter(({ node }) => !node.scopes.includes(inside));
}
