import * as v from 'valibot';
import { described, properties } from '../../problems/schema';
import { workloadEntries } from '../shape';
import { count, seconds } from '../values';
import type { JobProps, ScheduledJobProps } from './props';

const jobEntries = {
  ...workloadEntries,
  activeDeadlineSeconds: seconds,
  backoffLimit: v.optional(count('a number of attempts')),
  ttlSecondsAfterFinished: seconds,
} satisfies { [Name in keyof Required<JobProps>]: v.GenericSchema };

const history = v.optional(count('a number of runs'));

const scheduledJobEntries = {
  ...jobEntries,
  schedule: described(v.string(), "five fields, such as '30 2 * * *'"),
  timeZone: v.optional(described(v.string(), "a time zone, such as 'Europe/Zurich'")),
  concurrencyPolicy: v.optional(
    described(v.picklist(['Forbid', 'Allow', 'Replace']), "'Forbid', 'Allow' or 'Replace'"),
  ),
  startingDeadlineSeconds: v.optional(
    described(v.pipe(v.number(), v.minValue(10)), '10 seconds or more: the controller looks every 10'),
  ),
  successfulJobsHistoryLimit: history,
  failedJobsHistoryLimit: history,
  suspend: v.optional(v.boolean()),
} satisfies { [Name in keyof Required<ScheduledJobProps>]: v.GenericSchema };

/** Names and types of the props, for runs without a type checker. A property without an entry here does not compile. */
export const jobShape = properties(jobEntries);
export const scheduledJobShape = properties(scheduledJobEntries);
