import { valueAt } from '../../render/values';
import type { Kind } from '../kinds';
import { podKinds, podTemplateOf } from '../pods';
import type { Rule } from '../rule';
import { selecting } from '../selectors';

/** Policies of network plugins, which select pods in ways of their own. */
const others: readonly Kind[] = [
  'cilium.io/CiliumClusterwideNetworkPolicy',
  'cilium.io/CiliumNetworkPolicy',
  'crd.projectcalico.org/GlobalNetworkPolicy',
  'crd.projectcalico.org/NetworkPolicy',
  'policy.networking.k8s.io/AdminNetworkPolicy',
  'projectcalico.org/GlobalNetworkPolicy',
  'projectcalico.org/NetworkPolicy',
];

export const networkPolicyMissing: Rule = {
  id: 'network-policy-missing',
  severity: 'warning',
  title: 'A NetworkPolicy says whom pods may talk to.',
  why: 'Whoever gets into any pod of the cluster gets to all of the others, and from there to the internet.',
  source: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies',
  kinds: podKinds,
  across: true,
  check: (manifest, objects) => {
    const { spec } = podTemplateOf(manifest) ?? {};
    const { name, namespace } = manifest.metadata;
    if (!spec || valueAt(spec, ['hostNetwork']) === true) return []; // where no policy holds
    if (selecting('NetworkPolicy', manifest, objects).length > 0) return [];
    if (others.some((kind) => [namespace, undefined].some((home) => objects.ofKindIn(kind, home).length > 0))) {
      return [];
    }
    return [
      {
        pointer: '/metadata/labels',
        got: `pods of ${name} that no policy is for`,
        allowed: 'a NetworkPolicy with their labels, or one for all pods of the namespace',
        fix: "deny everything in the namespace (podSelector: {}, policyTypes: ['Ingress', 'Egress']) and allow what is used",
      },
    ];
  },
};
