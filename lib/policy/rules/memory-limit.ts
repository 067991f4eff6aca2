import { missingAmounts } from '../amounts';
import { containersOf, podKinds } from '../pods';
import type { Rule } from '../rule';

export const memoryLimit: Rule = {
  id: 'memory-limit',
  severity: 'warning',
  title: 'A container has a limit of memory.',
  why: 'One that leaks takes all of the node, and what is killed for it is another.',
  source: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory',
  kinds: podKinds,
  across: true,
  check: (manifest, objects) =>
    containersOf(manifest).flatMap(({ container, pointer }) =>
      missingAmounts(container, 'limits', ['memory'], manifest, objects).map((resource) => ({
        pointer: `${pointer}/resources/limits/${resource}`,
        got: 'nothing',
        allowed: 'the most it may take',
        fix: "write limits: { memory: '256Mi' }, as measured",
      })),
    ),
};
