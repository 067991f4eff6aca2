import type { Construct } from 'constructs';
import { namespaceOf } from '../kubernetes/namespace';
import type { PolicyRules } from '../network/policy-rules';
import type { AlertedKind } from '../observability/alert-catalogue';
import { prometheusRule } from '../observability/alerts';
import { type Metrics, podMonitor, prometheus } from '../observability/metrics';
import { collectorPort, type Tracing } from '../observability/tracing';
import { report } from '../problems/report';
import type { PodOptions } from './pod/pod';
import type { NamedPort } from './service';

/** A workload whose policy is to let others through. */
export interface Observed {
  readonly workload: Construct & { readonly selector: Readonly<Record<string, string>> };
  readonly policy: PolicyRules;
}

/** Makes the alerts of a workload, where it asks for them. */
export function alertsFor(scope: Construct, kind: AlertedKind, pod: PodOptions): void {
  const { name, selector, alerts } = pod;
  if (alerts) prometheusRule(scope, { kind, namespace: namespaceOf(scope), name }, selector, alerts);
}

/** Has Prometheus ask the pods, on the port that is served or on another; returns the ports there are then. */
export function scraped(
  { workload, policy }: Observed,
  served: readonly NamedPort[],
  metrics: Metrics | undefined,
): readonly NamedPort[] {
  if (!metrics) return served;
  const port = metrics.port ?? served[0]?.port;
  if (port === undefined) {
    report(workload, {
      id: 'property',
      severity: 'error',
      property: 'metrics.port',
      got: 'nothing, and a workload without a port',
      allowed: 'a port from 1 to 65535',
      fix: 'add metrics.port',
    });
    return served;
  }
  const known = served.find((one) => one.port === port);
  const { name } = known ?? { name: 'metrics' };
  podMonitor(workload, workload.node.id, workload.selector, name, metrics);
  policy.allowFrom(prometheus(metrics), port, { construct: workload, property: 'metrics' });
  return known ? served : [...served, { name, port }];
}

/** Opens the way to the collector. */
export function letTrace({ workload, policy }: Observed, tracing: Tracing | undefined): void {
  if (!tracing) return;
  policy.allowTo({ namespace: tracing.namespace }, collectorPort(tracing), {
    construct: workload,
    property: 'tracing',
  });
}
