import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { where } from '../admission/condition';
import { containersOf, type PodSpec, podKinds, podTemplateOf } from '../pods';
import type { Finding, Rule } from '../rule';

/** Users and groups up to this one are those of nodes and of what is installed on them. */
const lastOfNodes = 10_000;

/** In CEL: whether ids of pods are none of the node or meant to be, and whether a holder `h` of ids has one of nodes. */
const isOfItsOwn =
  '!variables.pod.?hostUsers.orValue(true) || variables.pod.?hostPID.orValue(false) || variables.volumes.exists(v, has(v.hostPath))';
const id = (field: string) => `h.?securityContext.?${field}.orValue(-1)`;
const hasIdOfNodes = [
  `${id('runAsUser')} >= 1 && ${id('runAsUser')} <= ${lastOfNodes}`,
  `${id('runAsUser')} != ${id('runAsGroup')} && ${id('runAsGroup')} >= 0 && ${id('runAsGroup')} <= ${lastOfNodes}`,
  'h.?securityContext.?supplementalGroups.orValue([]).exists(g, g == 0)',
].join(' || ');

export const userId: Rule = {
  id: 'user-id',
  severity: 'note',
  title: 'The users and groups of pods are none of their nodes: above 10000, and never group 0.',
  why: 'A process that breaks out of its container has the rights of the user of that number on the node.',
  source: 'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
  kinds: podKinds,
  admission: {
    found: where(
      `!(${isOfItsOwn}) && ([variables.pod] + variables.containers).exists(h, ${hasIdOfNodes})`,
      "'an id of nodes'",
    ),
    fix: 'write one that the image can do with, such as 65532, or hostUsers: false',
  },
  check: (manifest) => {
    const { spec, pointer } = podTemplateOf(manifest) ?? {};
    if (!spec || valueAt(spec, ['hostUsers']) === false || seesNode(spec)) return [];
    const containers = containersOf(manifest).map((one) => ({ value: one.container as unknown, pointer: one.pointer }));
    return [{ value: spec as unknown, pointer }, ...containers].flatMap(({ value, pointer: at }) =>
      idsIn(value, `${at}/securityContext`),
    );
  },
};

/** What reads the files or the processes of its node has to be one of its users. */
function seesNode(spec: PodSpec): boolean {
  return (
    valueAt(spec, ['hostPID']) === true ||
    (spec.volumes ?? []).some((volume) => valueAt(volume, ['hostPath']) !== undefined)
  );
}

/** User 0 is judged by the PodSecurity profile. */
function idsIn(holder: unknown, pointer: string): Finding[] {
  const context = valueAt(holder, ['securityContext']);
  const [user, group] = ['runAsUser', 'runAsGroup'].map((field) => valueAt(context, [field]));
  const groups = valueAt(context, ['supplementalGroups']);
  return [
    ...idFinding(user, 1, `${pointer}/runAsUser`),
    ...(user === group ? [] : idFinding(group, 0, `${pointer}/runAsGroup`)),
    ...(Array.isArray(groups) ? groups : []).flatMap((group: unknown, index) =>
      group === 0 ? idFinding(group, 0, `${pointer}/supplementalGroups/${index}`) : [],
    ),
  ];
}

function idFinding(id: unknown, least: number, pointer: string): Finding[] {
  if (typeof id !== 'number' || id < least || id > lastOfNodes) return [];
  const fix = `write one that the image can do with, such as 65532, or hostUsers: false`;
  return [{ pointer, got: show(id), allowed: `a number above ${lastOfNodes}`, fix }];
}
