import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from './build';
import { binFolder, cacheFolder } from './common/cache';
import { refused } from './common/failure';
import { withLock } from './common/lock';
import { duration, type Report, reportTo } from './common/report';
import { bringUp, type Wishes } from './control-plane/bring-up';
import { apiServerAlone, type Component, components } from './control-plane/components';
import { context } from './control-plane/credentials';
import { type ClusterFiles, filesIn } from './control-plane/files';
import { isFree, portsFrom } from './control-plane/ports';
import { type ClusterState, createState, endProcesses, makeParent, readState, running } from './control-plane/state';

export interface ClusterOptions extends Wishes {
  /** Folder of all that the cluster writes; default: `cluster` in the cache folder. */
  readonly dir?: string | undefined;
  /** The first of six ports; default: 26640. */
  readonly port?: number | undefined;
  /** An older release of Kubernetes, of which only the API server and etcd are run; default: none, a whole cluster. */
  readonly release?: string | undefined;
  /** Where progress is told; default: standard error. */
  readonly report?: Report | undefined;
}

/** A cluster that runs. */
export interface Cluster {
  /** File of the kubeconfig, readable for its owner only. */
  readonly kubeconfig: string;
  /** Folder of kubectl and the other programs. */
  readonly bin: string;
  /** Name of the context in the kubeconfig, the same for every cluster. */
  readonly context: string;
}

const defaultPort = 26640;

export function defaultClusterFolder(): string {
  return join(cacheFolder(), 'cluster');
}

/**
 * Starts a cluster, or finds the one that runs in the same folder; what has ended of that one is started again, with
 * its data kept. The processes outlive this one.
 */
export async function startCluster(options: ClusterOptions = {}): Promise<Cluster> {
  const { dir = defaultClusterFolder(), report = reportTo(process.stderr) } = options;
  const files = filesIn(resolve(dir));
  const programs = componentsFor(files, options, defaultPort).map(({ program }) => program);
  await build([...programs, 'kubectl'], report);
  await locked(files, report, () => start(files, options, report));
  return clusterIn(files);
}

/** The cluster in this folder, whether it runs or not; undefined where none was started. */
export function findCluster(dir: string = defaultClusterFolder()): Cluster | undefined {
  const files = filesIn(resolve(dir));
  return existsSync(files.kubeconfig) && readState(files) ? clusterIn(files) : undefined;
}

/** Ends the processes of the cluster in this folder and removes the folder. Returns whether there was a cluster. */
export async function stopCluster(
  dir: string = defaultClusterFolder(),
  report: Report = reportTo(process.stderr),
): Promise<boolean> {
  const files = filesIn(resolve(dir));
  if (!readState(files)) return false;
  return locked(files, report, async () => {
    const state = readState(files);
    if (!state) return false;
    await endProcesses(state);
    rmSync(files.folder, { recursive: true });
    return true;
  });
}

function componentsFor(files: ClusterFiles, { release }: ClusterOptions, port: number): Component[] {
  return release ? apiServerAlone(files, portsFrom(port), release) : components(files, portsFrom(port));
}

function clusterIn({ kubeconfig }: ClusterFiles): Cluster {
  return { kubeconfig, bin: binFolder(), context };
}

/** One start or stop in the same folder at a time. */
function locked<T>(files: ClusterFiles, report: Report, work: () => Promise<T>): Promise<T> {
  makeParent(files);
  const waiting = (pid: number) => report.update(`waiting for process ${pid}, which starts or stops this cluster`);
  return withLock(`${files.folder}.lock`, waiting, work);
}

async function start(files: ClusterFiles, options: ClusterOptions, report: Report): Promise<void> {
  const started = Date.now();
  const found = readState(files);
  const alive = found && running(found);
  const port = options.port ?? found?.port ?? defaultPort;
  if (alive) requireSamePort(files, port, alive);
  const all = componentsFor(files, options, port);
  const missing = all.filter(({ name }) => !alive?.processes[name]);
  await requireFreePorts(port, missing);
  const state = alive ?? createState(files, port);
  if (missing.length > 0) report.say(`starting ${missing.map(({ name }) => name).join(', ')} in ${files.folder}`);
  try {
    await bringUp(files, state, all, options);
  } catch (error) {
    await endProcesses(readState(files) ?? state);
    throw error;
  }
  report.say(missing.length > 0 ? `ready in ${duration(Date.now() - started)}` : `runs already in ${files.folder}`);
}

/** A cluster keeps its ports as long as anything of it runs. */
function requireSamePort({ folder }: ClusterFiles, wanted: number, { port }: ClusterState): void {
  if (wanted === port) return;
  const allowed = `${port}, the port of the cluster in ${folder}`;
  throw refused('port', { got: String(wanted), allowed, fix: 'stop that cluster first, or name another folder' });
}

async function requireFreePorts(base: number, missing: readonly Component[]): Promise<void> {
  for (const port of missing.flatMap(({ ports }) => ports)) {
    if (await isFree(port)) continue;
    const allowed = `ports ${base} to ${base + 5} that no other program listens on`;
    throw refused(`port ${port}`, { got: 'a port in use', allowed, fix: 'end that program or name another port' });
  }
}
