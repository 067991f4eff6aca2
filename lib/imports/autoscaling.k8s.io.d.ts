// Made by npm run import; not to be edited. Source: k8s.io/autoscaler/vertical-pod-autoscaler v1.8.1
import type { ApiObjectMetadata } from 'cdk8s';

/**
 * VerticalPodAutoscaler is the configuration for a vertical pod
 * autoscaler, which automatically manages pod resources based on historical and
 * real time resource utilization.
 */
export interface VerticalPodAutoscalerProps {
  readonly metadata?: ApiObjectMetadata;

  /**
   * Specification of the behavior of the autoscaler.
   * More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status.
   */
  readonly spec: VerticalPodAutoscalerSpec;
}

/**
 * Specification of the behavior of the autoscaler.
 * More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status.
 */
export interface VerticalPodAutoscalerSpec {
  /**
   * Recommender responsible for generating recommendation for this object.
   * List should be empty (then the default recommender will generate the
   * recommendation) or contain exactly one recommender.
   */
  readonly recommenders?: readonly VerticalPodAutoscalerSpecRecommenders[];

  /**
   * Controls how the autoscaler computes recommended resources.
   * The resource policy may be used to set constraints on the recommendations
   * for individual containers.
   * If any individual containers need to be excluded from getting the VPA recommendations, then
   * it must be disabled explicitly by setting mode to "Off" under containerPolicies.
   * If not specified, the autoscaler computes recommended resources for all containers in the pod,
   * without additional constraints.
   */
  readonly resourcePolicy?: VerticalPodAutoscalerSpecResourcePolicy;

  /** startupBoost specifies the startup boost policy for the pod. */
  readonly startupBoost?: VerticalPodAutoscalerSpecStartupBoost;

  /**
   * TargetRef points to the controller managing the set of pods for the
   * autoscaler to control - e.g. Deployment, StatefulSet. VerticalPodAutoscaler
   * can be targeted at controller implementing scale subresource (the pod set is
   * retrieved from the controller's ScaleStatus) or some well known controllers
   * (e.g. for DaemonSet the pod set is read from the controller's spec).
   * If VerticalPodAutoscaler cannot use specified target it will report
   * ConfigUnsupported condition.
   * Note that VerticalPodAutoscaler does not require full implementation
   * of scale subresource - it will not use it to modify the replica count.
   * The only thing retrieved is a label selector matching pods grouped by
   * the target resource.
   */
  readonly targetRef: VerticalPodAutoscalerSpecTargetRef;

  /**
   * Describes the rules on how changes are applied to the pods.
   * If not specified, all fields in the `PodUpdatePolicy` are set to their
   * default values.
   */
  readonly updatePolicy?: VerticalPodAutoscalerSpecUpdatePolicy;
}

/**
 * VerticalPodAutoscalerRecommenderSelector points to a specific Vertical Pod Autoscaler recommender.
 * In the future it might pass parameters to the recommender.
 */
export interface VerticalPodAutoscalerSpecRecommenders {
  /** Name of the recommender responsible for generating recommendation for this object. */
  readonly name: string;
}

/**
 * Controls how the autoscaler computes recommended resources.
 * The resource policy may be used to set constraints on the recommendations
 * for individual containers.
 * If any individual containers need to be excluded from getting the VPA recommendations, then
 * it must be disabled explicitly by setting mode to "Off" under containerPolicies.
 * If not specified, the autoscaler computes recommended resources for all containers in the pod,
 * without additional constraints.
 */
export interface VerticalPodAutoscalerSpecResourcePolicy {
  /** Per-container resource policies. */
  readonly containerPolicies?: readonly VerticalPodAutoscalerSpecResourcePolicyContainerPolicies[];
}

/** startupBoost specifies the startup boost policy for the pod. */
export interface VerticalPodAutoscalerSpecStartupBoost {
  /**
   * cpu specifies the CPU startup boost policy.
   * If this field is not set, no startup boost is applied.
   */
  readonly cpu?: VerticalPodAutoscalerSpecStartupBoostCpu;
}

