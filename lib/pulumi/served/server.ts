import type { ServerUnaryCall, sendUnaryData } from '@grpc/grpc-js';
import { LanguageRuntimeService } from '@pulumi/pulumi/proto/language_grpc_pb';
import { GetRequiredPluginsResponse, type RunRequest, RunResponse } from '@pulumi/pulumi/proto/language_pb';
import { PluginDependency, PluginInfo } from '@pulumi/pulumi/proto/plugin_pb';
import { providerVersion } from '../declared';
import { channelOptions, grpc } from './grpc';
import { type Made, runFor } from './program';

/**
 * Serves stacks to engines that take this process for the host of their programs, so that none of them starts one.
 * @see https://github.com/pulumi/pulumi/blob/master/proto/pulumi/language.proto
 */
export class ProgramServer {
  private readonly server = new grpc.Server(channelOptions);
  private readonly stacks = new Map<string, Made>();
  private port = 0;

  /** Where engines find it. */
  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  async start(): Promise<this> {
    this.server.addService(LanguageRuntimeService, {
      getPluginInfo: answering(async () => new PluginInfo().setVersion('1.0.0')),
      getRequiredPlugins: answering(async () => {
        const provider = new PluginDependency().setName('kubernetes').setKind('resource').setVersion(providerVersion);
        return new GetRequiredPluginsResponse().setPluginsList([provider]);
      }),
      run: answering((request: RunRequest, over) => this.run(request, over)),
    });
    this.port = await new Promise((resolve, reject) =>
      this.server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, bound) =>
        error ? reject(error) : resolve(bound),
      ),
    );
    return this;
  }

  /** Has the engine of a stack run what was made of it, as often as it asks. */
  serve(stack: string, made: Made): void {
    this.stacks.set(stack, made);
  }

  /** For when the engine has ended. */
  forget(stack: string): void {
    this.stacks.delete(stack);
  }

  stop(): void {
    this.server.forceShutdown();
  }

  private async run(request: RunRequest, over: AbortSignal): Promise<RunResponse> {
    const made = this.stacks.get(request.getStack());
    if (!made) return new RunResponse().setError(`${request.getStack()} is not a stack that is run now`);
    return new RunResponse().setBail(!(await runFor(request, made, over)));
  }
}

/** What answers a call; `over` is aborted when it was answered, or whoever called is gone. */
function answering<Request, Answer>(work: (request: Request, over: AbortSignal) => Promise<Answer>) {
  return (call: ServerUnaryCall<Request, Answer>, answer: sendUnaryData<Answer>) => {
    const over = new AbortController();
    call.once('cancelled', () => over.abort());
    work(call.request, over.signal)
      .then(
        (result) => answer(null, result),
        (error: Error) => answer({ code: grpc.status.UNKNOWN, details: error.message }),
      )
      .finally(() => over.abort());
  };
}
