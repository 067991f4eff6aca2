import type { Construct } from 'constructs';
import { checkArguments } from '../problems/arguments';
import { setOrigins } from '../problems/origin';
import { properties } from '../problems/schema';
import { checkShape } from '../problems/shape';
import { Connectable } from './connectable';
import { type Labels, labels } from './peer';
import { PolicyRules } from './policy-rules';

export interface NetworkPolicyProps {
  /** Labels of the pods that the policy is for; `{}` is all pods of the namespace. */
  readonly selector: Labels;
}

const shape = properties({ selector: labels });

/**
 * A policy for pods that no workload of holdfast makes, such as those of a Helm chart: it lets through what
 * `connectsTo` and `acceptsFrom` declare, and questions to the cluster's DNS.
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/
 */
export class NetworkPolicy extends Connectable {
  readonly selector: Labels;
  protected readonly policy: PolicyRules;

  constructor(scope: Construct, id: string, props: NetworkPolicyProps) {
    super(...checkArguments('NetworkPolicy', scope, id));
    setOrigins(this, [
      ['*', '/metadata/name', 'id'],
      ['NetworkPolicy', '/spec/podSelector/matchLabels', 'selector', 1],
    ]);
    this.selector = checkShape(this, shape, props, { selector: {} }).selector;
    this.policy = new PolicyRules(this, 'Resource', id, this.selector);
  }
}
