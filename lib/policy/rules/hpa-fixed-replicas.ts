import type { Rule } from '../rule';

export const hpaFixedReplicas: Rule = {
  id: 'hpa-fixed-replicas',
  severity: 'error',
  title: 'A workload that an autoscaler scales has no number of replicas of its own.',
  why: 'Every deployment sets the number back, and takes pods away under load.',
  source:
    'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling',
  kinds: ['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController', 'Rollout'],
  across: true,
  check: (manifest, objects) => {
    const autoscaler = objects.autoscalerOf(manifest);
    const replicas = (manifest.spec as { replicas?: unknown } | undefined)?.replicas;
    if (!autoscaler || replicas === undefined) return [];
    if (objects.takerOf(manifest)) return []; // the autoscaler is told to scale that
    return [
      {
        pointer: '/spec/replicas',
        got: `${replicas}, beside the ${autoscaler.kind} ${autoscaler.metadata.name}`,
        allowed: 'no fixed number where an autoscaler sets it',
        fix: 'give the range to the workload (replicas: { min, max }) and drop the other autoscaler, or drop the number',
        plainFix: `remove replicas: the ${autoscaler.kind} sets it`,
      },
    ];
  },
};
