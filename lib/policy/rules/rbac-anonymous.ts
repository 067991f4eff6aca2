import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { celList } from '../admission/condition';
import type { Rule } from '../rule';

const everybody = ['system:anonymous', 'system:unauthenticated', 'system:authenticated'];
/** What Kubernetes itself gives to everybody: which versions and which kinds there are. */
const harmless = [
  'system:basic-user',
  'system:discovery',
  'system:public-info-viewer',
  'system:service-account-issuer-discovery',
];

export const rbacAnonymous: Rule = {
  id: 'rbac-anonymous',
  severity: 'error',
  title: 'No binding is for everybody, whoever that is.',
  why: 'Everybody who can reach the API server may do it; with an account of the cloud as well, in some clusters.',
  source: 'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#hardening',
  kinds: ['ClusterRoleBinding', 'RoleBinding'],
  admission: {
    found: `variables.all.roleRef.name in ${celList(harmless)} ? [] : variables.subjects.filter(s, s.kind != 'ServiceAccount' && s.name in ${celList(everybody)}).map(s, s.name)`,
    fix: 'name the accounts, or the groups, that are to have the role',
  },
  check: (manifest) => {
    const subjects = valueAt(manifest, ['subjects']);
    if (!Array.isArray(subjects) || harmless.includes(String(valueAt(manifest, ['roleRef', 'name'])))) return [];
    return subjects.flatMap((subject: unknown, index) => {
      const name = valueAt(subject, ['name']);
      if (valueAt(subject, ['kind']) === 'ServiceAccount' || !everybody.includes(String(name))) return [];
      const fix = 'name the accounts, or the groups, that are to have the role';
      return [{ pointer: `/subjects/${index}/name`, got: show(name), allowed: 'somebody', fix }];
    });
  },
};
