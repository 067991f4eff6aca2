import type { k8s } from 'cdk8s-plus-28';
import type { IConstruct } from 'constructs';
import * as v from 'valibot';
import type { Plain } from '../../kubernetes/plain';
import type { Origin } from '../../problems/origin';
import { report } from '../../problems/report';
import { described, dictionary, properties } from '../../problems/schema';
import { show } from '../../problems/show';
import { count } from '../values';
import { type NodeAffinity, nodeAffinity, nodeAffinityShape } from './node-affinity';

/** A taint of nodes that pods may go to in spite of it. */
export interface Toleration {
  /** Name of the taint. */
  readonly key: string;

  /**
   * Value of the taint.
   * @default - any
   */
  readonly value?: string;

  /**
   * What the taint does to other pods.
   * @default - any
   */
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';

  /**
   * Seconds a pod stays on a node that gets such a taint, which then has to be one of `NoExecute`.
   * @default - for ever
   */
  readonly tolerationSeconds?: number;
}

/** Which nodes pods go to. They are spread over zones and hosts in any case. */
export interface SchedulingProps {
  /**
   * Labels that a node has to have.
   * @default - none
   * @see https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#nodeselector
   */
  readonly nodeSelector?: Readonly<Record<string, string>>;

  /**
   * Processors that the image is made for.
   * @default - any: the image is one for all of them
   * @see https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-arch
   */
  readonly architecture?: 'amd64' | 'arm64';

  /**
   * What a node has to be, or had better be, where labels alone do not say it.
   * @default - none
   * @see https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#node-affinity
   */
  readonly nodeAffinity?: NodeAffinity;

  /**
   * Taints of nodes that the pods may go to in spite of them.
   * @default - none
   * @see https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
   */
  readonly tolerations?: readonly Toleration[];

  /**
   * Name of a PriorityClass, or a `PriorityClass`: which pods go first where there is not room for all.
   * @default - that of the cluster
   * @see https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/
   */
  readonly priorityClassName?: string | { readonly name: string };
}

const effects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] as const;

const tolerationEntries = {
  key: v.string(),
  value: v.optional(v.string()),
  effect: v.optional(described(v.picklist(effects), "'NoSchedule', 'PreferNoSchedule' or 'NoExecute'")),
  tolerationSeconds: v.optional(count('a number of seconds')),
} satisfies { [Name in keyof Required<Toleration>]: v.GenericSchema };

export const schedulingEntries = {
  nodeSelector: v.optional(dictionary(v.string(), "texts by name, such as { 'example.com/pool': 'batch' }")),
  architecture: v.optional(described(v.picklist(['amd64', 'arm64']), "'amd64' or 'arm64'")),
  nodeAffinity: v.optional(nodeAffinityShape),
  tolerations: v.optional(
    described(v.array(properties(tolerationEntries)), "a list such as [{ key: 'dedicated', value: 'batch' }]"),
  ),
  priorityClassName: v.optional(
    described(v.union([v.string(), v.looseObject({ name: v.string() })]), "a PriorityClass's name"),
  ),
} satisfies { [Name in keyof Required<SchedulingProps>]: v.GenericSchema };

/** Where the properties end up in the spec of pods at a pointer. */
export function schedulingOrigins(kind: string, pod: string): Origin[] {
  const affinity = `${pod}/affinity/nodeAffinity`;
  return [
    [kind, `${pod}/nodeSelector`, 'nodeSelector', 1],
    [kind, `${affinity}/requiredDuringSchedulingIgnoredDuringExecution`, 'nodeAffinity.required'],
    [kind, `${affinity}/preferredDuringSchedulingIgnoredDuringExecution`, 'nodeAffinity.preferred', 1],
    [kind, `${pod}/tolerations`, 'tolerations', 2],
    [kind, `${pod}/priorityClassName`, 'priorityClassName'],
  ];
}

const architectureLabel = 'kubernetes.io/arch';

/** Reports an architecture that is said twice: one of the two would silently win. */
export function checkScheduling(construct: IConstruct, { architecture, nodeSelector = {} }: SchedulingProps): void {
  const given = nodeSelector[architectureLabel];
  if (architecture === undefined || given === undefined) return;
  report(construct, {
    id: 'node-requirement',
    severity: 'error',
    property: 'architecture',
    got: `${show(architecture)}, and ${architectureLabel}: ${show(given)} in nodeSelector`,
    allowed: 'one of the two',
    fix: `remove ${architectureLabel} from nodeSelector`,
  });
}

/** What workloads say besides. */
export interface SchedulingOptions extends SchedulingProps {
  /** True for pods that go to nodes whatever their taints. */
  readonly toleratesAll?: boolean | undefined;
}

type Scheduling = Pick<Plain<k8s.PodSpec>, 'nodeSelector' | 'affinity' | 'tolerations' | 'priorityClassName'>;

/** Where the pods go; `apart` is what keeps them away from each other. */
export function scheduling(props: SchedulingOptions, apart?: Plain<k8s.Affinity>): Scheduling {
  const { architecture, priorityClassName: priority } = props;
  const anywhere = props.toleratesAll ? [{ operator: 'Exists' }] : [];
  const tolerations = [...(props.tolerations ?? []).map(toleration), ...anywhere];
  const nodeSelector = { ...props.nodeSelector, ...(architecture && { [architectureLabel]: architecture }) };
  const affinity = { ...(props.nodeAffinity && { nodeAffinity: nodeAffinity(props.nodeAffinity) }), ...apart };
  return {
    ...(Object.keys(nodeSelector).length > 0 && { nodeSelector }),
    ...(Object.keys(affinity).length > 0 && { affinity }),
    ...(tolerations.length > 0 && { tolerations }),
    ...(priority !== undefined && { priorityClassName: typeof priority === 'string' ? priority : priority.name }),
  };
}

function toleration(given: Toleration): Plain<k8s.Toleration> {
  return { ...given, operator: given.value === undefined ? 'Exists' : 'Equal' };
}
