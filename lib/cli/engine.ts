import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Problem } from '../problems/problem';
import { show } from '../problems/show';
import { library } from '../root';

/** Node reads a path in quotation marks as JSON has it. */
const preload = `--require ${JSON.stringify(join(library, '../bin/preload.js'))}`;

/**
 * What is declared wins over what somebody set with kubectl. Objects that others made have been refused by then, and
 * fields that controllers own are left to them. A program starts without what Pulumi loads for others. An engine makes its
 * checkpoints of much that it throws away at once: to tidy up more seldom takes a tenth of its processor time away.
 */
export const engineVariables = {
  PULUMI_K8S_ENABLE_PATCH_FORCE: 'true',
  GOGC: process.env.GOGC ?? '400',
  NODE_OPTIONS: [process.env.NODE_OPTIONS, preload].filter(Boolean).join(' '),
} as const;

/** Asks Pulumi for something it prints, without a terminal. */
export async function askPulumi(
  args: readonly string[],
  input = '',
): Promise<{ readonly output: string } | { readonly problem: Problem }> {
  const child = spawn('pulumi', [...args, '--non-interactive'], { stdio: 'pipe' });
  const ended = new Promise<number | null | Error>((resolve) => child.once('close', resolve).once('error', resolve));
  child.stdin.on('error', () => {}); // it did not want to know
  child.stdin.end(input);
  const [status, output, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (status === 0) return { output };
  return { problem: status instanceof Error ? missingPulumi(status) : refusal(args, errors) };
}

const notLoggedIn: Problem = {
  id: 'pulumi',
  severity: 'error',
  place: 'command line',
  property: 'pulumi',
  got: 'no backend that Pulumi is logged in to',
  allowed: 'a place where Pulumi keeps its state',
  fix: 'mkdir -p ~/.pulumi-state && pulumi login file://~/.pulumi-state, or pulumi login to another backend',
};

export function missingPulumi(error: Error): Problem {
  return {
    id: 'pulumi',
    severity: 'error',
    place: 'command line',
    property: 'pulumi',
    got: 'code' in error && error.code === 'ENOENT' ? 'no such command' : error.message,
    allowed: 'the pulumi command on the PATH',
    fix: 'install it: https://www.pulumi.com/docs/install/',
  };
}

function refusal(args: readonly string[], errors: string): Problem {
  if (errors.includes('PULUMI_ACCESS_TOKEN')) return notLoggedIn;
  const command = `pulumi ${args.join(' ')}`;
  const [first = ''] = errors.split('\n').filter((line) => line.startsWith('error: '));
  return {
    id: 'pulumi',
    severity: 'error',
    place: 'command line',
    property: command,
    got: show(first.replace('error: ', '')),
    allowed: 'an answer of Pulumi',
    fix: `see what this says: ${command}`,
  };
}
