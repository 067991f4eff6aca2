import { deserialize, serialize } from 'node:v8';
import type { Staging } from '../../dist/staging';
import { stateOf } from '../../dist/write';
import { decide, manifestsIn } from '../../policy/case';
import type { Judgement } from '../../policy/gate';
import type { Numbered } from '../../program/jobs';
import { type Manifest, title as titleOf } from '../../render/manifest';
import { arrangePlainly } from '../../render/plain-order';
import { toFiles } from '../stack-files';
import type { Answer, Folders, Task } from './messages';

/** Tasks as bytes: those that wait are then nothing that the garbage collector looks at. */
export function pack(tasks: readonly Task[]): Buffer {
  return serialize(tasks);
}

/** Does tasks: whichever thread it is that has time. */
export function answers(tasks: Uint8Array, folders: Folders, staging: Staging): Answer[] {
  return (deserialize(tasks) as Task[]).map((task) => answer(task, folders, staging));
}

function answer(sent: Task, { source, output, check }: Folders, staging: Staging): Answer {
  const task = { ...sent, clusters: arrangePlainly(sent.clusters) };
  const judgements = decide(task);
  const isGood = !judgements.some(({ rule, waived }) => rule.severity === 'error' && !waived);
  const numbers = judgements.length > 0 ? new Map(manifestsIn(sent).map((manifest, index) => [manifest, index])) : none;
  const files = toFiles(task, isGood, source).map(({ text, ...file }) => {
    const state = stateOf(output, { ...file, text });
    if (isGood && state === 'changed' && !check) staging.put(file.path, text);
    return { ...file, state };
  });
  return { number: task.number, judgements: judgements.map((one) => toSend(one, numbers)), files };
}

const none: ReadonlyMap<Manifest, number> = new Map();

/** Functions cannot be sent, so of a rule what is known without asking it. */
function toSend({ rule, manifest, ...judgement }: Judgement, numbers: ReadonlyMap<Manifest, number>): Numbered {
  const { id, severity, title, why, source, across } = rule;
  const description = { id, severity, title, why, source, ...(across && { across }) };
  return { ...judgement, rule: description, manifest: numbers.get(manifest) as number, object: titleOf(manifest) };
}
