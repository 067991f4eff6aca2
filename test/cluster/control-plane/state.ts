import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode, type Failure, refused } from '../common/failure';
import { endProcess, isGone, isRunning, type ProcessRecord } from '../common/process';
import { sleep } from '../common/report';
import type { ClusterFiles } from './files';

/** What is known of a cluster between two runs of this program. */
export interface ClusterState {
  /** First port of the cluster. */
  readonly port: number;
  /** The process of each component by its name, as far as it was started. */
  readonly processes: Readonly<Record<string, ProcessRecord>>;
}

/** The state of the cluster in this folder; undefined where none was started. */
export function readState({ state }: ClusterFiles): ClusterState | undefined {
  return existsSync(state) ? (JSON.parse(readFileSync(state, 'utf8')) as ClusterState) : undefined;
}

/** Writes the state, all of it or nothing. */
export function writeState({ state }: ClusterFiles, value: ClusterState): void {
  writeFileSync(`${state}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${state}.new`, state);
}

/** The state with those processes only that still run; undefined where none does. */
export function running(state: ClusterState): ClusterState | undefined {
  const alive = Object.entries(state.processes).filter(([, record]) => isRunning(record));
  return alive.length > 0 ? { ...state, processes: Object.fromEntries(alive) } : undefined;
}

/** Makes an empty folder with the state of a cluster that has no process yet. Never touches the files of others. */
export function createState(files: ClusterFiles, port: number): ClusterState {
  if (readState(files)) rmSync(files.folder, { recursive: true });
  const created = { port, processes: {} };
  orRefuse(files, () => {
    mkdirSync(files.folder, { recursive: true, mode: 0o700 });
    if (readdirSync(files.folder).length > 0) throw refusedFolder(files, 'files that no cluster wrote');
    mkdirSync(files.logs);
    writeState(files, created);
  });
  return created;
}

/** Makes the folder that the cluster's own is in. */
export function makeParent(files: ClusterFiles): void {
  orRefuse(files, () => mkdirSync(dirname(files.folder), { recursive: true }));
}

function orRefuse(files: ClusterFiles, work: () => void): void {
  try {
    work();
  } catch (error) {
    const code = errorCode(error);
    throw code ? refusedFolder(files, code) : error;
  }
}

function refusedFolder({ folder }: ClusterFiles, got: string): Failure {
  const allowed = 'a folder that is empty or not there yet, where this user can write';
  return refused(`cluster folder ${folder}`, { got, allowed, fix: 'name another one' });
}

/** Ends every process of the cluster and waits until they are gone. */
export async function endProcesses({ processes }: ClusterState): Promise<void> {
  const records = Object.values(processes);
  for (const record of records) endProcess(record);
  while (!records.every(isGone)) await sleep(20);
}
