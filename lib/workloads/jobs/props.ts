import type { WorkloadProps } from '../props';

/** What a program is that runs to its end, besides what every workload takes. */
export interface JobProps<Key extends string = string> extends WorkloadProps<Key> {
  /**
   * Seconds a run may take, all of its attempts together, before it is ended as failed.
   * @default 3600
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/job/#job-termination-and-cleanup
   */
  readonly activeDeadlineSeconds?: number;

  /**
   * How many times a run that fails is tried again.
   * @default 2
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-backoff-failure-policy
   */
  readonly backoffLimit?: number;

  /**
   * Seconds after its end until a run and its pods are deleted. One that Pulumi makes is made again, and runs again,
   * when the next `up` looks for it in the cluster.
   * @default - a week for a ScheduledJob, never for the others
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/ttlafterfinished/
   */
  readonly ttlSecondsAfterFinished?: number;
}

/** What a program is that runs at certain times. */
export interface ScheduledJobProps<Key extends string = string> extends JobProps<Key> {
  /**
   * When it runs: minute, hour, day of the month, month, day of the week, such as `'30 2 * * *'` or `'@daily'`.
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax
   */
  readonly schedule: string;

  /**
   * Time zone of `schedule`, by its name in the database of time zones: `'Europe/Zurich'`.
   * @default 'Etc/UTC'
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones
   */
  readonly timeZone?: string;

  /**
   * What happens when a run is due and the one before still goes on: it is left out, it runs beside it, or it takes its
   * place.
   * @default 'Forbid'
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#concurrency-policy
   */
  readonly concurrencyPolicy?: 'Forbid' | 'Allow' | 'Replace';

  /**
   * Seconds by which a run may begin late; after those it is left out. At least 10.
   * @default 300
   * @see https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline
   */
  readonly startingDeadlineSeconds?: number;

  /**
   * How many runs that succeeded are kept to look at.
   * @default 3
   */
  readonly successfulJobsHistoryLimit?: number;

  /**
   * How many runs that failed are kept to look at.
   * @default 3
   */
  readonly failedJobsHistoryLimit?: number;

  /**
   * Whether no run begins until this is taken away.
   * @default false
   */
  readonly suspend?: boolean;
}
