import { groupOf, type Manifest } from '../../render/manifest';
import { where } from '../admission/condition';
import type { Rule } from '../rule';

/** Most letters of a name from which more is made: that of a pod, a Job or a label, each of them 63 at most. */
const most: Readonly<Record<string, number>> = {
  'apps/StatefulSet': 52,
  'batch/CronJob': 52,
  'batch/Job': 63,
  'postgresql.cnpg.io/Cluster': 50,
};

/** The same by kind, in CEL: which group a kind is of has been looked at by then. */
const celMost = JSON.stringify(
  Object.fromEntries(Object.entries(most).map(([name, letters]) => [name.replace(/^.*\//, ''), letters])),
);

export const nameLength: Rule = {
  id: 'name-length',
  severity: 'error',
  title: 'The name of what makes pods or Jobs of its own leaves room for what is added to it.',
  why: 'The API server takes a StatefulSet whose pods it then refuses: it is there, and there is never a pod.',
  source: 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#writing-a-cronjob-spec',
  kinds: ['StatefulSet', 'CronJob', 'Job', 'Cluster'],
  admission: {
    found: where(
      `size(object.metadata.name) > ${celMost}[object.kind]`,
      "'a name of ' + string(size(object.metadata.name)) + ' letters'",
    ),
    fix: 'take a shorter one',
  },
  check: (manifest) => {
    const { name } = manifest.metadata;
    const longest = mostOf(manifest);
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

function mostOf({ apiVersion, kind }: Manifest): number {
  return most[`${groupOf(apiVersion)}/${kind}`] ?? Number.POSITIVE_INFINITY;
}
