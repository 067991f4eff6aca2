import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { errorCode, refused } from './failure';

/** The folder that holds all that is built and run here; nothing is written into the repository. */
export function cacheFolder(): string {
  return resolve(process.env.HOLDFAST_CACHE || join(homedir(), '.cache', 'holdfast'));
}

/** The folder of the built programs, to be put on the PATH. */
export function binFolder(): string {
  return join(cacheFolder(), 'bin');
}

/** A folder below the cache folder, made where it is missing. */
export function cacheSubfolder(name: string): string {
  const folder = join(cacheFolder(), name);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw refused(`cache folder ${cacheFolder()}`, {
      got: errorCode(error) ?? String(error),
      allowed: 'a folder that this user can write',
      fix: 'set HOLDFAST_CACHE to one',
    });
  }
  return folder;
}
