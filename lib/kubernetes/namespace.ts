import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';

/** The namespace that a construct's objects are in. */
export function namespaceOf(construct: Construct): string {
  return Chart.of(construct).namespace ?? 'default';
}
