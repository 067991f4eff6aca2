import { show } from '../../problems/show';
import type { Manifest } from '../../render/manifest';
import { texts, valueAt } from '../../render/values';
import { labelAdvice } from '../label-advice';
import { labelled } from '../labelled';
import type { Labels } from '../network-policies';
import type { Objects } from '../objects';
import { podOwnerKinds } from '../operated-pods';
import { podKinds } from '../pods';
import type { Finding, Rule } from '../rule';

export const monitorMatchesNothing: Rule = {
  id: 'monitor-matches-nothing',
  severity: 'warning',
  title: 'A ServiceMonitor or a PodMonitor selects something of its stack, and a port that it has.',
  why: 'Nothing is measured, so no alert ever comes, and no dashboard shows anything.',
  source: 'https://github.com/prometheus-operator/prometheus-operator/blob/main/Documentation/api-reference/api.md',
  kinds: ['ServiceMonitor', 'PodMonitor'],
  across: true,
  misses: ['Service', ...podOwnerKinds],
  check: (manifest, objects) => {
    const labels = (valueAt(manifest, ['spec', 'selector', 'matchLabels']) ?? {}) as Labels;
    const { namespace } = manifest.metadata;
    const isElsewhere = valueAt(manifest, ['spec', 'namespaceSelector']) !== undefined;
    if (isElsewhere || Object.keys(labels).length === 0) return [];
    if (manifest.kind === 'PodMonitor') return judgePods(manifest, labels, objects);
    const services = labelled('Service', labels, namespace, objects);
    if (services.length > 0)
      return portFindings(manifest, 'endpoints', portsOf(services, ['spec', 'ports', '*', 'name']));
    const all = objects.ofKindIn('Service', namespace);
    if (all.length === 0) return [];
    const allowed = `labels of a Service: ${all
      .slice(0, 3)
      .map((service) => show(service.metadata.labels))
      .join(', ')}`;
    const fix = 'take labels that stand in metadata.labels of the Service';
    return [{ pointer: '/spec/selector/matchLabels', got: show(labels), allowed, fix }];
  },
};

function judgePods(manifest: Manifest, labels: Labels, objects: Objects): Finding[] {
  const { namespace } = manifest.metadata;
  const workloads = objects.selected(labels, namespace);
  if (workloads.some(({ pod }) => !pod.spec.containers)) return [];
  if (workloads.length > 0) {
    const pods = workloads.map(({ pod }) => pod.spec);
    const names = ['containers', 'initContainers'].flatMap((list) => portsOf(pods, [list, '*', 'ports', '*', 'name']));
    return portFindings(manifest, 'podMetricsEndpoints', names);
  }
  if (podKinds.every((kind) => objects.ofKindIn(kind, namespace).length === 0)) return [];
  const { allowed } = labelAdvice(labels, namespace, objects);
  const fix = 'take labels that stand in the template of the workload';
  return [{ pointer: '/spec/selector/matchLabels', got: show(labels), allowed, fix }];
}

function portsOf(holders: readonly unknown[], path: readonly string[]): string[] {
  return holders.flatMap((holder) => texts(holder, path));
}

function portFindings(manifest: Manifest, list: string, names: readonly string[]): Finding[] {
  const endpoints = valueAt(manifest, ['spec', list]);
  return (Array.isArray(endpoints) ? endpoints : []).flatMap((endpoint: unknown, index) => {
    const port = valueAt(endpoint, ['port']);
    if (typeof port !== 'string' || names.includes(port)) return [];
    const allowed = `the name of a port: ${names.join(', ') || 'there is none'}`;
    const fix = names[0] ? `write '${names[0]}'` : 'name the port where it is opened';
    return [{ pointer: `/spec/${list}/${index}/port`, got: show(port), allowed, fix }];
  });
}
