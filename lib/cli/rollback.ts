import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../problems/problem';
import { list, show } from '../problems/show';
import { committedObjects, renderedFile } from './committed-files';
import { commitOf, commitsOf } from './git';
import { failed, type Outcome } from './outcome';
import { runForOne } from './pulumi';
import { passphraseProblems } from './readiness';

export interface RollbackOptions {
  /** `<stack>.<environment>` */
  readonly stack: string;
  /** Commit to go back to, by any name that git knows it by. */
  readonly to: string;
  /** Folder of the rendered files. */
  readonly output: string;
  readonly yes: boolean;
  /** Arguments for Pulumi itself. */
  readonly extra: readonly string[];
}

/** Applies what `dist/` had for a stack in an earlier commit, to the same resources as `up`; a later `up` returns. */
export async function rollback({ stack, to, output, yes, extra }: RollbackOptions): Promise<Outcome> {
  const path = renderedFile(output, stack);
  const commit = commitOf(to);
  const objects = commit && committedObjects(commit, output, stack);
  const problems = passphraseProblems([stack]);
  if (commit === undefined) problems.push(unknownCommit(to, path));
  else if (objects === undefined) problems.push(notInCommit(stack, to, path));
  if (problems.length > 0) return failed(problems, [], 'nothing was applied');
  console.log(`${stack}: ${path} as of commit ${commit?.slice(0, 10)}`);
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-'));
  try {
    const file = join(folder, 'objects.json');
    writeFileSync(file, JSON.stringify(objects));
    return await runForOne('up', stack, { yes, extra, env: { HOLDFAST_OBJECTS: file } });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const common = { severity: 'error', place: 'command line' } as const;

function unknownCommit(to: string, path: string): Problem {
  const got = `${show(to)}, which is no commit of a repository here`;
  return { id: 'commit', ...common, property: '--to', got, allowed: choices(path), fix: `see git log -- ${path}` };
}

function notInCommit(stack: string, to: string, path: string): Problem {
  const got = `${show(to)}, which has no ${path}`;
  const fix = `name a commit in which ${stack} was rendered: git log -- ${path}`;
  return { id: 'commit', ...common, property: '--to', got, allowed: choices(path), fix };
}

function choices(path: string): string {
  const commits = commitsOf(path);
  return commits.length > 0 ? list(commits, 'or') : `a commit that has ${path}, and none has it yet`;
}
