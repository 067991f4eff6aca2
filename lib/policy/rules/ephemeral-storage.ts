import { missingAmounts } from '../amounts';
import { containersOf, podKinds } from '../pods';
import type { Rule } from '../rule';

export const ephemeralStorage: Rule = {
  id: 'ephemeral-storage',
  severity: 'note',
  title: 'A container has a limit for what it writes to the disk of its node.',
  why: 'Logs and temporary files fill the disk, and the kubelet evicts pods by what they asked for, this one or another.',
  source:
    'https://kubernetes.io/docs/concepts/storage/ephemeral-storage/#setting-requests-and-limits-for-local-ephemeral-storage',
  kinds: podKinds,
  across: true,
  check: (manifest, objects) =>
    containersOf(manifest).flatMap(({ container, pointer }) =>
      missingAmounts(container, 'limits', ['ephemeral-storage'], manifest, objects).map((resource) => ({
        pointer: `${pointer}/resources/limits/${resource}`,
        got: 'nothing',
        allowed: 'the most it may write, its logs included',
        fix: "write limits: { ephemeral-storage: '512Mi' }, as measured",
      })),
    ),
};
