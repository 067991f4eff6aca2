import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { where } from '../admission/condition';
import { matches, type Selector } from '../network-policies';
import { podKinds, podTemplateOf } from '../pods';
import type { Rule } from '../rule';

export const spreadSelector: Rule = {
  id: 'spread-selector',
  severity: 'warning',
  title: 'A constraint that spreads pods counts those that have it.',
  why: 'It counts others, or none, so that all of the pods can still be on one node.',
  source:
    'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/#spread-constraint-definition',
  kinds: podKinds,
  admission: {
    found: where(
      'variables.pod.?topologySpreadConstraints.orValue([]).exists(s, !has(s.labelSelector) || s.labelSelector.?matchLabels.orValue({}).exists(l, variables.podLabels[?l].orValue("") != s.labelSelector.matchLabels[l]))',
      "'a constraint that counts other pods'",
    ),
    fix: 'take the selector of the workload',
  },
  check: (manifest) => {
    const { spec, labels = {}, pointer } = podTemplateOf(manifest) ?? {};
    const constraints = valueAt(spec, ['topologySpreadConstraints']);
    return (Array.isArray(constraints) ? constraints : []).flatMap((constraint: unknown, index) => {
      const selector = valueAt(constraint, ['labelSelector']) as Selector | undefined;
      if (selector && matches(selector, labels)) return [];
      return [
        {
          pointer: `${pointer}/topologySpreadConstraints/${index}/labelSelector`,
          got: show(selector?.matchLabels),
          allowed: `labels of its pods: ${show(labels)}`,
          fix: 'take the selector of the workload',
        },
      ];
    });
  },
};
