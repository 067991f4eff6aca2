import { relative, sep } from 'node:path';

/** True when a folder is another one, or one that the other is somewhere in. */
export function isAround(folder: string, other: string): boolean {
  return relative(folder, other).split(sep)[0] !== '..';
}
