import { valueAt } from '../../render/values';
import { missingAmounts } from '../amounts';
import { runningContainersOf } from '../pods';
import type { Rule } from '../rule';

export const hpaWithoutRequest: Rule = {
  id: 'hpa-without-request',
  severity: 'error',
  title: 'Pods that are scaled by the use of a resource ask for it.',
  why: 'The use is counted in percent of what was asked for: without that the autoscaler never does anything.',
  source:
    'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#support-for-resource-metrics',
  kinds: ['HorizontalPodAutoscaler'],
  across: true,
  check: (manifest, objects) => {
    const spec = (manifest.spec ?? {}) as Readonly<Record<string, unknown>>;
    const target = objects.targetOf(manifest);
    const workload = target && objects.templateOwner(target);
    if (!workload) return [];
    return measuredBy(spec).flatMap(({ resource, container: only, pointer }) => {
      const without = runningContainersOf(workload)
        .map(({ container }) => container)
        .filter((container) => only === undefined || container.name === only)
        .filter((container) => missingAmounts(container, 'requests', [resource], workload, objects).length > 0);
      if (without.length === 0) return [];
      const names = without.map((container) => container.name).join(', ');
      const got = `the use of ${resource}, which ${names} of ${workload.metadata.name} does not ask for`;
      const fix = `write resources.requests.${resource} for ${names}`;
      return [{ pointer, got, allowed: 'a resource that every container asks for', fix }];
    });
  },
};

interface Measured {
  readonly resource: string;
  /** The one container that is looked at, or undefined for all of them. */
  readonly container?: string | undefined;
  readonly pointer: string;
}

function measuredBy({
  metrics,
  targetCPUUtilizationPercentage: percent,
}: Readonly<Record<string, unknown>>): Measured[] {
  const old = percent === undefined ? [] : [{ resource: 'cpu', pointer: '/spec/targetCPUUtilizationPercentage' }];
  const listed = (Array.isArray(metrics) ? metrics : []).flatMap((metric: unknown, index) =>
    ['resource', 'containerResource'].flatMap((field): Measured[] => {
      const resource = valueAt(metric, [field, 'name']);
      if (typeof resource !== 'string') return [];
      if (valueAt(metric, [field, 'target', 'averageUtilization']) === undefined) return [];
      const container = valueAt(metric, [field, 'container']) as string | undefined;
      return [{ resource, container, pointer: `/spec/metrics/${index}/${field}/name` }];
    }),
  );
  return [...old, ...listed];
}
