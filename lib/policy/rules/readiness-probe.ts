import { containersOf, podTemplateOf, runsToItsEnd, servingKinds } from '../pods';
import type { Rule } from '../rule';
import { selecting } from '../selectors';

export const readinessProbe: Rule = {
  id: 'readiness-probe',
  severity: 'warning',
  title: 'Pods that a Service sends requests to say when they are ready.',
  why: 'They get requests before they can answer them, at each deployment and each restart.',
  source: 'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/#readiness-probe',
  kinds: servingKinds,
  across: true,
  check: (manifest, objects) => {
    const containers = containersOf(manifest);
    if (runsToItsEnd(manifest) || containers.some(({ container }) => container.readinessProbe)) return [];
    const [service] = selecting('Service', manifest, objects);
    if (!service || containers.length === 0) return [];
    return [
      {
        pointer: `${podTemplateOf(manifest)?.pointer}/containers/0/readinessProbe`,
        got: `nothing, behind the Service ${service.metadata.name}`,
        allowed: 'a probe that succeeds when the pod can serve',
        fix: "write readinessProbe: { httpGet: { path: '/ready', port: 8080 } }, as the program has it",
      },
    ];
  },
};
