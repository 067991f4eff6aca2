import { Lazy } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { kubeObject } from '../kubernetes/object';
import type { Plain } from '../kubernetes/plain';

/** Pods of this namespace that can be connected to, such as those of a `WebService`. */
export interface PodPeer {
  readonly selector: Readonly<Record<string, string>>;
  /** TCP port the pods listen on, from 1 to 65535: a policy sees it, and not the port of a Service before them. */
  readonly port: number;
}

/** Addresses outside the cluster. */
export interface AddressPeer {
  /** Addresses in CIDR notation: `10.20.0.0/16`. A policy knows no host names. */
  readonly cidr: string;
  /** TCP port, from 1 to 65535. */
  readonly port: number;
}

export type Peer = PodPeer | AddressPeer;

/** True when the value is a peer by its shape; whether its address is one is the gate's to judge. */
export function isPeer(value: unknown): value is Peer {
  const { cidr, selector, port } = (value ?? {}) as Partial<PodPeer & AddressPeer>;
  const isSelector = typeof selector === 'object' && selector !== null && Object.keys(selector).length > 0;
  return typeof port === 'number' && (typeof cidr === 'string' || isSelector);
}

export interface NetworkPolicyProps {
  readonly name: string;
  /** Labels of the pods the policy is for. */
  readonly selector: Readonly<Record<string, string>>;
  /** Port that the pods of the same namespace may connect to. */
  readonly port: number;
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
        ingress: [{ from: [{ podSelector: {} }], ports: [{ protocol: 'TCP', port }] }],
        egress: Lazy.any({ produce: () => this.egress }),
      },
    });
  }

  allowEgressTo(peer: Peer): void {
    const to = 'cidr' in peer ? { ipBlock: { cidr: peer.cidr } } : { podSelector: { matchLabels: peer.selector } };
    this.egress.push({ to: [to], ports: [{ protocol: 'TCP', port: peer.port }] });
  }
}
