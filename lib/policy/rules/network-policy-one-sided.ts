import { list } from '../../problems/show';
import { title } from '../../render/manifest';
import {
  matches,
  namespaceOf,
  type PolicyPeer,
  type PolicyPort,
  type PolicyRule,
  policiesFor,
  policySpec,
} from '../network-policies';
import type { Objects, Workload } from '../objects';
import type { Rule } from '../rule';

export const networkPolicyOneSided: Rule = {
  id: 'network-policy-one-sided',
  severity: 'error',
  title: 'A connection that the policy of one workload lets out is let in by those of the other.',
  why: 'Both have to allow it: packets are dropped without a word, and the client waits until it gives up.',
  source: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation',
  kinds: ['NetworkPolicy'],
  across: true,
  check: (manifest, objects) => {
    const { podSelector, egress = [] } = policySpec(manifest);
    const { namespace } = manifest.metadata;
    const sources = objects.selected(podSelector?.matchLabels ?? {}, namespace);
    if (sources.length === 0) return [];
    return egress.flatMap(({ to = [], ports }, rule) =>
      to.flatMap((peer, index) => {
        const targets = targetsOf(peer, namespace, objects);
        if (targets.length === 0 || targets.some((target) => lets(target, sources, ports, objects))) return [];
        const port = ports ? `port ${list(ports.map((one) => String(one.port)))}` : 'any port';
        return [
          {
            pointer: `/spec/egress/${rule}/to/${index}`,
            got: `${port} of ${list(targets.map((target) => title(target.manifest)))}, closed to ${list(sources.map((source) => title(source.manifest)))}`,
            allowed: 'a port that the policy of the other side opens to these pods',
            fix: 'hand the workload itself to connectsTo, which opens both sides, or call acceptsFrom of the other one',
            plainFix: 'let the pods in by a policy of the other side, or correct the port or the labels',
          },
        ];
      }),
    );
  },
};

function targetsOf(peer: PolicyPeer, home: string | undefined, objects: Objects): readonly Workload[] {
  return objects.selected(peer.podSelector?.matchLabels ?? {}, namespaceOf(peer, home));
}

/** Whether any policy of a workload lets one of the others in; without any policy it lets in everybody. */
function lets(target: Workload, sources: readonly Workload[], ports: PolicyRule['ports'], objects: Objects): boolean {
  const { namespace } = target.manifest.metadata;
  const policies = policiesFor(target.pod.labels, namespace, objects).map(policySpec);
  const closing = policies.filter(({ policyTypes = ['Ingress'] }) => policyTypes.includes('Ingress'));
  const rules = closing.flatMap(({ ingress = [] }) => ingress);
  return (
    closing.length === 0 ||
    rules.some((rule) => isOpen(rule.ports, ports) && sources.some((source) => isFrom(rule, source, namespace)))
  );
}

function isFrom({ from }: PolicyRule, { manifest, pod }: Workload, home: string | undefined): boolean {
  return (from ?? [{ ipBlock: {} }]).some((peer) => {
    if (peer.ipBlock) return true; // which addresses pods have is not known here
    const namespace = namespaceOf(peer, home);
    return (
      (namespace === undefined || namespace === manifest.metadata.namespace) &&
      matches(peer.podSelector ?? {}, pod.labels)
    );
  });
}

/** Whether two lists have a port in common; no list is all ports, and a port with a name may be any. */
function isOpen(open: PolicyRule['ports'], wanted: PolicyRule['ports']): boolean {
  if (!open || !wanted) return true;
  return wanted.some((one) => open.some((other) => isWithin(one, other)));
}

function isWithin(
  { port, protocol = 'TCP' }: PolicyPort,
  { port: first, endPort, protocol: other = 'TCP' }: PolicyPort,
) {
  if (protocol !== other) return false;
  if (typeof port !== 'number' || typeof first !== 'number') return true;
  return port >= first && port <= (endPort ?? first);
}
