import type { Manifest } from './manifest';
import { podTemplateOf } from './pod-template';
import { isOfKubernetes } from './scope';
import { values } from './values';

type Fields = Record<string, unknown>;

/** Fields that mean the same empty as not at all. Not in it: those whose emptiness is a choice, such as `emptyDir: {}`. */
const emptyInPods = [
  'affinity',
  'hostAliases',
  'imagePullSecrets',
  'initContainers',
  'nodeSelector',
  'securityContext',
  'tolerations',
  'topologySpreadConstraints',
  'volumes',
];
const emptyInContainers = [
  'args',
  'command',
  'env',
  'envFrom',
  'lifecycle',
  'ports',
  'resources',
  'securityContext',
  'volumeDevices',
  'volumeMounts',
];
const emptyInServices = ['externalIPs', 'loadBalancerSourceRanges'];
const emptyInMetadata = ['annotations', 'finalizers', 'labels', 'ownerReferences'];

/** Fields that say what the API server says itself. What hardens a pod is not among them: it is there to be read. */
const defaultsOfPods: Fields = {
  dnsPolicy: 'ClusterFirst',
  hostIPC: false,
  hostNetwork: false,
  hostPID: false,
  restartPolicy: 'Always',
  setHostnameAsFQDN: false,
  shareProcessNamespace: false,
};
const defaultsOfWorkloads: Fields = { minReadySeconds: 0, paused: false, suspend: false };

/** What the API server says of an object, and a copy of what was once applied: they come along with exported objects. */
const ofServer = ['creationTimestamp', 'generation', 'managedFields', 'resourceVersion', 'selfLink', 'uid'];
const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

const containerLists = [
  ['initContainers', '*'],
  ['containers', '*'],
];

/**
 * Takes out of a manifest what says nothing: empty lists and defaults of Kubernetes that generators write all the
 * same, and what only the API server can say. Of resources that others define only the latter is known. The manifest
 * itself is changed.
 */
export function removeNoise(manifest: Manifest): void {
  const fields = manifest as Fields;
  const metadata = fields.metadata as Fields;
  for (const field of ofServer) remove(metadata, field);
  remove((metadata.annotations ?? {}) as Fields, lastApplied);
  removeEmpty(metadata, emptyInMetadata);
  if (isOfKubernetes(manifest.apiVersion) || isEmpty(fields.status)) remove(fields, 'status');
  const spec = fields.spec as Fields | undefined;
  if (manifest.apiVersion === 'v1' && manifest.kind === 'Service') removeEmpty(spec, emptyInServices);
  removeFromPods(manifest);
  if (isOfKubernetes(manifest.apiVersion)) removeDefaults(spec, defaultsOfWorkloads);
}

function removeFromPods(manifest: Manifest): void {
  const template = podTemplateOf(manifest);
  if (!template) return;
  removeEmpty(template.metadata as Fields, emptyInMetadata);
  for (const container of containerLists.flatMap((list) => values(template.spec, list))) {
    removeEmpty(container, emptyInContainers);
  }
  removeEmpty(template.spec, emptyInPods);
  removeDefaults(template.spec, defaultsOfPods);
}

function removeEmpty(from: unknown, names: readonly string[]): void {
  const fields = isObject(from) ? from : {};
  for (const name of names) if (isEmpty(fields[name])) delete fields[name];
}

function removeDefaults(from: unknown, defaults: Readonly<Fields>): void {
  const fields = isObject(from) ? from : {};
  for (const name in defaults) if (name in fields && fields[name] === defaults[name]) delete fields[name];
}

/** V8 takes its time for what is not there. */
function remove(fields: Fields, name: string): void {
  if (name in fields) delete fields[name];
}

function isEmpty(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const _ in value) return false;
  return true;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
