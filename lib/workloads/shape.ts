import * as v from 'valibot';
import { described, dictionary, properties, variants } from '../problems/schema';
import type { WorkloadProps } from './props';

/** Kubernetes keeps numbers in an int32; whether one is whole and in its own range is the gate's to judge. */
export const int32 = v.pipe(v.number(), v.minValue(-(2 ** 31)), v.maxValue(2 ** 31 - 1));
export const count = (text: string) => described(int32, text);
export const port = count('a port from 1 to 65535');
export const seconds = v.optional(count('a number of seconds'));

const timings = {
  initialDelaySeconds: seconds,
  periodSeconds: seconds,
  timeoutSeconds: seconds,
  failureThreshold: v.optional(count('a number of failures')),
};
const path = described(v.string(), "a path such as '/health/live'");
const others = {
  command: properties({ command: described(v.array(v.string()), 'a program and its arguments'), ...timings }),
  tcpPort: properties({ tcpPort: port, ...timings }),
  grpcPort: properties({ grpcPort: port, service: v.optional(v.string()), ...timings }),
};

/** A way to ask a container that has a port, and one that has none. */
export const probe = described(
  v.union([
    v.string(),
    variants({ ...others, path: properties({ path, port: v.optional(port), ...timings }) }, '{ path }'),
  ]),
  "a path such as '/health/live', or { path }, { command }, { tcpPort } or { grpcPort } with timings",
);
export const portlessProbe = variants(
  { ...others, path: properties({ path, port, ...timings }) },
  '{ command }, { path, port }, { tcpPort } or { grpcPort }, with timings',
);

const cpu = described(v.pipe(v.string(), v.regex(/^\d+(\.\d+)?m?$/)), "cores as a text, such as '250m' or '2'");
const bytes = described(
  v.pipe(v.string(), v.regex(/^\d+(\.\d+)?[KMGT]i$/)),
  "bytes as a text with Ki, Mi, Gi or Ti, such as '256Mi'",
);
const amounts = v.optional(
  described(
    properties({ cpu: v.optional(cpu), memory: v.optional(bytes), 'ephemeral-storage': v.optional(bytes) }),
    "{ cpu, memory, 'ephemeral-storage' }",
  ),
);

const keyReference = properties({
  kind: v.picklist(['ConfigMap', 'Secret']),
  name: v.string(),
  key: v.string(),
  keys: v.optional(v.array(v.string())),
});
const texts = (example: string) =>
  v.optional(described(v.array(described(v.string(), 'a text')), `a list of texts, such as ${example}`));

/** Names and types of what every workload takes. A property without an entry here does not compile. */
export const workloadEntries = {
  image: described(v.string(), "an image with a tag or digest, such as 'registry.example.com/api:1.2.0'"),
  command: texts("['node', 'server.js']"),
  args: texts("['--verbose']"),
  config: v.optional(dictionary(v.string(), 'texts by name, such as { LOG_LEVEL: "info" }')),
  secrets: v.optional(
    described(
      v.array(described(v.union([v.string(), v.looseObject({ name: v.string() })]), "a Secret's name")),
      "names of Secrets, such as ['api-secrets']",
    ),
  ),
  env: v.optional(
    dictionary(
      described(v.union([v.string(), keyReference]), 'a text, config.key(...) or secret.key(...)'),
      'values by name, such as { MODE: "fast" }',
    ),
  ),
  resources: v.optional(properties({ requests: amounts, limits: amounts })),
  imagePullPolicy: v.optional(
    described(v.picklist(['Always', 'IfNotPresent', 'Never']), "'Always', 'IfNotPresent' or 'Never'"),
  ),
  terminationGracePeriodSeconds: seconds,
} satisfies { [Name in keyof Required<WorkloadProps>]: v.GenericSchema };