/**
 * TargetRef points to the controller managing the set of pods for the
 * autoscaler to control - e.g. Deployment, StatefulSet. VerticalPodAutoscaler
 * can be targeted at controller implementing scale subresource (the pod set is
 * retrieved from the controller's ScaleStatus) or some well known controllers
 * (e.g. for DaemonSet the pod set is read from the controller's spec).
 * If VerticalPodAutoscaler cannot use specified target it will report
 * ConfigUnsupported condition.
 * Note that VerticalPodAutoscaler does not require full implementation
 * of scale subresource - it will not use it to modify the replica count.
 * The only thing retrieved is a label selector matching pods grouped by
 * the target resource.
 */
export interface VerticalPodAutoscalerSpecTargetRef {
  /** apiVersion is the API version of the referent */
  readonly apiVersion?: string;

  /** kind is the kind of the referent; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds */
  readonly kind: string;

  /** name is the name of the referent; More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names */
  readonly name: string;
}

/**
 * Describes the rules on how changes are applied to the pods.
 * If not specified, all fields in the `PodUpdatePolicy` are set to their
 * default values.
 */
export interface VerticalPodAutoscalerSpecUpdatePolicy {
  /**
   * evictAfterOOMSeconds specifies the time in seconds to wait after an OOM event before
   * considering the pod for eviction. Pods that have OOMed in less than this time
   * since start will be evicted.
   */
  readonly evictAfterOOMSeconds?: number;

  /**
   * EvictionRequirements is a list of EvictionRequirements that need to
   * evaluate to true in order for a Pod to be evicted. If more than one
   * EvictionRequirement is specified, all of them need to be fulfilled to allow eviction.
   */
  readonly evictionRequirements?: readonly VerticalPodAutoscalerSpecUpdatePolicyEvictionRequirements[];

  /**
   * Minimal number of replicas which need to be alive for Updater to attempt
   * pod eviction (pending other checks like PDB). Only positive values are
   * allowed. Overrides global '--min-replicas' flag.
   */
  readonly minReplicas?: number;

  /**
   * Controls when autoscaler applies changes to the pod resources.
   * The default is 'Recreate'.
   */
  readonly updateMode?: VerticalPodAutoscalerSpecUpdatePolicyUpdateMode;
}

/**
 * ContainerResourcePolicy controls how autoscaler computes the recommended
 * resources for a specific container.
 */
export interface VerticalPodAutoscalerSpecResourcePolicyContainerPolicies {
  /**
   * Name of the container or DefaultContainerResourcePolicy, in which
   * case the policy is used by the containers that don't have their own
   * policy specified.
   */
  readonly containerName?: string;

  /**
   * Specifies the type of recommendations that will be computed
   * (and possibly applied) by VPA.
   * If not specified, the default of [cpu, memory] will be used.
   */
  readonly controlledResources?: readonly string[];

  /**
   * Specifies which resource values should be controlled.
   * The default is "RequestsAndLimits".
   */
  readonly controlledValues?: VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesControlledValues;

  /**
   * Specifies the maximum amount of resources that will be recommended
   * for the container. The default is no maximum.
   */
  readonly maxAllowed?: { readonly [key: string]: VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesMaxAllowed };

  /**
   * memoryAggregationIntervalCount is the number of consecutive
   * memoryAggregationIntervals which make up the memory aggregation window.
   * The total window length is:
   * MemoryAggregationIntervalSeconds * MemoryAggregationIntervalCount.
   */
  readonly memoryAggregationIntervalCount?: number;

  /**
   * memoryAggregationIntervalSeconds is the length of a single interval
   * (in seconds) for which the peak memory usage is computed.
   * Memory usage peaks are aggregated in multiples of this interval.
   * In other words, there is one memory usage sample per interval
   * (the maximum usage over that interval).
   */
  readonly memoryAggregationIntervalSeconds?: number;

  /**
   * Specifies the minimal amount of resources that will be recommended
   * for the container. The default is no minimum.
   */
  readonly minAllowed?: { readonly [key: string]: VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesMaxAllowed };

  /** Whether autoscaler is enabled for the container. The default is "Auto". */
  readonly mode?: VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesMode;

  /** oomBumpUpRatio is the ratio to increase memory when OOM is detected. */
  readonly oomBumpUpRatio?: VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesOomBumpUpRatio;

  /** oomMinBumpUp is the minimum increase in memory when OOM is detected. */
  readonly oomMinBumpUp?: VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesOomMinBumpUp;

