import { show } from '../../problems/show';
import type { Manifest } from '../../render/manifest';
import { listAt, valueAt } from '../../render/values';
import { containersOf, podTemplateOf, writtenPodKinds } from '../pods';
import { probesOf } from '../probes';
import type { Finding, Rule } from '../rule';

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
  check: (manifest) => {
    const found: Finding[] = [];
    eachNumber(manifest, (value, least, at, field, percent = false) => {
      const most = wide.has(field) ? largestWide : largest;
      if (isWithin(value, least, most) || (percent && isPercentage(value))) return;
      found.push({
        pointer: `${at}/${field}`,
        got: show(value),
        allowed: `${range(value, least, most)}${percent ? ", or a percentage such as '50%'" : ''}`,
        fix: `write ${suggestion(value, least, most)}`,
      });
    });
    return found;
  },
};

/** Takes a number, what it is at least, where its field stands, and whether a percentage is as good. */
type Take = (value: unknown, least: number, at: string, field: string, percent?: boolean) => void;

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

function eachNumber(manifest: Manifest, take: Take): void {
  if (manifest.kind === 'HorizontalPodAutoscaler') eachUtilization(manifest, take);
  else if (manifest.kind !== 'PodDisruptionBudget') eachOfPods(manifest, take);
  else {
    for (const field of ['minAvailable', 'maxUnavailable']) {
      take(valueAt(manifest, ['spec', field]), 0, '/spec', field, true);
    }
  }
}

function eachUtilization(manifest: Manifest, take: Take): void {
  for (const [index, metric] of listAt(manifest, ['spec', 'metrics']).entries()) {
    for (const kind of ['resource', 'containerResource']) {
      const value = valueAt(metric, [kind, 'target', 'averageUtilization']);
      take(value, 1, `/spec/metrics/${index}/${kind}/target`, 'averageUtilization');
    }
  }
}

function eachOfPods(manifest: Manifest, take: Take): void {
  const { spec, pointer = '' } = podTemplateOf(manifest) ?? {};
  take(spec?.terminationGracePeriodSeconds, 0, pointer, 'terminationGracePeriodSeconds');
  for (const { keys, at, field, least } of controllerFields.get(manifest.kind) ?? []) {
    take(valueAt(manifest, keys), least, at, field);
  }
  for (const one of containersOf(manifest)) eachOfContainer(one, take);
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
      Object.entries(fields).map(([field, least]) => ({
        keys: [...path.split('/'), field],
        at: `/${path}`,
        field,
        least,
      })),
    ),
  ]),
);

function eachOfContainer({ container, pointer }: ReturnType<typeof containersOf>[number], take: Take): void {
  take(container.lifecycle?.preStop?.sleep?.seconds, 1, `${pointer}/lifecycle/preStop/sleep`, 'seconds');
  for (const { probe, pointer: at } of probesOf(container, pointer)) {
    for (const [field, least] of probeFields) take(probe[field], least, at, field);
  }
}
