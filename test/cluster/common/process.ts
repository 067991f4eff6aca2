import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A process as it can be found again: numbers are reused, the time of its start with its command line is not. */
export interface ProcessRecord {
  readonly pid: number;
  /** Time of the start, in the system's own form, and the command line. */
  readonly identity: string;
}

/** How often a process without a command line is looked at again, a millisecond apart. */
const patience = 1000;

/** Records a process that runs now. One that has only just become its program has no command line for a moment. */
export function recordProcess(pid: number): ProcessRecord {
  let found = find(pid);
  for (let tries = 0; found?.command === '' && tries < patience; tries++) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    found = find(pid);
  }
  return { pid, identity: found ? identityOf(found) : '' };
}

/** Whether this very process still runs. */
export function isRunning({ pid, identity }: ProcessRecord): boolean {
  const found = find(pid);
  return found !== undefined && found.command !== '' && identityOf(found) === identity;
}

/** Whether nothing of this process is left, its ports and files included: those outlive its command line. */
export function isGone({ pid, identity }: ProcessRecord): boolean {
  const found = find(pid);
  return found === undefined || !identity.startsWith(`${found.start} `);
}

/** Ends this very process at once, and no other that may have its number by now. */
export function endProcess(record: ProcessRecord): void {
  if (isRunning(record)) process.kill(record.pid, 'SIGKILL');
}

/** What the system knows of a process. */
interface Found {
  readonly start: string;
  /** Empty once the process is about to end. */
  readonly command: string;
}

function identityOf({ start, command }: Found): string {
  return `${start} ${command}`;
}

/** Undefined for a process that has ended, even when its parent has not taken note of that. */
function find(pid: number): Found | undefined {
  return existsSync('/proc/self/stat') ? findInProc(pid) : findWithPs(pid);
}

/** Linux: no program is needed, not even `ps`, which small images lack. */
function findInProc(pid: number): Found | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [threads, start = ''] = [Number(fields[16]), fields[18]];
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return state === 'Z' && threads <= 1 ? undefined : { start, command };
  } catch {
    return undefined;
  }
}

function findWithPs(pid: number): Found | undefined {
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'state=,lstart=,command=', '-p', String(pid)], { encoding: 'utf8' });
  const [state, ...words] = (stdout ?? '').trim().split(/\s+/);
  if (!state || state.startsWith('Z')) return undefined;
  return { start: words.slice(0, 5).join(' '), command: words.slice(5).join(' ') };
}
