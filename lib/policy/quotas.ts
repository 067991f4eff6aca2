import { toPointer } from '../problems/pointer';
import type { Manifest } from '../render/manifest';
import { valueAt } from '../render/values';

/** The most of something that may be in a namespace. */
export interface HardLimit {
  /** What it is: `pods`, `requests.cpu`. */
  readonly name: string;
  readonly value: unknown;
  readonly pointer: string;
}

/** What a quota limits; nothing where it is for some pods alone, since nobody knows here which those are. */
export function hardLimitsOf(quota: Manifest): HardLimit[] {
  if (valueAt(quota, ['spec', 'scopes']) || valueAt(quota, ['spec', 'scopeSelector'])) return [];
  const hard = Object.entries(valueAt(quota, ['spec', 'hard']) ?? {});
  return hard.map(([name, value]) => ({ name, value, pointer: toPointer('spec', 'hard', name) }));
}
