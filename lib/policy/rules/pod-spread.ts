import { values } from '../../render/values';
import { podTemplateOf } from '../pods';
import type { Rule } from '../rule';

/** Either of them says where the pods are to be, seen from each other. */
const ways = [
  ['topologySpreadConstraints', '*'],
  ['affinity', 'podAntiAffinity', 'requiredDuringSchedulingIgnoredDuringExecution', '*'],
  ['affinity', 'podAntiAffinity', 'preferredDuringSchedulingIgnoredDuringExecution', '*'],
];

export const podSpread: Rule = {
  id: 'pod-spread',
  severity: 'warning',
  title: 'Pods of one workload are kept on several nodes and in several zones.',
  why: 'All of them can be on one node, and go with it.',
  source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
  kinds: ['Deployment', 'StatefulSet', 'Rollout'],
  across: true,
  check: (manifest, objects) => {
    const { spec, pointer } = podTemplateOf(manifest) ?? {};
    if (!spec || objects.fewestPods(manifest) < 2 || ways.some((way) => values(spec, way).length > 0)) return [];
    return [
      {
        pointer: `${pointer}/topologySpreadConstraints`,
        got: 'nothing',
        allowed: 'a constraint for kubernetes.io/hostname, and one for topology.kubernetes.io/zone',
        fix: 'write { maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway, labelSelector }',
      },
    ];
  },
};
