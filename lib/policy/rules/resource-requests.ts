import { missingAmounts } from '../amounts';
import { containersOf, podKinds } from '../pods';
import type { Rule } from '../rule';

const examples: Readonly<Record<string, string>> = { cpu: '100m', memory: '128Mi' };

export const resourceRequests: Rule = {
  id: 'resource-requests',
  severity: 'warning',
  title: 'A container asks for CPU and memory.',
  why: 'The scheduler packs such pods onto a node as if they took nothing, and they are the first to be evicted when it is full.',
  source: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits',
  kinds: podKinds,
  across: true,
  check: (manifest, objects) =>
    containersOf(manifest).flatMap(({ container, pointer }) =>
      missingAmounts(container, 'requests', ['cpu', 'memory'], manifest, objects).map((resource) => ({
        pointer: `${pointer}/resources/requests/${resource}`,
        got: 'nothing',
        allowed: 'what it takes when it has its usual work',
        fix: `write requests: { ${resource}: '${examples[resource]}' }, as measured`,
      })),
    ),
};
