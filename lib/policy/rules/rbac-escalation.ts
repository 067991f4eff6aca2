import { show } from '../../problems/show';
import { celList, celText } from '../admission/condition';
import { roleAdmission, roleCheck, roleKinds } from '../rbac';
import type { Rule } from '../rule';

const id = 'rbac-escalation';
const verbs = ['escalate', 'bind', 'impersonate'];
const tokens = 'serviceaccounts/token';

export const rbacEscalation: Rule = {
  id,
  severity: 'error',
  title:
    'No role lets its holder get more than it says: no escalate, bind or impersonate, and no tokens of other accounts.',
  why: 'The role is then worth as much as the strongest account it can reach.',
  source: 'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks',
  kinds: roleKinds,
  admission: roleAdmission(
    id,
    `r.verbs.exists(v, v in ${celList(verbs)}) || ('create' in r.verbs && ${celText(tokens)} in r.?resources.orValue([]))`,
    'leave it out',
  ),
  check: roleCheck(
    id,
    (rule) => {
      const verb = (rule.verbs ?? []).find((name) => verbs.includes(name));
      const token = (rule.resources ?? []).includes(tokens) && (rule.verbs ?? []).includes('create');
      return [
        ...(verb === undefined ? [] : [['verbs', show(verb)] as const]),
        ...(token ? [['resources', show(tokens)] as const] : []),
      ];
    },
    { allowed: 'what the process does itself', fix: 'leave it out' },
  ),
};
