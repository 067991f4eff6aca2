import { show } from '../../problems/show';
import { roleCheck, roleKinds } from '../rbac';
import type { Rule } from '../rule';

const id = 'rbac-wildcard';
const fields = ['apiGroups', 'resources', 'verbs', 'nonResourceURLs'] as const;

export const rbacWildcard: Rule = {
  id,
  severity: 'error',
  title: 'A role names what may be done with what; nothing in it stands for everything.',
  why: 'It also allows what nobody thought of, and what later versions and other projects add.',
  source: 'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
  kinds: roleKinds,
  check: roleCheck(
    id,
    (rule) =>
      fields.flatMap((field) => {
        const wild = (rule[field] ?? []).find((item) => /^\*|\/\*$/.test(item) && !item.startsWith('/'));
        return wild === undefined ? [] : [[field, show(wild)] as const];
      }),
    { allowed: 'names', fix: 'name those that are used' },
  ),
};
