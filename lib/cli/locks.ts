import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../dist/running';
import type { Problem } from '../problems/problem';
import { folderIn } from './backend';

/** What Pulumi writes into a lock of a backend of files. */
interface Lock {
  readonly pid: number;
  readonly username: string;
  readonly hostname: string;
  readonly timestamp: string;
}

/** What was done about the locks of stacks, and those that stay. */
export interface Unlocked {
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Takes away the locks of stacks whose engine was killed: its process was one of this host and is no more. Only a
 * backend of files has such locks; other backends release theirs, or are asked for it with `pulumi cancel`.
 */
export function unlock(backend: string, stacks: readonly string[]): Unlocked {
  const folder = folderIn(backend, 'locks/organization');
  const lines: string[] = [];
  const problems: Problem[] = [];
  for (const stack of folder ? stacks : []) {
    for (const file of locksIn(join(folder as string, stack))) {
      const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
      if (isHeld(lock)) problems.push(held(stack, lock));
      else {
        rmSync(file, { force: true });
        lines.push(`${stack}: removed the lock of process ${lock.pid}, which was killed while it worked on the stack`);
      }
    }
  }
  return { lines, problems };
}

function locksIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.map((name) => join(folder, name));
}

/** Of other hosts nothing is known, so their locks are taken for held. */
function isHeld({ pid, hostname: host }: Lock): boolean {
  return host !== hostname() || (isRunning(pid) && !isAnother(pid));
}

/** True when the number of a process was given to another program since, or the process has ended and nobody asked how. */
function isAnother(pid: number): boolean {
  const file = `/proc/${pid}/stat`;
  const [, program, state] = (existsSync(file) && /\((.*)\) (\S)/s.exec(readFileSync(file, 'utf8'))) || [];
  return program !== undefined && (!program.startsWith('pulumi') || state === 'Z');
}

function held(stack: string, { pid, username, hostname: host, timestamp }: Lock): Problem {
  return {
    id: 'lock',
    severity: 'error',
    place: `Pulumi stack ${stack}`,
    property: 'lock',
    got: `a run of ${username}, process ${pid} on ${host}, since ${timestamp}`,
    allowed: 'one run at a time',
    fix: `wait until it has ended; if ${host} has no such process any more: pulumi cancel --stack ${stack}`,
  };
}
