import { show } from '../../problems/show';
import { podKinds } from '../pods';
import type { Rule } from '../rule';

/** Namespaces of Kubernetes itself, and the one for those who name none. */
const taken: Readonly<Record<string, string>> = {
  default: 'it is the one for what names none',
  'kube-system': 'it is for the parts of Kubernetes',
  'kube-public': 'everybody may read it',
  'kube-node-lease': 'it is for nodes',
};

export const defaultNamespace: Rule = {
  id: 'default-namespace',
  severity: 'warning',
  title: 'A workload runs in a namespace of its own, not in `default` nor in those of Kubernetes.',
  why: "Policies, quotas and permissions are given by namespace; those of `default` are nobody's, and those of kube-system are far too many.",
  source: 'https://kubernetes.io/docs/concepts/security/multi-tenancy/#namespaces',
  kinds: podKinds,
  check: ({ metadata: { namespace = '' } }) => {
    const why = taken[namespace];
    if (!why) return [];
    const fix = 'make a namespace for the application, and name that';
    return [{ pointer: '/metadata/namespace', got: `${show(namespace)}: ${why}`, allowed: 'one of its own', fix }];
  },
};
