import { Construct } from 'constructs';
import { defaults } from '../defaults';
import { kubeObject } from '../kubernetes/object';
import { setOrigins } from '../problems/origin';

export interface NamespaceProps {
  /** Name of the namespace: a DNS label. */
  readonly name: string;
  /** Property that the user gave the name with, for messages. */
  readonly property: string;
}

/**
 * A namespace in which the API server admits, audits and warns by the PodSecurity profile `restricted`, and whose pods
 * have no connections but those that a policy allows: pods that nobody wrapped have none at all.
 * @see https://kubernetes.io/docs/concepts/security/pod-security-admission/
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies
 */
export class Namespace extends Construct {
  constructor(scope: Construct, id: string, { name, property }: NamespaceProps) {
    super(scope, id);
    setOrigins(this, [['Namespace', '/metadata/name', property]]);
    const modes = ['enforce', 'audit', 'warn'].map((mode) => [
      `pod-security.kubernetes.io/${mode}`,
      defaults.podSecurity,
    ]);
    kubeObject(this, 'Resource', 'Namespace', { metadata: { name, labels: Object.fromEntries(modes) } });
    kubeObject(this, 'default-deny', 'NetworkPolicy', {
      metadata: { name: 'default-deny-all' },
      spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
    });
  }
}
