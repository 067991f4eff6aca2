import { where } from '../admission/condition';
import type { Rule } from '../rule';

/** Most letters of a name from which more is made: that of a pod, a Job or a label, each of them 63 at most. */
const most = { StatefulSet: 52, CronJob: 52, Job: 63, Cluster: 50 } as const;
const kinds = Object.keys(most) as (keyof typeof most)[];

export const nameLength: Rule = {
  id: 'name-length',
  severity: 'error',
  title: 'The name of what makes pods or Jobs of its own leaves room for what is added to it.',
  why: 'The API server takes a StatefulSet whose pods it then refuses: it is there, and there is never a pod.',
  source: 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#writing-a-cronjob-spec',
  kinds,
  admission: {
    found: where(
      `size(object.metadata.name) > ${JSON.stringify(most)}[object.kind]`,
      "'a name of ' + string(size(object.metadata.name)) + ' letters'",
    ),
    fix: 'take a shorter one',
  },
  check: (manifest) => {
    const { name } = manifest.metadata;
    const longest = most[manifest.kind as keyof typeof most];
    if (typeof name !== 'string' || name.length <= longest) return [];
    return [
      {
        pointer: '/metadata/name',
        got: `a name of ${name.length} letters`,
        allowed: `up to ${longest}`,
        fix: `name it '${name.slice(0, longest).replace(/[-.]+$/, '')}'`,
      },
    ];
  },
};
