import type { MessagePort } from 'node:worker_threads';
import type { Case } from '../../policy/case';
import type { Numbered } from '../../program/jobs';
import type { StackFile } from '../stack-files';

/** What the second thread is told first. Then it gets lists of tasks, as bytes, and sends lists of answers, and null in the end. */
export interface Setting extends Folders {
  readonly port: MessagePort;
}

export interface Folders {
  /** Folder of the stacks, from that of the project. */
  readonly source: string;
  /** Folder to write to, as an absolute path. */
  readonly output: string;
  /** True where files are compared and nothing is written. */
  readonly check: boolean;
}

/** The draft of a job, as plain data, whose objects are still to be put in order. */
export interface Task extends Case {
  readonly number: number;
  readonly stack: string;
  readonly environment: string;
}

/** What comes back of a task. */
export interface Answer {
  readonly number: number;
  readonly judgements: readonly Numbered[];
  readonly files: StackFile[];
}
