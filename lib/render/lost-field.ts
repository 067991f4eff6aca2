import { Lazy } from 'cdk8s';
import { joinProperty } from '../problems/report';

/** The one name that is lost when a field is set: to JavaScript it is what an object inherits from. cdk8s loses it, too. */
export const lostName = '__proto__';

/** Thrown for an object with a field of that name, which JSON and YAML can bring. */
export class LostField extends Error {
  /** `property` says where it is: `data.__proto__`. */
  constructor(readonly property: string) {
    super(`a field called ${lostName}`);
  }
}

/** Throws where there is such a field in what an object is made from. */
export function refuseLostFields(from: unknown, path: readonly string[] = []): void {
  const value: unknown = from instanceof Lazy ? from.produce() : from;
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && value.constructor !== Object) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === lostName) throw new LostField(joinProperty([...path, key]));
    refuseLostFields(inner, [...path, key]);
  }
}
