import { workerData } from 'node:worker_threads';
import { decide } from '../../policy/case';
import type { Judgement } from '../../policy/gate';
import type { Manifest } from '../../render/manifest';
import { toFiles } from '../stack-files';
import { type Answer, manifestsIn, type Sent, type Setting, type Task } from './messages';

/** What the second thread does: see judging.ts. */
export function serve(): void {
  const { port, stacks } = workerData as Setting;
  port.on('message', (tasks: readonly Task[] | null) => {
    if (tasks === null) {
      port.postMessage(null);
      port.close();
    } else port.postMessage(tasks.map((task) => answer(task, stacks)));
  });
}

function answer(task: Task, stacks: string): Answer {
  const judgements = decide(task);
  const isGood = !judgements.some(({ rule, waived }) => rule.severity === 'error' && !waived);
  const numbers = judgements.length > 0 ? new Map(manifestsIn(task).map((manifest, index) => [manifest, index])) : none;
  return {
    number: task.number,
    judgements: judgements.map((one) => toSend(one, numbers)),
    files: toFiles(task, isGood, stacks),
  };
}

const none: ReadonlyMap<Manifest, number> = new Map();

/** Functions cannot be sent, so of a rule what is known without asking it. */
function toSend({ rule, manifest, ...judgement }: Judgement, numbers: ReadonlyMap<Manifest, number>): Sent {
  const { id, severity, title, why, source, across } = rule;
  const description = { id, severity, title, why, source, ...(across && { across }) };
  return { ...judgement, rule: description, manifest: numbers.get(manifest) as number };
}
