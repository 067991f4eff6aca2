// Made by npm run import; not to be edited. Source: k8s.io/api v0.24.17, k8s.io/api v0.35.4, k8s.io/apiextensions-apiserver v0.35.4, k8s.io/kube-aggregator v0.35.4, k8s.io/api v0.37.1

/** By line: an API, a kind, since when it is there, deprecated and gone, and what replaces it; - for what is not so. */
export const apis = `admission.k8s.io/v1beta1 AdmissionReview 1.9 1.19 1.22 admission.k8s.io/v1
admissionregistration.k8s.io/v1 MutatingAdmissionPolicy 1.36 - - -
admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding 1.36 - - -
admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicy 1.32 1.35 1.38 -
admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicyBinding 1.32 1.35 1.38 -
admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicy 1.26 1.29 1.32 -
admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicyBinding 1.26 1.29 1.32 -
admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicy 1.34 1.37 1.40 admissionregistration.k8s.io/v1
admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicyBinding 1.34 1.37 1.40 admissionregistration.k8s.io/v1
admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration 1.9 1.16 1.22 admissionregistration.k8s.io/v1
admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicy 1.28 1.31 1.34 -
admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicyBinding 1.28 1.31 1.34 -
admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration 1.9 1.16 1.22 admissionregistration.k8s.io/v1
apidiscovery.k8s.io/v2beta1 APIGroupDiscovery 1.26 1.32 1.35 -
apiextensions.k8s.io/v1beta1 ConversionReview 1.13 1.19 1.22 apiextensions.k8s.io/v1
apiextensions.k8s.io/v1beta1 CustomResourceDefinition 1.7 1.16 1.22 apiextensions.k8s.io/v1
apiregistration.k8s.io/v1beta1 APIService 1.7 1.19 1.22 apiregistration.k8s.io/v1
apps/v1beta1 ControllerRevision 1.7 1.8 1.16 apps/v1
apps/v1beta1 Deployment 1.6 1.8 1.16 apps/v1
apps/v1beta1 DeploymentRollback 1.6 1.8 1.16 apps/v1
apps/v1beta1 Scale 1.6 1.8 1.16 autoscaling/v1
apps/v1beta1 StatefulSet 1.5 1.8 1.16 apps/v1
apps/v1beta2 ControllerRevision 1.8 1.9 1.16 apps/v1
apps/v1beta2 DaemonSet 1.8 1.9 1.16 apps/v1
apps/v1beta2 Deployment 1.8 1.9 1.16 apps/v1
apps/v1beta2 ReplicaSet 1.8 1.9 1.16 apps/v1
apps/v1beta2 Scale 1.8 1.9 1.16 autoscaling/v1
apps/v1beta2 StatefulSet 1.8 1.9 1.16 apps/v1
authentication.k8s.io/v1alpha1 SelfSubjectReview 1.26 1.29 1.32 -
authentication.k8s.io/v1beta1 SelfSubjectReview 1.27 1.30 1.33 -
authentication.k8s.io/v1beta1 TokenReview 1.4 1.19 1.22 authentication.k8s.io/v1
authorization.k8s.io/v1beta1 LocalSubjectAccessReview 1.2 1.19 1.22 authorization.k8s.io/v1
authorization.k8s.io/v1beta1 SelfSubjectAccessReview 1.2 1.19 1.22 authorization.k8s.io/v1
authorization.k8s.io/v1beta1 SelfSubjectRulesReview 1.8 1.19 1.22 authorization.k8s.io/v1
authorization.k8s.io/v1beta1 SubjectAccessReview 1.2 1.19 1.22 authorization.k8s.io/v1
autoscaling/v2beta1 HorizontalPodAutoscaler 1.8 1.22 1.25 autoscaling/v2
autoscaling/v2beta2 HorizontalPodAutoscaler 1.12 1.23 1.26 autoscaling/v2
batch/v1beta1 CronJob 1.8 1.21 1.25 batch/v1
batch/v1beta1 JobTemplate 1.8 1.22 1.25 -
certificates.k8s.io/v1 ClusterTrustBundle 1.37 - - -
certificates.k8s.io/v1 PodCertificateRequest 1.37 - - -
certificates.k8s.io/v1alpha1 ClusterTrustBundle 1.26 1.34 1.37 -
certificates.k8s.io/v1beta1 CertificateSigningRequest 1.12 1.19 1.22 certificates.k8s.io/v1
certificates.k8s.io/v1beta1 ClusterTrustBundle 1.33 1.37 1.40 certificates.k8s.io/v1
certificates.k8s.io/v1beta1 PodCertificateRequest 1.35 1.37 1.40 certificates.k8s.io/v1
coordination.k8s.io/v1alpha2 LeaseCandidate 1.32 1.35 1.38 -
coordination.k8s.io/v1beta1 Lease 1.12 1.19 1.22 coordination.k8s.io/v1
coordination.k8s.io/v1beta1 LeaseCandidate 1.33 1.36 1.39 -
discovery.k8s.io/v1beta1 EndpointSlice 1.16 1.21 1.25 discovery.k8s.io/v1
events.k8s.io/v1beta1 Event 1.8 1.22 1.25 -
extensions/v1beta1 DaemonSet 1.1 1.8 1.16 apps/v1
extensions/v1beta1 Deployment 1.1 1.8 1.16 apps/v1
extensions/v1beta1 DeploymentRollback 1.2 1.8 1.16 -
extensions/v1beta1 Ingress 1.1 1.14 1.22 networking.k8s.io/v1
extensions/v1beta1 NetworkPolicy 1.3 1.9 1.16 networking.k8s.io/v1
extensions/v1beta1 PodSecurityPolicy 1.2 1.11 1.16 policy/v1beta1
extensions/v1beta1 ReplicaSet 1.2 1.8 1.16 apps/v1
extensions/v1beta1 Scale 1.1 1.2 1.16 -
flowcontrol.apiserver.k8s.io/v1alpha1 FlowSchema 1.18 1.20 1.21 flowcontrol.apiserver.k8s.io/v1beta2
flowcontrol.apiserver.k8s.io/v1alpha1 PriorityLevelConfiguration 1.18 1.20 1.21 flowcontrol.apiserver.k8s.io/v1beta2
flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema 1.20 1.23 1.26 flowcontrol.apiserver.k8s.io/v1beta3
flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration 1.20 1.23 1.26 flowcontrol.apiserver.k8s.io/v1beta3
flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema 1.23 1.26 1.29 flowcontrol.apiserver.k8s.io/v1beta3
flowcontrol.apiserver.k8s.io/v1beta2 PriorityLevelConfiguration 1.23 1.26 1.29 flowcontrol.apiserver.k8s.io/v1beta3
flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema 1.26 1.29 1.32 flowcontrol.apiserver.k8s.io/v1
flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration 1.26 1.29 1.32 flowcontrol.apiserver.k8s.io/v1
lifecycle.k8s.io/v1alpha1 Eviction 1.37 1.40 1.43 -
lifecycle.k8s.io/v1alpha1 EvictionRequest 1.37 1.40 1.43 -
networking.k8s.io/v1beta1 IPAddress 1.31 1.34 1.37 -
networking.k8s.io/v1beta1 Ingress 1.14 1.19 1.22 networking.k8s.io/v1
networking.k8s.io/v1beta1 IngressClass 1.18 1.19 1.22 networking.k8s.io/v1
networking.k8s.io/v1beta1 ServiceCIDR 1.31 1.34 1.37 -
node.k8s.io/v1beta1 RuntimeClass 1.13 1.22 1.25 -
policy/v1beta1 Eviction 1.5 1.22 1.25 -
policy/v1beta1 PodDisruptionBudget 1.5 1.21 1.25 policy/v1
policy/v1beta1 PodSecurityPolicy 1.10 1.21 1.25 -
rbac.authorization.k8s.io/v1beta1 ClusterRole 1.6 1.17 1.22 rbac.authorization.k8s.io/v1
rbac.authorization.k8s.io/v1beta1 ClusterRoleBinding 1.6 1.17 1.22 rbac.authorization.k8s.io/v1
rbac.authorization.k8s.io/v1beta1 Role 1.6 1.17 1.22 rbac.authorization.k8s.io/v1
rbac.authorization.k8s.io/v1beta1 RoleBinding 1.6 1.17 1.22 rbac.authorization.k8s.io/v1
resource.k8s.io/v1 DeviceClass 1.34 - - -
resource.k8s.io/v1 DeviceTaintRule 1.37 - - -
resource.k8s.io/v1 ResourceClaim 1.34 - - -
resource.k8s.io/v1 ResourceClaimTemplate 1.34 - - -
resource.k8s.io/v1 ResourceSlice 1.34 - - -
resource.k8s.io/v1alpha3 DeviceTaintRule 1.33 1.36 1.39 -
resource.k8s.io/v1alpha3 ResourcePoolStatusRequest 1.36 1.39 1.42 -
resource.k8s.io/v1beta1 DeviceClass 1.32 1.35 1.38 -
resource.k8s.io/v1beta1 ResourceClaim 1.32 1.35 1.38 -
resource.k8s.io/v1beta1 ResourceClaimTemplate 1.32 1.35 1.38 -
resource.k8s.io/v1beta1 ResourceSlice 1.32 1.35 1.38 -
resource.k8s.io/v1beta2 DeviceClass 1.33 1.36 1.39 -
resource.k8s.io/v1beta2 DeviceTaintRule 1.36 1.39 1.42 -
resource.k8s.io/v1beta2 ResourceClaim 1.33 1.36 1.39 -
resource.k8s.io/v1beta2 ResourceClaimTemplate 1.33 1.36 1.39 -
resource.k8s.io/v1beta2 ResourceSlice 1.33 1.36 1.39 -
scheduling.k8s.io/v1beta1 PodGroup 1.37 1.40 1.43 -
scheduling.k8s.io/v1beta1 PriorityClass 1.11 1.14 1.22 scheduling.k8s.io/v1
scheduling.k8s.io/v1beta1 Workload 1.37 1.40 1.43 -
storage.k8s.io/v1 VolumeAttributesClass 1.34 - - -
storage.k8s.io/v1alpha1 CSIStorageCapacity 1.19 1.21 1.24 storage.k8s.io/v1beta1
storage.k8s.io/v1alpha1 VolumeAttachment 1.9 1.21 1.24 storage.k8s.io/v1
storage.k8s.io/v1alpha1 VolumeAttributesClass 1.29 1.32 1.35 storage.k8s.io/v1
storage.k8s.io/v1beta1 CSIDriver 1.14 1.19 1.22 storage.k8s.io/v1
storage.k8s.io/v1beta1 CSINode 1.14 1.17 1.22 storage.k8s.io/v1
storage.k8s.io/v1beta1 CSIStorageCapacity 1.21 1.24 1.27 storage.k8s.io/v1
storage.k8s.io/v1beta1 StorageClass 1.4 1.19 1.22 storage.k8s.io/v1
storage.k8s.io/v1beta1 VolumeAttachment 1.10 1.19 1.22 storage.k8s.io/v1
storage.k8s.io/v1beta1 VolumeAttributesClass 1.31 1.34 1.37 storage.k8s.io/v1
storagemigration.k8s.io/v1 StorageVersionMigration 1.37 - - -
storagemigration.k8s.io/v1beta1 StorageVersionMigration 1.35 1.37 1.40 storagemigration.k8s.io/v1`;

