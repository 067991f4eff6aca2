import { show } from '../../problems/show';
import { labelAdvice } from '../label-advice';
import { isReadable } from '../objects';
import { podOwnerKinds } from '../operated-pods';
import type { Rule } from '../rule';
import { selectorOf } from '../selectors';

/** The label of pods with which cert-manager answers for a certificate: they are there for that moment, and in no manifest. */
const acmeSolver = 'acme.cert-manager.io/http01-solver';

export const selectorMatchesNothing: Rule = {
  id: 'selector-matches-nothing',
  severity: 'error',
  title: 'A selector selects the pods of some workload.',
  why: 'A Service without pods answers nobody, and a budget or a policy without pods protects nobody; Kubernetes accepts all three.',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors',
  kinds: ['Service', 'PodDisruptionBudget', 'NetworkPolicy'],
  across: true,
  misses: podOwnerKinds,
  check: (manifest, objects) => {
    const { pointer, labels } = selectorOf(manifest);
    const { namespace } = manifest.metadata;
    if (Object.hasOwn(labels, acmeSolver)) return [];
    if (!isReadable(labels) || objects.selected(labels, namespace).length > 0) return [];
    const { allowed, near } = labelAdvice(labels, namespace, objects);
    return [
      {
        pointer,
        got: show(labels),
        allowed,
        fix: near ? `write '${near}', or take the selector of the workload` : 'take the selector of the workload',
      },
    ];
  },
};
