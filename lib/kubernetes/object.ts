import { ApiObject } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { within } from '../problems/trace';
import { apiVersions } from './api-versions';
import type { Plain } from './plain';

/** The kinds that holdfast makes, with the types of their fields. */
export interface Kinds {
  ClusterRole: k8s.KubeClusterRoleProps;
  ClusterRoleBinding: k8s.KubeClusterRoleBindingProps;
  ConfigMap: k8s.KubeConfigMapProps;
  CronJob: k8s.KubeCronJobProps;
  DaemonSet: k8s.KubeDaemonSetProps;
  Deployment: k8s.KubeDeploymentProps;
  HorizontalPodAutoscaler: k8s.KubeHorizontalPodAutoscalerV2Props;
  Ingress: k8s.KubeIngressProps;
  Job: k8s.KubeJobProps;
  LimitRange: k8s.KubeLimitRangeProps;
  Namespace: k8s.KubeNamespaceProps;
  NetworkPolicy: k8s.KubeNetworkPolicyProps;
  PersistentVolumeClaim: k8s.KubePersistentVolumeClaimProps;
  PodDisruptionBudget: k8s.KubePodDisruptionBudgetProps;
  PriorityClass: k8s.KubePriorityClassProps;
  ResourceQuota: k8s.KubeResourceQuotaProps;
  Role: k8s.KubeRoleProps;
  RoleBinding: k8s.KubeRoleBindingProps;
  Secret: k8s.KubeSecretProps;
  Service: k8s.KubeServiceProps;
  ServiceAccount: k8s.KubeServiceAccountProps;
  StatefulSet: k8s.KubeStatefulSetProps;
  StorageClass: k8s.KubeStorageClassProps;
  // Its types of v1beta1 are those of v1, which cdk8s-plus-28 does not have yet.
  ValidatingAdmissionPolicy: k8s.KubeValidatingAdmissionPolicyV1Beta1Props;
  ValidatingAdmissionPolicyBinding: k8s.KubeValidatingAdmissionPolicyBindingV1Beta1Props;
}

/**
 * An object of Kubernetes itself, typed by cdk8s-plus but not made by its classes: those drop, without a word, every
 * field that Kubernetes 1.28 did not have, and loading them takes longer than rendering.
 */
export function kubeObject<Kind extends keyof Kinds>(
  scope: Construct,
  id: string,
  kind: Kind,
  props: Plain<Kinds[Kind]>,
): ApiObject {
  return within(() => new ApiObject(scope, id, { apiVersion: apiVersions[kind], kind, ...(props as object) }));
}
