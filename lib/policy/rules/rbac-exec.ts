import { show } from '../../problems/show';
import { celList } from '../admission/condition';
import { roleAdmission, roleCheck, roleKinds } from '../rbac';
import type { Rule } from '../rule';

const id = 'rbac-exec';
const resources = ['pods/exec', 'pods/attach', 'pods/ephemeralcontainers', 'pods/portforward', 'nodes/proxy'];

export const rbacExec: Rule = {
  id,
  severity: 'error',
  title: 'No role lets a program get into the containers of others.',
  why: 'Whatever the others may do and read, whoever gets into the process may as well; the audit log has nothing of it.',
  source: 'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks',
  kinds: roleKinds,
  admission: roleAdmission(id, `r.?resources.orValue([]).exists(o, o in ${celList(resources)})`, 'leave it out'),
  check: roleCheck(
    id,
    (rule) => {
      const found = (rule.resources ?? []).find((resource) => resources.includes(resource));
      return found === undefined ? [] : [['resources', show(found)]];
    },
    { allowed: 'what the process does itself', fix: 'leave it out' },
  ),
};
