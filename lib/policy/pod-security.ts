import type { Manifest } from '../render/manifest';
import { valueAt } from '../render/values';
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

/** A field, and where it is. */
interface Field {
  readonly value: unknown;
  readonly pointer: string;
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
  const pod: Field = { value: spec, pointer };
  const containers = [
    ...containersOf(manifest).map(({ container, pointer }) => ({ value: container, pointer })),
    ...items(pod, 'ephemeralContainers'),
  ];
  return [
    ...ofPod(pod),
    ...containers.flatMap((container) => [
      ...ofContainer(container),
      ...(minor >= hostsForbidden ? ofHosts(container) : []),
      ...hardening(pod, container),
    ]),
  ];
}

interface Path {
  readonly keys: readonly string[];
  readonly suffix: string;
  readonly field: string;
}

/** What the few paths there are look like, taken apart once. */
const paths = new Map<string, Path>();

function pathOf(text: string): Path {
  const keys = text.split('.');
  const path = { keys, suffix: `/${keys.join('/')}`, field: keys.at(-1) as string };
  paths.set(text, path);
  return path;
}

function named({ value, pointer }: Field, text: string): Field & { readonly field: string } {
  const { keys, suffix, field } = paths.get(text) ?? pathOf(text);
  return { value: valueAt(value, keys), pointer: pointer + suffix, field };
}

const unconfined = ['securityContext.appArmorProfile.type', 'securityContext.seccompProfile.type'];
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

function ofPod(pod: Field): Violation[] {
  const hostFields = ['hostNetwork', 'hostPID', 'hostIPC'].map((field) => named(pod, field));
  const user = named(pod, 'securityContext.runAsUser');
  return [
    ...hostFields.filter(({ value }) => value === true).map((field) => forbidden('baseline', field, 'not set')),
    ...(user.value === 0 ? [forbidden('restricted', user, 'a user that is not root')] : []),
    ...profilesOf(pod),
    ...items(pod, 'volumes').flatMap(ofVolume),
    ...items(named(pod, 'securityContext'), 'sysctls')
      .map((sysctl) => named(sysctl, 'name'))
      .filter(({ value }) => !safeSysctls.includes(String(value)))
      .map((sysctl) => forbidden('baseline', sysctl, safeSysctls.join(', '))),
  ];
}

/** Kinds of volumes that hold nothing of the node's own. */
const harmless = ['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'image', 'persistentVolumeClaim'].concat(
  'projected',
  'secret',
);

function ofVolume(volume: Field): Violation[] {
  const beyond = Object.keys(volume.value as object).filter((key) => key !== 'name' && !harmless.includes(key));
  return beyond.map((kind) =>
    forbidden(kind === 'hostPath' ? 'baseline' : 'restricted', named(volume, kind), harmless.join(', ')),
  );
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

function ofContainer(container: Field): Violation[] {
  const privileged = named(container, 'securityContext.privileged');
  const procMount = named(container, 'securityContext.procMount');
  const hostPorts = items(container, 'ports').map((port) => named(port, 'hostPort'));
  return [
    ...(privileged.value === true ? [forbidden('baseline', privileged, 'not set')] : []),
    ...(['Default', undefined].includes(procMount.value as string)
      ? []
      : [forbidden('baseline', procMount, 'Default')]),
    ...hostPorts.filter(({ value }) => Boolean(value)).map((port) => forbidden('baseline', port, 'not set')),
    ...profilesOf(container),
    ...ofCapabilities(named(container, 'securityContext.capabilities.add')),
  ];
}

const askers = ['livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle.postStart', 'lifecycle.preStop'];
const hosts = askers.flatMap((asker) => ['httpGet', 'tcpSocket'].map((way) => `${asker}.${way}.host`));

/** Who chooses the host has the kubelet ask any address that the node reaches: the pod's own is asked without it. */
function ofHosts(container: Field): Violation[] {
  return hosts
    .map((path) => named(container, path))
    .filter(({ value }) => Boolean(value))
    .map((host) => forbidden('baseline', host, 'not set'));
}

function ofCapabilities(add: Field & { readonly field: string }): Violation[] {
  const added = Array.isArray(add.value) ? (add.value as unknown[]).map(String) : [];
  const beyond = added.filter((name) => !baselineCapabilities.includes(name));
  if (beyond.length > 0) return [forbidden('baseline', { ...add, value: beyond }, baselineCapabilities.join(', '))];
  const others = added.filter((name) => name !== 'NET_BIND_SERVICE');
  return others.length > 0 ? [forbidden('restricted', { ...add, value: others }, 'NET_BIND_SERVICE')] : [];
}

/** What a container and its whole pod can say alike. */
function profilesOf(holder: Field): Violation[] {
  const context = (path: string) => named(holder, `securityContext.${path}`);
  const hostProcess = context('windowsOptions.hostProcess');
  const type = context('seLinuxOptions.type');
  const owners = ['user', 'role'].map((name) => context(`seLinuxOptions.${name}`));
  return [
    ...unconfined
      .map((path) => named(holder, path))
      .filter(({ value }) => value !== undefined && !known.includes(String(value)))
      .map((field) => forbidden('baseline', field, known.join(' or '))),
    ...(hostProcess.value === true ? [forbidden('baseline', hostProcess, 'not set')] : []),
    ...([undefined, '', ...seLinuxTypes].includes(type.value as string)
      ? []
      : [forbidden('baseline', type, seLinuxTypes.join(', '))]),
    ...owners.filter(({ value }) => Boolean(value)).map((owner) => forbidden('baseline', owner, 'not set')),
  ];
}

/** What `restricted` demands of each container, the pod's own word counting where the container has none. */
function hardening(pod: Field, container: Field): Violation[] {
  const context = (path: string) => named(container, `securityContext.${path}`);
  const either = (path: string) => {
    const own = context(path);
    return own.value === undefined ? { ...own, value: named(pod, `securityContext.${path}`).value } : own;
  };
  const user = context('runAsUser');
  const drop = context('capabilities.drop');
  const demands: readonly (readonly [field: ReturnType<typeof named>, isMet: boolean, allowed: string])[] = [
    [context('allowPrivilegeEscalation'), context('allowPrivilegeEscalation').value === false, 'false'],
    [either('runAsNonRoot'), either('runAsNonRoot').value === true, 'true'],
    [user, user.value !== 0 || either('runAsNonRoot').value !== true, 'a user that is not root'],
    [either('seccompProfile.type'), known.includes(String(either('seccompProfile.type').value)), known.join(' or ')],
    [drop, Array.isArray(drop.value) && drop.value.includes('ALL'), "['ALL']"],
  ];
  const isWindows = named(pod, 'os.name').value === 'windows'; // where there is nothing of the kind
  const held = isWindows ? demands.filter(([{ field }]) => field.startsWith('runAs')) : demands;
  return held.flatMap(([field, isMet, allowed]) => (isMet ? [] : [forbidden('restricted', field, allowed)]));
}

function forbidden(profile: Profile, field: ReturnType<typeof named>, allowed: string): Violation {
  return { profile, ...field, allowed };
}

function items({ value, pointer }: Field, list: string): Field[] {
  const found = valueAt(value, [list]);
  return (Array.isArray(found) ? (found as unknown[]) : []).flatMap((item, index) =>
    typeof item === 'object' && item !== null ? [{ value: item, pointer: `${pointer}/${list}/${index}` }] : [],
  );
}
