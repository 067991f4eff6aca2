import { Lazy } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { kubeObject } from '../kubernetes/object';
import type { Plain } from '../kubernetes/plain';
import type { Peer } from './peer';

export interface NetworkPolicyProps {
  readonly name: string;
  /** Labels of the pods the policy is for. */
  readonly selector: Readonly<Record<string, string>>;
  /** Port that the pods of the same namespace may connect to; without it nobody may connect. */
  readonly port?: number | undefined;
}

type EgressRule = Plain<k8s.NetworkPolicyEgressRule>;

/** The cluster's DNS; kubeadm, kind, EKS, GKE and AKS all run it in this namespace with this label. */
const dns: EgressRule = {
  to: [
    {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
      podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
    },
  ],
  ports: [
    { protocol: 'UDP', port: 53 },
    { protocol: 'TCP', port: 53 },
  ],
};

/**
 * Denies a workload every connection but those named: in, from the pods of its namespace to its port; out, to the
 * cluster's DNS and to what it was allowed.
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/
 */
export class NetworkPolicy extends Construct {
  private readonly egress: EgressRule[] = [dns];

  constructor(scope: Construct, id: string, { name, selector, port }: NetworkPolicyProps) {
    super(scope, id);
    kubeObject(this, 'Resource', 'NetworkPolicy', {
      metadata: { name, labels: selector },
      spec: {
        podSelector: { matchLabels: selector },
        policyTypes: ['Ingress', 'Egress'],
        ingress: port === undefined ? [] : [{ from: [{ podSelector: {} }], ports: [{ protocol: 'TCP', port }] }],
        egress: Lazy.any({ produce: () => this.egress }),
      },
    });
  }

  allowEgressTo(peer: Peer): void {
    const to = 'cidr' in peer ? { ipBlock: { cidr: peer.cidr } } : { podSelector: { matchLabels: peer.selector } };
    this.egress.push({ to: [to], ports: [{ protocol: 'TCP', port: peer.port }] });
  }
}
