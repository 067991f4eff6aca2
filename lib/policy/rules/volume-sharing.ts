import { append } from '../../problems/append';
import type { Manifest } from '../../render/manifest';
import { texts, valueAt } from '../../render/values';
import { kindOf } from '../kinds';
import { scaledPods } from '../most-pods';
import { type Objects, perObjects } from '../objects';
import { podKinds, podTemplateOf } from '../pods';
import type { Rule } from '../rule';

const shared = ['ReadWriteMany', 'ReadOnlyMany'];

export const volumeSharing: Rule = {
  id: 'volume-sharing',
  severity: 'error',
  title: 'A volume that pods of one node alone may mount is mounted by one pod.',
  why: 'The second pod waits for the volume without end as soon as it comes to another node (Multi-Attach error).',
  source: 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes',
  kinds: podKinds,
  across: true,
  check: (manifest, objects) => {
    const { namespace } = manifest.metadata;
    return claimsOf(manifest).flatMap(({ name, pointer }) => {
      const claim = objects.find('PersistentVolumeClaim', namespace, name);
      const modes = texts(claim, ['spec', 'accessModes', '*']);
      if (!claim || modes.some((mode) => shared.includes(mode))) return [];
      const pods = usersOf(name, namespace, objects).reduce((sum, user) => sum + podsOf(user, objects), 0);
      if (pods <= 1) return [];
      return [
        {
          pointer,
          got: `${name}, which is ${modes.join(' and ')}, for ${Number.isFinite(pods) ? `${pods} pods` : 'a pod on each node'}`,
          allowed: 'one pod in all, or a claim that pods of several nodes may mount',
          fix: "have one pod, write accessModes: ['ReadWriteMany'] where the class has it, or use a StatefulSet",
        },
      ];
    });
  },
};

function claimsOf(manifest: Manifest): { name: string; pointer: string }[] {
  const { spec, pointer } = podTemplateOf(manifest) ?? {};
  const volumes = valueAt(spec, ['volumes']);
  return (Array.isArray(volumes) ? volumes : []).flatMap((volume: unknown, index) => {
    const name = valueAt(volume, ['persistentVolumeClaim', 'claimName']);
    return typeof name === 'string' ? [{ name, pointer: `${pointer}/volumes/${index}` }] : [];
  });
}

function usersOf(name: string, namespace: string | undefined, objects: Objects): readonly Manifest[] {
  return indexOf(objects).get(`${namespace}\0${name}`) ?? [];
}

/** Who uses a claim, by its namespace and name. */
const indexOf = perObjects((objects): ReadonlyMap<string, readonly Manifest[]> => {
  const index = new Map<string, Manifest[]>();
  for (const manifest of podKinds.flatMap((kind) => objects.ofKind(kind))) {
    const names = new Set(claimsOf(manifest).map(({ name }) => name));
    for (const name of names) append(index, `${manifest.metadata.namespace}\0${name}`, manifest);
  }
  return index;
});

/** As many pods as there can be at a time. */
function podsOf(manifest: Manifest, objects: Objects): number {
  return kindOf(manifest) === 'DaemonSet' ? Number.POSITIVE_INFINITY : scaledPods(manifest, objects);
}
