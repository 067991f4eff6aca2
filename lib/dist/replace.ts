import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isRunning } from './running';

const prefix = '.staging-';

/** Takes a step back that was taken. */
type Undo = () => void;

/**
 * Writes files below a folder and removes others: all of it, or nothing. New texts, and copies of what they take the
 * place of, are first written beside them, so that a full disk changes nothing. Then each file is renamed into its place,
 * which no reader sees half done. When one cannot be, those before it are put back.
 */
export function replaceFiles(
  folder: string,
  files: readonly { readonly path: string; readonly text: string }[],
  removed: readonly string[],
): void {
  removeStale(folder);
  if (files.length + removed.length === 0) return;
  const staging = join(folder, prefix + process.pid);
  const [fresh, former] = [join(staging, 'fresh'), join(staging, 'former')];
  const done: Undo[] = [];
  try {
    for (const { path, text } of files) write(join(fresh, path), text);
    for (const path of [...files.map((file) => file.path), ...removed]) keep(join(folder, path), join(former, path));
    for (const { path } of files) {
      done.push(makeFolder(dirname(join(folder, path))));
      renameSync(join(fresh, path), join(folder, path));
      done.push(() => restore(join(former, path), join(folder, path)));
    }
    for (const path of removed) {
      rmSync(join(folder, path));
      done.push(() => restore(join(former, path), join(folder, path)));
    }
  } catch (error) {
    for (const undo of done.reverse()) undo();
    throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  for (const path of removed) removeEmpty(folder, dirname(path));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function keep(path: string, copy: string): void {
  if (!existsSync(path)) return;
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(path, copy);
}

function restore(copy: string, path: string): void {
  if (existsSync(copy)) renameSync(copy, path);
  else rmSync(path, { force: true });
}

function makeFolder(path: string): Undo {
  const first = mkdirSync(path, { recursive: true });
  return () => first && rmSync(first, { recursive: true, force: true });
}

/** Removes a folder below another, and the one around it, where nothing is left in them. */
function removeEmpty(folder: string, path: string): void {
  if (path === '.') return;
  const inner = join(folder, path);
  if (existsSync(inner) && readdirSync(inner).length === 0) rmdirSync(inner);
  removeEmpty(folder, dirname(path));
}

/** What a run that was killed has left behind; that of one that is still going on stays. */
function removeStale(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix) || isOfOther(Number(name.slice(prefix.length)))) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isOfOther(pid: number): boolean {
  return Number.isInteger(pid) && pid > 0 && pid !== process.pid && isRunning(pid);
}
