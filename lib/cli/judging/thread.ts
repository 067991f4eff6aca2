import { type MessagePort, parentPort } from 'node:worker_threads';
import { Staging } from '../../dist/staging';
import { answers } from './answer';
import type { Folders, Setting } from './messages';

/** What the second thread does: see judging.ts. What it cannot write it leaves, as all that follows, to the first one. */
export function serve(): void {
  (parentPort as MessagePort).once('message', ({ port, ...folders }: Setting) => listen(port, folders));
}

function listen(port: MessagePort, folders: Folders): void {
  const staging = new Staging(folders.output);
  port.on('message', (tasks: Uint8Array | null) => {
    if (tasks === null) {
      port.postMessage(null);
      port.close();
    } else port.postMessage(answers(tasks, folders, staging));
  });
}
