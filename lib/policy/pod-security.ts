import type { Manifest } from '../render/manifest';
import { listAt, valueAt } from '../render/values';
import { minorFor } from './kubernetes-versions';
import { containersOf, podTemplateOf } from './pods';

/** A profile, and how far it is from none at all. */
export const profiles = { privileged: 0, baseline: 1, restricted: 2 } as const;
export type Profile = keyof typeof profiles;

/** Something that a profile, and all that are stricter, do not allow. */
export interface Violation {
  /** The least strict profile that forbids it. */
  readonly profile: Profile;
  readonly pointer: string;
  /** The field, by its name. */
  readonly field: string;
  readonly value: unknown;
  readonly allowed: string;
}

/** Something with fields, and where it is. */
interface Holder {
  readonly value: unknown;
  readonly pointer: string;
}

/** A field by its path, taken apart once. */
interface Field {
  readonly keys: readonly string[];
  readonly suffix: string;
  readonly field: string;
}

function fieldAt(path: string): Field {
  const keys = path.split('.');
  return { keys, suffix: `/${keys.join('/')}`, field: keys.at(-1) as string };
}

/** What a profile demands of a field. */
interface Demand extends Field {
  readonly profile: Profile;
  readonly isMet: (value: unknown) => boolean;
  readonly allowed: string;
}

function demand(profile: Profile, path: string, isMet: Demand['isMet'], allowed = 'not set'): Demand {
  return { profile, ...fieldAt(path), isMet, allowed };
}

/** The minor version of Kubernetes whose profiles are the first to speak of the hosts that probes and hooks ask. */
const hostsForbidden = 34;

/**
 * What the pods of an object do that a profile forbids, as admission of a minor version of Kubernetes looks at them.
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export function violationsOf(manifest: Manifest, minor = minorFor({})): Violation[] {
  const { spec, pointer } = podTemplateOf(manifest) ?? {};
  if (!spec || pointer === undefined) return [];
  const pod = { value: spec, pointer };
  const found: Violation[] = [];
  judgePod(pod, found);
  const containers = containersOf(manifest).map(({ container, pointer }) => ({ value: container, pointer }));
  for (const container of [...containers, ...items(pod, 'ephemeralContainers')]) {
    judgeContainer(container, found);
    if (minor >= hostsForbidden) judge(container, hosts, found); // who chooses the host has the kubelet ask any address
    harden(pod, container, found);
  }
  return found;
}

/** Adds what a holder does not meet. */
function judge(holder: Holder, demands: readonly Demand[], found: Violation[]): void {
  for (const one of demands) {
    const value = valueAt(holder.value, one.keys);
    if (!one.isMet(value)) found.push(forbidden(holder, one, value, one.profile, one.allowed));
  }
}

function forbidden(
  holder: Holder,
  { suffix, field }: Field,
  value: unknown,
  profile: Profile,
  allowed: string,
): Violation {
  return { profile, pointer: holder.pointer + suffix, field, value, allowed };
}

const isNotTrue = (value: unknown) => value !== true;
const isNotSaid = (value: unknown) => !value;

const known = ['RuntimeDefault', 'Localhost'];
/** Those that hold for a pod alone, or for the connections of a namespace of its own. */
const safeSysctls = ['kernel.shm_rmid_forced'].concat(
  ['ip_local_port_range', 'ip_local_reserved_ports', 'ip_unprivileged_port_start', 'ping_group_range'].map(
    (name) => `net.ipv4.${name}`,
  ),
  ['tcp_fin_timeout', 'tcp_keepalive_intvl', 'tcp_keepalive_probes', 'tcp_keepalive_time', 'tcp_rmem', 'tcp_syncookies']
    .concat('tcp_wmem')
    .map((name) => `net.ipv4.${name}`),
);
const seLinuxTypes = ['container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t'];

/** What a container and its whole pod can say alike. */
const shared: readonly Demand[] = [
  ...['securityContext.appArmorProfile.type', 'securityContext.seccompProfile.type'].map((path) =>
    demand('baseline', path, (value) => value === undefined || known.includes(String(value)), known.join(' or ')),
  ),
  demand('baseline', 'securityContext.windowsOptions.hostProcess', isNotTrue),
  demand(
    'baseline',
    'securityContext.seLinuxOptions.type',
    (value) => value === undefined || value === '' || seLinuxTypes.includes(value as string),
    seLinuxTypes.join(', '),
  ),
  ...['user', 'role'].map((name) => demand('baseline', `securityContext.seLinuxOptions.${name}`, isNotSaid)),
];

const ofPods: readonly Demand[] = [
  ...['hostNetwork', 'hostPID', 'hostIPC'].map((field) => demand('baseline', field, isNotTrue)),
  demand('restricted', 'securityContext.runAsUser', (value) => value !== 0, 'a user that is not root'),
  ...shared,
];

