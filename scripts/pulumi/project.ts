import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(__dirname, '../..');
const copied = ['Pulumi.yaml', 'package.json', 'tsconfig.json', 'bin'];
const linked = ['lib', 'node_modules'];

/** A Pulumi project of its own beside this one: own state, own configuration, own passphrase, the same program. */
export interface PulumiProject {
  readonly folder: string;
  /** The environment in which Pulumi is to run. */
  readonly env: NodeJS.ProcessEnv;
}

export interface PulumiProjectOptions {
  readonly kubeconfig: string;
  /** Folder of Pulumi and its plugins, where they are not on the PATH. */
  readonly bin?: string | undefined;
  /**
   * Folder of the stacks, in this project.
   * @default 'stacks'
   */
  readonly stacks?: string | undefined;
}

/** Makes the project in a folder, or brings the one in it up to date; its state and configuration stay. */
export function pulumiProject(
  folder: string,
  { kubeconfig, bin, stacks = 'stacks' }: PulumiProjectOptions,
): PulumiProject {
  const [state, passphrase] = [join(folder, 'state'), join(folder, 'passphrase')];
  mkdirSync(state, { recursive: true });
  for (const name of [...copied, ...linked, 'stacks']) rmSync(join(folder, name), { recursive: true, force: true });
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  cpSync(join(root, stacks), join(folder, 'stacks'), { recursive: true });
  for (const name of linked) symlinkSync(join(root, name), join(folder, name));
  if (!existsSync(passphrase)) writeFileSync(passphrase, randomBytes(24).toString('base64'), { mode: 0o600 });
  const env = {
    ...process.env,
    PATH: [bin, process.env.PATH].filter(Boolean).join(delimiter),
    KUBECONFIG: kubeconfig,
    PULUMI_HOME: join(folder, 'home'),
    PULUMI_BACKEND_URL: `file://${state}`,
    PULUMI_CONFIG_PASSPHRASE: undefined,
    PULUMI_CONFIG_PASSPHRASE_FILE: passphrase,
    PULUMI_SKIP_UPDATE_CHECK: 'true',
  };
  return { folder, env };
}

/** What a command printed, and how it ended. */
export interface CommandResult {
  readonly status: number | null;
  readonly output: string;
}

/** Runs Pulumi in the project and waits for its end. */
export function pulumi(project: PulumiProject, args: readonly string[], env: NodeJS.ProcessEnv = {}): CommandResult {
  const options = { cwd: project.folder, env: { ...project.env, ...env }, encoding: 'utf8' } as const;
  const { status, stdout, stderr, error } = spawnSync('pulumi', [...args, '--non-interactive'], options);
  return { status, output: error ? error.message : `${stdout}${stderr}` };
}

/** Makes the stack where there is none, and has its configuration name the context. */
export function configureStack(project: PulumiProject, stack: string, context: string): void {
  for (const args of [
    ['stack', 'select', '--create', stack],
    ['config', 'set', '--stack', stack, 'kubernetes:context', context],
  ]) {
    const { status, output } = pulumi(project, args);
    if (status !== 0) throw new Error(`pulumi ${args.join(' ')}: ${output}`);
  }
}
