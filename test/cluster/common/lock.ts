import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { errorCode } from './failure';
import { isRunning, type ProcessRecord, recordProcess } from './process';
import { sleep } from './report';

/** Milliseconds after which a lock without its holder's record counts as left behind by a process that was ended. */
const unwritten = 5000;

/**
 * Runs the work while no other process holds this lock, a file that names its holder. The lock of a process that has
 * ended is taken over. `waiting` is told the number of the process waited for, twice a second.
 */
export async function withLock<T>(file: string, waiting: (pid: number) => void, work: () => Promise<T>): Promise<T> {
  while (!claim(file)) {
    const holder = read(file);
    if (holder === undefined) continue;
    if (isStale(file, holder)) {
      putAside(file, holder);
    } else {
      waiting(parse(holder)?.pid ?? 0);
      await sleep(500);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function claim(file: string): boolean {
  try {
    writeFileSync(file, JSON.stringify(recordProcess(process.pid)), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function isStale(file: string, text: string): boolean {
  const holder = parse(text);
  if (holder) return !isRunning(holder);
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > unwritten;
}

/** Removes the stale lock, but puts back what is there when another process was quicker and holds it by now. */
function putAside(file: string, stale: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (read(aside) === stale) rmSync(aside);
  else renameSync(aside, file);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function parse(text: string): ProcessRecord | undefined {
  try {
    return JSON.parse(text) as ProcessRecord;
  } catch {
    return undefined;
  }
}
