import { show } from '../../problems/show';
import { matches } from '../network-policies';
import { owningKinds, podTemplateOf } from '../pods';
import type { Rule } from '../rule';
import { ownSelectorOf } from '../selectors';

export const selectorMismatch: Rule = {
  id: 'selector-mismatch',
  severity: 'error',
  title: 'A workload selects the pods that it makes.',
  why: 'The API server refuses it, after it has taken the objects before it.',
  source: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector',
  kinds: owningKinds,
  admission: 'api-server',
  check: (manifest, objects) => {
    const owner = objects.templateOwner(manifest);
    const { labels } = (owner && podTemplateOf(owner)) ?? {};
    const { selector, pointer } = ownSelectorOf(manifest);
    if (!labels || (selector && matches(selector, labels))) return [];
    if (!selector && owner !== manifest) return []; // a Rollout takes it along with the pods
    return [
      {
        pointer,
        got: show(selector?.matchLabels),
        allowed: `labels of its pods: ${show(labels)}`,
        fix: 'write the same labels in selector.matchLabels and in template.metadata.labels',
      },
    ];
  },
};
