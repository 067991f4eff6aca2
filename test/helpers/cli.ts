import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(__dirname, '../..');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The lines of `stderr`. */
  readonly errors: readonly string[];
}

/** Runs `node ARGS` in the project's folder, or in another. */
export function runNode(
  args: readonly string[],
  { cwd = root, env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr, errors: stderr.split('\n').filter(Boolean) };
}

/** Runs the `holdfast` command. */
export function holdfast(args: readonly string[], options: Parameters<typeof runNode>[1] = {}): Run {
  return runNode([join(root, 'bin/holdfast.js'), ...args], options);
}

/** A new folder that nobody else uses. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'holdfast-test-'));
}

/** Every file below a folder with its text, to compare a folder with itself later. */
export function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
}
