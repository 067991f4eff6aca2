import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../cluster/common/cache';
import { Failure } from '../cluster/common/failure';
import type { Report } from '../cluster/common/report';

const version = '3.3.30';

/** Installs checkov, once, into a Python environment of its own; returns its program. */
export function installCheckov(report: Report): string {
  const folder = join(cacheFolder(), `checkov-${version}`);
  const program = join(folder, 'bin/checkov');
  const complete = join(folder, 'complete'); // an interrupted installation is begun anew
  if (existsSync(complete)) return program;
  report.say(`installing checkov ${version} into ${folder}, a minute or two`);
  rmSync(folder, { recursive: true, force: true });
  run('python3', ['-m', 'venv', folder]);
  run(join(folder, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', `checkov==${version}`]);
  writeFileSync(complete, '');
  return program;
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Failure(`${command} ${args.join(' ')} failed: ${error?.message ?? stderr.slice(-2000)}`);
}
