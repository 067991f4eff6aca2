import { show } from '../../problems/show';
import { roleAdmission, roleCheck, roleKinds } from '../rbac';
import type { Rule } from '../rule';

const id = 'rbac-secrets';

export const rbacSecrets: Rule = {
  id,
  severity: 'error',
  title: 'A role that reads or changes Secrets names them.',
  why: 'Whoever gets into the process has every credential of the namespace, those of other accounts included.',
  source: 'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets',
  kinds: roleKinds,
  admission: roleAdmission(
    id,
    "'' in r.?apiGroups.orValue([]) && 'secrets' in r.?resources.orValue([]) && r.verbs.exists(v, v != 'create') && size(r.?resourceNames.orValue([])) == 0",
    'add resourceNames',
  ),
  check: roleCheck(
    id,
    ({ apiGroups = [], resources = [], verbs = [], resourceNames = [] }) => {
      const others = verbs.filter((verb) => verb !== 'create'); // what is not there yet has no name
      if (!apiGroups.includes('') || !resources.includes('secrets') || others.length === 0) return [];
      return resourceNames.length > 0 ? [] : [['resources', `${show('secrets')} without resourceNames`]];
    },
    { allowed: 'Secrets by their names', fix: 'add resourceNames' },
  ),
};
