import { show } from '../../problems/show';
import { celList, celPattern } from '../admission/condition';
import { roleAdmission, roleCheck, roleKinds } from '../rbac';
import type { Rule } from '../rule';

const id = 'rbac-wildcard';
const fields = ['apiGroups', 'resources', 'verbs', 'nonResourceURLs'] as const;

const wild = /^\*|\/\*$/;

export const rbacWildcard: Rule = {
  id,
  severity: 'error',
  title: 'A role names what may be done with what; nothing in it stands for everything.',
  why: 'It also allows what nobody thought of, and what later versions and other projects add.',
  source: 'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
  kinds: roleKinds,
  admission: roleAdmission(
    id,
    `${celList(fields)}.exists(f, r[?f].orValue([]).exists(i, i.matches(${celPattern(wild)}) && !i.startsWith('/')))`,
    'name those that are used',
  ),
  check: roleCheck(
    id,
    (rule) =>
      fields.flatMap((field) => {
        const item = (rule[field] ?? []).find((name) => wild.test(name) && !name.startsWith('/'));
        return item === undefined ? [] : [[field, show(item)] as const];
      }),
    { allowed: 'names', fix: 'name those that are used' },
  ),
};
