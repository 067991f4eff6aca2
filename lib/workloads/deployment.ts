import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { defaults } from '../defaults';
import { kubeObject } from '../kubernetes/object';
import { metadataOf } from './metadata';
import { alertsFor } from './observed';
import { type PodOptions, podTemplate } from './pod/pod';

export interface DeploymentProps extends Omit<PodOptions, 'labels'> {
  /** Number of pods; left out where an autoscaler sets it. */
  readonly replicas?: number | undefined;
}

/** Pods that are replaced one after the other when anything about them changes, new ones first. */
export function deployment(scope: Construct, { replicas, ...pod }: DeploymentProps): void {
  const { revisionHistoryLimit, progressDeadlineSeconds, maxSurge, maxUnavailable } = defaults.rollout;
  const metadata = metadataOf(pod);
  alertsFor(scope, 'Deployment', pod);
  kubeObject(scope, 'deployment', 'Deployment', {
    metadata,
    spec: {
      ...(replicas !== undefined && { replicas }),
      revisionHistoryLimit,
      progressDeadlineSeconds,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge, maxUnavailable } },
      selector: { matchLabels: pod.selector },
      template: podTemplate({ ...pod, labels: { ...Chart.of(scope).labels, ...metadata.labels } }),
    },
  });
}