  /**
   * startupBoost specifies the startup boost policy for the container.
   * This overrides any pod-level startup boost policy.
   * The startup boost policy takes precedence over the rest of the fields in
   * this struct, except for ContainerName and ControlledValues.
   */
  readonly startupBoost?: VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesStartupBoost;
}

/**
 * cpu specifies the CPU startup boost policy.
 * If this field is not set, no startup boost is applied.
 */
export interface VerticalPodAutoscalerSpecStartupBoostCpu {
  /**
   * durationSeconds indicates for how long to keep the pod boosted after it goes to Ready.
   * Defaults to 0.
   */
  readonly durationSeconds?: number;

  /**
   * factor specifies the factor to apply to the resource request.
   * This field is required when Type is "Factor".
   */
  readonly factor?: number;

  /**
   * quantity specifies the absolute resource quantity to be used as the
   * resource request and limit during the boost phase.
   * This field is required when Type is "Quantity".
   */
  readonly quantity?: VerticalPodAutoscalerSpecStartupBoostCpuQuantity;

  /**
   * type specifies the kind of boost to apply.
   * Supported values are: "Factor", "Quantity".
   * No startupboost will be applied for unrecognized values.
   */
  readonly type: VerticalPodAutoscalerSpecStartupBoostCpuType;
}

/**
 * EvictionRequirement defines a single condition which needs to be true in
 * order to evict a Pod
 */
export interface VerticalPodAutoscalerSpecUpdatePolicyEvictionRequirements {
  /** EvictionChangeRequirement refers to the relationship between the new target recommendation for a Pod and its current requests, what kind of change is necessary for the Pod to be evicted */
  readonly changeRequirement: VerticalPodAutoscalerSpecUpdatePolicyEvictionRequirementsChangeRequirement;

  /**
   * Resources is a list of one or more resources that the condition applies
   * to. If more than one resource is given, the EvictionRequirement is fulfilled
   * if at least one resource meets `changeRequirement`.
   */
  readonly resources: readonly string[];
}

/**
 * Controls when autoscaler applies changes to the pod resources.
 * The default is 'Recreate'.
 */
export type VerticalPodAutoscalerSpecUpdatePolicyUpdateMode = 'Off' | 'Initial' | 'Recreate' | 'InPlaceOrRecreate' | 'InPlace' | 'Auto';

/**
 * Specifies which resource values should be controlled.
 * The default is "RequestsAndLimits".
 */
export type VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesControlledValues = 'RequestsAndLimits' | 'RequestsOnly';

export type VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesMaxAllowed = number | string;

/** Whether autoscaler is enabled for the container. The default is "Auto". */
export type VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesMode = 'Auto' | 'Off';

/** oomBumpUpRatio is the ratio to increase memory when OOM is detected. */
export type VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesOomBumpUpRatio = number | string;

/** oomMinBumpUp is the minimum increase in memory when OOM is detected. */
export type VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesOomMinBumpUp = number | string;

/**
 * startupBoost specifies the startup boost policy for the container.
 * This overrides any pod-level startup boost policy.
 * The startup boost policy takes precedence over the rest of the fields in
 * this struct, except for ContainerName and ControlledValues.
 */
export interface VerticalPodAutoscalerSpecResourcePolicyContainerPoliciesStartupBoost {
  /**
   * cpu specifies the CPU startup boost policy.
   * If this field is not set, no startup boost is applied.
   */
  readonly cpu?: VerticalPodAutoscalerSpecStartupBoostCpu;
}

/**
 * quantity specifies the absolute resource quantity to be used as the
 * resource request and limit during the boost phase.
 * This field is required when Type is "Quantity".
 */
export type VerticalPodAutoscalerSpecStartupBoostCpuQuantity = number | string;

/**
 * type specifies the kind of boost to apply.
 * Supported values are: "Factor", "Quantity".
 * No startupboost will be applied for unrecognized values.
 */
export type VerticalPodAutoscalerSpecStartupBoostCpuType = 'Factor' | 'Quantity';

/** EvictionChangeRequirement refers to the relationship between the new target recommendation for a Pod and its current requests, what kind of change is necessary for the Pod to be evicted */
export type VerticalPodAutoscalerSpecUpdatePolicyEvictionRequirementsChangeRequirement = 'TargetHigherThanRequests' | 'TargetLowerThanRequests';
