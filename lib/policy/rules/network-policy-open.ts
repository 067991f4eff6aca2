import { where } from '../admission/condition';
import { type PolicyRule, policySpec } from '../network-policies';
import type { Rule } from '../rule';

export const networkPolicyOpen: Rule = {
  id: 'network-policy-open',
  severity: 'warning',
  title: 'No policy lets everybody in to every pod of a namespace.',
  why: 'Policies are added up: with this one all others of the namespace, the default deny too, keep nobody out.',
  source: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-ingress-traffic',
  kinds: ['NetworkPolicy'],
  admission: {
    found: where(
      'size(variables.all.spec.?podSelector.?matchLabels.orValue({})) + size(variables.all.spec.?podSelector.?matchExpressions.orValue([])) == 0 && variables.all.spec.?ingress.orValue([]).exists(r, size(r.?from.orValue([])) + size(r.?ports.orValue([])) == 0)',
      "'every port of every pod, for everybody'",
    ),
    fix: 'select the pods that everybody may reach, and name their ports',
  },
  check: (manifest) => {
    const { podSelector, ingress = [] } = policySpec(manifest);
    const { matchLabels = {}, matchExpressions = [] } = podSelector ?? {};
    if (Object.keys(matchLabels).length > 0 || matchExpressions.length > 0) return [];
    const index = ingress.findIndex((rule) => isOpen(rule));
    if (index < 0) return [];
    const fix = 'select the pods that everybody may reach, and name their ports';
    const pointer = `/spec/ingress/${index}`;
    return [{ pointer, got: 'every port of every pod, for everybody', allowed: 'some pods, or somebody', fix }];
  },
};

function isOpen({ from = [], ports = [] }: PolicyRule): boolean {
  return from.length === 0 && ports.length === 0;
}
