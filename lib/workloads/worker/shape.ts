import * as v from 'valibot';
import { dashboardEntries } from '../../observability/dashboard';
import { metricsEntries } from '../../observability/metrics';
import { described, properties } from '../../problems/schema';
import { portlessProbe } from '../pod/probe-shape';
import { replicaEntries } from '../replicas';
import { workloadEntries } from '../shape';
import type { WorkerProps } from './props';

export const workerProbesShape = described(
  properties({ liveness: portlessProbe, readiness: v.optional(portlessProbe), startup: v.optional(portlessProbe) }),
  "{ liveness: { command: ['node', 'alive.js'] } }",
);

const entries = {
  ...workloadEntries,
  ...dashboardEntries,
  ...metricsEntries,
  ...replicaEntries,
  probes: workerProbesShape,
} satisfies { [Name in keyof Required<WorkerProps>]: v.GenericSchema };

/** Names and types of the props, for runs without a type checker. A property without an entry here does not compile. */
export const workerShape = properties(entries);
