import { Chart } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { defaults } from '../../defaults';
import type { Plain } from '../../kubernetes/plain';
import { versionLabel } from '../labels';
import { type PodOptions, podTemplate } from '../pod/pod';
import type { Placed } from '../props';
import type { JobProps } from './props';

/** One run, whatever starts it: a pod that is not started again, but replaced by another as often as is allowed. */
export function jobSpec(
  scope: Construct,
  pod: Omit<PodOptions, 'labels'>,
  {
    activeDeadlineSeconds = defaults.job.activeDeadlineSeconds,
    backoffLimit = defaults.job.backoffLimit,
    ttlSecondsAfterFinished,
  }: Placed<JobProps>,
): Plain<k8s.JobSpec> {
  const labels = { ...Chart.of(scope).labels, ...pod.selector, ...versionLabel(pod.image) };
  const template = podTemplate({ ...pod, labels, isFinite: true });
  const ttl = ttlSecondsAfterFinished !== undefined && { ttlSecondsAfterFinished };
  return { activeDeadlineSeconds, backoffLimit, ...ttl, template };
}
