import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Done, Jobs } from '../program/jobs';
import type { Helper } from '../program/project';
import type { StackFile } from './stack-files';

/**
 * Jobs, times processors, from which on a helper pays: it loads the stacks once more, and V8 compiles all code a second
 * time, which takes a processor of its own. With two processors that is 2000 stacks.
 */
const leastWork = 4000;
/** How many jobs are taken at a time. */
const block = 8;

/** What a helper is told. */
export interface Task {
  readonly stacks: string;
  readonly environments: readonly string[];
  /** The jobs as text: a helper that finds others does none. */
  readonly jobs: string;
  /** The number of the next job that nobody has taken. */
  readonly next: Int32Array;
}

/** What it sends: each job when it is done, and in the end whether all went as it does in a thread alone. */
export type Message = readonly [number: number, done: Done<StackFile[]>] | boolean;

const program = join(__dirname, '../../bin/helper.js');

/**
 * Starts another thread that loads the same stacks and takes a part of the jobs, where there are many of them and a
 * processor for it. A stack is made by itself, so it is the same in whichever thread. What a thread cannot do, such as
 * going to another folder, is left to the first one: where anything is unusual the helper has done nothing.
 */
export function startHelper(
  stacks: string,
  environments: readonly string[],
  jobs: Jobs,
): Helper<StackFile[]> | undefined {
  const { length } = jobs.jobs;
  const processors = availableParallelism();
  if (processors < 2 || length * processors < leastWork || jobs.problems.length > 0) return undefined;
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const task: Task = { stacks, environments, jobs: namesOf(jobs), next };
  const worker = new Worker(program, { workerData: task, execArgv: [] });
  return { left: taken(next, length), done: () => collect(worker) };
}

/** The jobs in words. */
export function namesOf({ jobs }: Jobs): string {
  return jobs.map(({ stack, environment }) => `${stack.name}.${environment}`).join(' ');
}

/** The numbers of jobs, each for one of all those who ask. */
export function* taken(next: Int32Array, count: number): Generator<number> {
  for (let first = Atomics.add(next, 0, block); first < count; first = Atomics.add(next, 0, block)) {
    for (let number = first; number < Math.min(first + block, count); number++) yield number;
  }
}

async function collect(worker: Worker): Promise<ReadonlyMap<number, Done<StackFile[]>>> {
  const results = new Map<number, Done<StackFile[]>>();
  const isGood = await new Promise<boolean>((resolve) => {
    worker.on('message', (message: Message) => {
      if (typeof message === 'boolean') resolve(message);
      else results.set(...message);
    });
    for (const end of ['error', 'exit']) worker.on(end, () => resolve(false));
  });
  worker.unref();
  return isGood ? results : new Map();
}
