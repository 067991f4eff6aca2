import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../common/failure';
import { isRunning, recordProcess } from '../common/process';
import { sleep } from '../common/report';
import type { Component } from './components';
import { type ClusterFiles, logOf } from './files';
import { type ClusterState, writeState } from './state';

/** Lines of a log that a failure shows, the last ones. */
const shownLines = 10;

/**
 * Starts a component that outlives this process, writes to its own log, and sees nothing of the user's environment and
 * home folder. Returns the state with its process, which is written down before anything else happens.
 */
export function launch(files: ClusterFiles, state: ClusterState, bin: string, component: Component): ClusterState {
  const log = openSync(logOf(files, component.name), 'a');
  const child = spawn(join(bin, component.program), component.args, {
    cwd: files.folder,
    detached: true,
    env: { HOME: files.folder, PATH: bin },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.once('error', () => {});
  if (child.pid === undefined) throw new Failure(`${join(bin, component.program)} cannot be started`);
  child.unref();
  const processes = { ...state.processes, [component.name]: recordProcess(child.pid) };
  const next = { ...state, processes };
  writeState(files, next);
  return next;
}

/** What a wait is about. */
export interface Wait {
  readonly files: ClusterFiles;
  readonly state: ClusterState;
  /** The component that is waited for, whose log is named when it takes too long. */
  readonly component: string;
  /** The time, in milliseconds of the clock, when it has taken too long. */
  readonly deadline: number;
}

/** Waits until `ready` says so. Fails when it takes too long or a component ends meanwhile, and names its log. */
export async function waitFor({ files, state, component, deadline }: Wait, ready: () => Promise<boolean>) {
  while (!(await ready().catch(() => false))) {
    const ended = Object.entries(state.processes).find(([, record]) => !isRunning(record));
    if (ended) throw failure(files, ended[0], 'ended');
    if (Date.now() > deadline) throw failure(files, component, 'was not ready in time');
    await sleep(50);
  }
}

function failure(files: ClusterFiles, component: string, what: string): Failure {
  const log = logOf(files, component);
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-shownLines);
  return new Failure([`${component} ${what}; its log ends, see ${log}:`, ...lines].join('\n  '));
}
