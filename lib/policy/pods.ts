import { parsePointer } from '../problems/pointer';
import type { Manifest } from '../render/manifest';
import { podTemplatePath } from '../render/pod-template';
import { valueAt } from '../render/values';
import { type Kind, type KnownKind, kindOf } from './kinds';
import { knativeService } from './knative';

/** The fields of a container that rules look at. */
export interface Container {
  readonly name?: string;
  readonly image?: unknown;
  readonly ports?: readonly {
    readonly name?: unknown;
    readonly containerPort?: unknown;
    readonly protocol?: unknown;
  }[];
  readonly env?: readonly EnvVar[];
  readonly envFrom?: readonly { readonly prefix?: string; readonly configMapRef?: Named; readonly secretRef?: Named }[];
  readonly resources?: { readonly requests?: Amounts; readonly limits?: Amounts };
  readonly restartPolicy?: unknown;
  readonly volumeMounts?: readonly {
    readonly name?: unknown;
    readonly mountPath?: unknown;
    readonly subPath?: unknown;
  }[];
  readonly lifecycle?: { readonly preStop?: PreStop };
  readonly [probe: string]: unknown;
}

export interface EnvVar {
  readonly name?: string;
  readonly value?: unknown;
  readonly valueFrom?: {
    readonly configMapKeyRef?: Named & { readonly key?: string; readonly optional?: boolean };
    readonly secretKeyRef?: Named;
  };
}

interface Named {
  readonly name?: string;
}

export interface PreStop {
  readonly sleep?: { readonly seconds?: number };
  readonly exec?: { readonly command?: readonly string[] };
}

type Amounts = Readonly<Record<string, unknown>>;

export interface Volume {
  readonly name?: unknown;
  readonly emptyDir?: { readonly medium?: unknown; readonly sizeLimit?: unknown };
  readonly configMap?: ConfigMapSource;
  readonly secret?: { readonly secretName?: string };
  readonly projected?: {
    readonly sources?: readonly { readonly configMap?: ConfigMapSource; readonly secret?: Named }[];
  };
}

export interface ConfigMapSource extends Named {
  readonly optional?: boolean;
  readonly items?: readonly { readonly key?: string }[];
}

export interface PodSpec {
  readonly containers?: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly volumes?: readonly Volume[];
  readonly nodeSelector?: Readonly<Record<string, unknown>>;
  readonly affinity?: { readonly nodeAffinity?: NodeAffinity };
  readonly tolerations?: readonly Toleration[];
  readonly priorityClassName?: string;
  readonly serviceAccountName?: string;
  readonly automountServiceAccountToken?: boolean;
  readonly terminationGracePeriodSeconds?: number;
  readonly restartPolicy?: unknown;
}

export interface NodeRequirement {
  readonly key?: unknown;
  readonly operator?: unknown;
  readonly values?: readonly unknown[];
}

interface NodeTerm {
  readonly matchExpressions?: readonly NodeRequirement[];
}

interface NodeAffinity {
  readonly requiredDuringSchedulingIgnoredDuringExecution?: { readonly nodeSelectorTerms?: readonly NodeTerm[] };
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly {
    readonly weight?: unknown;
    readonly preference?: NodeTerm;
  }[];
}

export interface Toleration {
  readonly key?: unknown;
  readonly operator?: unknown;
  readonly value?: unknown;
  readonly effect?: unknown;
  readonly tolerationSeconds?: unknown;
}

/** The pods an object makes: their labels, what they are, and where in the object that stands. */
export interface PodTemplate {
  readonly labels: Readonly<Record<string, string>>;
  readonly spec: PodSpec;
  /** JSON pointer to `spec`. */
  readonly pointer: string;
}

/** What `restartPolicy` says of pods that are done some time. */
export const endingPolicies = ['Never', 'OnFailure'];
/** Those that keep a number of pods. */
export const replicatedKinds = ['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController', 'Rollout'] as const;
/** Those whose pods go on until they are told to stop. */
const ownServingKinds = ['Pod', ...replicatedKinds, 'DaemonSet'] as const;
const foreignServingKinds = ['CloneSet', 'DeploymentConfig'] as const;
export const servingKinds = [...ownServingKinds, ...foreignServingKinds] as const;
/** Those that know their pods by a selector of their own. */
export const owningKinds = [...replicatedKinds, 'DaemonSet', 'CloneSet'] as const;
/** Those whose pods run once, for each time or for each message. */
const ownJobKinds = ['Job', 'CronJob', 'ScaledJob'] as const;
const foreignJobKinds = ['AdvancedCronJob', 'BroadcastJob', 'batch.volcano.sh/Job'] as const;
/** The kinds that make pods, and the one that is there for others to make them of. */
export const ownPodKinds = [...ownServingKinds, ...ownJobKinds, 'PodTemplate'] as const;
/** Those of others that the gate alone judges: on admission that is asked of the pods, or of what they make pods by. */
export const foreignPodKinds = [...foreignServingKinds, ...foreignJobKinds, knativeService] as const;
export const podKinds = [...ownPodKinds, ...foreignPodKinds] as const;
/** Those whose pods are as they are written: Knative fills in numbers and ports that are 0. */
export const writtenPodKinds = [...ownPodKinds, ...foreignServingKinds, ...foreignJobKinds] as const;

