import { Construct } from 'constructs';
import * as v from 'valibot';
import { kubeObject } from '../kubernetes/object';
import { checkArguments } from '../problems/arguments';
import { setOrigins } from '../problems/origin';
import { described, properties } from '../problems/schema';
import { checkShape } from '../problems/shape';
import { count } from './values';

/** How much pods matter where there is not room for all. */
export interface PriorityClassProps {
  /**
   * The priority, up to 1000000000. Pods without a class have 0, or that of the cluster's global default.
   * @see https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass
   */
  readonly value: number;

  /** Which pods it is for, to whoever reads the list of classes. */
  readonly description: string;

  /**
   * Whether pods that find no room may push out others of a lower priority.
   * @default 'PreemptLowerPriority'
   */
  readonly preemptionPolicy?: 'PreemptLowerPriority' | 'Never';

  /**
   * Whether it is that of all pods of the cluster which name none. One class can be.
   * @default false
   */
  readonly globalDefault?: boolean;
}

const shape = properties({
  value: count('a priority up to 1000000000'),
  description: v.string(),
  preemptionPolicy: v.optional(
    described(v.picklist(['PreemptLowerPriority', 'Never']), "'PreemptLowerPriority' or 'Never'"),
  ),
  globalDefault: v.optional(v.boolean()),
} satisfies { [Name in keyof Required<PriorityClassProps>]: v.GenericSchema });

/** A priority for pods of any namespace; it belongs to the cluster, and is named as the construct is. */
export class PriorityClass extends Construct {
  readonly name: string;

  constructor(scope: Construct, id: string, props: PriorityClassProps) {
    super(...checkArguments('PriorityClass', scope, id));
    setOrigins(this, [
      ['PriorityClass', '/metadata/name', 'id'],
      ['PriorityClass', '/value', 'value'],
    ]);
    const fallback = { value: 0, description: '' };
    const { value, description, preemptionPolicy, globalDefault } = checkShape(this, shape, props, fallback);
    this.name = id;
    kubeObject(this, 'Resource', 'PriorityClass', {
      metadata: { name: id },
      value,
      description,
      ...(preemptionPolicy && { preemptionPolicy }),
      ...(globalDefault !== undefined && { globalDefault }),
    });
  }
}
