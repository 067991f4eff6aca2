import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { podKinds, podTemplateOf } from '../pods';
import type { Finding, Rule } from '../rule';

export const containers: Rule = {
  id: 'containers',
  severity: 'error',
  title: 'A pod has a list of containers with at least one in it.',
  why: 'The API server refuses the workload, after it has taken the objects before it.',
  source: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#containers',
  kinds: podKinds,
  admission: 'api-server',
  check: (manifest) => {
    if (valueAt(manifest, ['spec', 'workloadRef'])) return []; // a Rollout that takes the pods of another workload
    const { spec, pointer } = podTemplateOf(manifest) ?? { spec: {}, pointer: '' };
    const init: unknown = spec.initContainers;
    return [
      ...inList(spec.containers ?? [], `${pointer}/containers`, 'a list with at least one container'),
      ...(init === undefined || init === null ? [] : inList(init, `${pointer}/initContainers`)),
      ...ephemeral(valueAt(spec, ['ephemeralContainers']), `${pointer}/ephemeralContainers`),
    ];
  },
};

/** Nobody can write them: `kubectl debug` adds one to a pod that runs. */
function ephemeral(list: unknown, pointer: string): Finding[] {
  if (list === undefined || (Array.isArray(list) && list.length === 0)) return [];
  const fix = 'remove them, and start one in a pod that runs (kubectl debug)';
  return [{ pointer, got: 'containers to debug with', allowed: 'none in a manifest', fix }];
}

/** `filled` says that the list may not be empty, in words. */
function inList(list: unknown, pointer: string, filled?: string): Finding[] {
  const fix = 'write [{ name, image, ... }]';
  if (!Array.isArray(list)) return [{ pointer, got: show(list), allowed: filled ?? 'a list of containers', fix }];
  if (filled && list.length === 0) return [{ pointer, got: 'no container', allowed: filled, fix }];
  return list.flatMap((item: unknown, index) => {
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) return [];
    return [
      { pointer: `${pointer}/${index}`, got: show(item), allowed: 'a container', fix: 'write { name, image, ... }' },
    ];
  });
}
