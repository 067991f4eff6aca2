import type { Origin } from '../../problems/origin';
import { workloadOrigins } from '../origins';

function jobFields(kind: string, job: string): Origin[] {
  const names = ['activeDeadlineSeconds', 'backoffLimit', 'ttlSecondsAfterFinished'];
  return names.map((name) => [kind, `${job}/${name}`, name]);
}

/** Where each property of a OneOffJob ends up. */
export const jobOrigins: readonly Origin[] = [...workloadOrigins('Job'), ...jobFields('Job', '/spec')];

const scheduled = [
  'schedule',
  'timeZone',
  'concurrencyPolicy',
  'startingDeadlineSeconds',
  'successfulJobsHistoryLimit',
  'failedJobsHistoryLimit',
  'suspend',
];

/** Where each property of a ScheduledJob ends up. */
export const scheduledJobOrigins: readonly Origin[] = [
  ...workloadOrigins('CronJob', '/spec/jobTemplate/spec/template'),
  ...jobFields('CronJob', '/spec/jobTemplate/spec'),
  ...scheduled.map((name): Origin => ['CronJob', `/spec/${name}`, name]),
];
