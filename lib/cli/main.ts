import { parseArgs } from 'node:util';
import { enableDebug } from '../program/exception';
import { failsByItself, synthForCdk8s } from './cdk8s';
import { defaultParallel, type PulumiCommand, pulumiCommands } from './commands';
import { fail } from './guard';
import type { Outcome } from './outcome';
import { synth } from './synth';

const usage = `holdfast: hardened Kubernetes workloads as typed TypeScript

  holdfast synth [--environment NAME ...] [--check]    render and check the stacks into dist/
  holdfast check PATH... | -                           judge any manifests by the rules; check -h says more
  holdfast preview|up|refresh|destroy --stack NAME     check the stack, then run pulumi; NAME is <stack>.<environment>
                                                       what stands behind -- goes to pulumi as it is
  holdfast preview|up|refresh|destroy --all            the same for many stacks, all of them checked before any is
           [--environment NAME ...] [--stack NAME ...] touched; those of the environments named, and those named
           [--parallel N] --yes                        themselves; one summary at the end

  holdfast drift --stack NAME | --all | --environment NAME
                                                       where the cluster is not as declared, field by field, and who
                                                       set it

  holdfast preview --offline --stack NAME | --all | --environment NAME
                                                       what up would change, without any cluster: against Pulumi's
                                                       state, or the last commit's dist/ where there is none
  holdfast rollback --stack NAME --to COMMIT           apply what dist/ had for the stack in that commit

  holdfast waivers [--environment NAME ...]            the rules that are waived: where, why, by whom, until when and
                                                       since when; the first to end first

  --parallel N   how many stacks are worked on at a time (number of processors, 2 to 8)
  --yes          change without a question; many stacks cannot ask theirs
  --stacks DIR   folder of the stacks (stacks)
  --output DIR   folder to render into (dist)
  --check        write nothing; fail when dist/ is out of date
  --debug        show the stack of every exception
  -h, --help     this manual

Exit codes: 0 done, 1 problems, 2 it could not run: the command line is wrong. With 1,
  synth                                        the stacks have problems, or dist/ is out of date; nothing was written
  preview, up, refresh, destroy, rollback      the stacks have problems, and nothing was applied; or pulumi failed
  drift                                        the cluster is not as declared, or that could not be told
  waivers                                      the stacks have problems, and the list may lack some
`;

const options = {
  environment: { type: 'string', multiple: true, default: [] as string[] },
  stack: { type: 'string', multiple: true, default: [] as string[] },
  all: { type: 'boolean', default: false },
  parallel: { type: 'string' },
  yes: { type: 'boolean', default: false },
  offline: { type: 'boolean', default: false },
  to: { type: 'string' },
  stacks: { type: 'string', default: 'stacks' },
  output: { type: 'string', default: 'dist' },
  check: { type: 'boolean', default: false },
  cdk8s: { type: 'boolean', default: false },
  debug: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The command line: prints, and sets the exit code of the process. */
export async function main(args: readonly string[]): Promise<void> {
  const separator = args.includes('--') ? args.indexOf('--') : args.length;
  const parsed = parse(args.slice(0, separator));
  if (typeof parsed === 'string') {
    console.error(`${parsed}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  const { values, positionals } = parsed;
  const [command] = positionals;
  if (values.help || !command) {
    console.log(usage);
    return;
  }
  if (values.debug) enableDebug();
  if (command === 'synth') {
    const folder = values.cdk8s ? process.env.CDK8S_OUTDIR : undefined;
    const wishes = { ...values, environments: values.environment };
    const outcome = await (folder ? synthForCdk8s(wishes, folder) : synth(wishes));
    finish({ ...outcome, ok: outcome.ok || (folder !== undefined && failsByItself(folder)) });
  } else if (command === 'waivers') {
    const { waivers } = require('./waivers') as typeof import('./waivers');
    finish(await waivers({ ...values, environments: values.environment }));
  } else {
    finish(await onCluster(command, values, args.slice(separator + 1)));
  }
}

/** Loaded when it is asked for: what these need, the client of Kubernetes above all, takes longer than a whole synth. */
async function onCluster(command: string, values: Values, extra: readonly string[]): Promise<Outcome> {
  if (command === 'drift') {
    const { drift } = require('./drift') as typeof import('./drift');
    return drift(request(values));
  }
  if (command === 'preview' && values.offline) {
    const { previewOffline } = require('./offline') as typeof import('./offline');
    return previewOffline(request(values));
  }
  if (command === 'rollback') {
    const { rollback } = require('./rollback') as typeof import('./rollback');
    const [stack = ''] = values.stack;
    return rollback({ ...values, stack, to: values.to ?? '', extra });
  }
  const { pulumi } = require('./pulumi') as typeof import('./pulumi');
  return pulumi({ ...request(values), command: command as PulumiCommand, extra });
}

function parse(args: string[]) {
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true });
    const [command = 'synth', ...others] = parsed.positionals;
    const known = ['synth', 'check', ...pulumiCommands, 'drift', 'rollback', 'waivers'];
    if (!known.includes(command)) return `unknown command: ${command}; allowed: ${known.join(', ')}`;
    if (command === 'check') return 'check comes first: holdfast check PATH...';
    const { parallel } = parsed.values;
    if (parallel !== undefined && !/^[1-9]\d{0,2}$/.test(parallel))
      return `--parallel: got ${parallel}; allowed: a whole number from 1 to 999`;
    if (command === 'rollback' && (!parsed.values.to || parsed.values.stack.length !== 1))
      return 'rollback: name one stack and a commit: holdfast rollback --stack NAME --to COMMIT';
    return others.length > 0 ? `unexpected argument: ${others[0]}` : parsed;
  } catch (error) {
    return (error as Error).message;
  }
}

type Values = Exclude<ReturnType<typeof parse>, string>['values'];

function request({ stack, environment, stacks, parallel, ...others }: Values) {
  return {
    ...others,
    stacks: stack,
    environments: environment,
    folder: stacks,
    parallel: Number(parallel ?? defaultParallel),
  };
}

function finish({ lines, problems, ok }: Outcome): void {
  if (lines.length > 0) console.log(lines.join('\n'));
  if (problems.length > 0) console.error(problems.join('\n'));
  if (!ok) fail();
}
