import * as v from 'valibot';
import { alertEntries } from '../observability/alerts';
import { logEntries } from '../observability/logs';
import { tracingEntries } from '../observability/tracing';
import { dictionary } from '../problems/schema';
import { permissionEntries } from './permissions';
import { companionEntries } from './pod/companions';
import { containerEntries } from './pod/container-shape';
import { emptyDirEntries } from './pod/files';
import { schedulingEntries } from './pod/scheduling';
import { securityEntries } from './pod/security-shape';
import { volumeEntries } from './pod/volumes';
import type { WorkloadProps } from './props';
import { seconds } from './values';

/** Names and types of what every workload takes. A property without an entry here does not compile. */
export const workloadEntries = {
  ...containerEntries,
  ...companionEntries,
  config: v.optional(dictionary(v.string(), 'texts by name, such as { LOG_LEVEL: "info" }')),
  ...alertEntries,
  ...emptyDirEntries,
  ...permissionEntries,
  ...schedulingEntries,
  ...securityEntries,
  ...logEntries,
  ...tracingEntries,
  ...volumeEntries,
  terminationGracePeriodSeconds: seconds,
} satisfies { [Name in keyof Required<WorkloadProps>]: v.GenericSchema };
