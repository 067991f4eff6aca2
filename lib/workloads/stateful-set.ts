import type { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { kubeObject } from '../kubernetes/object';
import type { Plain } from '../kubernetes/plain';
import { metadataOf } from './metadata';
import { alertsFor } from './observed';
import { type PodOptions, podTemplate } from './pod/pod';

export interface StatefulSetProps extends PodOptions {
  readonly annotations: Readonly<Record<string, string>>;
  readonly replicas: number;
  /** Name of the headless Service that gives each pod a name. */
  readonly serviceName: string;
  readonly podManagementPolicy: string;
  readonly partition: number;
  readonly minReadySeconds: number;
  readonly retention: { readonly whenDeleted: string; readonly whenScaled: string };
  /** What each pod claims for itself, by the name of the volume. */
  readonly claims: Readonly<Record<string, Plain<k8s.PersistentVolumeClaimSpec>>>;
}

/** Pods with a name and volumes of their own, which a pod that takes the place of another gets again. */
export function statefulSet(scope: Construct, props: StatefulSetProps): void {
  const { annotations, replicas, serviceName, podManagementPolicy, partition, minReadySeconds, retention, ...pod } =
    props;
  alertsFor(scope, 'StatefulSet', pod);
  kubeObject(scope, 'stateful-set', 'StatefulSet', {
    metadata: metadataOf(pod, annotations),
    spec: {
      replicas,
      serviceName,
      podManagementPolicy,
      minReadySeconds,
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition } },
      persistentVolumeClaimRetentionPolicy: retention,
      selector: { matchLabels: pod.selector },
      template: podTemplate(scope, { ...pod, keepsName: true }),
      // Without labels: the controller adds those of the selector, and what stands here can never be changed.
      volumeClaimTemplates: Object.entries(props.claims).map(([name, spec]) => ({ metadata: { name }, spec })),
    },
  });
}