type Labels = Readonly<Record<string, string>>;

/** Where each of them keeps their template, and the labels that its controller adds to the pods. */
interface TemplatePlace {
  readonly path: readonly string[];
  readonly added?: ((manifest: Manifest) => Labels) | undefined;
}

const addedLabels: { readonly [kind in KnownKind]?: (manifest: Manifest) => Labels } = {
  DeploymentConfig: ({ metadata: { name } }) => ({ deploymentconfig: name }),
  'batch.volcano.sh/Job': ({ metadata: { name }, spec }) => ({
    'volcano.sh/job-name': name,
    'volcano.sh/task-spec': String(valueAt(spec, ['name'])),
  }),
  [knativeService]: ({ metadata: { name } }) => ({
    'serving.knative.dev/configuration': name,
    'serving.knative.dev/service': name,
  }),
};
const templates = new Map<Kind, TemplatePlace>(
  podKinds.map((kind) => [kind, { path: podTemplatePath(kind), added: addedLabels[kind] }]),
);

export const podTemplateOf = once((manifest: Manifest): PodTemplate | undefined => {
  const { path, added } = templates.get(kindOf(manifest)) ?? {};
  const template = path?.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    manifest,
  );
  const { metadata, spec } = (template ?? {}) as { metadata?: { labels?: Labels }; spec?: PodSpec };
  if (!path || !spec) return undefined;
  const labels = metadata?.labels ?? {};
  const pointer = `/${[...path, 'spec'].join('/')}`;
  return { labels: added ? { ...labels, ...added(manifest) } : labels, spec, pointer };
});

/** The metadata that an object's pods get, with its JSON pointer; undefined where that is the object's own. */
export const templateMetadataOf = once((manifest: Manifest): { metadata: unknown; pointer: string } | undefined => {
  const pod = podTemplateOf(manifest);
  if (!pod || pod.pointer === '/spec') return undefined;
  const pointer = pod.pointer.replace(/spec$/, 'metadata');
  return { metadata: valueAt(manifest, parsePointer(pointer)), pointer };
});

/** Every container of an object's pods, init containers too, with its JSON pointer. What is no container is left out. */
export const containersOf = once((manifest: Manifest): readonly { container: Container; pointer: string }[] => {
  const pod = podTemplateOf(manifest);
  return (['containers', 'initContainers'] as const).flatMap((list) => {
    const items: unknown = pod?.spec[list];
    return (Array.isArray(items) ? (items as (Container | null | undefined)[]) : []).flatMap((container, index) =>
      container ? [{ container, pointer: `${pod?.pointer}/${list}/${index}` }] : [],
    );
  });
});

/** The containers that run as long as the pod does: the main ones, and those beside them. */
export function runningContainersOf(manifest: Manifest): ReturnType<typeof containersOf> {
  return containersOf(manifest).filter(
    ({ container, pointer }) => container.restartPolicy === 'Always' || !pointer.includes('/initContainers/'),
  );
}

/** True for pods that are done some time, such as those of Jobs and tests: nobody waits until they serve. */
export function runsToItsEnd(manifest: Manifest): boolean {
  return (
    jobKinds.includes(kindOf(manifest)) || endingPolicies.includes(String(podTemplateOf(manifest)?.spec.restartPolicy))
  );
}

const jobKinds: readonly Kind[] = [...ownJobKinds, ...foreignJobKinds];

/** How long a hook takes before the process is told to stop, as far as it can be seen. */
export function preStopSeconds({ sleep, exec }: PreStop = {}): number {
  const [, seconds] = /(?:^|\s)sleep (\d+)/.exec((exec?.command ?? []).join(' ')) ?? [];
  return sleep?.seconds ?? Number(seconds ?? 0);
}

/** The names of the volumes of an object's pods, then of those that a StatefulSet claims for each, with their pointers. */
export function volumeNamesOf(manifest: Manifest): readonly { name: unknown; pointer: string }[] {
  const pod = podTemplateOf(manifest);
  const templates = valueAt(manifest, ['spec', 'volumeClaimTemplates']);
  return [
    ...(pod?.spec.volumes ?? []).map(({ name }, index) => ({ name, pointer: `${pod?.pointer}/volumes/${index}/name` })),
    ...(Array.isArray(templates) ? templates : []).map((template, index) => ({
      name: valueAt(template, ['metadata', 'name']),
      pointer: `/spec/volumeClaimTemplates/${index}/metadata/name`,
    })),
  ];
}

/** Most rules look at the pods of a manifest one after the other; a table of all manifests would cost more than it saves. */
function once<Value>(of: (manifest: Manifest) => Value): (manifest: Manifest) => Value {
  let last: { readonly manifest: Manifest; readonly value: Value } | undefined;
  return (manifest) => {
    if (last?.manifest !== manifest) last = { manifest, value: of(manifest) };
    return last.value;
  };
}
