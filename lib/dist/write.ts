import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file to be, by its path below the output folder. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** What a write did. */
export interface Written {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** The first words of every file holdfast writes: what does not begin so is somebody else's and is never touched. */
export const mark = '# Rendered by holdfast';
const extension = '.k8s.yaml';

/**
 * Makes the folders below `output` hold exactly these files. Everything is first written beside them, so that a full
 * disk changes nothing, and then renamed into place. Files that holdfast wrote and that are no longer wanted go; the
 * files of others stay.
 */
export function writeOutput(output: string, folders: readonly string[], files: readonly OutputFile[]): Written {
  const { changed, removed } = compareOutput(output, folders, files);
  const staging = join(output, `.staging-${process.pid}`);
  try {
    makeFolders(staging, changed);
    for (const { path, text } of changed) writeFileSync(join(staging, path), text);
    makeFolders(output, changed);
    for (const { path } of changed) renameSync(join(staging, path), join(output, path));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  for (const path of removed) rmSync(join(output, path));
  return { changed: changed.map(({ path }) => path), removed };
}

/** What a write with the same arguments would do. */
export function compareOutput(
  output: string,
  folders: readonly string[],
  files: readonly OutputFile[],
): { changed: OutputFile[]; removed: string[] } {
  const wanted = new Set(files.map(({ path }) => path));
  const present = new Set([...folders, ...foldersOf(files)].flatMap((folder) => filesIn(output, folder)));
  const others = [...present].filter((path) => !wanted.has(path) && folders.includes(dirname(path)));
  return {
    changed: files.filter(({ path, text }) => !present.has(path) || readFileSync(join(output, path), 'utf8') !== text),
    removed: others.filter((path) => path.endsWith(extension) && isOurs(join(output, path))),
  };
}

function makeFolders(parent: string, files: readonly OutputFile[]): void {
  for (const folder of foldersOf(files)) mkdirSync(join(parent, folder), { recursive: true });
}

function foldersOf(files: readonly OutputFile[]): Set<string> {
  return new Set(files.map(({ path }) => dirname(path)));
}

function filesIn(output: string, folder: string): string[] {
  if (!existsSync(join(output, folder))) return [];
  const entries = readdirSync(join(output, folder), { withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => join(folder, name));
}

function isOurs(file: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8').startsWith(mark);
}

/** The path of a stack's file below the output folder. */
export function outputPath(environment: string, stack: string): string {
  return join(environment, stack + extension);
}
