import type { Client, ServiceError } from '@grpc/grpc-js';
import { EngineClient } from '@pulumi/pulumi/proto/engine_grpc_pb';
import { LogRequest, type LogSeverity } from '@pulumi/pulumi/proto/engine_pb';
import { ResourceMonitorClient, ResourceMonitorService } from '@pulumi/pulumi/proto/resource_grpc_pb';
import { RegisterResourceOutputsRequest, type RegisterResourceRequest, Result } from '@pulumi/pulumi/proto/resource_pb';
import { BinaryReader, channelOptions, Empty, grpc, Struct } from './grpc';

/** What an engine calls a resource. */
export interface Registered {
  readonly urn: string;
  /** Empty for a component, and in a preview for what is still to be made. */
  readonly id: string;
  /** False where it failed or was left out, in a run that is to go on after errors. */
  readonly isDone: boolean;
}

/** An engine, as the program that it runs talks to it. */
export class Engine {
  private readonly monitor: ResourceMonitorClient;
  private readonly engine: EngineClient;
  private said: Promise<unknown> = Promise.resolve();

  constructor(monitorAddress: string, engineAddress: string) {
    const credentials = grpc.credentials.createInsecure(); // both are on this machine
    this.monitor = new ResourceMonitorClient(monitorAddress, credentials, channelOptions);
    this.engine = new EngineClient(engineAddress, credentials, channelOptions);
  }

  async register(request: RegisterResourceRequest): Promise<Registered> {
    const { path, requestSerialize } = ResourceMonitorService.registerResource;
    const client: Client = this.monitor;
    return answerOf<Registered>((callback) =>
      client.makeUnaryRequest(path, requestSerialize, readRegistered, request, callback),
    ).catch(({ message, code }: ServiceError) => {
      const what = `failed to register new resource ${request.getName()} [${request.getType()}]`;
      throw Object.assign(new Error(`${what}: ${message}`), { code });
    });
  }

  /** A component is complete once this was said of it. */
  async complete({ urn }: Registered): Promise<void> {
    const request = new RegisterResourceOutputsRequest().setUrn(urn).setOutputs(Struct.fromJavaScript({}));
    await answerOf((callback) => this.monitor.registerResourceOutputs(request, callback));
  }

  /** Tells the user something, after all that was told before. */
  say(severity: LogSeverity, message: string): Promise<unknown> {
    const request = new LogRequest().setSeverity(severity).setMessage(message);
    this.said = this.said.then(() => answerOf((callback) => this.engine.log(request, callback)).catch(() => {}));
    return this.said;
  }

  /** Nothing more will be registered, so what is not declared any more can go. Waits until all of that is done. */
  async finish(): Promise<void> {
    await this.said;
    await answerOf((callback) => this.monitor.signalAndWaitForShutdown(new Empty(), callback)).catch(
      (error: ServiceError) => {
        if (error.code !== grpc.status.UNIMPLEMENTED) throw error; // an older engine, which does not wait for it
      },
    );
  }

  /** Once an engine is gone, another one may get its address. */
  close(): void {
    this.monitor.close();
    this.engine.close();
  }
}

/** @see https://github.com/pulumi/pulumi/blob/master/proto/pulumi/resource.proto */
const resultField = 7;

/** Of the answer what is needed: the object as it is now is the most of it. */
function readRegistered(answer: Uint8Array): Registered {
  const reader = new BinaryReader(answer);
  const texts = new Map<number, string>();
  let isDone = true;
  while (reader.nextField() && !reader.isEndGroup()) {
    const field = reader.getFieldNumber();
    if (field <= 2) texts.set(field, reader.readString());
    else if (field === resultField) isDone = reader.readEnum() === Result.SUCCESS;
    else reader.skipField();
  }
  return { urn: texts.get(1) ?? '', id: texts.get(2) ?? '', isDone };
}

/** True where an engine is about to end or has ended, and has told the reason itself. */
export function isGone(error: unknown): boolean {
  const { code } = error as Partial<ServiceError>;
  return code === grpc.status.UNAVAILABLE || code === grpc.status.CANCELLED;
}

type Callback<Answer> = (error: ServiceError | null, answer?: Answer) => void;

function answerOf<Answer>(ask: (callback: Callback<Answer>) => unknown): Promise<Answer> {
  return new Promise((resolve, reject) => ask((error, answer) => (error ? reject(error) : resolve(answer as Answer))));
}
