import type { k8s } from 'cdk8s-plus-28';
import * as v from 'valibot';
import type { Plain } from '../../kubernetes/plain';
import { described, properties } from '../../problems/schema';
import { count } from '../values';

/** A label of the node has, or has not, one of these values. */
export interface ValuesRequirement {
  /** Name of the label. */
  readonly key: string;
  /** One of the values, or none of them. */
  readonly operator: 'In' | 'NotIn';
  /** The values, at least one. */
  readonly values: readonly string[];
}

/** A label of the node is there, or is not. */
export interface PresenceRequirement {
  /** Name of the label. */
  readonly key: string;
  /** Whether it has to be there. */
  readonly operator: 'Exists' | 'DoesNotExist';
}

/** A label of the node is a number above, or below, this one. */
export interface NumberRequirement {
  /** Name of the label. */
  readonly key: string;
  /** Greater, or less. */
  readonly operator: 'Gt' | 'Lt';
  /** The number it is compared with. */
  readonly value: number;
}

/** What a label of a node has to be. */
export type NodeRequirement = ValuesRequirement | PresenceRequirement | NumberRequirement;

/** A wish, and how much it weighs against the others, from 1 to 100. */
export type NodePreference = NodeRequirement & { readonly weight: number };

/** Which nodes pods may go to, and which they had better go to. */
export interface NodeAffinity {
  /**
   * What a node has to be: all of it, or pods wait for such a node.
   * @default - any node
   */
  readonly required?: readonly NodeRequirement[];

  /**
   * What a node had better be. Pods go elsewhere where there is none.
   * @default - no preference
   */
  readonly preferred?: readonly NodePreference[];
}

const operators = "'In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt' or 'Lt'";

/** Whether the operator goes with the values is the gate's to judge. */
const requirement = {
  key: v.string(),
  operator: described(v.picklist(['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt']), operators),
  values: v.optional(described(v.array(v.string()), "a list of texts, such as ['eu-west-1a']")),
  value: v.optional(count('a number')),
};

export const nodeAffinityShape = properties({
  required: v.optional(v.array(properties(requirement))),
  preferred: v.optional(v.array(properties({ ...requirement, weight: count('a weight from 1 to 100') }))),
} satisfies { [Name in keyof Required<NodeAffinity>]: v.GenericSchema });

export function nodeAffinity({ required = [], preferred = [] }: NodeAffinity): Plain<k8s.NodeAffinity> {
  const terms = preferred.map((wish) => ({
    weight: wish.weight,
    preference: { matchExpressions: [expression(wish)] },
  }));
  const all = { matchExpressions: required.map(expression) };
  return {
    ...(required.length > 0 && { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [all] } }),
    ...(terms.length > 0 && { preferredDuringSchedulingIgnoredDuringExecution: terms }),
  };
}

function expression(requirement: NodeRequirement): Plain<k8s.NodeSelectorRequirement> {
  const { key, operator } = requirement;
  if ('values' in requirement) return { key, operator, values: requirement.values };
  return { key, operator, ...('value' in requirement && { values: [String(requirement.value)] }) };
}
