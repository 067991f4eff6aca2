import type { IConstruct } from 'constructs';
import { checkConstruct } from '../problems/arguments';
import { reportCall } from '../problems/report';
import { shapeReports } from '../problems/shape';
import { resourceOptionsShape } from './resource-options-shape';

/** Seconds an operation may take, waiting for readiness included. */
export interface Timeouts {
  /**
   * Seconds until an object that is made must be ready.
   * @default 600
   */
  readonly createSeconds?: number;
  /**
   * Seconds until an object that is changed must be ready again.
   * @default 600
   */
  readonly updateSeconds?: number;
  /**
   * Seconds until an object that is deleted must be gone.
   * @default 600
   */
  readonly deleteSeconds?: number;
}

/** What a resource was called before: a whole URN, or the parts of it that were different. */
export type Alias = string | { readonly name?: string; readonly type?: string };

/**
 * How Pulumi treats the objects of a construct; what is rendered stays the same, but for the annotations of `skipAwait`,
 * `waitFor` and `adopt`.
 * @see https://www.pulumi.com/docs/iac/concepts/options/
 */
export interface ResourceOptionsProps {
  /**
   * Refuses to delete or to replace the objects: `pulumi state unprotect` first.
   * @default - true for Namespaces, StatefulSets, Clusters, PersistentVolumeClaims and CustomResourceDefinitions of a protected environment
   */
  readonly protect?: boolean;
  /**
   * Leaves the objects in the cluster when they leave the stack.
   * @default false
   */
  readonly retainOnDelete?: boolean;
  /**
   * Fields that somebody else sets, such as `spec.replicas`: names joined by dots, without the index of a list.
   * @default - `spec.replicas` of what an autoscaler scales
   */
  readonly ignoreChanges?: readonly string[];
  /**
   * Fields whose change replaces the object, which is deleted first: its name is its own.
   * @default - those that Kubernetes calls immutable
   */
  readonly replaceOnChanges?: readonly string[];
  /**
   * Takes over objects that exist and are exactly as declared: `true`, or the id (`namespace/name`) of a single object.
   * Leave it out once they are taken over.
   * @default false
   */
  readonly import?: boolean | string;
  /**
   * Takes over objects that exist and differ: the declared values win over those of whoever made them.
   * @default false
   */
  readonly adopt?: boolean;
  /**
   * Names the resources had in another program.
   * @default - none
   */
  readonly aliases?: readonly Alias[];
  /**
   * How long Pulumi waits. For a Service `createSeconds` is also how long its endpoints may take after the run.
   * @default - 600 seconds each, and 120 for endpoints
   */
  readonly timeouts?: Timeouts;
  /**
   * Does not wait until the objects are ready.
   * @default false
   */
  readonly skipAwait?: boolean;
  /**
   * What to wait for: `condition=Ready` or `jsonpath={.status.phase}=Running`, several in a list.
   * @default - what is known of the kind
   * @see https://www.pulumi.com/registry/packages/kubernetes/installation-configuration/
   */
  readonly waitFor?: string | readonly string[];
  /**
   * Name of another cluster, whose context is in the configuration of the stack: `kubernetes-<name>:context`. In
   * `dist/<environment>/` its objects stand in a folder of that name.
   * @default - the cluster of `kubernetes:context`
   */
  readonly provider?: string;
}

/** Objects that options are for. */
export interface ResourceOptionsScope {
  /**
   * Kinds that the options are for, such as `['Deployment']`.
   * @default - all
   */
  readonly kinds?: readonly string[];
}

type Added = readonly [options: ResourceOptionsProps, scope: ResourceOptionsScope];

const added = new WeakMap<IConstruct, Added[]>();
/** The trees with any options at all: in most there are none to look for. */
const trees = new WeakSet<IConstruct>();

/**
 * Options of Pulumi for all objects of a construct, those of constructs within it included:
 * `ResourceOptions.of(web).add({ protect: true })`. What is said further in wins; lists are joined.
 */
export class ResourceOptions {
  private constructor(private readonly construct: IConstruct) {}

  static of(construct: IConstruct): ResourceOptions {
    return new ResourceOptions(
      checkConstruct('ResourceOptions.of', construct, 'write ResourceOptions.of(web).add({ ... })'),
    );
  }

  add(options: ResourceOptionsProps, scope: ResourceOptionsScope = {}): void {
    const reports = shapeReports(resourceOptionsShape, options);
    for (const report of reports)
      reportCall(this.construct, { ...report, property: `ResourceOptions.${report.property}` });
    if (reports.length > 0) return;
    trees.add(this.construct.node.root);
    added.set(this.construct, [...(added.get(this.construct) ?? []), [options, scope]]);
  }
}

/** What holds for one object: all that was said of it and of the constructs around it. */
export function resourceOptionsOf(object: IConstruct, kind: string): ResourceOptionsProps {
  if (!trees.has(object.node.root)) return {};
  return object.node.scopes
    .flatMap((construct) => added.get(construct) ?? [])
    .filter(([, { kinds }]) => kinds?.includes(kind) ?? true)
    .map(([options]) => options)
    .reduce(join, {});
}

function join(outer: ResourceOptionsProps, inner: ResourceOptionsProps): ResourceOptionsProps {
  const lists = (['ignoreChanges', 'replaceOnChanges', 'aliases'] as const).flatMap((name) => {
    const items = [...(outer[name] ?? []), ...(inner[name] ?? [])];
    return items.length > 0 ? [[name, items]] : [];
  });
  return { ...outer, ...inner, timeouts: { ...outer.timeouts, ...inner.timeouts }, ...Object.fromEntries(lists) };
}