/** By line: the version that added a field; its kind, PodSpec or Container; and its path. */
export const fields = `1.34 Container env.*.valueFrom.fileKeyRef
1.34 Container restartPolicyRules
1.34 PodSpec hostnameOverride
1.34 PodSpec volumes.*.projected.sources.*.podCertificate
1.35 PodSpec volumes.*.projected.sources.*.podCertificate.userAnnotations
1.35 PodSpec workloadRef
1.35 storage.k8s.io/v1 CSIDriver spec.serviceAccountTokenInSecrets
1.36 PodSpec schedulingGroup
1.36 storage.k8s.io/v1 CSIDriver spec.preventPodSchedulingIfMissing
1.37 Container lifecycle.postStart.httpGet.protocol
1.37 Container lifecycle.preStop.httpGet.protocol
1.37 Container livenessProbe.grpc.mode
1.37 Container livenessProbe.httpGet.protocol
1.37 Container readinessProbe.grpc.mode
1.37 Container readinessProbe.httpGet.protocol
1.37 Container startupProbe.grpc.mode
1.37 Container startupProbe.httpGet.protocol
1.37 Container volumeMounts.*.bindMountOptions
1.37 PodSpec evictionResponders
1.37 PodSpec volumes.*.configMap.defaultUser
1.37 PodSpec volumes.*.configMap.items.*.user
1.37 PodSpec volumes.*.downwardAPI.defaultUser
1.37 PodSpec volumes.*.downwardAPI.items.*.user
1.37 PodSpec volumes.*.emptyDir.mode
1.37 PodSpec volumes.*.projected.defaultUser
1.37 PodSpec volumes.*.projected.sources.*.clusterTrustBundle.user
1.37 PodSpec volumes.*.projected.sources.*.configMap.items.*.user
1.37 PodSpec volumes.*.projected.sources.*.downwardAPI.items.*.user
1.37 PodSpec volumes.*.projected.sources.*.podCertificate.user
1.37 PodSpec volumes.*.projected.sources.*.secret.items.*.user
1.37 PodSpec volumes.*.projected.sources.*.serviceAccountToken.user
1.37 PodSpec volumes.*.secret.defaultUser
1.37 PodSpec volumes.*.secret.items.*.user
1.37 batch/v1 CronJob spec.jobTemplate.spec.scheduling
1.37 batch/v1 Job spec.scheduling
1.37 resource.k8s.io/v1 ResourceClaim spec.devices.requests.*.exactly.derivedAttributes
1.37 resource.k8s.io/v1 ResourceClaim spec.devices.requests.*.firstAvailable.*.derivedAttributes
1.37 resource.k8s.io/v1 ResourceClaimTemplate spec.spec.devices.requests.*.exactly.derivedAttributes
1.37 resource.k8s.io/v1 ResourceClaimTemplate spec.spec.devices.requests.*.firstAvailable.*.derivedAttributes
1.37 v1 Node spec.podPreemptionPolicy`;
