import { mkdirSync, readdirSync, readFileSync, rmdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Problem, ProblemsError } from '../problems/problem';
import { removeStale, Staging } from './staging';

/** A file to be, by its path below the output folder. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** How a file to be compares with what stands in its place: `foreign` is what somebody else wrote. */
export type FileState = 'same' | 'changed' | 'foreign';

/** A file that was compared already. Its text waits in the staging of the output folder where it is another one. */
export interface ComparedFile {
  readonly path: string;
  readonly state: FileState;
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
 * Makes the folders below `output`, or all of them, hold exactly these files, or changes nothing at all. Files that
 * holdfast wrote and that are no longer wanted go; the files of others stay, and one that is in the way ends the write.
 */
export function writeOutput(
  output: string,
  folders: readonly string[] | 'all',
  files: readonly (OutputFile | ComparedFile)[],
): Written {
  const staging = new Staging(output);
  if (!files.some((file) => 'state' in file)) removeStale(output);
  try {
    const { changed, removed } = compareOutput(output, folders, files);
    mkdirSync(output, { recursive: true });
    for (const file of changed) if ('text' in file) staging.put(file.path, file.text);
    const paths = changed.map(({ path }) => path);
    staging.commit(paths, removed);
    return { changed: paths, removed };
  } finally {
    staging.discard();
  }
}

/** Forgets what waits to be written, with the folder itself where there is nothing else in it and there was none before. */
export function forgetOutput(output: string, wasThere: boolean): void {
  new Staging(output).discard();
  const isFolder = statSync(output, { throwIfNoEntry: false })?.isDirectory();
  if (!wasThere && isFolder && readdirSync(output).length === 0) rmdirSync(output);
}

/** What a write with the same arguments would do. Throws the problems of files that are in the way. */
export function compareOutput<File extends OutputFile | ComparedFile>(
  output: string,
  folders: readonly string[] | 'all',
  files: readonly File[],
): { changed: File[]; removed: string[] } {
  const wanted = new Set(files.map(({ path }) => path));
  const states = files.map((file) => ('state' in file ? file.state : stateOf(output, file)));
  const others = files.filter((_, index) => states[index] === 'foreign');
  if (others.length > 0) throw new ProblemsError(others.map(({ path }) => inTheWay(join(output, path))));
  const owned = folders === 'all' ? foldersIn(output) : folders;
  return {
    changed: files.filter((_, index) => states[index] === 'changed'),
    removed: owned
      .flatMap((folder) => filesIn(output, folder))
      .filter((path) => !wanted.has(path) && path.endsWith(extension) && isOurs(textOf(join(output, path)))),
  };
}

/** Compares a file to be with what stands in its place. */
export function stateOf(output: string, { path, text }: OutputFile): FileState {
  const present = textOf(join(output, path));
  if (present === text) return 'same';
  return present === undefined || isOurs(present) ? 'changed' : 'foreign';
}

/** The environments that have a folder; what a run left behind begins with a dot and is none. */
function foldersIn(output: string): string[] {
  return entriesOf(output)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
}

/** The files of an environment, those in the folders of its other clusters too. */
function filesIn(output: string, folder: string): string[] {
  return entriesOf(join(output, folder)).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(output, path) : [path];
  });
}

function entriesOf(folder: string) {
  return statSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder, { withFileTypes: true }) : [];
}

/** A file's text; undefined where there is none, null where something stands that is no file. */
function textOf(path: string): string | undefined | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  return stats.isFile() ? readFileSync(path, 'utf8') : null;
}

function isOurs(text: string | undefined | null): boolean {
  return typeof text === 'string' && text.startsWith(mark);
}

function inTheWay(path: string): Problem {
  const shorter = relative(process.cwd(), path);
  return {
    id: 'output',
    severity: 'error',
    place: shorter.startsWith('..') ? path : shorter,
    property: 'file',
    got: 'something that holdfast did not write',
    allowed: `nothing, or a file that begins with ${mark}`,
    fix: 'move it away, or name another folder with --output',
  };
}

/**
 * The path of a stack's file below the output folder. What goes to another cluster than the environment's own stands in
 * a folder of that cluster's name, so that whoever applies a folder applies it to one cluster.
 */
export function outputPath(environment: string, stack: string, cluster = ''): string {
  return join(environment, cluster, stack + extension);
}
