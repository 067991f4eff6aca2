import { title } from '../../render/manifest';
import type { Rule } from '../rule';
import { secretsWrittenBy, writersOf } from '../secret-writers';

export const secretWrittenTwice: Rule = {
  id: 'secret-written-twice',
  severity: 'error',
  title: 'A Secret is written by one object.',
  why: 'Each controller writes over what the other wrote, without end, or one of the two refuses to.',
  source: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  kinds: ['Certificate', 'ExternalSecret', 'Ingress', 'SealedSecret'],
  across: true,
  check: (manifest, objects) =>
    secretsWrittenBy(manifest).flatMap((written) => {
      const others = writersOf(written.name, manifest.metadata.namespace, objects);
      const other = others.find((one) => one.manifest !== manifest && one.asks !== written.asks);
      if (!other) return [];
      return [
        {
          pointer: written.pointer,
          got: `${written.name}, which ${title(other.manifest)} writes as well`,
          allowed: 'a Secret that nothing else writes',
          fix: 'name another Secret, or have one object ask for all that is to be in it',
        },
      ];
    }),
};
