import { celList, goesOn, where } from '../admission/condition';
import { podTemplateOf, runsToItsEnd, servingKinds } from '../pods';
import type { Rule } from '../rule';

/** Any of these says what a pod is part of. */
const known = ['app.kubernetes.io/name', 'app.kubernetes.io/instance', 'app', 'k8s-app', 'name'];

export const recommendedLabels: Rule = {
  id: 'recommended-labels',
  severity: 'note',
  title: 'Pods say by a label which application they are of.',
  why: 'Whoever looks at the cluster, at its figures or at its costs cannot tell whose they are.',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/',
  kinds: servingKinds,
  admission: {
    found: where(
      `has(variables.pod.containers) && ${goesOn} && !${celList(known)}.exists(l, l in variables.podLabels)`,
      "'no such label of pods'",
    ),
    fix: 'add app.kubernetes.io/name to the labels of the pods',
  },
  check: (manifest) => {
    const { labels, pointer = '' } = podTemplateOf(manifest) ?? {};
    if (!labels || runsToItsEnd(manifest) || known.some((label) => Object.hasOwn(labels, label))) return [];
    const at = `${pointer.replace(/\/?spec$/, '/metadata')}/labels`;
    const fix = `add app.kubernetes.io/name: '${manifest.metadata.name}'`;
    return [{ pointer: at, got: Object.keys(labels).join(', ') || 'no label', allowed: 'app.kubernetes.io/name', fix }];
  },
};
