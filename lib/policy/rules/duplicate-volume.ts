import { show } from '../../problems/show';
import type { Manifest } from '../../render/manifest';
import { podKinds, podTemplateOf } from '../pods';
import type { Rule } from '../rule';

export const duplicateVolume: Rule = {
  id: 'duplicate-volume',
  severity: 'error',
  title: 'A volume is named once, among those of the pod and those that it claims.',
  why: 'The API server refuses the pod, or the claim silently takes the place of the other volume.',
  source: 'https://kubernetes.io/docs/concepts/storage/volumes/',
  kinds: podKinds,
  across: true, // what is found in a workload that has told of a fault follows from that
  check: (manifest) => {
    const all = volumesOf(manifest);
    return all
      .filter(({ name }, index) => all.slice(0, index).some((other) => other.name === name))
      .map(({ name, pointer }) => ({
        pointer,
        got: `${show(name)}, which another volume of the pod is called as well`,
        allowed: 'a name of its own for each volume',
        fix: 'rename it',
      }));
  },
};

type Named = { readonly name?: string; readonly metadata?: { readonly name?: string } };

/** The volumes of a pod, then those that it claims. */
function volumesOf(manifest: Manifest): { name: string; pointer: string }[] {
  const pod = podTemplateOf(manifest);
  const { volumes } = (pod?.spec ?? {}) as { volumes?: readonly Named[] };
  const { volumeClaimTemplates } = (manifest.spec ?? {}) as { volumeClaimTemplates?: readonly Named[] };
  return [
    ...(volumes ?? []).map(({ name = '' }, index) => ({ name, pointer: `${pod?.pointer}/volumes/${index}/name` })),
    ...(volumeClaimTemplates ?? []).map(({ metadata }, index) => ({
      name: metadata?.name ?? '',
      pointer: `/spec/volumeClaimTemplates/${index}/metadata/name`,
    })),
  ];
}
