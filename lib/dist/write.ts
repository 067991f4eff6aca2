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
    for (const { path, text } of changed) {
      mkdirSync(dirname(join(staging, path)), { recursive: true });
      writeFileSync(join(staging, path), text);
    }
    for (const { path } of changed) {
      mkdirSync(dirname(join(output, path)), { recursive: true });
      renameSync(join(staging, path), join(output, path));
    }
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
  return {
    changed: files.filter(({ path, text }) => read(join(output, path)) !== text),
    removed: folders.flatMap((folder) => ours(output, folder)).filter((path) => !wanted.has(path)),
  };
}

function ours(output: string, folder: string): string[] {
  if (!existsSync(join(output, folder))) return [];
  const names = readdirSync(join(output, folder)).filter((name) => name.endsWith(extension));
  return names.map((name) => join(folder, name)).filter((path) => read(join(output, path))?.startsWith(mark));
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** The path of a stack's file below the output folder. */
export function outputPath(environment: string, stack: string): string {
  return join(environment, stack + extension);
}
