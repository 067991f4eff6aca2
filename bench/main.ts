import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../test/cluster/build';
import { reportTo } from '../test/cluster/common/report';
import { scale } from './scale/scale';
import { warm } from './warm';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { services: { type: 'string', default: '100,1000,10000' }, rounds: { type: 'string', default: '5' } },
});
const wanted = (name: string) => positionals.length === 0 || positionals.includes(name);
const report = reportTo(process.stderr);

/** `npm run bench [-- warm|scale ...] [--services 100,1000] [--rounds 5]`: figures to read; no test asserts one. */
async function main(): Promise<void> {
  const rounds = Number(values.rounds);
  console.log(`Node ${process.version}, ${cpus().length} processors`);
  if (wanted('warm')) warm();
  if (wanted('scale')) {
    const bin = await build(['helm'], report);
    await scale(join(bin, 'helm'), values.services.split(',').map(Number), rounds);
  }
}

void main();
