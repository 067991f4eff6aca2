import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// The one gate before a commit: every step runs, whatever the others say, and all that failed is named at the end.

const { isTested } = require('./tested') as { isTested(): boolean };
const root = join(__dirname, '..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);
const example = join(root, 'examples/backend-api');

const steps: readonly [name: string, command: readonly string[], folder?: string][] = [
  ['types', [bin('tsc'), '--project', '.']],
  ['lint and format', [bin('biome'), 'ci', '--error-on-warnings', '.']],
  ['tests', [bin('jest'), '--ci']],
  ['docs are fresh', [process.execPath, '--require', 'tsx/cjs', 'scripts/docs/main.ts', '--check']],
  ['dist/ is fresh', [process.execPath, 'bin/holdfast.js', 'synth', '--check']],
  ['example: packages', [process.execPath, 'scripts/install.js', example]],
  ['example: types', [bin('tsc'), '--project', example]],
  ['example: tests', ['npm', 'test', '--silent'], example],
];

function status(): string {
  return spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout;
}

function run([name, [command = '', ...args], folder = root]: (typeof steps)[number]): boolean {
  console.log(`\n== ${name}`);
  if (name === 'tests' && isTested()) {
    console.log(`== ${name}: all have passed already, on exactly these files`);
    return true;
  }
  const started = Date.now();
  const passed = spawnSync(command, args, { cwd: folder, stdio: 'inherit' }).status === 0;
  console.log(`== ${name}: ${passed ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return passed;
}

const before = status();
const failed = steps.filter((step) => !run(step)).map(([name]) => name);
if (status() !== before) failed.push(`the tree is as it was before: ${status()}`);
const passed = steps.length + 1 - failed.length;
for (const name of failed) console.log(`FAILED: ${name}`);
console.log(`verify: ${passed} steps passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
