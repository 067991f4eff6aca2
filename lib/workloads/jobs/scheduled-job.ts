import type { Construct } from 'constructs';
import { defaults } from '../../defaults';
import { kubeObject } from '../../kubernetes/object';
import { metadataOf } from '../metadata';
import { alertsFor } from '../observed';
import type { Placed } from '../props';
import { Workload, type WorkloadType } from '../workload';
import { jobSpec } from './job-spec';
import { scheduledJobOrigins } from './origins';
import type { ScheduledJobProps } from './props';
import { scheduledJobShape } from './shape';

type Props = Placed<ScheduledJobProps>;

const type: WorkloadType<Props> = {
  name: 'ScheduledJob',
  shape: scheduledJobShape,
  origins: scheduledJobOrigins,
  fallback: { image: 'registry.example.com/placeholder:1.0.0', schedule: '@daily' },
};

/**
 * A program that runs to its end at certain times: CronJob, ConfigMap, ServiceAccount and NetworkPolicy, all named as the
 * construct is. Its pods pass the PodSecurity profile `restricted`.
 */
export class ScheduledJob<Key extends string = string> extends Workload<Key, Props> {
  constructor(scope: Construct, id: string, props: ScheduledJobProps<Key>) {
    super(scope, id, type, props);
    const { pod } = this;
    const {
      schedule,
      timeZone = defaults.scheduledJob.timeZone,
      concurrencyPolicy = defaults.scheduledJob.concurrencyPolicy,
      startingDeadlineSeconds = defaults.scheduledJob.startingDeadlineSeconds,
      successfulJobsHistoryLimit = defaults.scheduledJob.successfulJobsHistoryLimit,
      failedJobsHistoryLimit = defaults.scheduledJob.failedJobsHistoryLimit,
      ttlSecondsAfterFinished = defaults.scheduledJob.ttlSecondsAfterFinished,
      suspend,
    } = this.props;
    alertsFor(this, 'CronJob', pod);
    kubeObject(this, 'cron-job', 'CronJob', {
      metadata: metadataOf(pod),
      spec: {
        schedule,
        timeZone,
        concurrencyPolicy,
        startingDeadlineSeconds,
        successfulJobsHistoryLimit,
        failedJobsHistoryLimit,
        ...(suspend !== undefined && { suspend }),
        jobTemplate: { spec: jobSpec(this, pod, { ...this.props, ttlSecondsAfterFinished }) },
      },
    });
  }
}
