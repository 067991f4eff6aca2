import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { formatProblems } from '../problems/format';
import type { Problem } from '../problems/problem';
import { produceStack } from '../program/project';
import type { Outcome } from './outcome';

export const pulumiCommands = ['preview', 'up', 'refresh', 'destroy'] as const;
export type PulumiCommand = (typeof pulumiCommands)[number];

export interface PulumiOptions {
  readonly command: PulumiCommand;
  /** `<stack>.<environment>` */
  readonly stack?: string | undefined;
  /** Folder of the stacks. */
  readonly stacks: string;
  /** Arguments for Pulumi itself. */
  readonly extra: readonly string[];
}

/** Checks what can be checked before Pulumi starts, then starts it; the program checks the rest. */
export function pulumi({ command, stack = '', stacks, extra }: PulumiOptions): Outcome {
  const { problems: found, environments } = produceStack(stacks, stack, 'command line', '--stack');
  const problems = [...found, ...passphraseProblems(stack)];
  const printed = formatProblems(problems, environments);
  if (problems.some(({ severity }) => severity === 'error')) return { lines: [], problems: printed, ok: false };
  const { error, status } = spawnSync('pulumi', [command, '--stack', stack, ...extra], { stdio: 'inherit' });
  const missing = error ? formatProblems([pulumiProblem(error)]) : [];
  return { lines: [], problems: [...printed, ...missing], ok: status === 0 };
}

/** Pulumi asks for the passphrase only where there is a terminal; elsewhere its message does not name the stack. */
function passphraseProblems(stack: string): Problem[] {
  const file = `Pulumi.${stack}.yaml`;
  const encrypted = existsSync(file) && /^encryptionsalt:/m.test(readFileSync(file, 'utf8'));
  const { PULUMI_CONFIG_PASSPHRASE: phrase, PULUMI_CONFIG_PASSPHRASE_FILE: phraseFile } = process.env;
  if (!encrypted || phrase !== undefined || phraseFile) return [];
  return [
    {
      id: 'passphrase',
      severity: 'error',
      place: 'environment variables',
      property: 'PULUMI_CONFIG_PASSPHRASE',
      got: 'nothing',
      allowed: `the passphrase that ${file} was encrypted with`,
      fix: 'export PULUMI_CONFIG_PASSPHRASE, or PULUMI_CONFIG_PASSPHRASE_FILE with the name of a file that holds it',
    },
  ];
}

function pulumiProblem(error: Error): Problem {
  return {
    id: 'pulumi',
    severity: 'error',
    place: 'command line',
    property: 'pulumi',
    got: error.message,
    allowed: 'the pulumi command on the PATH',
    fix: 'install it: https://www.pulumi.com/docs/install/',
  };
}
