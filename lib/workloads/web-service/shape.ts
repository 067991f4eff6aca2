import * as v from 'valibot';
import { dashboardEntries } from '../../observability/dashboard';
import { metricsEntries } from '../../observability/metrics';
import { described, properties } from '../../problems/schema';
import { probe } from '../pod/probe-shape';
import { replicaEntries } from '../replicas';
import { workloadEntries } from '../shape';
import { port, seconds } from '../values';
import type { WebServiceProps } from './props';

const entries = {
  ...workloadEntries,
  ...dashboardEntries,
  ...metricsEntries,
  ...replicaEntries,
  port,
  probes: described(
    properties({ liveness: probe, readiness: probe, startup: v.optional(probe) }),
    "{ liveness: '/health/live', readiness: '/health/ready' }",
  ),
  servicePort: v.optional(port),
  preStopSleepSeconds: seconds,
} satisfies { [Name in keyof Required<WebServiceProps>]: v.GenericSchema };

/** Names and types of the props, for runs without a type checker. A property without an entry here does not compile. */
export const webServiceShape = properties(entries);
