import type { PulumiStack } from '../../program/selection';
import { sideBySide } from '../../rollout/side-by-side';
import type { PulumiCommand } from '../commands';
import { type Ended, type Engine, startEngine } from './run';
import { changesIn, hasChanged, type Result, summarize } from './summary';
import { waves } from './waves';

export interface ManyOptions {
  readonly command: PulumiCommand;
  /** How many stacks are worked on at a time. */
  readonly parallel: number;
  /** Arguments for Pulumi itself. */
  readonly extra: readonly string[];
  /** Stacks of which Pulumi's state may not be what the cluster has. */
  readonly uncertain: ReadonlySet<string>;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs Pulumi for many stacks and tells what becomes of each. True when all of it was done. */
export async function runMany(stacks: readonly PulumiStack[], options: ManyOptions): Promise<boolean> {
  const run = new Run(stacks, options);
  for (const signal of signals) process.on(signal, run.interrupt);
  try {
    for (const wave of waves(options.command, stacks))
      await sideBySide(wave, options.parallel, (stack) => run.one(stack));
  } finally {
    for (const signal of signals) process.off(signal, run.interrupt);
  }
  return run.finish();
}

/** One run over many stacks, as it goes on. */
class Run {
  private readonly engines = new Set<Engine>();
  private readonly results = new Map<string, Result>();
  private readonly namespacesInUse = new Set<string>();
  private isInterrupted = false;

  constructor(
    private readonly stacks: readonly PulumiStack[],
    private readonly options: ManyOptions,
  ) {}

  async one(stack: PulumiStack): Promise<void> {
    const { name } = stack;
    const notRun = this.reasonNotToRun(stack);
    if (notRun !== undefined) {
      this.results.set(name, { notRun });
      return;
    }
    const { command, extra, uncertain } = this.options;
    console.log(`${name}: ${command} began`);
    const engine = startEngine(command, name, uncertain.has(name) ? ['--refresh', ...extra] : extra);
    this.engines.add(engine);
    const result = await engine.ended;
    this.engines.delete(engine);
    this.results.set(name, result);
    if (result.failure !== undefined) this.namespacesInUse.add(stack.environment);
    this.tell(name, result);
  }

  /** Pulumi is asked once: a second time would make it leave operations in the middle. */
  readonly interrupt = (): void => {
    if (this.isInterrupted) return;
    this.isInterrupted = true;
    console.log(`interrupted: waiting for what ${this.engines.size} of the stacks have begun; no other will begin`);
    for (const engine of this.engines) engine.interrupt();
  };

  finish(): boolean {
    const inOrder = this.stacks.map(({ name }) => [name, this.results.get(name) as Result] as const);
    console.log(summarize(this.options.command, new Map(inOrder)).join('\n'));
    return inOrder.every(([, result]) => 'failure' in result && result.failure === undefined);
  }

  private reasonNotToRun({ environment, makesNamespace }: PulumiStack): string | undefined {
    if (this.isInterrupted) return 'interrupted before it began';
    const isInUse = this.options.command === 'destroy' && makesNamespace && this.namespacesInUse.has(environment);
    return isInUse ? 'another stack is still in the namespace that it would delete' : undefined;
  }

  /** What an engine printed stands together, each line with the name of its stack. */
  private tell(name: string, result: Ended): void {
    const { failure, changes, output, seconds } = result;
    const ended = failure === undefined ? changesIn(this.options.command, changes) : 'failed';
    const lines = failure !== undefined || hasChanged(result) ? output.split('\n').filter((line) => line.trim()) : [];
    const printed = lines.map((line) => `${name} | ${line}`);
    const progress = `${this.results.size} of ${this.stacks.length}`;
    console.log([...printed, `${name}: ${ended}, ${seconds} s (${progress})`].join('\n'));
  }
}
