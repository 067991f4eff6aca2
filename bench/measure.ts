import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';

/** What a whole process took, with those it started. */
export interface Measurement {
  /** Wall time. */
  readonly seconds: number;
  /** Processor time; undefined where there is no /proc. */
  readonly cpuSeconds: number | undefined;
  /** The most memory that was resident at one time; undefined where there is no /proc. */
  readonly peakMebibytes: number | undefined;
}

export interface Command {
  readonly command: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** File for the standard output, for commands that write their result there. */
  readonly output?: string;
  /**
   * Folder of the result, which is moved out of the way before: else a command may find that it has nothing to write. Not
   * removed, as ext4 takes its time for new files where many have just gone.
   */
  readonly result?: string;
}

/** To look takes processor time of the command. */
const pollMilliseconds = 25;
/** In which /proc counts processor time: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const ticksPerSecond = 100;

/** Runs a command to its end and measures it; one that fails ends the bench with what it said. */
export async function measure({ command, cwd, env, output, result }: Command): Promise<Measurement> {
  if (result !== undefined && existsSync(result)) renameSync(result, `${result}-${process.hrtime.bigint()}`);
  const [program = '', ...args] = command;
  const file = output === undefined ? undefined : openSync(output, 'w');
  const started = process.hrtime.bigint();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', file ?? 'ignore', 'pipe'],
  });
  const usage = new Usage();
  const timer = setInterval(() => usage.add(child), pollMilliseconds);
  const errors: Buffer[] = [];
  child.stderr?.on('data', (data: Buffer) => errors.push(data));
  try {
    const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    if (status !== 0) throw new Error(`${command.join(' ')}: ${Buffer.concat(errors)}`);
    return { seconds, ...usage.total() };
  } finally {
    clearInterval(timer);
    if (file !== undefined) closeSync(file);
  }
}

/** The least of several measurements, part by part: what else the machine does only ever adds. */
export function least(measurements: readonly Measurement[]): Measurement {
  const min = (values: readonly (number | undefined)[]) =>
    values.every((value) => value !== undefined) ? Math.min(...(values as number[])) : undefined;
  return {
    seconds: Math.min(...measurements.map(({ seconds }) => seconds)),
    cpuSeconds: min(measurements.map(({ cpuSeconds }) => cpuSeconds)),
    peakMebibytes: min(measurements.map(({ peakMebibytes }) => peakMebibytes)),
  };
}

/** Looks at a tree of processes again and again; what happens after the last look is missed. */
class Usage {
  private readonly ticks = new Map<number, number>();
  private peakKibibytes = 0;

  add({ pid }: ChildProcess): void {
    const pids = pid === undefined ? [] : withDescendants(pid);
    let resident = 0;
    for (const one of pids) {
      const [, fields = ''] = /\) (.*)/s.exec(read(`/proc/${one}/stat`)) ?? [];
      const [user = 0, system = 0] = fields.split(' ').slice(11, 13).map(Number);
      if (fields) this.ticks.set(one, user + system);
      resident += Number(/^VmHWM:\s+(\d+)/m.exec(read(`/proc/${one}/status`))?.[1] ?? 0);
    }
    this.peakKibibytes = Math.max(this.peakKibibytes, resident);
  }

  total(): Pick<Measurement, 'cpuSeconds' | 'peakMebibytes'> {
    if (this.ticks.size === 0) return { cpuSeconds: undefined, peakMebibytes: undefined };
    const ticks = [...this.ticks.values()].reduce((sum, value) => sum + value, 0);
    return { cpuSeconds: ticks / ticksPerSecond, peakMebibytes: this.peakKibibytes / 1024 };
  }
}

function withDescendants(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(withDescendants)];
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
