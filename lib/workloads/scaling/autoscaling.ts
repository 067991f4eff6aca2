import * as v from 'valibot';
import type { Origin } from '../../problems/origin';
import { described, properties } from '../../problems/schema';
import { count, within } from '../values';

/**
 * How fast the number of pods changes in one direction.
 * @see https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#configurable-scaling-behavior
 */
export interface ScalingRules {
  /**
   * Seconds looked back over: up to the least, down to the most that was recommended in them. From 0 to 3600.
   * @default - 0 up, 300 down
   */
  readonly stabilizationWindowSeconds?: number;
  /**
   * Most pods that come or go in a period.
   * @default - any number
   */
  readonly pods?: number;
  /**
   * Most pods that come or go in a period, in percent of those there are. With `pods` as well, the larger of the two.
   * @default - any number
   */
  readonly percent?: number;
  /**
   * Seconds of a period, from 1 to 1800.
   * @default 60
   */
  readonly periodSeconds?: number;
}

/** How many pods there are: at least `min`, at most `max`, as many as keep the average use at what is aimed for. */
export interface Autoscaling {
  /** Fewest pods, at least 1. */
  readonly min: number;
  /** Most pods, at least `min`. */
  readonly max: number;
  /**
   * Average CPU use that is aimed for, in percent of the request, from 1 to 100.
   * @default 70
   */
  readonly cpuPercent?: number;
  /**
   * Average memory use that is aimed for, in percent of the request, from 1 to 100. A runtime that collects garbage
   * keeps what it once took, so that the pods never become fewer again.
   * @default - memory is not looked at
   */
  readonly memoryPercent?: number;
  /**
   * How fast pods come.
   * @default - as fast as is needed
   */
  readonly scaleUp?: ScalingRules;
  /**
   * How fast pods go.
   * @default - five minutes after they were last needed, all at once
   */
  readonly scaleDown?: ScalingRules;
}

const percentage = v.optional(
  described(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 'a whole percentage from 1 to 100'),
);

const ruleEntries = {
  stabilizationWindowSeconds: within(0, 3600, 'seconds'),
  pods: within(1, 2 ** 31 - 1, 'pods'),
  percent: within(1, 2 ** 31 - 1, 'percent'),
  periodSeconds: within(1, 1800, 'seconds'),
} satisfies { [Name in keyof Required<ScalingRules>]: v.GenericSchema };
const rules = v.optional(properties(ruleEntries));

const entries = {
  min: count('a number of pods'),
  max: count('a number of pods'),
  cpuPercent: percentage,
  memoryPercent: percentage,
  scaleUp: rules,
  scaleDown: rules,
} satisfies { [Name in keyof Required<Autoscaling>]: v.GenericSchema };

export const autoscalingShape = properties(entries);

const behavior = (direction: string, property: string): Origin[] => [
  [
    'HorizontalPodAutoscaler',
    `/spec/behavior/${direction}/stabilizationWindowSeconds`,
    `${property}.stabilizationWindowSeconds`,
  ],
  ['HorizontalPodAutoscaler', `/spec/behavior/${direction}/policies/0/value`, `${property}.pods`],
  ['HorizontalPodAutoscaler', `/spec/behavior/${direction}/policies/1/value`, `${property}.percent`],
  ['HorizontalPodAutoscaler', `/spec/behavior/${direction}/policies/0/periodSeconds`, `${property}.periodSeconds`],
];

/** Where the numbers of an autoscaler end up; CPU is always the first of its metrics. */
export const autoscalingOrigins: readonly Origin[] = [
  ['HorizontalPodAutoscaler', '/spec/minReplicas', 'replicas.min'],
  ['HorizontalPodAutoscaler', '/spec/maxReplicas', 'replicas.max'],
  ['HorizontalPodAutoscaler', '/spec/metrics/0/resource/target/averageUtilization', 'replicas.cpuPercent'],
  ['HorizontalPodAutoscaler', '/spec/metrics/1/resource/target/averageUtilization', 'replicas.memoryPercent'],
  ...behavior('scaleUp', 'replicas.scaleUp'),
  ...behavior('scaleDown', 'replicas.scaleDown'),
];
