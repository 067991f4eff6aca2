import * as v from 'valibot';
import { dashboardEntries } from '../../observability/dashboard';
import { metricsEntries } from '../../observability/metrics';
import { described, properties } from '../../problems/schema';
import { exposureEntries } from '../exposure/shape';
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
  ...exposureEntries,
  port,
  probes: described(
    properties({ liveness: probe, readiness: probe, startup: v.optional(probe) }),
    "{ liveness: '/health/live', readiness: '/health/ready' }",
  ),
  servicePort: v.optional(port),
  appProtocol: v.optional(described(v.string(), "a protocol, such as 'kubernetes.io/h2c'")),
  sessionAffinity: v.optional(described(v.picklist(['None', 'ClientIP']), "'None' or 'ClientIP'")),
  preStopSleepSeconds: seconds,
} satisfies { [Name in keyof Required<WebServiceProps>]: v.GenericSchema };

/** Names and types of the props, for runs without a type checker. A property without an entry here does not compile. */
export const webServiceShape = properties(entries);
