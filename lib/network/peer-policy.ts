import type { Construct } from 'constructs';
import { kubeObject } from '../kubernetes/object';

export interface PeerPolicyProps {
  /** Name of the workload; the policy is called `<name>-peers`. */
  readonly name: string;
  /** Labels of the pods that may talk to each other. */
  readonly selector: Readonly<Record<string, string>>;
  /** TCP ports on which they do. */
  readonly ports: readonly number[];
}

/**
 * Lets the pods of one workload talk to each other, in both directions. Policies add up: this one takes nothing away.
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/
 */
export function peerPolicy(scope: Construct, { name, selector, ports }: PeerPolicyProps): void {
  const peers = [{ podSelector: { matchLabels: selector } }];
  const allowed = ports.map((port) => ({ protocol: 'TCP', port }));
  kubeObject(scope, 'peer-policy', 'NetworkPolicy', {
    metadata: { name: `${name}-peers`, labels: selector },
    spec: {
      podSelector: { matchLabels: selector },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: peers, ports: allowed }],
      egress: [{ to: peers, ports: allowed }],
    },
  });
}
