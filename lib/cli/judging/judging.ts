import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { removeStale } from '../../dist/staging';
import { hasDeferred } from '../../kubernetes/deferred';
import { waiversIn } from '../../kubernetes/waiver';
import { hasErrors } from '../../problems/problem';
import type { Draft } from '../../program/draft';
import type { Jobs } from '../../program/jobs';
import { caseOf } from '../../program/judge';
import type { Judged, Judging } from '../../program/project';
import type { Manifest } from '../../render/manifest';
import { library } from '../../root';
import type { StackFile } from '../stack-files';
import { type Answer, type Folders, manifestsIn, type Setting, type Task } from './messages';

/** So many jobs make up for the start of a second thread. */
const leastJobs = 150;
/** How many are sent at a time. */
const block = 8;
/** The most that wait to be judged, so that their trees do not fill the memory: the next ones are judged here. */
const mostWaiting = 256;

const program = join(library, '../bin/judging.js');

/**
 * Starts another thread that judges what this one makes, renders it to YAML and writes that beside the files of the output
 * folder, where there are many jobs and a processor for it. Each of the two then has about half of the work, and V8 compiles
 * half of the code for each. The user's program runs in this thread alone.
 */
export function startJudging(folders: Folders, { jobs, problems }: Jobs): Judging<StackFile[]> | undefined {
  if (availableParallelism() < 2 || jobs.length < leastJobs || problems.length > 0) return undefined;
  try {
    if (!folders.check) removeStale(folders.output);
  } catch {
    return undefined; // whoever writes there will say why that cannot be done
  }
  return new JudgingThread(folders);
}

class JudgingThread implements Judging<StackFile[]> {
  private readonly port: MessagePort;
  /** When the thread is no more, whatever ended it. */
  private readonly gone: Promise<unknown>;
  private readonly sent = new Map<number, Task>();
  private next: Task[] = [];

  constructor(folders: Folders) {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    const workerData: Setting = { port: port2, ...folders };
    const worker = new Worker(program, { workerData, transferList: [port2], execArgv: [] });
    worker.on('error', () => {}); // what it has not done is done here
    this.gone = new Promise((resolve) => worker.once('exit', resolve));
  }

  take(number: number, draft: Draft): boolean {
    if (this.sent.size >= mostWaiting || !isPlain(draft)) return false;
    const { stack, environment } = draft;
    const task = { number, stack, environment: environment.name, ...caseOf(draft) };
    this.sent.set(number, task);
    this.next.push(task);
    if (this.next.length >= block) this.send();
    return true;
  }

  *judged(): Generator<Judged<StackFile[]>> {
    for (let got = receiveMessageOnPort(this.port); got; got = receiveMessageOnPort(this.port)) {
      yield* this.read(got.message as Answer[]);
    }
  }

  async rest(): Promise<Judged<StackFile[]>[]> {
    this.send();
    this.port.postMessage(null);
    const rest: Judged<StackFile[]>[] = [];
    const all = new Promise<void>((resolve) => {
      this.port.on('message', (answers: readonly Answer[] | null) => {
        if (answers) rest.push(...this.read(answers));
        else resolve();
      });
    });
    await Promise.race([all, this.gone]);
    return rest;
  }

  close(): void {
    this.port.close();
  }

  private send(): void {
    this.port.postMessage(this.next);
    this.next = [];
  }

  private *read(answers: readonly Answer[]): Generator<Judged<StackFile[]>> {
    for (const { number, judgements, files } of answers) {
      const manifests = judgements.length > 0 ? manifestsIn(this.sent.get(number) as Task) : [];
      this.sent.delete(number);
      const told = judgements.map((one) => ({ ...one, manifest: manifests[one.manifest] as Manifest }));
      yield { number, judgements: told, kept: files };
    }
  }
}

/** True where data are enough to judge a draft and to write it: nothing has to be looked up in its tree. */
function isPlain({ root, all, objects, problems, complete }: Draft): boolean {
  const isWhole = complete && objects.length === all.length && !hasErrors(problems);
  return isWhole && waiversIn(root).length === 0 && !hasDeferred(root);
}
