import type { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { defaults } from '../../defaults';
import { kubeObject } from '../../kubernetes/object';
import { ResourceOptions } from '../../kubernetes/resource-options';
import { metadataOf } from '../metadata';
import { alertsFor } from '../observed';
import type { PodOptions } from '../pod/pod';
import type { Placed } from '../props';
import { jobSpec } from './job-spec';
import type { JobProps } from './props';

/** How much later than Kubernetes Pulumi gives up on a Job, so that it is told why it failed. */
const marginSeconds = 60;

/** A run that Pulumi waits for as long as it may take; `annotations` are those of the Job. */
export function job(
  scope: Construct,
  pod: PodOptions,
  props: Placed<JobProps>,
  annotations: Readonly<Record<string, string>> = {},
): ApiObject {
  const seconds = (props.activeDeadlineSeconds ?? defaults.job.activeDeadlineSeconds) + marginSeconds;
  ResourceOptions.of(scope).add({ timeouts: { createSeconds: seconds, updateSeconds: seconds } }, { kinds: ['Job'] });
  alertsFor(scope, 'Job', pod);
  return kubeObject(scope, 'job', 'Job', {
    metadata: metadataOf(pod, annotations),
    spec: jobSpec(scope, pod, props),
  });
}
