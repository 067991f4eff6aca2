import { spawn } from 'node:child_process';
import { formatProblems } from '../problems/format';
import { hasErrors, type Problem } from '../problems/problem';
import { count } from '../problems/show';
import { produceStack } from '../program/project';
import { produceSelection, type Selection } from '../program/selection';
import { type Backend, backendUrl } from './backend';
import type { PulumiCommand } from './commands';
import { engineVariables, missingPulumi } from './engine';
import { settled } from './guard';
import { keep } from './many/kept';
import { runMany } from './many/many';
import { neighbourProblems } from './neighbours';
import { failed, type Outcome } from './outcome';
import { protectedProblems } from './protected';
import { destinationProblems, passphraseProblems, unknownStacks } from './readiness';
import { nothing, type Resumed, resume } from './resume';
import { Programs, type Wishes } from './served';
import { listStacks } from './stack-list';

export interface PulumiOptions extends Selection, Wishes {
  /** How many stacks are worked on at a time. */
  readonly parallel: number;
  /** Whether many stacks may be changed without a question for each. */
  readonly yes: boolean;
}

/** Checks what can be checked before Pulumi starts, then starts it; the program checks the rest. */
export async function pulumi(options: PulumiOptions): Promise<Outcome> {
  const { all, environments, stacks } = options;
  return all || environments.length > 0 || stacks.length > 1 ? many(options) : one(options);
}

async function one(options: PulumiOptions): Promise<Outcome> {
  const {
    command,
    stacks: [stack = ''],
    folder,
    extra,
  } = options;
  const project = produceStack(folder, stack, 'command line', '--stack');
  const { environments } = project;
  const problems = [...project.problems, ...passphraseProblems([stack])];
  if (!hasErrors(problems)) problems.push(...(await stackProblems([stack], options)));
  const printed = formatProblems(problems, environments);
  if (hasErrors(problems)) return { lines: [], problems: printed, ok: false };
  if (printed.length > 0) console.error(printed.join('\n'));
  const kept = await protectedProblems(command, [stack], extra);
  if (kept.length > 0) return failed(kept, [], 'nothing was deleted');
  const programs = await Programs.start(options);
  const client = programs?.serve(stack, project) ?? [];
  const outcome = await runForOne(command, stack, { ...options, extra: [...client, ...extra] });
  programs?.stop();
  return outcome;
}

/** How Pulumi is run for one stack. */
export interface RunOptions extends Pick<PulumiOptions, 'yes' | 'extra'> {
  /** Variables for the program. */
  readonly env?: NodeJS.ProcessEnv;
}

/** Goes on where an interrupted run ended, then runs Pulumi at the terminal. */
export async function runForOne(command: PulumiCommand, stack: string, options: RunOptions): Promise<Outcome> {
  const { lines, problems, uncertain } = await resumed(command, [stack]);
  if (problems.length > 0) return { lines, problems: formatProblems(problems), ok: false };
  if (lines.length > 0) console.log(lines.join('\n'));
  const refresh = uncertain.has(stack) ? ['--refresh'] : [];
  const args = [command, '--stack', stack, ...refresh, ...(options.yes ? ['--yes'] : []), ...options.extra];
  const status = await runAtTerminal(args, options.env);
  const missing = status instanceof Error ? formatProblems([missingPulumi(status)]) : [];
  return { lines: [], problems: missing, ok: status === 0 };
}

/** Everything is checked for all of the stacks before anything is done for one of them. */
async function many(options: PulumiOptions): Promise<Outcome> {
  const selected = await settled(() => produceSelection(options.folder, options, keep));
  const { stacks, environments } = selected;
  const names = stacks.map(({ name }) => name);
  const backend = options.command === 'preview' ? undefined : backendUrl();
  const asked = await Promise.all([
    destinationProblems(stacks.map(({ name, kept }) => ({ name, kept: kept.clusters }))),
    stackProblems(names, options),
    protectedProblems(options.command, names, options.extra),
  ]);
  const problems = [
    ...selected.problems,
    ...passphraseProblems(names),
    ...asked.flat(),
    ...unconfirmed(options, names),
  ];
  if (hasErrors(problems)) return failed(problems, environments, 'nothing was done for any stack');
  if (problems.length > 0) console.error(formatProblems(problems, environments).join('\n'));
  const { lines, problems: left, ...known } = await resumed(options.command, names, backend);
  if (lines.length > 0) console.log(lines.join('\n'));
  if (left.length > 0) return failed(left, environments, 'nothing was done for any stack');
  return { lines: [], problems: [], ok: await runMany(stacks, { ...options, ...known }) };
}

/** What Pulumi's list of its stacks tells: those that it does not have, and those that others live with. */
async function stackProblems(names: readonly string[], { command, folder }: PulumiOptions): Promise<Problem[]> {
  const listed = await listStacks();
  if ('problem' in listed) return [listed.problem];
  return [...unknownStacks(names, listed.stacks), ...neighbourProblems(command, names, folder, listed.stacks)];
}

/** A preview takes no lock and changes no state. */
async function resumed(
  command: PulumiCommand,
  stacks: readonly string[],
  backend?: Promise<Backend>,
): Promise<Resumed> {
  return command === 'preview' ? nothing : resume(command, stacks, backend);
}

/** Many engines cannot ask their questions at one terminal. */
function unconfirmed({ command, yes, extra }: PulumiOptions, stacks: readonly string[]): Problem[] {
  if (command === 'preview' || yes || extra.includes('--yes') || extra.includes('-y')) return [];
  return [
    {
      id: 'confirmation',
      severity: 'error',
      place: 'command line',
      property: '--yes',
      got: `${command} for ${count(stacks.length, 'stack')} without it`,
      allowed: '--yes, which answers the question of each',
      fix: `look at what holdfast preview says with the same options, then add --yes`,
    },
  ];
}

/** Runs Pulumi where we are. A terminal interrupts both of us, so that is passed on only where there is none. */
async function runAtTerminal(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number | null | Error> {
  const child = spawn('pulumi', args, { stdio: 'inherit', env: { ...process.env, ...engineVariables, ...env } });
  const pass = () => child.kill('SIGINT');
  const onInterrupt = process.stdin.isTTY ? () => {} : pass;
  process.on('SIGINT', onInterrupt).on('SIGTERM', pass);
  const ended = await new Promise<number | null | Error>((resolve) =>
    child.once('close', resolve).once('error', resolve),
  );
  process.off('SIGINT', onInterrupt).off('SIGTERM', pass);
  return ended;
}
