import { show } from '../../problems/show';
import { labelAdvice } from '../label-advice';
import { type PolicyPeer, policySpec, selectsLike } from '../network-policies';
import { isReadable } from '../objects';
import { podOwnerKinds } from '../operated-pods';
import type { Rule } from '../rule';

export const networkPolicyDangling: Rule = {
  id: 'network-policy-dangling',
  severity: 'warning',
  title: 'A policy that names pods of its own namespace names some that are there.',
  why: 'Nobody is let through: a label that is misspelt is no mistake to Kubernetes. Pods of another stack are named with their namespace.',
  source: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors',
  kinds: ['NetworkPolicy'],
  across: true,
  misses: podOwnerKinds,
  check: (manifest, objects) => {
    const { namespace } = manifest.metadata;
    return peersOf(manifest).flatMap(({ peer: { podSelector, namespaceSelector }, pointer }) => {
      const { matchLabels: labels = {}, matchExpressions = [] } = podSelector ?? {};
      if (namespaceSelector || matchExpressions.length > 0 || !isReadable(labels)) return [];
      if (objects.selected(labels, namespace).length > 0) return [];
      // Pods that an operator makes are in no manifest, but a policy of their own names them.
      if (selectsLike(labels, namespace, objects)) return [];
      const { allowed, near } = labelAdvice(labels, namespace, objects);
      const elsewhere = 'where another stack makes the pods, name their namespace as well';
      return [
        {
          pointer: `${pointer}/podSelector`,
          got: show(labels),
          allowed,
          fix: near ? `write '${near}'; ${elsewhere}` : elsewhere,
        },
      ];
    });
  },
};

function peersOf(manifest: Parameters<typeof policySpec>[0]): { peer: PolicyPeer; pointer: string }[] {
  const { ingress = [], egress = [] } = policySpec(manifest);
  const sides = [
    ...ingress.map(({ from = [] }, rule) => ({ peers: from, pointer: `/spec/ingress/${rule}/from` })),
    ...egress.map(({ to = [] }, rule) => ({ peers: to, pointer: `/spec/egress/${rule}/to` })),
  ];
  return sides.flatMap(({ peers, pointer }) => peers.map((peer, index) => ({ peer, pointer: `${pointer}/${index}` })));
}
