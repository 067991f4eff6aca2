import { sideBySide } from '../../rollout/side-by-side';
import { glanceAt } from '../checkpoint';
import { Programs, type Wishes } from '../served';
import { type Applied, isAsApplied, noteApplied } from './applied';
import { endpointFailure, type KeptStack } from './kept';
import { type Ended, type Engine, startEngine } from './run';
import { doneIn, hasChanged, type Result, summarize } from './summary';
import { waves } from './waves';

export interface ManyOptions extends Wishes {
  /** How many stacks are worked on at a time. */
  readonly parallel: number;
  /** Stacks of which Pulumi's state may not be what the cluster has. */
  readonly uncertain: ReadonlySet<string>;
  /** Of each other stack that Pulumi has, a digest of its state. */
  readonly states: ReadonlyMap<string, string>;
  /** Where Pulumi keeps its state. */
  readonly backend: string;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs Pulumi for many stacks and tells what becomes of each. True when all of it was done. */
export async function runMany(stacks: readonly KeptStack[], options: ManyOptions): Promise<boolean> {
  const run = new Run(stacks, options);
  for (const signal of signals) process.on(signal, run.interrupt);
  try {
    await run.begin();
    for (const wave of waves(options.command, stacks))
      await sideBySide(wave, options.parallel, (stack) => run.one(stack));
  } finally {
    run.end();
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
  private programs: Programs | undefined;

  constructor(
    private readonly stacks: readonly KeptStack[],
    private readonly options: ManyOptions,
  ) {}

  async begin(): Promise<void> {
    if (this.stacks.some((stack) => !this.isIdle(stack))) this.programs = await Programs.start(this.options);
  }

  end(): void {
    this.programs?.stop();
  }

  async one(stack: KeptStack): Promise<void> {
    const { name } = stack;
    const notRun = this.reasonNotToRun(stack);
    if (notRun !== undefined) {
      this.results.set(name, { notRun });
      return;
    }
    const result = this.isIdle(stack) ? await restOf(stack) : await this.run(stack);
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

  /** Who says something to Pulumi itself gets Pulumi, and may have had it do a part, as with --target. */
  private get isWhole(): boolean {
    return this.options.command === 'up' && this.options.extra.length === 0;
  }

  private isIdle(stack: KeptStack): boolean {
    const applied = this.isWhole ? appliedOf(stack, this.options.states.get(stack.name)) : undefined;
    return applied !== undefined && isAsApplied(applied);
  }

  private async run(stack: KeptStack): Promise<Ended> {
    const { name } = stack;
    const { command, extra, uncertain } = this.options;
    console.log(`${name}: ${command} began`);
    const client = this.programs?.serveAgain(stack) ?? [];
    const engine = startEngine(command, name, [...client, ...(uncertain.has(name) ? ['--refresh'] : []), ...extra]);
    this.engines.add(engine);
    const result = await engine.ended;
    this.engines.delete(engine);
    this.programs?.forget(name);
    if (this.isWhole && result.failure === undefined) await note(stack, this.options.backend);
    return result;
  }

  private reasonNotToRun({ environment, makesNamespace }: KeptStack): string | undefined {
    if (this.isInterrupted) return 'interrupted before it began';
    const isInUse = this.options.command === 'destroy' && makesNamespace && this.namespacesInUse.has(environment);
    return isInUse ? 'another stack is still in the namespace that it would delete' : undefined;
  }

  /** What an engine printed stands together, each line with the name of its stack. */
  private tell(name: string, result: Ended): void {
    const { failure, output, seconds } = result;
    const ended = failure === undefined ? doneIn(this.options.command, result) : 'failed';
    const lines = failure !== undefined || hasChanged(result) ? output.split('\n').filter((line) => line.trim()) : [];
    const printed = lines.map((line) => `${name} | ${line}`);
    const progress = `${this.results.size} of ${this.stacks.length}`;
    console.log([...printed, `${name}: ${ended}, ${seconds} s (${progress})`].join('\n'));
  }
}

/** What an `up` of a stack depends on; undefined where not all of it is known. */
function appliedOf({ name, kept }: KeptStack, state: string | undefined): Applied | undefined {
  const { isKnown, registration, clusters } = kept;
  return isKnown && state !== undefined ? { stack: name, state, registration, clusters } : undefined;
}

async function note(stack: KeptStack, backend: string): Promise<void> {
  if (!stack.kept.isKnown) return;
  const applied = appliedOf(stack, (await glanceAt(stack.name, backend))?.digest);
  if (applied) noteApplied(applied);
}

/** What is left of an `up` where nothing has changed: whether all of it works. */
async function restOf(stack: KeptStack): Promise<Ended> {
  const started = Date.now();
  const failure = await endpointFailure(stack).catch(({ message }: Error) => message); // the others go on
  return { failure, changes: {}, isIdle: true, output: '', seconds: Math.round((Date.now() - started) / 1000) };
}
