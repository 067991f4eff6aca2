import { parsePointer } from '../problems/pointer';
import type { Manifest } from '../render/manifest';
import { podTemplatePath } from '../render/pod-template';
import { valueAt } from '../render/values';
import { type Kind, kindOf } from './kinds';

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
export const servingKinds = ['Pod', ...replicatedKinds, 'DaemonSet'] as const;
/** Those whose pods run once, for each time or for each message. */
export const jobKinds = ['Job', 'CronJob', 'ScaledJob'] as const;
/** The kinds that make pods, and the one that is there for others to make them of. */
export const podKinds = [...servingKinds, ...jobKinds, 'PodTemplate'] as const;

/** Where each of them keeps their template. */
const templates = new Map<Kind, readonly string[]>(podKinds.map((kind) => [kind, podTemplatePath(kind)]));

export const podTemplateOf = once((manifest: Manifest): PodTemplate | undefined => {
  const path = templates.get(kindOf(manifest));
  const template = path?.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    manifest,
  );
  const { metadata, spec } = (template ?? {}) as { metadata?: { labels?: Record<string, string> }; spec?: PodSpec };
  return path && spec
    ? { labels: metadata?.labels ?? {}, spec, pointer: `/${[...path, 'spec'].join('/')}` }
    : undefined;
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
  const kind = kindOf(manifest);
  return (
    kind === 'Job' || kind === 'CronJob' || endingPolicies.includes(String(podTemplateOf(manifest)?.spec.restartPolicy))
  );
}

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
export function once<Value>(of: (manifest: Manifest) => Value): (manifest: Manifest) => Value {
  let last: { readonly manifest: Manifest; readonly value: Value } | undefined;
  return (manifest) => {
    if (last?.manifest !== manifest) last = { manifest, value: of(manifest) };
    return last.value;
  };
}
