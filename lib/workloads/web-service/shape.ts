import * as v from 'valibot';
import { described, properties } from '../../problems/schema';
import { count, int32, port, probe, seconds, workloadEntries } from '../shape';
import type { WebServiceProps } from './props';

const percentage = described(
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  'a whole percentage from 1 to 100',
);

const entries = {
  ...workloadEntries,
  port,
  probes: described(
    properties({ liveness: probe, readiness: probe, startup: v.optional(probe) }),
    "{ liveness: '/health/live', readiness: '/health/ready' }",
  ),
  replicas: v.optional(
    described(
      v.union([
        int32,
        properties({
          min: count('a number of pods'),
          max: count('a number of pods'),
          cpuPercent: v.optional(percentage),
        }),
      ]),
      'a number of pods, or { min, max, cpuPercent }',
    ),
  ),
  minAvailable: v.optional(count('a number of pods')),
  servicePort: v.optional(port),
  preStopSleepSeconds: seconds,
} satisfies { [Name in keyof Required<WebServiceProps>]: v.GenericSchema };

/** Names and types of the props, for runs without a type checker. A property without an entry here does not compile. */
export const webServiceShape = properties(entries);
