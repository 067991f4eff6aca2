import { sep } from 'node:path';

/** Folder of the sources of the library. Only here may a file ask where it is: bin/library.js makes one file of all. */
export const library = __dirname;

/** True for a file that belongs neither to the library nor to a package. */
export function isOfUser(file: string): boolean {
  return !file.startsWith(library + sep) && !file.includes(`${sep}node_modules${sep}`);
}
