import { parentPort, workerData } from 'node:worker_threads';
import { silently } from '../program/circumstances';
import { done, jobsOf } from '../program/jobs';
import { settled } from './guard';
import { type Message, namesOf, type Task, taken } from './helper';
import { toFiles } from './stack-files';

/** What a helper's thread does: see helper.ts. What the stacks print when they are loaded, the first thread prints. */
export async function help(): Promise<void> {
  const { stacks, environments, jobs, next } = workerData as Task;
  const send = (message: Message) => parentPort?.postMessage(message);
  const { isSame, problems } = await settled(() => {
    const own = silently(() => jobsOf(stacks, environments));
    const isSame = own.problems.length === 0 && namesOf(own) === jobs;
    if (!isSame) return { isSame, problems: [] };
    for (const number of taken(next, own.jobs.length)) {
      send([number, done(own, number, (product) => toFiles(product, stacks))]);
    }
    return { isSame, problems: [] };
  });
  send(isSame && problems.length === 0);
}
