import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { podTemplateOf } from '../pods';
import type { Rule } from '../rule';

export const jobRestartPolicy: Rule = {
  id: 'job-restart-policy',
  severity: 'error',
  title: 'The pods of a Job are not restarted when they have done their work.',
  why: 'The API server refuses the Job, after it has taken the objects before it.',
  source: 'https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-template',
  kinds: ['Job', 'CronJob'],
  admission: 'api-server',
  check: (manifest) => {
    const { spec, pointer } = podTemplateOf(manifest) ?? {};
    const policy = valueAt(spec, ['restartPolicy']);
    if (!spec || policy === 'Never' || policy === 'OnFailure') return [];
    const fix = 'write restartPolicy: Never; backoffLimit says how often it is tried again';
    return [{ pointer: `${pointer}/restartPolicy`, got: show(policy), allowed: 'Never or OnFailure', fix }];
  },
};
