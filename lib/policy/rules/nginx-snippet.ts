import { toPointer } from '../../problems/pointer';
import { celPattern } from '../admission/condition';
import type { Rule } from '../rule';

const snippet = /^nginx\.(ingress\.kubernetes\.io|org)\/.*snippets?$/;

export const nginxSnippet: Rule = {
  id: 'nginx-snippet',
  severity: 'error',
  title: 'An Ingress has no snippet of the configuration of nginx.',
  why: 'Whoever may write one can read every Secret that the controller can, so controllers refuse the Ingress (CVE-2021-25742).',
  source: 'https://github.com/kubernetes/ingress-nginx/issues/7837',
  kinds: ['Ingress'],
  admission: {
    found: `variables.annotations.filter(name, name.matches(${celPattern(snippet)}))`,
    fix: 'use the annotation for it, or have the controller configured for all',
  },
  check: ({ metadata: { annotations = {} } }) =>
    Object.keys(annotations)
      .filter((name) => snippet.test(name))
      .map((name) => ({
        pointer: toPointer('metadata', 'annotations', name),
        got: name,
        allowed: 'annotations that say one thing each',
        fix: 'use the annotation for it, or have the controller configured for all',
      })),
};
