import * as v from 'valibot';
import { metricsEntries } from '../../observability/metrics';
import { described, properties } from '../../problems/schema';
import { permission } from '../permissions';
import { workloadEntries } from '../shape';
import { workerProbesShape } from '../worker/shape';
import { hostAccessShape } from './host-access';
import type { DaemonAgentProps } from './props';

const entries = {
  ...workloadEntries,
  ...metricsEntries,
  probes: workerProbesShape,
  hostAccess: hostAccessShape,
  clusterPermissions: v.optional(
    described(v.array(permission), "a list such as [{ apiGroups: [''], resources: ['nodes'], verbs: ['get'] }]"),
  ),
  allNodes: v.optional(v.boolean()),
  updateStrategy: v.optional(described(v.picklist(['RollingUpdate', 'OnDelete']), "'RollingUpdate' or 'OnDelete'")),
  maxUnavailable: v.optional(
    described(
      v.union([
        v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 ** 31 - 1)),
        v.pipe(v.string(), v.regex(/^([1-9]\d?|100)%$/)),
      ]),
      "a number of pods from 1, or a percentage such as '10%'",
    ),
  ),
} satisfies { [Name in keyof Required<DaemonAgentProps>]: v.GenericSchema };

/** Names and types of the props, for runs without a type checker. A property without an entry here does not compile. */
export const daemonAgentShape = properties(entries);
