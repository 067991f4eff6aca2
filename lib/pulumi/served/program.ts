import { LogSeverity } from '@pulumi/pulumi/proto/engine_pb';
import type { RunRequest } from '@pulumi/pulumi/proto/language_pb';
import type { Project } from '../../program/project';
import { applyIn } from '../apply';
import type { Cluster } from '../clusters';
import { type Declared, type DeclaredComponent, type DeclaredObject, declare } from '../declared';
import type { Configuration, PulumiRun } from '../run';
import { Engine, isGone, type Registered } from './engine';
import { knownInputsOf } from './inputs';
import { componentRequest, objectRequest, providerRequest, stackRequest } from './requests';

/** A stack that was made for an engine. */
export interface Made {
  readonly project: Project;
  /** The lines it printed meanwhile. */
  readonly printed: readonly string[];
}

/** What the user is told and nothing else: no trace of where it was found. */
class Told extends Error {}

/**
 * Registers what was made with the engine that asks for it, as the program of bin/pulumi.js does with the one that started
 * it. True when nothing is wrong, or the engine itself has told what is.
 */
export async function runFor(request: RunRequest, { project, printed }: Made, over: AbortSignal): Promise<boolean> {
  const [engineAddress = ''] = request.getArgsList();
  const engine = new Engine(request.getMonitorAddress(), engineAddress);
  over.addEventListener('abort', () => engine.close());
  try {
    const stack = await engine.register(stackRequest({ project: request.getProject(), stack: request.getStack() }));
    for (const line of printed) engine.say(LogSeverity.INFO, line);
    await applyIn(new ServedRun(request, engine, stack, over), project);
    await engine.complete(stack);
    await engine.finish();
    return true;
  } catch (error) {
    if (isGone(error)) return true;
    await engine.say(LogSeverity.ERROR, messageOf(error, request));
    return false;
  }
}

/** As Pulumi tells it of a program in a process of its own. */
function messageOf(error: unknown, request: RunRequest): string {
  if (error instanceof Told) return error.message;
  const trace = error instanceof Error ? error.stack || error.message : String(error);
  return `Running program '${request.getPwd()}/${request.getProgram()}' failed with an unhandled exception:\n${trace}`;
}

/** One run of the program; what is not known without the SDK is not in the stacks that are run so. */
class ServedRun implements PulumiRun {
  readonly project: string;
  readonly stack: string;
  readonly configuration: Configuration;
  private readonly registered = new Map<Declared, Promise<Registered>>();

  constructor(
    private readonly request: RunRequest,
    private readonly engine: Engine,
    private readonly root: Registered,
    readonly over: AbortSignal,
  ) {
    this.project = request.getProject();
    this.stack = request.getStack();
    this.configuration = configurationOf(request);
  }

  async isSecretOutput(): Promise<boolean> {
    return true;
  }

  warn(line: string): void {
    this.engine.say(LogSeverity.WARNING, line);
  }

  failure(lines: readonly string[]): Error {
    return new Told(lines.join('\n'));
  }

  async register(cluster: Cluster, work: () => Promise<void>): Promise<void> {
    const ended = await Promise.allSettled(declare(cluster, this).map((declared) => this.begin(declared)));
    const failed = ended.filter((one) => one.status === 'rejected').map(({ reason }) => reason);
    if (failed.length > 0) throw failed.find((error) => !isGone(error)) ?? failed[0];
    const isDone = ended.every((one) => one.status === 'fulfilled' && one.value.isDone);
    if (isDone && !this.request.getDryrun()) await work();
  }

  private async begin(declared: Declared): Promise<Registered> {
    const sent = this.sent(declared);
    this.registered.set(declared, sent);
    const registered = await sent;
    if (declared.is === 'component') await this.engine.complete(registered);
    return registered;
  }

  /** Each after what it refers to, because it calls that as the engine does. */
  private async sent(declared: Declared): Promise<Registered> {
    if (declared.is === 'provider') return this.engine.register(providerRequest(declared, this.root.urn));
    const parent = await this.parentOf(declared);
    if (declared.is === 'component') return this.engine.register(componentRequest(declared, parent));
    const needs = await Promise.all(declared.needs.map(async (needed) => (await this.known(needed)).urn));
    const { urn, id } = await this.known(declared.provider);
    const references = { parent, provider: `${urn}::${id || unknownId}`, needs };
    return this.engine.register(objectRequest(declared, knownInputsOf(declared.rendered, this), references));
  }

  private async parentOf({ parent }: DeclaredComponent | DeclaredObject): Promise<string> {
    return parent ? (await this.known(parent)).urn : this.root.urn;
  }

  private known(declared: Declared): Promise<Registered> {
    return this.registered.get(declared) as Promise<Registered>;
  }
}

/** What stands for an id that a preview cannot know. */
const unknownId = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';

function configurationOf(request: RunRequest): Configuration {
  const values = request.getConfigMap();
  const secrets = new Set(request.getConfigsecretkeysList());
  return { get: (key) => values.get(key), isSecret: (key) => secrets.has(key) };
}
