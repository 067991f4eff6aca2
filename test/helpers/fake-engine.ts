import type { ServerUnaryCall, ServiceError, sendUnaryData } from '@grpc/grpc-js';
import { EngineService } from '@pulumi/pulumi/proto/engine_grpc_pb';
import { type LogRequest, LogSeverity, SetRootResourceResponse } from '@pulumi/pulumi/proto/engine_pb';
import { LanguageRuntimeClient } from '@pulumi/pulumi/proto/language_grpc_pb';
import { GetRequiredPluginsRequest, RunRequest, type RunResponse } from '@pulumi/pulumi/proto/language_pb';
import type { PluginDependency } from '@pulumi/pulumi/proto/plugin_pb';
import { ResourceMonitorService } from '@pulumi/pulumi/proto/resource_grpc_pb';
import {
  type RegisterResourceOutputsRequest,
  type RegisterResourceRequest,
  RegisterResourceResponse,
  Result,
  SupportsFeatureResponse,
} from '@pulumi/pulumi/proto/resource_pb';
import { Empty, grpc, Struct } from '../../lib/pulumi/served/grpc';

/** How an engine is asked to run a program. */
export interface RunOptions {
  readonly stack: string;
  readonly config?: Readonly<Record<string, string>>;
  /** Keys of what is kept encrypted. */
  readonly secrets?: readonly string[];
  readonly isPreview?: boolean;
}

/** Nothing where all is well. */
type Outcome = Result | undefined;

type Handler<Request, Answer> = (request: Request) => Answer | Promise<Answer>;

/** Stands in for an engine: has a program run and keeps what it is told; of what it is told to fail it says so. */
export class FakeEngine {
  readonly registered: RegisterResourceRequest[] = [];
  /** The resources that were said to be complete. */
  readonly completed: string[] = [];
  /** What the program had to say: `warning: ...` */
  readonly said: string[] = [];
  isFinished = false;
  private isPreview = false;
  /** What becomes of a resource; by default all is well. */
  answer: (request: RegisterResourceRequest) => Outcome | Promise<Outcome> = () => {};
  private readonly server = new grpc.Server();
  private address = '';
  private client: LanguageRuntimeClient | undefined;

  async start(): Promise<this> {
    this.server.addService(ResourceMonitorService, {
      supportsFeature: handler(() => new SupportsFeatureResponse().setHassupport(true)),
      registerResource: handler((request: RegisterResourceRequest) => this.register(request)),
      registerResourceOutputs: handler((request: RegisterResourceOutputsRequest) => {
        this.completed.push(request.getUrn());
        return new Empty();
      }),
      signalAndWaitForShutdown: handler(() => {
        this.isFinished = true;
        return new Empty();
      }),
    });
    this.server.addService(EngineService, {
      log: handler((request: LogRequest) => {
        const words: Readonly<Record<number, string>> = {
          [LogSeverity.INFO]: 'info',
          [LogSeverity.WARNING]: 'warning',
          [LogSeverity.ERROR]: 'error',
        };
        const word = words[request.getSeverity()];
        if (word) this.said.push(`${word}: ${request.getMessage()}`);
        return new Empty();
      }),
      setRootResource: handler(() => new SetRootResourceResponse()),
    });
    const port = await new Promise<number>((resolve, reject) =>
      this.server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, bound) =>
        error ? reject(error) : resolve(bound),
      ),
    );
    this.address = `127.0.0.1:${port}`;
    return this;
  }

  /** Asks whoever serves programs at an address to run that of a stack. */
  run(address: string, { stack, config = {}, secrets = [], isPreview = false }: RunOptions): Promise<RunResponse> {
    this.isPreview = isPreview;
    const request = new RunRequest().setProject('shop').setStack(stack).setPwd('/project').setProgram('bin/pulumi.js');
    request.setArgsList([this.address]).setMonitorAddress(this.address).setDryrun(isPreview).setParallel(16);
    for (const [key, value] of Object.entries(config)) request.getConfigMap().set(key, value);
    request.setConfigsecretkeysList([...secrets]);
    const client = this.connect(address);
    return new Promise((resolve, reject) =>
      client.run(request, (error, response) => (error ? reject(error) : resolve(response))),
    );
  }

  /** The plugins that whoever serves programs says it takes. */
  plugins(address: string): Promise<PluginDependency.AsObject[]> {
    return new Promise((resolve, reject) =>
      this.connect(address).getRequiredPlugins(new GetRequiredPluginsRequest(), (error, response) =>
        error ? reject(error) : resolve(response.getPluginsList().map((plugin) => plugin.toObject())),
      ),
    );
  }

  /** Ends as an engine that was killed: without a word to anybody. */
  stop(): void {
    this.client?.close();
    this.server.forceShutdown();
  }

  private connect(address: string): LanguageRuntimeClient {
    this.client ??= new LanguageRuntimeClient(address, grpc.credentials.createInsecure());
    return this.client;
  }

  private async register(request: RegisterResourceRequest): Promise<RegisterResourceResponse> {
    this.registered.push(request);
    const result = (await this.answer(request)) ?? Result.SUCCESS;
    const type = [request.getParent().split('::')[2]?.replace('pulumi:pulumi:Stack', ''), request.getType()];
    const urn = `urn:pulumi:web.test::shop::${type.filter(Boolean).join('$')}::${request.getName()}`;
    const id = request.getCustom() && !this.isPreview && result === Result.SUCCESS ? `id of ${request.getName()}` : '';
    return new RegisterResourceResponse()
      .setUrn(urn)
      .setId(id)
      .setResult(result)
      .setObject(request.getObject() ?? new Struct());
  }
}

/** An answer that is no answer, as gRPC has it. */
export function refusal(code: number, message: string): Partial<ServiceError> {
  return Object.assign(new Error(message), { code, details: message });
}

function handler<Request, Answer>(work: Handler<Request, Answer>) {
  return (call: ServerUnaryCall<Request, Answer>, answer: sendUnaryData<Answer>) => {
    Promise.resolve(call.request)
      .then(work)
      .then((result) => answer(null, result), answer);
  };
}
