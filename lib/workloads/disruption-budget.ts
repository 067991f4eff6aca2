import type { Construct } from 'constructs';
import { defaults } from '../defaults';
import { kubeObject } from '../kubernetes/object';

export interface DisruptionBudgetProps {
  readonly name: string;
  readonly selector: Readonly<Record<string, string>>;
  /** Fewest pods there can be: the fixed number, or the autoscaler's minimum. */
  readonly fewest: number;
  readonly minAvailable?: number | undefined;
}

/**
 * Keeps all pods but one up while nodes are drained; one can always go, so every drain ends. Where there can be no pod at
 * all, of those there are only one goes at a time.
 */
export function disruptionBudget(
  scope: Construct,
  { name, selector, fewest, minAvailable }: DisruptionBudgetProps,
): void {
  kubeObject(scope, 'disruption-budget', 'PodDisruptionBudget', {
    metadata: { name, labels: selector },
    spec: {
      ...(minAvailable === undefined && fewest === 0
        ? { maxUnavailable: 1 }
        : { minAvailable: minAvailable ?? Math.max(Math.floor(fewest) - 1, 0) }),
      selector: { matchLabels: selector },
      unhealthyPodEvictionPolicy: defaults.unhealthyPodEvictionPolicy,
    },
  });
}
