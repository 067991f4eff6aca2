import { parseQuantity } from '../../kubernetes/quantity';
import { show } from '../../problems/show';
import type { Manifest } from '../../render/manifest';
import { containersWhere, where } from '../admission/condition';
import { violationsOf } from '../pod-security';
import { type Container, containersOf, podKinds } from '../pods';
import type { Finding, Rule } from '../rule';

const gibibyte = 2 ** 30;
/** Memory for each core, in GiB. */
const [leastRatio, mostRatio] = [1, 6.5];
const mostDisk = 10 * gibibyte;

/** In CEL, what the functions below look for. */
const hasMuchDisk = `quantity(c.?resources.?requests[?'ephemeral-storage'].orValue('0')).isGreaterThan(quantity('10Gi'))`;
const sumOf = (name: string) =>
  `variables.pod.?containers.orValue([]).map(c, quantity(c.resources.requests.${name}).asApproximateFloat()).sum()`;
const isOutOfRatio = [
  "variables.pod.?containers.orValue([]).all(c, ['cpu', 'memory'].all(r, c.?resources.?requests[?r].hasValue()))",
  `(${sumOf('memory')} < ${sumOf('cpu')} * ${leastRatio * gibibyte}.0 || ${sumOf('memory')} > ${sumOf('cpu')} * ${mostRatio * gibibyte}.0)`,
].join(' && ');
const usesNode = [
  "['hostNetwork', 'hostPID', 'hostIPC'].exists(f, variables.pod[?f].orValue(false))",
  "variables.volumes.exists(v, has(v.hostPath) && !v.hostPath.path.matches('^/var/log(/|$)'))",
].join(' || ');

export const gkeAutopilot: Rule = {
  id: 'gke-autopilot',
  severity: 'error',
  title:
    'On GKE Autopilot a pod asks for 1 to 6.5 GiB of memory a core, at most 10 GiB of disk, and nothing of its node.',
  why: 'Autopilot raises requests without a word, so that what runs and what it costs differ from what was applied, and refuses the rest.',
  source: 'https://cloud.google.com/kubernetes-engine/docs/concepts/autopilot-resource-requests',
  kinds: podKinds,
  admission: {
    found: ({ platform }) =>
      platform === 'gke-autopilot'
        ? `${containersWhere(hasMuchDisk)} + ${where(isOutOfRatio, "'memory that does not go with the CPU'")} + ${where(usesNode, "'something of the node'")}`
        : undefined,
    fix: 'ask for 1 to 6.5 GiB a core, at most 10 GiB of disk, and nothing of the node',
  },
  check: (manifest, objects) => {
    if (objects.settingsOf(manifest).platform !== 'gke-autopilot') return [];
    const containers = containersOf(manifest);
    return [
      ...containers.flatMap(({ container, pointer }) => diskFindings(container, pointer)),
      ...ratioFindings(containers.filter(({ pointer }) => pointer.includes('/containers/'))),
      ...nodeFindings(manifest),
    ];
  },
};

function diskFindings({ resources }: Container, pointer: string): Finding[] {
  const request = resources?.requests?.['ephemeral-storage'];
  if ((parseQuantity(request) ?? 0) <= mostDisk) return [];
  return [
    {
      pointer: `${pointer}/resources/requests/ephemeral-storage`,
      got: show(request),
      allowed: 'at most 10Gi',
      fix: 'keep what is larger in a volume',
    },
  ];
}

/** What counts is the sum of the containers that run side by side; a request that is missing is Autopilot's to choose. */
function ratioFindings(containers: readonly { container: Container; pointer: string }[]): Finding[] {
  const sum = (name: string) =>
    containers.reduce(
      (total, { container }) => total + (parseQuantity(container.resources?.requests?.[name]) ?? NaN),
      0,
    );
  const [cores, memory] = [sum('cpu'), sum('memory') / gibibyte];
  const ratio = memory / cores;
  if (Number.isNaN(ratio) || (ratio >= leastRatio && ratio <= mostRatio)) return [];
  const isLow = ratio < leastRatio;
  const [first] = containers;
  const wanted = isLow ? cores * leastRatio : memory / mostRatio;
  return [
    {
      pointer: `${first?.pointer}/resources/requests/${isLow ? 'memory' : 'cpu'}`,
      got: `${Number(memory.toFixed(3))} GiB of memory for ${Number(cores.toFixed(3))} cores`,
      allowed: `${leastRatio} to ${mostRatio} GiB for each core`,
      fix: isLow
        ? `raise requests.memory to ${Math.ceil(wanted * 1024)}Mi in all`
        : `raise requests.cpu to ${Math.ceil(wanted * 1000)}m in all`,
    },
  ];
}

/** What the profiles forbid of a node, but for its logs, which may be read. */
function nodeFindings(manifest: Manifest): Finding[] {
  return violationsOf(manifest).flatMap(({ field, value, pointer }): Finding[] => {
    const isPath = field === 'hostPath';
    if (!isPath && !['hostNetwork', 'hostPID', 'hostIPC'].includes(field)) return [];
    const { path } = (isPath ? value : {}) as { path?: string };
    if (isPath && /^\/var\/log(\/|$)/.test(path ?? '')) return [];
    return [
      {
        pointer: isPath ? `${pointer}/path` : pointer,
        got: show(isPath ? path : value),
        allowed: 'a pod that uses nothing of its node; /var/log may be read',
        fix: 'remove it, or run it on a platform that has nodes of its own',
      },
    ];
  });
}
