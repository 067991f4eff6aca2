import { Construct } from 'constructs';
import { defaults } from '../defaults';
import { kubeObject } from '../kubernetes/object';
import { setOrigins } from '../problems/origin';
import { type GateMode, gateLabel } from './gate';
import type { PodSecurityException } from './pod-security';
import { type Quota, resourceQuota } from './quota';

export interface NamespaceProps {
  /** Name of the namespace: a DNS label. */
  readonly name: string;
  /** Property that the user gave the name with, for messages. */
  readonly property: string;
  /** What its pods may do besides what `restricted` allows. */
  readonly podSecurity?: PodSecurityException | undefined;
  /** What all that is in it may take together. */
  readonly quota?: Quota | undefined;
  /** What becomes of objects in it that break a rule when they are applied. */
  readonly gate?: GateMode | undefined;
}

/**
 * A namespace in which the API server admits and warns by the PodSecurity profile `restricted`, unless it was said that
 * pods may do more; what they do beyond it is in the audit log in any case.
 * Pods have no connections but those that a policy allows: those that nobody wrapped have none at all.
 * @see https://kubernetes.io/docs/concepts/security/pod-security-admission/
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies
 */
export class Namespace extends Construct {
  constructor(scope: Construct, id: string, { name, property, podSecurity, quota, gate }: NamespaceProps) {
    super(scope, id);
    setOrigins(this, [
      ['Namespace', '/metadata/name', property],
      ['ResourceQuota', '/spec/hard', 'quota', 1],
    ]);
    const { level = defaults.podSecurity, reason } = podSecurity ?? {};
    const modes = { enforce: level, audit: defaults.podSecurity, warn: level };
    const labels = Object.entries(modes).map(([mode, profile]) => [`pod-security.kubernetes.io/${mode}`, profile]);
    kubeObject(this, 'Resource', 'Namespace', {
      metadata: {
        name,
        labels: { ...(gate && { [gateLabel]: gate }), ...Object.fromEntries(labels) },
        ...(reason !== undefined && { annotations: { 'holdfast/pod-security': reason } }),
      },
    });
    kubeObject(this, 'default-deny', 'NetworkPolicy', {
      metadata: { name: 'default-deny-all' },
      spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
    });
    if (quota) resourceQuota(this, quota);
  }
}
