import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PulumiCommand } from '../commands';
import { engineVariables } from '../engine';
import { readEvents } from './events';

/** How a run of an engine ended. */
export interface Ended {
  /** Undefined when it did what it was asked for, else why not. */
  readonly failure: string | undefined;
  /** How many resources it created, updated and so on, by Pulumi's names of what it does. */
  readonly changes: Readonly<Record<string, number>>;
  /** True where no engine was needed. */
  readonly isIdle?: true;
  /** What it printed. */
  readonly output: string;
  readonly seconds: number;
}

/** An engine at work. */
export interface Engine {
  readonly ended: Promise<Ended>;
  /** Asks it to end what it has begun and to begin nothing more. */
  interrupt(): void;
}

/** Once the checks are done and somebody said yes, a preview before each of many would only double the time. */
const unattended: Readonly<Record<PulumiCommand, readonly string[]>> = {
  preview: [],
  up: ['--yes', '--skip-preview'],
  refresh: ['--yes', '--skip-preview'],
  destroy: ['--yes', '--skip-preview'],
};

/** Starts Pulumi for one of many stacks, in a process group of its own: an interrupt at the terminal reaches us alone. */
export function startEngine(command: PulumiCommand, stack: string, extra: readonly string[]): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-'));
  const log = join(folder, 'events');
  const own = ['--stack', stack, '--non-interactive', '--color', 'never', '--event-log', log];
  const args = [command, ...own, ...unattended[command].filter((one) => !extra.includes(one)), ...extra];
  const started = Date.now();
  // Without the second there is no --event-log, here as in the Automation API.
  const env = { ...process.env, ...engineVariables, PULUMI_DEBUG_COMMANDS: 'true' };
  const child = spawn('pulumi', args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const status = new Promise<string | undefined>((resolve) => {
    child.once('error', ({ message }) => resolve(message));
    child.once('close', (code, signal) => resolve(code === 0 ? undefined : `pulumi ended with ${signal ?? code}`));
  });
  const ended = status.then((failure) => {
    const { changes, errors } = readEvents(log);
    rmSync(folder, { recursive: true });
    const seconds = Math.round((Date.now() - started) / 1000);
    return { failure: failure && (reason(errors) ?? lastError(output) ?? failure), changes, output, seconds };
  });
  return { ended, interrupt: () => child.kill('SIGINT') };
}

const headlines = ['nothing was applied', 'all was applied, but not all works', 'update failed', 'preview failed'];

/** Our own problems stand below a headline, and those of Kubernetes below the name of an object. */
function reason(errors: readonly string[]): string | undefined {
  const telling = errors.filter((line) => !headlines.includes(line));
  return inBrief(telling.length > 0 ? telling : errors);
}

/** The first of several lines, and how many others there are. */
export function inBrief([first, ...others]: readonly string[]): string | undefined {
  return first && (others.length > 0 ? `${first} (and ${others.length} more)` : first);
}

function lastError(output: string): string | undefined {
  return output
    .split('\n')
    .findLast((line) => line.startsWith('error: '))
    ?.replace('error: ', '');
}
