import type { Construct } from 'constructs';
import { customObject } from '../../kubernetes/custom-object';
import { nameLabels } from '../../kubernetes/labels';

/** Tells Prometheus of the instances. The operator would make one itself, but does so no longer in its next versions. */
export function monitor(scope: Construct, name: string, selector: Readonly<Record<string, string>>): void {
  customObject(scope, 'pod-monitor', 'PodMonitor', {
    metadata: { name, labels: nameLabels(name) },
    spec: { selector: { matchLabels: selector }, podMetricsEndpoints: [{ port: 'metrics' }] },
  });
}
