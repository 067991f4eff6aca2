import { type JobProps, OneOffJob, ScheduledJob, type ScheduledJobProps } from 'holdfast';
import { jobOrigins, scheduledJobOrigins } from '../../lib/workloads/jobs/origins';
import { commonProps, type FullSurface } from '../helpers/full-surface';

/** Every property there is: one that is added without a line here does not compile. */
const jobProps: Required<JobProps> = {
  image: 'registry.example.com/job:1.2.0',
  command: ['node'],
  args: ['job.js'],
  config: { FORMAT: 'pdf' },
  secrets: ['reports'],
  ...commonProps,
  activeDeadlineSeconds: 601,
  backoffLimit: 5,
  ttlSecondsAfterFinished: 7201,
};
const scheduledJobProps: Required<ScheduledJobProps> = {
  ...jobProps,
  schedule: '30 2 * * *',
  timeZone: 'Europe/Zurich',
  concurrencyPolicy: 'Allow',
  startingDeadlineSeconds: 61,
  successfulJobsHistoryLimit: 4,
  failedJobsHistoryLimit: 5,
  suspend: true,
};

export const oneOffJob: FullSurface<JobProps> = {
  make: (stack, given) => new OneOffJob(stack, 'job', given),
  props: jobProps,
  origins: jobOrigins,
  otherwise: /^$/,
};

export const scheduledJob: FullSurface<ScheduledJobProps> = {
  make: (stack, given) => new ScheduledJob(stack, 'job', given),
  props: scheduledJobProps,
  origins: scheduledJobOrigins,
  otherwise: /^$/,
};
