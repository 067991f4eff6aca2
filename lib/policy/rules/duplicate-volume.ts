import { show } from '../../problems/show';
import { podKinds, volumeNamesOf } from '../pods';
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
    const all = volumeNamesOf(manifest);
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
