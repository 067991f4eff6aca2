import { type PolicyRule, policySpec } from '../network-policies';
import type { Rule } from '../rule';

export const networkPolicyOpen: Rule = {
  id: 'network-policy-open',
  severity: 'warning',
  title: 'No policy lets everybody in to every pod of a namespace.',
  why: 'Policies are added up: with this one all others of the namespace, the default deny too, keep nobody out.',
  source: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-ingress-traffic',
  kinds: ['NetworkPolicy'],
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
