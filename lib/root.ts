/** Folder of the sources of the library. Only here may a file ask where it is: bin/library.js makes one file of all. */
export const library = __dirname;
