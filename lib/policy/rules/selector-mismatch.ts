import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { matches, type Selector } from '../network-policies';
import { podTemplateOf, replicatedKinds } from '../pods';
import type { Rule } from '../rule';

export const selectorMismatch: Rule = {
  id: 'selector-mismatch',
  severity: 'error',
  title: 'A workload selects the pods that it makes.',
  why: 'The API server refuses it, after it has taken the objects before it.',
  source: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector',
  kinds: [...replicatedKinds, 'DaemonSet'],
  admission: 'api-server',
  check: (manifest) => {
    const { labels } = podTemplateOf(manifest) ?? {};
    const selector = valueAt(manifest, ['spec', 'selector']) as Selector | undefined;
    if (!labels || (selector && matches(selector, labels))) return [];
    return [
      {
        pointer: selector ? '/spec/selector/matchLabels' : '/spec/selector',
        got: show(selector?.matchLabels),
        allowed: `labels of its pods: ${show(labels)}`,
        fix: 'write the same labels in selector.matchLabels and in template.metadata.labels',
      },
    ];
  },
};
