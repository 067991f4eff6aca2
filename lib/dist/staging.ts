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
import { append } from '../problems/append';
import { isRunning } from './running';

const prefix = '.staging-';
const ownName = /^\.staging-([1-9]\d*)$/;

/** Takes a step back that was taken. */
type Undo = () => void;

/**
 * Files that are to be in a folder and are not there yet. New texts, and copies of what they take the place of, are first
 * written beside the folder's own files, so that a full disk changes nothing; then each file is renamed into its place, which
 * no reader sees half done. When one cannot be, those before it are put back.
 */
export class Staging {
  private readonly root: string;
  private readonly fresh: string;
  private readonly former: string;
  private readonly folders = new Set<string>();

  constructor(private readonly folder: string) {
    this.root = join(folder, prefix + process.pid);
    [this.fresh, this.former] = [join(this.root, 'fresh'), join(this.root, 'former')];
  }

  /** Writes what a file is to hold, by its path below the folder. */
  put(path: string, text: string): void {
    const file = join(this.fresh, path);
    this.make(dirname(file));
    writeFileSync(file, text);
  }

  /** Puts files that were written into their places and removes others: all of it, or nothing. */
  commit(paths: readonly string[], removed: readonly string[]): void {
    const done: Undo[] = [];
    try {
      const { folders, others } = this.divided(paths);
      for (const path of [...others, ...removed]) this.keep(path);
      for (const folder of folders) done.push(this.moveFolder(folder));
      for (const path of others) {
        const place = join(this.folder, path);
        const undo = this.make(dirname(place));
        if (undo) done.push(undo);
        renameSync(join(this.fresh, path), place);
        done.push(() => this.restore(path));
      }
      for (const path of removed) {
        rmSync(join(this.folder, path));
        done.push(() => this.restore(path));
      }
    } catch (error) {
      for (const undo of done.reverse()) undo();
      throw error;
    } finally {
      this.discard();
    }
    for (const path of removed) removeEmpty(this.folder, dirname(path));
  }

  /** Forgets what was written. */
  discard(): void {
    if (existsSync(this.root)) rmSync(this.root, { recursive: true });
  }

  /** The folders that are not there yet and get nothing but these files, and the files of others: to move takes time. */
  private divided(paths: readonly string[]): { folders: string[]; others: string[] } {
    const byFolder = new Map<string, string[]>();
    for (const path of paths) append(byFolder, dirname(path), path);
    const isWhole = (folder: string, own: readonly string[]) =>
      folder !== '.' &&
      !existsSync(join(this.folder, folder)) &&
      readdirSync(join(this.fresh, folder)).length === own.length;
    const folders = [...byFolder].filter(([folder, own]) => isWhole(folder, own)).map(([folder]) => folder);
    const moved = new Set(folders);
    return { folders, others: paths.filter((path) => !moved.has(dirname(path))) };
  }

  private moveFolder(folder: string): Undo {
    const place = join(this.folder, folder);
    const undo = this.make(dirname(place));
    renameSync(join(this.fresh, folder), place);
    return undo ?? (() => rmSync(place, { recursive: true, force: true }));
  }

  /** Each folder is looked for once: a thousand files are in a few. */
  private make(folder: string): Undo | undefined {
    if (this.folders.has(folder)) return undefined;
    if (this.folders.size === 0) this.hide();
    const first = mkdirSync(folder, { recursive: true });
    this.folders.add(folder);
    return first === undefined ? undefined : () => rmSync(first, { recursive: true, force: true });
  }

  /** A run that is interrupted leaves its folder to the next one: until then git is not to take it. */
  private hide(): void {
    mkdirSync(this.root, { recursive: true });
    writeFileSync(join(this.root, '.gitignore'), '*\n');
  }

  private keep(path: string): void {
    const place = join(this.folder, path);
    if (!existsSync(place)) return;
    const copy = join(this.former, path);
    this.make(dirname(copy));
    copyFileSync(place, copy);
  }

  private restore(path: string): void {
    const [copy, place] = [join(this.former, path), join(this.folder, path)];
    if (existsSync(copy)) renameSync(copy, place);
    else rmSync(place, { force: true });
  }
}

/** Removes a folder below another, and the one around it, where nothing is left in them. */
function removeEmpty(folder: string, path: string): void {
  if (path === '.') return;
  const inner = join(folder, path);
  if (existsSync(inner) && readdirSync(inner).length === 0) rmdirSync(inner);
  removeEmpty(folder, dirname(path));
}

/** Removes what a run that was killed has left behind in a folder; that of one that is still going on stays. */
export function removeStale(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [, pid] = ownName.exec(entry.name) ?? [];
    if (pid === undefined || !entry.isDirectory() || isOfOther(Number(pid))) continue;
    rmSync(join(folder, entry.name), { recursive: true, force: true });
  }
}

function isOfOther(pid: number): boolean {
  return pid !== process.pid && isRunning(pid);
}
