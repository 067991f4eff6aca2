import { show } from '../../problems/show';
import { suggest } from '../../problems/suggest';
import type { Manifest } from '../../render/manifest';
import { valueAt } from '../../render/values';
import type { KnownKind } from '../kinds';
import { destinationsOf, hostOf, subsetsOf } from '../mesh';
import type { Objects } from '../objects';
import type { Finding, Rule } from '../rule';

/** Where a Rollout of Argo names what it sends requests to, and by what. */
const ofStrategy: readonly (readonly [kind: KnownKind, path: readonly string[]])[] = [
  ['Service', ['canary', 'stableService']],
  ['Service', ['canary', 'canaryService']],
  ['Service', ['canary', 'pingPong', 'pingService']],
  ['Service', ['canary', 'pingPong', 'pongService']],
  ['VirtualService', ['canary', 'trafficRouting', 'istio', 'virtualService', 'name']],
  ['Ingress', ['canary', 'trafficRouting', 'nginx', 'stableIngress']],
  ['Service', ['blueGreen', 'activeService']],
  ['Service', ['blueGreen', 'previewService']],
];

/** What it can take its pods of. */
const ofTemplates: readonly KnownKind[] = ['Deployment', 'ReplicaSet', 'PodTemplate'];

export const routePartsMissing: Rule = {
  id: 'route-parts-missing',
  severity: 'warning',
  title: 'A Rollout, a VirtualService or a DestinationRule names workloads, Services, routes and subsets of its stack.',
  why: 'The Rollout stops before it begins, or requests are answered with an error (503).',
  source: 'https://github.com/argoproj/argo-rollouts/blob/master/docs/features/specification.md',
  kinds: ['Rollout', 'VirtualService', 'DestinationRule'],
  across: true,
  check: (manifest, objects) => {
    if (manifest.kind === 'Rollout') return rolloutFindings(manifest, objects);
    return destinationsOf(manifest).flatMap(({ host, subset, pointer }): Finding[] => {
      const service = hostOf(host, manifest.metadata.namespace);
      if (!service) return [];
      const missing = missingFinding('Service', service.name, service.namespace, `${pointer}/host`, objects);
      if (missing.length > 0 || subset === undefined) return missing;
      const subsets = subsetsOf(service, objects);
      if (!subsets || subsets.includes(subset)) return [];
      const allowed = `a subset of the DestinationRule: ${subsets.join(', ') || 'it has none'}`;
      const fix = `write ${subsets[0] ?? 'no subset'}, or add it to the DestinationRule`;
      return [{ pointer: `${pointer}/subset`, got: show(subset), allowed, fix }];
    });
  },
};

function rolloutFindings(manifest: Manifest, objects: Objects): Finding[] {
  const taken = ofTemplates.find((kind) => kind === valueAt(manifest, ['spec', 'workloadRef', 'kind']));
  const named = [
    ...(taken ? [[taken, ['workloadRef', 'name']] as const] : []),
    ...ofStrategy.map(([kind, path]) => [kind, ['strategy', ...path]] as const),
  ];
  return named.flatMap(([kind, path]) => {
    const name = valueAt(manifest, ['spec', ...path]);
    const pointer = `/spec/${path.join('/')}`;
    return typeof name === 'string' ? missingFinding(kind, name, manifest.metadata.namespace, pointer, objects) : [];
  });
}

/** Where nothing of the kind is in the namespace, it is made somewhere else. */
function missingFinding(
  kind: KnownKind,
  name: string,
  namespace: string | undefined,
  pointer: string,
  objects: Objects,
): Finding[] {
  const known = objects.ofKindIn(kind, namespace).map(({ metadata }) => metadata.name);
  if (known.length === 0 || known.includes(name)) return [];
  const near = suggest(name, known);
  const fix = near ? `write '${near}'` : `add the ${kind}`;
  return [{ pointer, got: show(name), allowed: `a ${kind}: ${known.slice(0, 6).join(', ')}`, fix }];
}