const isSafe = demand('baseline', 'name', (value) => safeSysctls.includes(String(value)), safeSysctls.join(', '));

function judgePod(pod: Holder, found: Violation[]): void {
  judge(pod, ofPods, found);
  for (const volume of items(pod, 'volumes')) judgeVolume(volume, found);
  for (const sysctl of items(pod, 'securityContext.sysctls')) judge(sysctl, [isSafe], found);
}

/** Kinds of volumes that hold nothing of the node's own. */
const harmless = ['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'image', 'persistentVolumeClaim'].concat(
  'projected',
  'secret',
);

function judgeVolume(volume: Holder, found: Violation[]): void {
  for (const kind of Object.keys(volume.value as object)) {
    if (kind === 'name' || harmless.includes(kind)) continue;
    const profile = kind === 'hostPath' ? 'baseline' : 'restricted';
    found.push(forbidden(volume, fieldAt(kind), valueAt(volume.value, [kind]), profile, harmless.join(', ')));
  }
}

/** What root may do in a container of Docker as well. */
const baselineCapabilities = ['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD'].concat([
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);

const ofContainers: readonly Demand[] = [
  demand('baseline', 'securityContext.privileged', isNotTrue),
  demand('baseline', 'securityContext.procMount', (value) => value === undefined || value === 'Default', 'Default'),
];
const hostPort = demand('baseline', 'hostPort', isNotSaid);

function judgeContainer(container: Holder, found: Violation[]): void {
  judge(container, ofContainers, found);
  for (const port of items(container, 'ports')) judge(port, [hostPort], found);
  judge(container, shared, found);
  judgeCapabilities(container, found);
}

const askers = ['livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle.postStart', 'lifecycle.preStop'];
/** The pod's own address is asked where nothing is said. */
const hosts = askers.flatMap((asker) =>
  ['httpGet', 'tcpSocket'].map((way) => demand('baseline', `${asker}.${way}.host`, isNotSaid)),
);

const add = fieldAt('securityContext.capabilities.add');

function judgeCapabilities(container: Holder, found: Violation[]): void {
  const added = listAt(container.value, add.keys).map(String);
  const beyond = added.filter((name) => !baselineCapabilities.includes(name));
  const others = added.filter((name) => name !== 'NET_BIND_SERVICE');
  if (beyond.length > 0) found.push(forbidden(container, add, beyond, 'baseline', baselineCapabilities.join(', ')));
  else if (others.length > 0) found.push(forbidden(container, add, others, 'restricted', 'NET_BIND_SERVICE'));
}

/** What `restricted` demands of each container; where it has no word of its own, that of the pod may count. */
const hardening: readonly (Demand & { readonly counts: 'own' | 'either' })[] = [
  {
    ...demand('restricted', 'securityContext.allowPrivilegeEscalation', (value) => value === false, 'false'),
    counts: 'own',
  },
  { ...demand('restricted', 'securityContext.runAsNonRoot', (value) => value === true, 'true'), counts: 'either' },
  {
    ...demand('restricted', 'securityContext.runAsUser', (value) => value !== 0, 'a user that is not root'),
    counts: 'own',
  },
  {
    ...demand(
      'restricted',
      'securityContext.seccompProfile.type',
      (value) => known.includes(String(value)),
      known.join(' or '),
    ),
    counts: 'either',
  },
  {
    ...demand(
      'restricted',
      'securityContext.capabilities.drop',
      (value) => Array.isArray(value) && value.includes('ALL'),
      "['ALL']",
    ),
    counts: 'own',
  },
];
const osName = ['os', 'name'];

function harden(pod: Holder, container: Holder, found: Violation[]): void {
  const isWindows = valueAt(pod.value, osName) === 'windows'; // where there is nothing of the kind but users
  let isRoot = false;
  for (const one of hardening) {
    const own = valueAt(container.value, one.keys);
    const value = one.counts === 'either' ? (own ?? valueAt(pod.value, one.keys)) : own;
    const isSaid = one.field === 'runAsUser' && isRoot; // of who may be root anyway
    if (one.isMet(value) || isSaid || (isWindows && !one.field.startsWith('runAs'))) continue;
    if (one.field === 'runAsNonRoot') isRoot = true;
    found.push(forbidden(container, one, value, one.profile, one.allowed));
  }
}

function items({ value, pointer }: Holder, path: string): Holder[] {
  return listAt(value, path.split('.')).flatMap((item, index) =>
    typeof item === 'object' && item !== null
      ? [{ value: item, pointer: `${pointer}/${path.replaceAll('.', '/')}/${index}` }]
      : [],
  );
}
