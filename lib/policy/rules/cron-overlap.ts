import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { shortestIntervalSeconds } from '../cron';
import type { Rule } from '../rule';

const deadline = ['spec', 'jobTemplate', 'spec', 'activeDeadlineSeconds'];

export const cronOverlap: Rule = {
  id: 'cron-overlap',
  severity: 'warning',
  title: 'A run of a CronJob ends, at the latest, before the next one begins.',
  why: 'The next run is left out, takes the place of this one or runs beside it; one that hangs and has no deadline is the last.',
  source: 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#concurrency-policy',
  kinds: ['CronJob'],
  check: (manifest) => {
    const { concurrencyPolicy = 'Allow', schedule } = (manifest.spec ?? {}) as Readonly<Record<string, unknown>>;
    const seconds = valueAt(manifest, deadline);
    const interval = typeof schedule === 'string' ? shortestIntervalSeconds(schedule) : undefined;
    if (interval === undefined || (typeof seconds === 'number' && seconds <= interval)) return [];
    if (seconds === undefined && concurrencyPolicy === 'Replace') return []; // the next run ends it
    return [
      {
        pointer: `/${deadline.join('/')}`,
        got: `${show(seconds)}, with ${interval} s from one run to the next and concurrencyPolicy ${concurrencyPolicy}`,
        allowed: `at most ${interval} s`,
        fix: `write activeDeadlineSeconds: ${interval} or less, or run it more seldom`,
      },
    ];
  },
};
