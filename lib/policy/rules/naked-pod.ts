import { valueAt } from '../../render/values';
import { celList, where } from '../admission/condition';
import { runsToItsEnd } from '../pods';
import type { Rule } from '../rule';

/** Whoever runs these makes the pod for a moment and looks at how it ends. */
const hooks = ['helm.sh/hook', 'argocd.argoproj.io/hook'];

export const nakedPod: Rule = {
  id: 'naked-pod',
  severity: 'warning',
  title: 'A pod is made by a workload, not by itself.',
  why: 'When its node goes it is gone, and nobody makes another; most of it cannot be changed either.',
  source: 'https://kubernetes.io/docs/concepts/configuration/overview/#naked-pods-vs-replicasets-deployments-and-jobs',
  kinds: ['Pod'],
  admission: {
    found: where(
      `size(variables.all.metadata.?ownerReferences.orValue([])) == 0 && !${celList(hooks)}.exists(h, h in variables.annotations)`,
      "'a Pod by itself'",
    ),
    fix: 'make it a Deployment or a Job, with this as its template',
  },
  check: (manifest) => {
    const hook = Object.keys(manifest.metadata.annotations ?? {}).some((key) => hooks.includes(key));
    if (hook || valueAt(manifest, ['metadata', 'ownerReferences', '0'])) return [];
    const ends = runsToItsEnd(manifest);
    const fix = `make it ${ends ? 'a Job' : 'a Deployment'}, with this as its template`;
    return [{ pointer: '/kind', got: 'Pod', allowed: ends ? 'Job' : 'Deployment, StatefulSet or DaemonSet', fix }];
  },
};
