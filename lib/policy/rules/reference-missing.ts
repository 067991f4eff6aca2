import { show } from '../../problems/show';
import { isNear } from '../../problems/suggest';
import { title } from '../../render/manifest';
import { referencesOf } from '../../render/references';
import type { KnownKind } from '../kinds';
import { podKinds } from '../pods';
import { isMade, isNamed, pointerTo } from '../referred';
import type { Finding, Rule } from '../rule';

/** What is made where it is used; Secrets and the like are often made by somebody else. */
const ownKinds: readonly KnownKind[] = ['Role'];
/** Roles that the API server makes itself. */
const builtIn = /^(system:|extension-apiserver-authentication-reader$)/;
const judged: readonly KnownKind[] = ['ConfigMap', 'Secret', 'ServiceAccount', 'PersistentVolumeClaim', ...ownKinds];

export const referenceMissing: Rule = {
  id: 'reference-missing',
  severity: 'warning',
  title: 'A name that is nearly that of an object here, which nobody else names, is the name of that object.',
  why: 'The pod never starts, or the binding gives nothing, and both look right when they are read.',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
  kinds: ['RoleBinding', ...podKinds],
  across: true,
  check: (manifest, objects) =>
    referencesOf(manifest).flatMap((reference): Finding[] => {
      const { namespace, name } = reference;
      const kind = judged.find((one) => one === reference.kind);
      if (!kind) return [];
      const others = objects.ofKindIn(kind, namespace);
      if (others.length === 0 || objects.find(kind, namespace, name) || builtIn.test(name)) return [];
      if (isMade(reference, objects)) return [];
      const near = others.find(
        ({ metadata }) => isNear(name, metadata.name) && !isNamed({ ...reference, name: metadata.name }, objects),
      );
      if (!near && !ownKinds.includes(kind)) return [];
      return [
        {
          pointer: pointerTo(manifest, kind, name),
          got: show(name),
          allowed: `a ${kind}: ${others
            .slice(0, 6)
            .map(({ metadata }) => metadata.name)
            .join(', ')}`,
          fix: near
            ? `write '${near.metadata.name}', which nothing names, or add ${title({ kind, metadata: { name } })}`
            : `add ${title({ kind, metadata: { name } })}`,
        },
      ];
    }),
};
