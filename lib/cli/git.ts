import { spawnSync } from 'node:child_process';

/** What git prints, or undefined where it has no answer: no repository, no such commit, no such file. */
function git(...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  return status === 0 ? stdout : undefined;
}

/** The whole name of a commit. */
export function commitOf(name: string): string | undefined {
  return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)?.trim();
}

/** A file as it was in a commit, by its path from here. */
export function fileAt(commit: string, path: string): string | undefined {
  return git('show', `${commit}:./${path}`);
}

/** The files of a commit below a folder, by their paths from here. */
export function filesAt(commit: string, folder: string): string[] {
  return (git('ls-tree', '-r', '-z', '--name-only', commit, '--', `./${folder}/`) ?? '').split('\0').filter(Boolean);
}

/** The last commits that changed a file, the newest first, as `1a2b3c4 (Raise the limit)`. */
export function commitsOf(path: string, most = 5): string[] {
  const lines = git('log', `-${most}`, '--format=%h (%s)', '--', path) ?? '';
  return lines.split('\n').filter(Boolean);
}

/** The day of the first commit, in UTC, in which a file came to have a text. */
export function firstDayOf(text: string, path: string): string | undefined {
  const times = git('log', '--format=%ct', '-S', text, '--', path)?.split('\n').filter(Boolean) ?? [];
  const first = times.at(-1);
  return first && new Date(Number(first) * 1000).toISOString().slice(0, 10);
}
