import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { where } from '../admission/condition';
import type { Rule } from '../rule';

/** The controller looks that often. */
const controllerSeconds = 10;

export const cronDeadline: Rule = {
  id: 'cron-deadline',
  severity: 'warning',
  title: 'A CronJob says how late a run may begin, and that is longer than the controller takes to notice.',
  why: 'Without it the runs end for ever after a hundred that were missed; below ten seconds some never begin.',
  source: 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline',
  kinds: ['CronJob'],
  admission: {
    found: where(
      `variables.all.spec.?startingDeadlineSeconds.orValue(0) < ${controllerSeconds}`,
      "'no startingDeadlineSeconds that is long enough'",
    ),
    fix: 'write startingDeadlineSeconds: 300',
  },
  check: (manifest) => {
    const seconds = valueAt(manifest, ['spec', 'startingDeadlineSeconds']);
    if (typeof seconds === 'number' && seconds >= controllerSeconds) return [];
    const fix = 'write startingDeadlineSeconds: 300';
    const pointer = '/spec/startingDeadlineSeconds';
    return [{ pointer, got: show(seconds), allowed: `at least ${controllerSeconds} s`, fix }];
  },
};
