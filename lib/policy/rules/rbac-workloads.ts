import { show } from '../../problems/show';
import { celList } from '../admission/condition';
import { roleAdmission, roleCheck, roleKinds } from '../rbac';
import type { Rule } from '../rule';

const id = 'rbac-workloads';
const makers = ['pods', 'deployments', 'statefulsets', 'daemonsets', 'replicasets', 'replicationcontrollers'].concat([
  'jobs',
  'cronjobs',
]);
const making = ['create', 'update', 'patch'];

export const rbacWorkloads: Rule = {
  id,
  severity: 'warning',
  title: 'No role lets a program make pods.',
  why: 'A pod has any Secret and any account of its namespace that it names: who may make one has all of them.',
  source: 'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#workload-creation',
  kinds: roleKinds,
  admission: roleAdmission(
    id,
    `r.?resources.orValue([]).exists(o, o in ${celList(makers)}) && r.verbs.exists(v, v in ${celList(making)})`,
    'leave it out',
  ),
  check: roleCheck(
    id,
    ({ resources = [], verbs = [] }) => {
      const made = resources.filter((resource) => makers.includes(resource));
      const verb = verbs.find((name) => making.includes(name));
      return made.length > 0 && verb ? [['resources', `${show(made)} to ${verb}`]] : [];
    },
    { allowed: 'to read them, or to change what is no pod, such as deployments/scale', fix: 'leave it out' },
  ),
};
