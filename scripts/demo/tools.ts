import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { build, toolNames } from '../../test/cluster/build';
import { binFolder } from '../../test/cluster/common/cache';
import { Failure } from '../../test/cluster/common/failure';
import type { Report } from '../../test/cluster/common/report';

const kindVersion = 'v0.30.0';

/** True where the command is there and does what it is asked. */
export function succeeds(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

export function hasGo(): boolean {
  return succeeds('go', 'version');
}

/** Puts kind on the PATH of this process where it is missing; Go builds it. */
export function installKind(report: Report): void {
  if (succeeds('kind', 'version')) return;
  if (!hasGo()) {
    throw new Failure(
      'kind: got none; allowed: kind on the PATH, or Go to build it; fix: see https://kind.sigs.k8s.io',
    );
  }
  report.say(`building kind ${kindVersion}`);
  process.env.GOBIN = binFolder();
  show('go', ['install', `sigs.k8s.io/kind@${kindVersion}`]);
  addToPath(binFolder());
}

/** Puts Pulumi on the PATH of this process where it is missing: built where Go is, else as its own installer does. */
export async function installPulumi(report: Report): Promise<void> {
  if (succeeds('pulumi', 'version')) return;
  if (hasGo())
    return addToPath(
      await build(
        toolNames.filter((name) => name.startsWith('pulumi')),
        report,
      ),
    );
  report.say('installing Pulumi');
  const { PulumiCommand } = await import('@pulumi/pulumi/automation/index.js');
  const { command } = await PulumiCommand.install();
  addToPath(dirname(command));
}

function addToPath(folder: string): void {
  process.env.PATH = `${folder}:${process.env.PATH}`;
}

/** Runs a command to its end and returns what it printed. */
export function run(command: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, encoding: 'utf8' });
  if (status !== 0) throw new Failure(`${command} ${args.join(' ')} failed: ${error?.message ?? stderr.trim()}`);
  return stdout;
}

/** Runs a command that takes its time, with its own progress on the screen. */
export function show(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) throw new Failure(`${command} ${args.join(' ')} failed, see its messages above`);
}
