import type { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { defaults } from '../../defaults';
import type { Plain } from '../../kubernetes/plain';
import { type PodOptions, podTemplate } from '../pod/pod';
import type { Placed } from '../props';
import type { JobProps } from './props';

/** One run, whatever starts it: a pod that is not started again, but replaced by another as often as is allowed. */
export function jobSpec(
  scope: Construct,
  pod: PodOptions,
  {
    activeDeadlineSeconds = defaults.job.activeDeadlineSeconds,
    backoffLimit = defaults.job.backoffLimit,
    ttlSecondsAfterFinished,
  }: Placed<JobProps>,
): Plain<k8s.JobSpec> {
  const template = podTemplate(scope, { ...pod, isFinite: true });
  const ttl = ttlSecondsAfterFinished !== undefined && { ttlSecondsAfterFinished };
  return { activeDeadlineSeconds, backoffLimit, ...ttl, template };
}
