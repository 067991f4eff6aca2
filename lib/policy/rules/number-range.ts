import { show } from '../../problems/show';
import type { Manifest } from '../../render/manifest';
import { valueAt } from '../../render/values';
import { containersOf, podTemplateOf, writtenPodKinds } from '../pods';
import { probesOf } from '../probes';
import type { Rule } from '../rule';

/** The largest number that Kubernetes keeps in most of its fields, an int32. */
const largest = 2 ** 31 - 1;
/** And in these, which are an int64: 2^63 - 1, to which this is the nearest number of JavaScript. */
const largestWide = 2 ** 63;
const wide = new Set(['terminationGracePeriodSeconds', 'activeDeadlineSeconds', 'startingDeadlineSeconds']);

/** Least value of each number of a probe. */
const probeNumbers = {
  initialDelaySeconds: 0,
  periodSeconds: 1,
  timeoutSeconds: 1,
  successThreshold: 1,
  failureThreshold: 1,
} as const;

const probeFields = Object.entries(probeNumbers);

export const numberRange: Rule = {
  id: 'number-range',
  severity: 'error',
  title: 'Seconds, thresholds, budgets and the use that is aimed for are whole numbers that Kubernetes takes.',
  why: 'The API server refuses the object, after it has taken the objects before it.',
  source: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Probe',
  kinds: ['HorizontalPodAutoscaler', 'PodDisruptionBudget', ...writtenPodKinds],
  admission: 'api-server',
  check: (manifest) =>
    numbersOf(manifest)
      .map((field) => ({ ...field, most: mostOf(field.pointer) }))
      .filter(({ value, least, most, percent }) => !isWithin(value, least, most) && !(percent && isPercentage(value)))
      .map(({ value, least, most, percent, pointer }) => ({
        pointer,
        got: show(value),
        allowed: `${range(value, least, most)}${percent ? ", or a percentage such as '50%'" : ''}`,
        fix: `write ${suggestion(value, least, most)}`,
      })),
};

interface NumberField {
  readonly value: unknown;
  readonly pointer: string;
  readonly least: number;
  /** Whether a percentage is as good. */
  readonly percent?: boolean;
}

function mostOf(pointer: string): number {
  return wide.has(pointer.slice(pointer.lastIndexOf('/') + 1)) ? largestWide : largest;
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return value === undefined || value === null || (Number.isInteger(value) && inRange(value as number, least, most));
}

function inRange(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

function range(value: unknown, least: number, most: number): string {
  return Number(value) > most ? `a whole number up to ${words(most)}` : `a whole number from ${least}`;
}

function words(most: number): string {
  return most === largestWide ? '9223372036854775807' : `${most}`;
}

function isPercentage(value: unknown): boolean {
  const [, percent] = /^(\d{1,3})%$/.exec(String(value)) ?? [];
  return percent !== undefined && Number(percent) <= 100;
}

function suggestion(value: unknown, least: number, most: number): number {
  const whole = Math.round(Number(value));
  return inRange(whole, least, most) ? whole : Math.max(least, 1);
}

function numbersOf(manifest: Manifest): NumberField[] {
  if (manifest.kind === 'HorizontalPodAutoscaler') return utilizations(manifest);
  if (manifest.kind !== 'PodDisruptionBudget') return ofPods(manifest);
  return ['minAvailable', 'maxUnavailable'].map((field) => ({
    value: valueAt(manifest, ['spec', field]),
    pointer: `/spec/${field}`,
    least: 0,
    percent: true,
  }));
}

function utilizations(manifest: Manifest): NumberField[] {
  const metrics = valueAt(manifest, ['spec', 'metrics']);
  return (Array.isArray(metrics) ? metrics : []).flatMap((metric, index) =>
    ['resource', 'containerResource'].map((kind) => ({
      value: valueAt(metric, [kind, 'target', 'averageUtilization']),
      pointer: `/spec/metrics/${index}/${kind}/target/averageUtilization`,
      least: 1,
    })),
  );
}

function ofPods(manifest: Manifest): NumberField[] {
  const { spec, pointer } = podTemplateOf(manifest) ?? {};
  const field = 'terminationGracePeriodSeconds';
  const grace = { value: spec?.[field], pointer: `${pointer}/${field}`, least: 0 };
  return [grace, ...ofController(manifest), ...containersOf(manifest).flatMap(ofContainer)];
}

/** Least value of each number of what makes pods, by the path to where it stands. */
const jobNumbers = { activeDeadlineSeconds: 1, backoffLimit: 0, ttlSecondsAfterFinished: 0 } as const;
const controllerNumbers: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>> = {
  Job: { spec: jobNumbers },
  CronJob: {
    spec: { startingDeadlineSeconds: 0, successfulJobsHistoryLimit: 0, failedJobsHistoryLimit: 0 },
    'spec/jobTemplate/spec': jobNumbers,
  },
  Deployment: { spec: { minReadySeconds: 0, progressDeadlineSeconds: 1, revisionHistoryLimit: 0 } },
  StatefulSet: { spec: { minReadySeconds: 0 }, 'spec/updateStrategy/rollingUpdate': { partition: 0 } },
  DaemonSet: { spec: { minReadySeconds: 0 } },
  ReplicationController: { spec: { minReadySeconds: 0 } },
  ScaledJob: { 'spec/jobTargetRef': jobNumbers },
};

/** The same by kind, taken apart once. */
const controllerFields = new Map(
  Object.entries(controllerNumbers).map(([kind, paths]) => [
    kind,
    Object.entries(paths).flatMap(([path, fields]) =>
      Object.entries(fields).map(([field, least]) => {
        const pointer = `/${path}/${field}`;
        return { keys: pointer.split('/').slice(1), pointer, least };
      }),
    ),
  ]),
);

function ofController(manifest: Manifest): NumberField[] {
  const fields = controllerFields.get(manifest.kind) ?? [];
  return fields.map(({ keys, pointer, least }) => ({ value: valueAt(manifest, keys), pointer, least }));
}

function ofContainer({ container, pointer }: ReturnType<typeof containersOf>[number]): NumberField[] {
  const sleep = {
    value: container.lifecycle?.preStop?.sleep?.seconds,
    pointer: `${pointer}/lifecycle/preStop/sleep/seconds`,
    least: 1,
  };
  const ofProbes = probesOf(container, pointer).flatMap(({ probe, pointer: at }) =>
    probeFields.flatMap(([field, least]) => {
      const value = probe[field];
      return value === undefined ? [] : [{ value, pointer: `${at}/${field}`, least }];
    }),
  );
  return [sleep, ...ofProbes];
}
