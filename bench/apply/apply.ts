import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PulumiProject } from '../../scripts/pulumi/project';
import { ratio, table } from '../table';
import { type Cluster, project } from './inputs';

const root = join(__dirname, '../..');
const deadlineMilliseconds = 600_000;

interface Way {
  readonly name: string;
  readonly run: () => Promise<void>;
  /** True for what only makes a difference where nothing has changed. */
  readonly againAlone?: true;
}

/**
 * The same objects by kubectl, by a Pulumi stack for each application and by one stack for all, each into a namespace
 * of its own: first where there are none, then again with nothing changed.
 */
export async function apply(cluster: Cluster, stacks: number, objects: number, atOnce: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
  const namespaces = ['bench-kubectl', 'bench-many', 'bench-one'] as const;
  const kubectl = (...args: string[]) =>
    execFileSync(
      join(cluster.bin, 'kubectl'),
      ['--kubeconfig', cluster.kubeconfig, '--context', cluster.context, ...args],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
  try {
    for (const namespace of namespaces) {
      kubectl('delete', 'namespace', namespace, '--ignore-not-found');
      kubectl('create', 'namespace', namespace);
    }
    const [byKubectl, byMany, byOne] = namespaces;
    const files = project(join(folder, 'files'), cluster, byKubectl, stacks, objects);
    execFileSync(process.execPath, [join(root, 'bin/holdfast.js'), 'synth'], {
      cwd: files.folder,
      stdio: 'ignore',
    });
    const many = project(join(folder, 'many'), cluster, byMany, stacks, objects);
    const one = project(join(folder, 'one'), cluster, byOne, 1, stacks * objects);
    const ways: Way[] = [
      {
        name: 'kubectl apply --server-side',
        run: async () => void kubectl('apply', '--server-side', '-f', join(files.folder, 'dist/bench')),
      },
      { name: `${stacks} stacks of ${objects}, ${atOnce} at once`, run: () => up(many, atOnce) },
      { name: 'the same, each with an engine', run: () => up(many, atOnce, '--', '--diff'), againAlone: true },
      { name: `1 stack of ${stacks * objects}`, run: () => up(one, 1) },
    ];
    const times: number[][] = [];
    for (const { run, againAlone } of ways) times.push([againAlone ? 0 : await seconds(run), await seconds(run)]);
    const [first = 0, again = 0] = times[0] ?? [];
    const cells = (time: number, peer: number) => (time === 0 ? ['', ''] : [`${time.toFixed(1)} s`, ratio(time, peer)]);
    console.log(`\napplying ${stacks * objects} objects (ConfigMaps, and Services without pods), state in files`);
    console.log(
      table(
        ['way', 'first', 'to kubectl', 'nothing changed', 'to kubectl'],
        ways.map(({ name }, index) => {
          const [one = 0, two = 0] = times[index] ?? [];
          return [name, ...cells(one, first), ...cells(two, again)];
        }),
      ),
    );
  } finally {
    for (const namespace of namespaces) kubectl('delete', 'namespace', namespace, '--ignore-not-found', '--wait=false');
    rmSync(folder, { recursive: true, force: true });
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const started = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - started) / 1e9;
}

/** The command that a user types; its progress goes nowhere, what it fails with ends the bench. */
function up({ folder, env }: PulumiProject, atOnce: number, ...others: string[]): Promise<void> {
  const command = join(root, 'bin/holdfast.js');
  const args = [command, 'up', '--all', '--yes', '--parallel', String(atOnce), ...others];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: deadlineMilliseconds,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => (status === 0 ? resolve() : reject(new Error(`holdfast up: ${said}`))));
  });
}
