import * as v from 'valibot';
import { port as peerPort } from '../../network/peer';
import { dashboardEntries } from '../../observability/dashboard';
import { metricsEntries } from '../../observability/metrics';
import { reason } from '../../problems/reason';
import { described, dictionary, properties } from '../../problems/schema';
import { backupEntries } from '../../storage/backup';
import { claimEntries } from '../../storage/claim';
import { probe } from '../pod/probe-shape';
import { workloadEntries } from '../shape';
import { count, port, seconds } from '../values';
import type { StatefulServiceProps, StatefulVolume } from './props';

const volumeEntries = {
  ...claimEntries,
  path: described(v.pipe(v.string(), v.startsWith('/')), "a folder, such as '/var/lib/data'"),
} satisfies { [Name in keyof Required<StatefulVolume>]: v.GenericSchema };

const kept = v.optional(described(v.picklist(['Retain', 'Delete']), "'Retain' or 'Delete'"));

const entries = {
  ...workloadEntries,
  ...dashboardEntries,
  ...metricsEntries,
  ...backupEntries,
  storage: dictionary(
    described(properties(volumeEntries), "{ path: '/var/lib/data', size: '10Gi' }"),
    "volumes by name, such as { data: { path: '/var/lib/data', size: '10Gi' } }",
  ),
  probes: described(
    properties({ liveness: probe, readiness: probe, startup: v.optional(probe) }),
    "{ liveness: '/health/live', readiness: '/health/ready' }",
  ),
  port: v.optional(port),
  servicePort: v.optional(port),
  peerPorts: v.optional(described(v.array(peerPort), 'a list of ports, such as [6222]')),
  replicas: v.optional(count('a number of pods')),
  minAvailable: v.optional(count('a number of pods')),
  replication: v.optional(
    described(
      properties({
        by: described(v.picklist(['application', 'storage', 'nothing']), "'application', 'storage' or 'nothing'"),
        reason,
      }),
      "{ by: 'application', reason: 'each stream is kept by three of the servers' }",
    ),
  ),
  podManagementPolicy: v.optional(described(v.picklist(['OrderedReady', 'Parallel']), "'OrderedReady' or 'Parallel'")),
  partition: v.optional(count('the number of a pod')),
  minReadySeconds: seconds,
  persistentVolumeClaimRetentionPolicy: v.optional(properties({ whenDeleted: kept, whenScaled: kept })),
  preStopSleepSeconds: seconds,
} satisfies { [Name in keyof Required<StatefulServiceProps>]: v.GenericSchema };

/** Names and types of the props, for runs without a type checker. A property without an entry here does not compile. */
export const statefulServiceShape = properties(entries);
