import { spawn } from 'node:child_process';
import { type CommandResult, type PulumiProject, pulumi } from '../../scripts/pulumi/project';
import { type Run, runNode } from '../helpers/cli';
import { kubectl } from './api';
import { newProject } from './environment';

/** Stacks that do without Pulumi's SDK: the command serves them. */
const folder = 'test/e2e/stacks';
/** Those that use it, and so have a process of their own. */
export const withSdk = 'test/e2e/outputs';

/** What an operation of Pulumi did to the objects of Kubernetes. */
export interface UpResult extends CommandResult {
  /** Operations that changed something, such as `update Deployment production/web`. */
  readonly changes: readonly string[];
}

/** An operation of Pulumi that goes on. */
export interface Running {
  readonly pid: number;
  readonly done: () => boolean;
  readonly result: Promise<CommandResult>;
}

/** A stack of a folder here with a project, a state and a passphrase of its own. */
export class Application {
  readonly project: PulumiProject;
  readonly stack: string;

  constructor(name: string, { context, stacks = folder }: { context?: string; stacks?: string } = {}) {
    this.stack = `${name}.test`;
    this.project = newProject(this.stack, { stacks, ...(context && { context }) });
  }

  /** Brings the stack up as it is in a step of its own; `--json` events say what was done. */
  up(step = '', ...args: string[]): UpResult {
    const result = this.run('up', ['--skip-preview', '--yes', ...args], step);
    return { ...result, changes: changesIn(result.output) };
  }

  /** The same without waiting for its end; `env` may name another cluster. */
  start(step: string, env: NodeJS.ProcessEnv = {}): Running {
    const args = ['up', '--skip-preview', '--yes', '--non-interactive', '--stack', this.stack];
    return this.spawn('pulumi', args, { STEP: step, ...env }, 'exit');
  }

  /** `holdfast up`, without waiting for its end. */
  startHoldfast(step: string, env: NodeJS.ProcessEnv = {}): Running {
    const args = ['bin/holdfast.js', 'up', '--yes', '--stack', this.stack, '--', '--skip-preview', '--non-interactive'];
    return this.spawn(process.execPath, args, { STEP: step, ...env }, 'close');
  }

  /** The same for the stacks that are selected. */
  startMany(step: string, selected: readonly string[]): Running {
    return this.spawn(process.execPath, ['bin/holdfast.js', 'up', '--yes', ...selected], { STEP: step }, 'exit');
  }

  private spawn(command: string, args: string[], env: NodeJS.ProcessEnv, end: 'close' | 'exit'): Running {
    const options = { cwd: this.project.folder, env: { ...this.project.env, ...env } };
    const child = spawn(command, args, options);
    let output = '';
    let ended = false;
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    const result = new Promise<CommandResult>((resolve) => {
      child.once(end, (status) => {
        ended = true;
        resolve({ status, output });
      });
    });
    return { pid: child.pid as number, done: () => ended, result };
  }

  destroy(...args: string[]): CommandResult {
    return this.run('destroy', ['--skip-preview', '--yes', ...args]);
  }

  /** Runs the `holdfast` command in the project's folder, for any of its stacks. */
  holdfast(args: readonly string[], step = ''): Run {
    return runNode(['bin/holdfast.js', ...args], {
      cwd: this.project.folder,
      env: { ...this.project.env, STEP: step },
    });
  }

  /** The state as Pulumi keeps it, encrypted secrets and all. */
  state(): string {
    return this.run('stack', ['export']).output;
  }

  /** Runs kubectl on the cluster, as somebody else would. */
  kubectl(...args: string[]): string {
    const { status, stdout, stderr } = kubectl(args);
    if (status !== 0) throw new Error(`kubectl ${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  run(command: string, args: readonly string[], step = ''): CommandResult {
    const [group = '', ...rest] = [command, ...args];
    return pulumi(this.project, [group, ...rest, '--stack', this.stack], { STEP: step });
  }
}

/** The lines of Pulumi's display that tell of a change to an object: ` ~  kubernetes:apps/v1:Deployment shop/web updated`. */
function changesIn(output: string): string[] {
  const lines = output.matchAll(/^\s*\S+\s+kubernetes:\S+:(\w+) (\S+) (created|updated|deleted|replaced|imported)\b/gm);
  return [...lines].map(([, kind, name, what]) => `${what} ${kind} ${name}`).sort();
}
