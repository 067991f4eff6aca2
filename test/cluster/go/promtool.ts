import { chmodSync, cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoResult, go } from './go';
import { modules } from './tools';

const prometheus = 'github.com/prometheus/prometheus';

/** The module that is not built from the repository's folder: a file of its source is left out. */
export const promtoolModule = 'promtool';

/**
 * Copies the module of Prometheus into `folder` without what looks for targets in clouds: to compile their clients takes
 * longer than all the rest, and a test of rules asks none of them.
 */
export async function writePromtoolSource(folder: string): Promise<GoResult> {
  const result = await go(join(modules, promtoolModule), ['mod', 'download', '-json', prometheus]);
  if (result.ok) {
    const { Dir: source } = JSON.parse(result.output.join('\n')) as { Dir: string };
    cpSync(source, folder, {
      recursive: true,
      filter: (path) => !/\/(documentation|web\/ui)(\/|$)/.test(path),
    });
    makeWritable(folder);
    writeFileSync(join(folder, 'plugins', 'plugins.go'), 'package plugins\n');
  }
  return result;
}

/** Go keeps modules read-only, and so not even their copies can be removed. */
function makeWritable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) makeWritable(path);
    else chmodSync(path, 0o644);
  }
}
