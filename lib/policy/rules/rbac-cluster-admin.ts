import { show } from '../../problems/show';
import { where } from '../admission/condition';
import { celExcepted, isExcepted } from '../exceptions';
import type { Rule } from '../rule';

const id = 'rbac-cluster-admin';

export const rbacClusterAdmin: Rule = {
  id,
  severity: 'error',
  title: 'No binding gives away the role cluster-admin.',
  why: 'Whoever gets into the process has the cluster, or all of the namespace.',
  source: 'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
  kinds: ['ClusterRoleBinding', 'RoleBinding'],
  admission: {
    found: where(`variables.all.roleRef.name == 'cluster-admin' && !${celExcepted(id)}`, "'the role cluster-admin'"),
    fix: `make a role of its own, or say why in the annotation holdfast/${id}`,
  },
  check: (manifest) => {
    const { name } = (manifest.roleRef ?? {}) as { name?: unknown };
    if (name !== 'cluster-admin' || isExcepted(manifest, id)) return [];
    const allowed = 'a role with what is used';
    const fix = `make a role of its own, or say why in the annotation holdfast/${id}`;
    return [{ pointer: '/roleRef/name', got: show(name), allowed, fix }];
  },
};
