import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, toolNames } from '../test/cluster/build';
import { startCluster, stopCluster } from '../test/cluster/cluster';
import { reportTo } from '../test/cluster/common/report';
import { apply } from './apply/apply';
import { check } from './check/check';
import { scale } from './scale/scale';
import { warm } from './warm';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    checked: { type: 'string', default: '1000,10000' },
    services: { type: 'string', default: '100,1000,10000' },
    rounds: { type: 'string', default: '5' },
    stacks: { type: 'string', default: '10' },
    objects: { type: 'string', default: '100' },
    'at-once': { type: 'string', default: '3' },
  },
});
/** The first of six ports; not those that the cluster of the tests has unless it is told. */
const firstPort = 28300;
const wanted = (name: string) => positionals.length === 0 || positionals.includes(name);
const report = reportTo(process.stderr);

/**
 * `npm run bench [-- warm|check|scale|apply ...] [--checked 1000,10000] [--services 100,1000] [--rounds 5] [--stacks 10] [--objects 100] [--at-once 3]`:
 * figures to read; no test asserts one.
 */
async function main(): Promise<void> {
  const rounds = Number(values.rounds);
  console.log(`Node ${process.version}, ${cpus().length} processors`);
  if (wanted('warm')) warm();
  if (wanted('check')) {
    const bin = await build(['kube-score'], report);
    await check(join(bin, 'kube-score'), values.checked.split(',').map(Number), rounds);
  }
  if (wanted('scale')) {
    const bin = await build(['helm'], report);
    await scale(join(bin, 'helm'), values.services.split(',').map(Number), rounds);
  }
  if (wanted('apply')) await applyOnOwnCluster();
}

/** On a cluster of the bench's own, which is stopped in the end. */
async function applyOnOwnCluster(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-cluster-'));
  await build(toolNames, report);
  try {
    const cluster = await startCluster({ dir: join(folder, 'cluster'), port: firstPort, report });
    await apply(cluster, Number(values.stacks), Number(values.objects), Number(values['at-once']));
  } finally {
    await stopCluster(join(folder, 'cluster'), report);
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
