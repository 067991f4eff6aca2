import { show } from '../../problems/show';
import { title } from '../../render/manifest';
import { valueAt } from '../../render/values';
import { type KnownKind, kindOf } from '../kinds';
import type { Labels } from '../network-policies';
import { replicatedKinds } from '../pods';
import type { Rule } from '../rule';

const kinds: readonly KnownKind[] = [...replicatedKinds, 'DaemonSet'];

export const selectorOverlap: Rule = {
  id: 'selector-overlap',
  severity: 'error',
  title: 'A workload does not select the pods of another.',
  why: 'Its autoscaler counts those as well, its budget protects them, and of a pod that nobody owns both take hold.',
  source: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector',
  kinds,
  across: true,
  check: (manifest, objects) => {
    const labels = (valueAt(manifest, ['spec', 'selector', 'matchLabels']) ?? {}) as Labels;
    if (valueAt(manifest, ['spec', 'selector', 'matchExpressions'])) return []; // which may tell them apart
    const others = objects.selected(labels, manifest.metadata.namespace);
    const other = others.find(
      (one) => one.manifest !== manifest && kinds.some((kind) => kind === kindOf(one.manifest)),
    );
    if (!other) return [];
    return [
      {
        pointer: '/spec/selector/matchLabels',
        got: `${show(labels)}, which the pods of ${title(other.manifest)} have as well`,
        allowed: 'labels that only its own pods have',
        fix: `add a label to the selector and the template, such as app.kubernetes.io/component: '${manifest.metadata.name}'`,
      },
    ];
  },
};
