import { show } from '../../problems/show';
import { namesTwice, where } from '../admission/condition';
import { podKinds, volumeNamesOf } from '../pods';
import type { Rule } from '../rule';

/** In CEL: what `volumeNamesOf` finds. */
const names =
  "(variables.volumes.map(v, v.name) + (object.kind == 'StatefulSet' ? variables.all.spec.?volumeClaimTemplates.orValue([]).map(t, t.metadata.name) : []))";

export const duplicateVolume: Rule = {
  id: 'duplicate-volume',
  severity: 'error',
  title: 'A volume is named once, among those of the pod and those that it claims.',
  why: 'The API server refuses the pod, or the claim silently takes the place of the other volume.',
  source: 'https://kubernetes.io/docs/concepts/storage/volumes/',
  kinds: podKinds,
  across: true, // what is found in a workload that has told of a fault follows from that
  admission: {
    found: where(namesTwice(names), "'a name of a volume twice'"),
    fix: 'rename one of the two',
  },
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
