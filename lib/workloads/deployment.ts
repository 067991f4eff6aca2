import type { Construct } from 'constructs';
import { defaults } from '../defaults';
import { kubeObject } from '../kubernetes/object';
import { metadataOf } from './metadata';
import { alertsFor } from './observed';
import { type PodOptions, podTemplate } from './pod/pod';
import { checkSharing, exclusive } from './pod/volume-sharing';

export interface DeploymentProps extends PodOptions {
  /** Number of pods; left out where an autoscaler sets it. */
  readonly replicas?: number | undefined;
}

/**
 * Pods that are replaced one after the other when anything about them changes, new ones first. Where a volume can only be
 * on one node the old pod goes first: the new one would wait for the volume, and the old one for the new one.
 */
export function deployment(scope: Construct, { replicas, ...pod }: DeploymentProps): void {
  const { revisionHistoryLimit, progressDeadlineSeconds, maxSurge, maxUnavailable } = defaults.rollout;
  alertsFor(scope, 'Deployment', pod);
  checkSharing(scope, pod.mounts ?? [], replicas);
  const rolling = { type: 'RollingUpdate', rollingUpdate: { maxSurge, maxUnavailable } };
  kubeObject(scope, 'deployment', 'Deployment', {
    metadata: metadataOf(pod),
    spec: {
      ...(replicas !== undefined && { replicas }),
      revisionHistoryLimit,
      progressDeadlineSeconds,
      strategy: exclusive(pod.mounts).length > 0 ? { type: 'Recreate' } : rolling,
      selector: { matchLabels: pod.selector },
      template: podTemplate(scope, pod),
    },
  });
}
