import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { overheard } from '../program/circumstances';
import type { Project } from '../program/project';
import type { SelectedStack } from '../program/selection';
import { registrationOf } from '../pulumi/registration';
import type { ProgramServer } from '../pulumi/served/server';
import { library } from '../root';
import type { PulumiCommand } from './commands';
import type { Kept } from './many/kept';

/** What a run of Pulumi is asked for. */
export interface Wishes {
  readonly command: PulumiCommand;
  /** Folder of the stacks. */
  readonly folder: string;
  /** Arguments for Pulumi itself. */
  readonly extra: readonly string[];
}

/**
 * True where engines may take their programs from this process, which has loaded all of them: they would start the same
 * program, and nothing in it needs a process of its own.
 */
function isServable({ command, folder, extra }: Wishes): boolean {
  const runsProgram = command === 'up' || command === 'preview';
  return runsProgram && !extra.some(asksForProcess) && isOurProgram(folder) && !usesPulumi();
}

/** The programs of stacks, for engines that take them from this process. */
export class Programs {
  private constructor(private readonly server: ProgramServer) {}

  /** Undefined where each engine is to start its own. Only now is anything of Pulumi loaded. */
  static async start(wishes: Wishes): Promise<Programs | undefined> {
    if (!isServable(wishes)) return undefined;
    const { ProgramServer: Server } = require('../pulumi/served/server') as typeof import('../pulumi/served/server');
    return new Programs(await new Server().start());
  }

  /** What tells the engine of a stack where its program is. */
  serve(stack: string, project: Project, printed: readonly string[] = []): string[] {
    this.server.serve(stack, { project, printed });
    return [`--client=${this.server.address}`];
  }

  /** The same for one of many stacks, made anew. Nothing where that is not the same, and so needs a process of its own. */
  serveAgain({ name, kept, makeAgain }: SelectedStack<Pick<Kept, 'registration'>>): string[] {
    if (usesPulumi()) return []; // since then
    const { result: project, lines } = overheard(makeAgain);
    const objects = project.products.flatMap((product) => product.objects);
    return registrationOf(objects) === kept.registration ? this.serve(name, project, lines) : [];
  }

  /** For when the engine has ended. */
  forget(stack: string): void {
    this.server.forget(stack);
  }

  stop(): void {
    this.server.stop();
  }
}

/** What has Pulumi start another program, or look into its process. */
const processOptions =
  /^--(attach-debugger|client|cwd|debug|exec-kind|remote\S*|tracing|otel-traces)(=|$)|^-[A-Za-z]*[Cd]/;

function asksForProcess(argument: string): boolean {
  return processOptions.test(argument);
}

const own = realpathSync(library);
const ownProgram = join(own, '../bin/pulumi.js');

interface ProjectFile {
  readonly main?: unknown;
  readonly runtime?: { readonly name?: unknown; readonly options?: Readonly<Record<string, unknown>> };
}

/** Whether the project has Pulumi run bin/pulumi.js as it is here, with this library, for this folder, in a plain Node. */
function isOurProgram(folder: string): boolean {
  if (process.env.HOLDFAST_OBJECTS || folder !== 'stacks') return false;
  try {
    const { main, runtime } = load(readFileSync('Pulumi.yaml', 'utf8')) as ProjectFile;
    const { typescript, ...others } = runtime?.options ?? {};
    if (typeof main !== 'string' || runtime?.name !== 'nodejs' || typescript !== false) return false;
    const isSame = readFileSync(main, 'utf8') === readFileSync(ownProgram, 'utf8');
    return isSame && Object.keys(others).length === 0 && realpathSync(join(dirname(main), '../lib')) === own;
  } catch {
    return false; // what is wrong Pulumi says better
  }
}

/**
 * Whether the stacks that were loaded use Pulumi themselves: each engine is then to have modules of its own, in which
 * its resources and Outputs are made. Every copy of Pulumi's SDK leaves something that all others can find.
 */
function usesPulumi(): boolean {
  const isOfPulumi = (file: string) => /[\\/]node_modules[\\/]@pulumi[\\/](?!pulumi[\\/]proto[\\/])/.test(file);
  const loaded = Object.keys(require.cache).some((file) => isOfPulumi(file) && !file.endsWith('.json'));
  return loaded || 'asyncLocalStorage' in globalThis;
}
