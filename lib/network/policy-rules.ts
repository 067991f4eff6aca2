import { type ApiObject, Chart } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { kubeObject } from '../kubernetes/object';
import type { Plain } from '../kubernetes/plain';
import { type Added, addOrigin } from '../problems/origin';
import type { Labels, Peer } from './peer';

type EgressRule = Plain<k8s.NetworkPolicyEgressRule>;
type IngressRule = Plain<k8s.NetworkPolicyIngressRule>;
type PolicyPeer = Plain<k8s.NetworkPolicyPeer>;

/** The label with which Kubernetes itself names every namespace. */
const namespaceLabel = 'kubernetes.io/metadata.name';

const inKubeSystem = (label: string): PolicyPeer => ({
  namespaceSelector: { matchLabels: { [namespaceLabel]: 'kube-system' } },
  podSelector: { matchLabels: { 'k8s-app': label } },
});

/**
 * The cluster's DNS; kubeadm, kind, EKS, GKE and AKS all run it in this namespace with this label. Where each node has a
 * cache for it, a plugin sees the pods of that, as on GKE, or the address that it has on every node; AKS has two of its own.
 * @see https://kubernetes.io/docs/tasks/administer-cluster/nodelocaldns/
 * @see https://learn.microsoft.com/azure/aks/localdns-custom
 */
const dns: EgressRule = {
  to: [
    inKubeSystem('kube-dns'),
    inKubeSystem('node-local-dns'),
    ...['169.254.20.10/32', '169.254.10.10/31'].map((cidr) => ({ ipBlock: { cidr } })),
  ],
  ports: [
    { protocol: 'UDP', port: 53 },
    { protocol: 'TCP', port: 53 },
  ],
};

/**
 * The NetworkPolicy of some pods, and what it lets through: nothing comes in and nothing goes out but what is added, and
 * questions to the cluster's DNS.
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/
 */
export class PolicyRules {
  /** What the object was given: its lists grow with what is added later. */
  private readonly spec: Plain<k8s.NetworkPolicySpec> & { ingress?: IngressRule[]; readonly egress: EgressRule[] };
  private readonly known = new Set<string>();
  private readonly object: ApiObject;

  /** The policy carries the labels of its pods, unless it is given others. */
  constructor(scope: Construct, id: string, name: string, selector: Labels, labels: Labels = selector) {
    this.spec = { podSelector: podSelector(selector), policyTypes: ['Ingress', 'Egress'], egress: [dns] };
    this.object = kubeObject(scope, id, 'NetworkPolicy', { metadata: { name, labels }, spec: this.spec });
  }

  /** Lets the pods open connections to a port of the peer's. What is asked for twice is there once. */
  allowTo(peer: Peer, port: number, added: Added): void {
    this.add('egress', this.spec.egress, { to: [this.peer(peer)], ports: [{ protocol: 'TCP', port }] }, added);
  }

  /** Lets the peer open connections to a port of the pods'. */
  allowFrom(peer: Peer, port: number, added: Added): void {
    this.spec.ingress ??= []; // an empty list is none to the API server: the policy types are what denies
    this.add('ingress', this.spec.ingress, { from: [this.peer(peer)], ports: [{ protocol: 'TCP', port }] }, added);
  }

  private add<Rule>(direction: string, rules: Rule[], rule: Rule, added: Added): void {
    const key = `${direction} ${JSON.stringify(rule)}`;
    if (this.known.has(key)) return;
    this.known.add(key);
    rules.push(rule);
    addOrigin(this.object, `/spec/${direction}/${rules.length - 1}`, added);
  }

  /** A construct's namespace is named where it is another one; one that somebody wrote is always named. */
  private peer(peer: Peer): PolicyPeer {
    if ('cidr' in peer) return { ipBlock: { cidr: peer.cidr, ...(peer.except && { except: peer.except }) } };
    const selector = 'selector' in peer ? { podSelector: podSelector(peer.selector) } : {};
    const namespace = Construct.isConstruct(peer) ? Chart.of(peer).namespace : peer.namespace;
    const isHere = Construct.isConstruct(peer) && namespace === Chart.of(this.object).namespace;
    if (namespace === undefined || isHere) return selector;
    return { namespaceSelector: { matchLabels: { [namespaceLabel]: namespace } }, ...selector };
  }
}

function podSelector(labels: Labels): Plain<k8s.LabelSelector> {
  return Object.keys(labels).length > 0 ? { matchLabels: labels } : {};
}
