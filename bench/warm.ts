import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Times whole processes, each command in turn so that a slow moment of the machine hits all of them, and prints the
// median of each with its ratio to `npm run synth`. Figures are for reading; no test asserts one.

const root = join(__dirname, '..');
const output = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
const rounds = 7;
const node = process.execPath;
const cdk8s = join(root, 'node_modules/cdk8s-cli/bin/cdk8s');

const commands: readonly [name: string, command: readonly string[]][] = [
  ['npm run synth', ['npm', 'run', '--silent', 'synth', '--', '--output', join(output, 'npm')]],
  ['holdfast synth', [node, 'bin/holdfast.js', 'synth', '--output', join(output, 'holdfast')]],
  ['cdk8s synth (the same stacks)', [node, cdk8s, 'synth', '--output', join(output, 'cdk8s')]],
  [
    'peer: cdk8s-plus, cdk8s synth',
    [
      node,
      cdk8s,
      'synth',
      '--app',
      `${node} -r tsx/cjs bench/peers/cdk8s-plus.ts ${join(output, 'plus')}`,
      '--output',
      join(output, 'plus'),
    ],
  ],
];

/** Wall time of one run, in milliseconds. */
function time([command = '', ...args]: readonly string[]): number {
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return Number(process.hrtime.bigint() - started) / 1e6;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A warm render of one service in three environments, whole processes, against its peers. */
export function warm(): void {
  for (const [, command] of commands) time(command); // warms the caches up
  const times = new Map<string, number[]>(commands.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of commands) times.get(name)?.push(time(command));
  }
  rmSync(output, { recursive: true });

  const reference = median(times.get('npm run synth') ?? []);
  console.log(`\nwarm render of one service in three environments, ${rounds} rounds`);
  for (const [name, values] of times) {
    const [least, middle, most] = [Math.min(...values), median(values), Math.max(...values)].map((value) =>
      (value / 1000).toFixed(2),
    );
    console.log(
      `${name.padEnd(32)} ${middle} s (${least} to ${most})  ${(median(values) / reference).toFixed(1)} times npm run synth`,
    );
  }
}
