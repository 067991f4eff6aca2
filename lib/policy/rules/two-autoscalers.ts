import type { Rule } from '../rule';

export const twoAutoscalers: Rule = {
  id: 'two-autoscalers',
  severity: 'error',
  title: 'A workload is scaled by one autoscaler.',
  why: 'Two of them set the number of pods against each other, up and down without end; KEDA makes a HorizontalPodAutoscaler of its own.',
  source: 'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/',
  kinds: ['HorizontalPodAutoscaler', 'ScaledObject'],
  across: true,
  check: (manifest, objects) => {
    const other = objects.autoscalersLike(manifest).find((one) => one !== manifest);
    if (!other) return [];
    return [
      {
        pointer: '/spec/scaleTargetRef/name',
        got: `a target that the ${other.kind} ${other.metadata.name} scales as well`,
        allowed: 'one autoscaler for a workload',
        fix: 'remove one of the two',
      },
    ];
  },
};
