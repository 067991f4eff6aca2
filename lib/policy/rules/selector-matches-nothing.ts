import { show } from '../../problems/show';
import { suggest } from '../../problems/suggest';
import type { Manifest } from '../../render/manifest';
import { podKinds, podTemplateOf } from '../pods';
import type { Rule } from '../rule';

type Labels = Readonly<Record<string, string>>;

export const selectorMatchesNothing: Rule = {
  id: 'selector-matches-nothing',
  severity: 'error',
  title: 'A selector selects the pods of some workload.',
  why: 'A Service without pods answers nobody, and a budget or a policy without pods protects nobody; Kubernetes accepts all three.',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors',
  kinds: ['Service', 'PodDisruptionBudget', 'NetworkPolicy'],
  across: true,
  check: (manifest, objects) => {
    const { pointer, labels } = selectorOf(manifest);
    const { namespace } = manifest.metadata;
    if (Object.keys(labels).length === 0 || objects.selected(labels, namespace).length > 0) return [];
    const all = podKinds
      .flatMap((kind) => objects.ofKind(kind))
      .filter((workload) => workload.metadata.namespace === namespace)
      .flatMap((workload) => Object.entries(podTemplateOf(workload)?.labels ?? {}));
    const sameKey = all.filter(([key]) => Object.hasOwn(labels, key));
    const known = (sameKey.length > 0 ? sameKey : all).map(([key, value]) => `${key}: ${value}`);
    const near = Object.entries(labels)
      .map(([key, value]) => `${key}: ${value}`)
      .filter((label) => !known.includes(label))
      .map((label) => suggest(label, known))
      .find((label) => label !== undefined);
    return [
      {
        pointer,
        got: show(labels),
        allowed:
          known.length > 0 ? `labels of pods here: ${[...new Set(known)].slice(0, 6).join(', ')}` : 'labels of pods',
        fix: near ? `write '${near}', or take the selector of the workload` : 'take the selector of the workload',
      },
    ];
  },
};

function selectorOf({ kind, ...manifest }: Manifest): { pointer: string; labels: Labels } {
  const spec = (manifest.spec ?? {}) as Record<string, unknown>;
  if (kind === 'Service') return { pointer: '/spec/selector', labels: (spec.selector ?? {}) as Labels };
  const name = kind === 'NetworkPolicy' ? 'podSelector' : 'selector';
  const { matchLabels = {} } = (spec[name] ?? {}) as { matchLabels?: Labels };
  return { pointer: `/spec/${name}/matchLabels`, labels: matchLabels };
}
