import * as v from 'valibot';
import { defaults } from '../defaults';
import { port } from '../network/peer';
import { described, properties } from '../problems/schema';

/** Where a program sends what it sees of each request, by OpenTelemetry's protocol (gRPC). */
export interface Tracing {
  /** Namespace of the collector; the pods may connect to its pods. */
  readonly namespace: string;
  /**
   * Name of the collector's Service.
   * @default 'otel-collector'
   */
  readonly service?: string;
  /**
   * Port of the collector, of its Service and of its pods.
   * @default 4317
   */
  readonly port?: number;
  /**
   * Part of the requests that is kept, from 0 to 1, unless whoever called has decided.
   * @default 0.1
   */
  readonly samplingRatio?: number;
}

/** What every workload takes whose requests are followed. */
export interface TracingProps {
  /**
   * Tells an OpenTelemetry SDK in the image where to send traces, metrics and logs and what to call the service, by its
   * own environment variables, and opens the way through the NetworkPolicy.
   * @default - none
   * @see https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/
   */
  readonly tracing?: Tracing;
}

const entries = {
  namespace: described(v.pipe(v.string(), v.nonEmpty()), 'the name of a namespace'),
  service: v.optional(described(v.string(), 'the name of a Service')),
  port: v.optional(port),
  samplingRatio: v.optional(described(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 'a number from 0 to 1')),
} satisfies { [Name in keyof Required<Tracing>]: v.GenericSchema };

export const tracingEntries = {
  tracing: v.optional(properties(entries)),
} satisfies { [Name in keyof Required<TracingProps>]: v.GenericSchema };

/** The port of the collector. */
export function collectorPort({ port = defaults.tracing.port }: Tracing): number {
  return port;
}

/** The variables that an SDK reads. */
export function tracingVariables(name: string, namespace: string, tracing: Tracing): Readonly<Record<string, string>> {
  const { service = defaults.tracing.service, samplingRatio = defaults.tracing.samplingRatio } = tracing;
  return {
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://${service}.${tracing.namespace}:${collectorPort(tracing)}`,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
    OTEL_RESOURCE_ATTRIBUTES: `service.namespace=${namespace}`,
    OTEL_SERVICE_NAME: name,
    OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
    OTEL_TRACES_SAMPLER_ARG: String(samplingRatio),
  };
}
