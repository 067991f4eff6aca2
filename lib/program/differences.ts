import { toPointer } from '../problems/pointer';

/** What stands at one place of two things. */
export interface Difference {
  readonly pointer: string;
  readonly values: readonly [unknown, unknown];
}

/** Where plain data differ from other plain data, field by field. */
export function differences(one: unknown, other: unknown, pointer = ''): Difference[] {
  if (Object.is(one, other)) return [];
  if (!isObject(one) || !isObject(other)) return [{ pointer, values: [one, other] }];
  const found: Difference[] = [];
  for (const key of Object.keys(one)) {
    if (!Object.is(one[key], other[key])) found.push(...differences(one[key], other[key], pointer + toPointer(key)));
  }
  for (const key of Object.keys(other)) {
    if (!Object.hasOwn(one, key)) found.push({ pointer: pointer + toPointer(key), values: [undefined, other[key]] });
  }
  return found;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
