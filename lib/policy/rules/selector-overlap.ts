import { show } from '../../problems/show';
import { title } from '../../render/manifest';
import { kindOf } from '../kinds';
import { owningKinds } from '../pods';
import type { Rule } from '../rule';
import { ownSelectorOf } from '../selectors';

export const selectorOverlap: Rule = {
  id: 'selector-overlap',
  severity: 'error',
  title: 'A workload does not select the pods of another.',
  why: 'Its autoscaler counts those as well, its budget protects them, and of a pod that nobody owns both take hold.',
  source: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector',
  kinds: owningKinds,
  across: true,
  check: (manifest, objects) => {
    const { selector, pointer } = ownSelectorOf(manifest);
    const labels = selector?.matchLabels ?? {};
    if (selector?.matchExpressions) return []; // which may tell them apart
    const others = objects.selected(labels, manifest.metadata.namespace).map((workload) => workload.manifest);
    const owner = objects.templateOwner(manifest);
    const other = others.find((one) => one !== owner && owningKinds.some((kind) => kind === kindOf(one)));
    if (!other) return [];
    return [
      {
        pointer,
        got: `${show(labels)}, which the pods of ${title(other)} have as well`,
        allowed: 'labels that only its own pods have',
        fix: `add a label to the selector and the template, such as app.kubernetes.io/component: '${manifest.metadata.name}'`,
      },
    ];
  },
};
