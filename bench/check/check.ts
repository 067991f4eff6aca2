import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { toYaml } from '../../lib/render/yaml';
import { type Command, least, measure } from '../measure';
import { objects, serviceName } from '../scale/inputs';
import { ratio, table } from '../table';

const root = join(__dirname, '../..');

/** So many objects in one file: services as holdfast renders them, each under a name of its own. */
function manifests(folder: string, count: number): string {
  const service = toYaml(objects());
  const services = Math.ceil(count / objects().length);
  const file = join(folder, `${count}.yaml`);
  const all = Array.from({ length: services }, (_, index) => service.replaceAll(serviceName, `service-${index}`));
  writeFileSync(file, all.join('---\n'));
  return file;
}

/** Whole processes on the same file: all of our rules, and all checks of kube-score, which fails where it finds something. */
export async function check(kubeScore: string, counts: readonly number[], rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
  try {
    const rows = [];
    for (const count of counts) {
      const file = manifests(folder, count);
      const own = await run({ command: [process.execPath, join(root, 'bin/holdfast.js'), 'check', file] }, rounds);
      const score = ['--exit-one-on-warning=false', '--output-format', 'ci', file];
      const peer = await run({ command: ['sh', '-c', '"$0" score "$@" || true', kubeScore, ...score] }, rounds);
      rows.push(row(count, 'holdfast check', own, peer), row(count, 'kube-score', peer, peer));
    }
    console.log(
      `\nchecking objects in one file; the least of ${rounds} runs, at a load of ${loadavg()[0]?.toFixed(1)}`,
    );
    console.log(table(['objects', 'tool', 'wall', 'processor', 'memory', 'processor / kube-score'], rows));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Measured = Awaited<ReturnType<typeof measure>>;

async function run(command: Command, rounds: number): Promise<Measured> {
  const times: Measured[] = [];
  for (let round = 0; round < rounds; round++) times.push(await measure(command));
  return least(times);
}

function row(count: number, tool: string, { seconds, cpuSeconds, peakMebibytes }: Measured, peer: Measured) {
  const processor = cpuSeconds === undefined ? '' : `${cpuSeconds.toFixed(2)} s`;
  const memory = peakMebibytes === undefined ? '' : `${peakMebibytes.toFixed(0)} MiB`;
  return [count, tool, `${seconds.toFixed(2)} s`, processor, memory, ratio(cpuSeconds, peer.cpuSeconds)];
}
