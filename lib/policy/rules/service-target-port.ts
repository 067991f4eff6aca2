import { show } from '../../problems/show';
import { suggest } from '../../problems/suggest';
import { valueAt } from '../../render/values';
import type { Workload } from '../objects';
import { containersOf } from '../pods';
import type { Rule } from '../rule';
import { selectedBy } from '../selectors';

export const serviceTargetPort: Rule = {
  id: 'service-target-port',
  severity: 'error',
  title: 'A Service that names a port of its pods names one that they have.',
  why: 'It has no endpoint for that port: whoever asks gets no answer.',
  source: 'https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports',
  kinds: ['Service'],
  across: true,
  check: (manifest, objects) => {
    const workloads = selectedBy(manifest, objects);
    // Of the pods that operators make the ports are not known.
    if (workloads.length === 0 || workloads.some(({ pod }) => !pod.spec.containers)) return [];
    const names = [...new Set(workloads.flatMap(portNamesOf))];
    const ports = valueAt(manifest, ['spec', 'ports']);
    return (Array.isArray(ports) ? ports : []).flatMap((port: unknown, index) => {
      const target = valueAt(port, ['targetPort']);
      if (typeof target !== 'string' || names.includes(target)) return [];
      const near = suggest(target, names);
      return [
        {
          pointer: `/spec/ports/${index}/targetPort`,
          got: show(target),
          allowed: `the name of a port: ${names.join(', ') || 'the pods name none'}`,
          fix: near ? `write '${near}'` : 'write its number, or name the port in the container',
        },
      ];
    });
  },
};

function portNamesOf({ manifest }: Workload): string[] {
  return containersOf(manifest).flatMap(({ container }) =>
    (container.ports ?? []).flatMap(({ name }) => (typeof name === 'string' ? [name] : [])),
  );
}
