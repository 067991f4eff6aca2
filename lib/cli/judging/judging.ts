import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, type Worker } from 'node:worker_threads';
import { removeStale, Staging } from '../../dist/staging';
import { hasDeferred } from '../../kubernetes/deferred';
import { isFor } from '../../kubernetes/target';
import { waiversIn } from '../../kubernetes/waiver';
import { hasErrors } from '../../problems/problem';
import type { Draft } from '../../program/draft';
import type { Jobs } from '../../program/jobs';
import { caseOf } from '../../program/judge';
import type { Judged, Judging } from '../../program/project';
import { library } from '../../root';
import type { StackFile } from '../stack-files';
import { answers, pack } from './answer';
import type { Answer, Folders, Setting, Task } from './messages';

/** So many jobs make up for the start of a second thread. */
const leastJobs = 150;
/** How many are sent at a time. */
const block = 8;
/** So many blocks are enough for the second thread to have something to do. The others wait for whoever has time first. */
const mostSent = 4;
/** The most blocks that wait, so that they do not fill the memory: the next drafts are judged here. */
const mostWaiting = 32;

const threads = join(library, '../bin/thread.js');

interface Threads {
  thread(): { readonly worker: Worker; readonly gone: Promise<unknown> };
  remember(isNeeded: boolean): void;
}

/**
 * Starts another thread that judges what this one makes, renders it to YAML and writes that beside the files of the output
 * folder, where there are many jobs and a processor for it. Each of the two then has about half of the work, and V8 compiles
 * half of the code for each. The user's program runs in this thread alone.
 */
export function startJudging(folders: Folders, { jobs, problems }: Jobs): Judging<StackFile[]> | undefined {
  const { remember, thread } = require(threads) as Threads;
  const isNeeded = availableParallelism() > 1 && jobs.length >= leastJobs && problems.length === 0;
  remember(isNeeded);
  if (!isNeeded) return undefined;
  try {
    if (!folders.check) removeStale(folders.output);
  } catch {
    return undefined; // whoever writes there will say why that cannot be done
  }
  return new JudgingThread(folders, thread());
}

class JudgingThread implements Judging<StackFile[]> {
  private readonly port: MessagePort;
  /** When the thread is no more, whatever ended it. */
  private readonly gone: Promise<unknown>;
  private next: Task[] = [];
  /** Blocks of tasks that nobody does yet. */
  private readonly waiting: Buffer[] = [];
  /** Those that the second thread has, in their order. */
  private readonly sent: Buffer[] = [];

  constructor(
    private readonly folders: Folders,
    { worker, gone }: ReturnType<Threads['thread']>,
  ) {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    this.gone = gone;
    const setting: Setting = { port: port2, ...folders };
    worker.postMessage(setting, [port2]);
  }

  take(number: number, draft: Draft): boolean {
    if (this.waiting.length >= mostWaiting || !isPlain(draft)) return false;
    const { stack, environment, rendered } = draft;
    this.next.push({ number, stack, environment: environment.name, ...caseOf(draft, rendered.made) });
    if (this.next.length >= block) this.pack();
    return true;
  }

  *judged(): Generator<Judged<StackFile[]>> {
    for (let got = receiveMessageOnPort(this.port); got; got = receiveMessageOnPort(this.port)) {
      if (got.message) yield* this.read(got.message as Answer[]);
    }
  }

  async rest(): Promise<Judged<StackFile[]>[]> {
    if (this.next.length > 0) this.pack();
    const rest = [...this.help()];
    this.port.postMessage(null);
    const all = new Promise<void>((resolve) => {
      this.port.on('message', (got: readonly Answer[] | null) => {
        if (got) rest.push(...this.read(got));
        else resolve();
      });
    });
    await Promise.race([all, this.gone]);
    rest.push(...this.judged());
    this.waiting.push(...this.sent.splice(0)); // of a thread that is no more
    return [...rest, ...this.help()];
  }

  close(): void {
    this.port.close();
  }

  /** Does what waits, the last first, while the second thread does the rest of it. */
  private *help(): Generator<Judged<StackFile[]>> {
    const staging = new Staging(this.folders.output);
    try {
      for (let tasks = this.waiting.pop(); tasks; tasks = this.waiting.pop()) {
        yield* answers(tasks, this.folders, staging).map(toJudged);
        yield* this.judged();
      }
    } catch {
      this.waiting.length = 0; // what does not come is done once more, by somebody who says why it cannot be done
    }
  }

  private pack(): void {
    this.waiting.push(pack(this.next));
    this.next = [];
    this.send();
  }

  private send(): void {
    for (const tasks of this.waiting.splice(0, mostSent - this.sent.length)) {
      this.sent.push(tasks);
      this.port.postMessage(tasks);
    }
  }

  private read(got: readonly Answer[]): Judged<StackFile[]>[] {
    this.sent.shift();
    this.send();
    return got.map(toJudged);
  }
}

function toJudged({ number, judgements, files }: Answer): Judged<StackFile[]> {
  return { number, judgements, kept: files };
}

/** True where data are enough to put a draft in order, to judge and to write it: nothing has to be looked up in its tree. */
function isPlain({ root, rendered, target, problems, complete }: Draft): boolean {
  const isWhole = complete && rendered.made.every(({ object }) => isFor(target, object)) && !hasErrors(problems);
  return isWhole && rendered.isPlain && waiversIn(root).length === 0 && !hasDeferred(root);
}
