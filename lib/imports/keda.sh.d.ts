// Made by npm run import; not to be edited. Source: github.com/kedacore/keda/v2 v2.21.0
import type { ApiObjectMetadata } from 'cdk8s';

/** ScaledObject is a specification for a ScaledObject resource */
export interface ScaledObjectProps {
  readonly metadata?: ApiObjectMetadata;

  /** ScaledObjectSpec is the spec for a ScaledObject resource */
  readonly spec: ScaledObjectSpec;
}

/** ScaledObjectSpec is the spec for a ScaledObject resource */
export interface ScaledObjectSpec {
  /** AdvancedConfig specifies advance scaling options */
  readonly advanced?: ScaledObjectSpecAdvanced;

  readonly cooldownPeriod?: number;

  /** Fallback is the spec for fallback options */
  readonly fallback?: ScaledObjectSpecFallback;

  readonly idleReplicaCount?: number;

  readonly initialCooldownPeriod?: number;

  readonly maxReplicaCount?: number;

  readonly minReplicaCount?: number;

  readonly pollingInterval?: number;

  /** ScaleTarget holds the reference to the scale target Object */
  readonly scaleTargetRef: ScaledObjectSpecScaleTargetRef;

  readonly triggers: readonly ScaledObjectSpecTriggers[];
}

/** AdvancedConfig specifies advance scaling options */
export interface ScaledObjectSpecAdvanced {
  /** HorizontalPodAutoscalerConfig specifies horizontal scale config */
  readonly horizontalPodAutoscalerConfig?: ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig;

  readonly restoreToOriginalReplicaCount?: boolean;

  /** ScalingModifiers describes advanced scaling logic options like formula */
  readonly scalingModifiers?: ScaledObjectSpecAdvancedScalingModifiers;
}

/** Fallback is the spec for fallback options */
export interface ScaledObjectSpecFallback {
  readonly behavior?: ScaledObjectSpecFallbackBehavior;

  readonly failureThreshold: number;

  readonly replicas: number;
}

/** ScaleTarget holds the reference to the scale target Object */
export interface ScaledObjectSpecScaleTargetRef {
  readonly apiVersion?: string;

  readonly envSourceContainerName?: string;

  readonly kind?: string;

  readonly name: string;
}

/** ScaleTriggers reference the scaler that will be used */
export interface ScaledObjectSpecTriggers {
  /**
   * AuthenticationRef points to the TriggerAuthentication or ClusterTriggerAuthentication object that
   * is used to authenticate the scaler with the environment
   */
  readonly authenticationRef?: ScaledObjectSpecTriggersAuthenticationRef;

  readonly metadata: { readonly [key: string]: string };

  /**
   * MetricTargetType specifies the type of metric being targeted, and should be either
   * "Value", "AverageValue", or "Utilization"
   */
  readonly metricType?: string;

  readonly name?: string;

  readonly type: string;

  readonly useCachedMetrics?: boolean;
}

/** HorizontalPodAutoscalerConfig specifies horizontal scale config */
export interface ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig {
  /**
   * HorizontalPodAutoscalerBehavior configures the scaling behavior of the target
   * in both Up and Down directions (scaleUp and scaleDown fields respectively).
   */
  readonly behavior?: ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehavior;

  readonly name?: string;
}

/** ScalingModifiers describes advanced scaling logic options like formula */
export interface ScaledObjectSpecAdvancedScalingModifiers {
  readonly activationTarget?: string;

  readonly formula?: string;

  /**
   * MetricTargetType specifies the type of metric being targeted, and should be either
   * "Value", "AverageValue", or "Utilization"
   */
  readonly metricType?: ScaledObjectSpecAdvancedScalingModifiersMetricType;

  readonly target?: string;
}

export type ScaledObjectSpecFallbackBehavior = 'static' | 'currentReplicas' | 'currentReplicasIfHigher' | 'currentReplicasIfLower' | 'scalingModifiers';

/**
 * AuthenticationRef points to the TriggerAuthentication or ClusterTriggerAuthentication object that
 * is used to authenticate the scaler with the environment
 */
export interface ScaledObjectSpecTriggersAuthenticationRef {
  /** Kind of the resource being referred to. Defaults to TriggerAuthentication. */
  readonly kind?: ScaledObjectSpecTriggersAuthenticationRefKind;

  readonly name: string;
}

/**
 * HorizontalPodAutoscalerBehavior configures the scaling behavior of the target
 * in both Up and Down directions (scaleUp and scaleDown fields respectively).
 */
export interface ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehavior {
  /**
   * scaleDown is scaling policy for scaling Down.
   * If not set, the default value is to allow to scale down to minReplicas pods, with a
   * 300 second stabilization window (i.e., the highest recommendation for
   * the last 300sec is used).
   */
  readonly scaleDown?: ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown;

  /**
   * scaleUp is scaling policy for scaling Up.
   * If not set, the default value is the higher of:
   * * increase no more than 4 pods per 60 seconds
   * * double the number of pods per 60 seconds
   * No stabilization is used.
   */
  readonly scaleUp?: ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUp;
}

/**
 * MetricTargetType specifies the type of metric being targeted, and should be either
 * "Value", "AverageValue", or "Utilization"
 */
export type ScaledObjectSpecAdvancedScalingModifiersMetricType = 'AverageValue' | 'Value';

/** Kind of the resource being referred to. Defaults to TriggerAuthentication. */
export type ScaledObjectSpecTriggersAuthenticationRefKind = 'TriggerAuthentication' | 'ClusterTriggerAuthentication';

/**
 * scaleDown is scaling policy for scaling Down.
 * If not set, the default value is to allow to scale down to minReplicas pods, with a
 * 300 second stabilization window (i.e., the highest recommendation for
 * the last 300sec is used).
 */
export interface ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDown {
  /**
   * policies is a list of potential scaling polices which can be used during scaling.
   * If not set, use the default values:
   * - For scale up: allow doubling the number of pods, or an absolute change of 4 pods in a 15s window.
   * - For scale down: allow all pods to be removed in a 15s window.
   */
  readonly policies?: readonly ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownPolicies[];

  /**
   * selectPolicy is used to specify which policy should be used.
   * If not set, the default value Max is used.
   */
  readonly selectPolicy?: string;

  /**
   * stabilizationWindowSeconds is the number of seconds for which past recommendations should be
   * considered while scaling up or scaling down.
   * StabilizationWindowSeconds must be greater than or equal to zero and less than or equal to 3600 (one hour).
   * If not set, use the default values:
   * - For scale up: 0 (i.e. no stabilization is done).
   * - For scale down: 300 (i.e. the stabilization window is 300 seconds long).
   */
  readonly stabilizationWindowSeconds?: number;

  /**
   * tolerance is the tolerance on the ratio between the current and desired
   * metric value under which no updates are made to the desired number of
   * replicas (e.g. 0.01 for 1%). Must be greater than or equal to zero. If not
   * set, the default cluster-wide tolerance is applied (by default 10%).
   */
  readonly tolerance?: ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownTolerance;
}

/**
 * scaleUp is scaling policy for scaling Up.
 * If not set, the default value is the higher of:
 * * increase no more than 4 pods per 60 seconds
 * * double the number of pods per 60 seconds
 * No stabilization is used.
 */
export interface ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleUp {
  /**
   * policies is a list of potential scaling polices which can be used during scaling.
   * If not set, use the default values:
   * - For scale up: allow doubling the number of pods, or an absolute change of 4 pods in a 15s window.
   * - For scale down: allow all pods to be removed in a 15s window.
   */
  readonly policies?: readonly ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownPolicies[];

  /**
   * selectPolicy is used to specify which policy should be used.
   * If not set, the default value Max is used.
   */
  readonly selectPolicy?: string;

  /**
   * stabilizationWindowSeconds is the number of seconds for which past recommendations should be
   * considered while scaling up or scaling down.
   * StabilizationWindowSeconds must be greater than or equal to zero and less than or equal to 3600 (one hour).
   * If not set, use the default values:
   * - For scale up: 0 (i.e. no stabilization is done).
   * - For scale down: 300 (i.e. the stabilization window is 300 seconds long).
   */
  readonly stabilizationWindowSeconds?: number;

  /**
   * tolerance is the tolerance on the ratio between the current and desired
   * metric value under which no updates are made to the desired number of
   * replicas (e.g. 0.01 for 1%). Must be greater than or equal to zero. If not
   * set, the default cluster-wide tolerance is applied (by default 10%).
   */
  readonly tolerance?: ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownTolerance;
}

/** HPAScalingPolicy is a single policy which must hold true for a specified past interval. */
export interface ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownPolicies {
  /**
   * periodSeconds specifies the window of time for which the policy should hold true.
   * PeriodSeconds must be greater than zero and less than or equal to 1800 (30 min).
   */
  readonly periodSeconds: number;

  /** type is used to specify the scaling policy. */
  readonly type: string;

  /**
   * value contains the amount of change which is permitted by the policy.
   * It must be greater than zero
   */
  readonly value: number;
}

/**
 * tolerance is the tolerance on the ratio between the current and desired
 * metric value under which no updates are made to the desired number of
 * replicas (e.g. 0.01 for 1%). Must be greater than or equal to zero. If not
 * set, the default cluster-wide tolerance is applied (by default 10%).
 */
export type ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfigBehaviorScaleDownTolerance = number | string;

/** TriggerAuthentication defines how a trigger can authenticate */
export interface TriggerAuthenticationProps {
  readonly metadata?: ApiObjectMetadata;

  /** TriggerAuthenticationSpec defines the various ways to authenticate */
  readonly spec: TriggerAuthenticationSpec;
}

/** TriggerAuthenticationSpec defines the various ways to authenticate */
export interface TriggerAuthenticationSpec {
  /** AwsSecretManager is used to authenticate using AwsSecretManager */
  readonly awsSecretManager?: TriggerAuthenticationSpecAwsSecretManager;

  /** AzureKeyVault is used to authenticate using Azure Key Vault */
  readonly azureKeyVault?: TriggerAuthenticationSpecAzureKeyVault;

  /**
   * AzureServicePrincipal defines Microsoft Entra service principal credentials
   * that can be shared by Azure scalers.
   */
  readonly azureServicePrincipal?: TriggerAuthenticationSpecAzureServicePrincipal;

  readonly boundServiceAccountToken?: readonly TriggerAuthenticationSpecBoundServiceAccountToken[];

  readonly configMapTargetRef?: readonly TriggerAuthenticationSpecConfigMapTargetRef[];

  readonly env?: readonly TriggerAuthenticationSpecEnv[];

  /**
   * FilePath specifies a file containing auth parameters as JSON map[string]string.
   * When set, auth params are read directly from this file instead.
   */
  readonly filePath?: string;

  readonly gcpSecretManager?: TriggerAuthenticationSpecGcpSecretManager;

  /** HashiCorpVault is used to authenticate using Hashicorp Vault */
  readonly hashiCorpVault?: TriggerAuthenticationSpecHashiCorpVault;

  readonly oauth2?: TriggerAuthenticationSpecOauth2;

  /**
   * AuthPodIdentity allows users to select the platform native identity
   * mechanism
   */
  readonly podIdentity?: TriggerAuthenticationSpecPodIdentity;

  readonly secretTargetRef?: readonly TriggerAuthenticationSpecSecretTargetRef[];
}

/** AwsSecretManager is used to authenticate using AwsSecretManager */
export interface TriggerAuthenticationSpecAwsSecretManager {
  readonly credentials?: TriggerAuthenticationSpecAwsSecretManagerCredentials;

  /**
   * AuthPodIdentity allows users to select the platform native identity
   * mechanism
   */
  readonly podIdentity?: TriggerAuthenticationSpecPodIdentity;

  readonly region?: string;

  readonly secrets: readonly TriggerAuthenticationSpecAwsSecretManagerSecrets[];
}

/** AzureKeyVault is used to authenticate using Azure Key Vault */
export interface TriggerAuthenticationSpecAzureKeyVault {
  readonly cloud?: TriggerAuthenticationSpecAzureKeyVaultCloud;

  readonly credentials?: TriggerAuthenticationSpecAzureKeyVaultCredentials;

  /**
   * AuthPodIdentity allows users to select the platform native identity
   * mechanism
   */
  readonly podIdentity?: TriggerAuthenticationSpecPodIdentity;

  readonly secrets: readonly TriggerAuthenticationSpecAzureKeyVaultSecrets[];

  readonly vaultUri: string;
}

/**
 * AzureServicePrincipal defines Microsoft Entra service principal credentials
 * that can be shared by Azure scalers.
 */
export interface TriggerAuthenticationSpecAzureServicePrincipal {
  /** ActiveDirectoryEndpoint is required when cloud is set to Private. */
  readonly activeDirectoryEndpoint?: string;

  /**
   * AzureServicePrincipalCredential references credential data stored in a
   * Kubernetes Secret.
   */
  readonly clientCertificate?: TriggerAuthenticationSpecAzureServicePrincipalClientCertificate;

  /**
   * AzureServicePrincipalCredential references credential data stored in a
   * Kubernetes Secret.
   */
  readonly clientCertificatePassword?: TriggerAuthenticationSpecAzureServicePrincipalClientCertificate;

  readonly clientId: string;

  /**
   * AzureServicePrincipalCredential references credential data stored in a
   * Kubernetes Secret.
   */
  readonly clientSecret?: TriggerAuthenticationSpecAzureServicePrincipalClientCertificate;

  /** Cloud specifies the Azure cloud environment. Defaults to AzurePublicCloud. */
  readonly cloud?: string;

  readonly tenantId: string;
}

export interface TriggerAuthenticationSpecBoundServiceAccountToken {
  readonly parameter: string;

  readonly serviceAccountName: string;
}

/** AuthConfigMapTargetRef is used to authenticate using a reference to a config map */
export interface TriggerAuthenticationSpecConfigMapTargetRef {
  readonly key: string;

  readonly name: string;

  readonly parameter: string;
}

/**
 * AuthEnvironment is used to authenticate using environment variables
 * in the destination ScaleTarget spec
 */
export interface TriggerAuthenticationSpecEnv {
  readonly containerName?: string;

  readonly name: string;

  readonly parameter: string;
}

export interface TriggerAuthenticationSpecGcpSecretManager {
  readonly credentials?: TriggerAuthenticationSpecGcpSecretManagerCredentials;

  /**
   * AuthPodIdentity allows users to select the platform native identity
   * mechanism
   */
  readonly podIdentity?: TriggerAuthenticationSpecPodIdentity;

  readonly secrets: readonly TriggerAuthenticationSpecGcpSecretManagerSecrets[];
}

/** HashiCorpVault is used to authenticate using Hashicorp Vault */
export interface TriggerAuthenticationSpecHashiCorpVault {
  readonly address: string;

  /** VaultAuthentication contains the list of Hashicorp Vault authentication methods */
  readonly authentication: TriggerAuthenticationSpecHashiCorpVaultAuthentication;

  /** Credential defines the Hashicorp Vault credentials depending on the authentication method */
  readonly credential?: TriggerAuthenticationSpecHashiCorpVaultCredential;

  readonly mount?: string;

  readonly namespace?: string;

  readonly role?: string;

  readonly secrets: readonly TriggerAuthenticationSpecHashiCorpVaultSecrets[];
}

export interface TriggerAuthenticationSpecOauth2 {
  readonly clientId: string;

  readonly clientSecret?: TriggerAuthenticationSpecOauth2ClientSecret;

  readonly scopes?: readonly string[];

  readonly tokenUrl: string;

  readonly tokenUrlParams?: { readonly [key: string]: string };

  readonly type: TriggerAuthenticationSpecOauth2Type;
}

/**
 * AuthPodIdentity allows users to select the platform native identity
 * mechanism
 */
export interface TriggerAuthenticationSpecPodIdentity {
  /** ExternalID sets the External ID to be used when assuming an identity. This is only applicable when using AWS pod identity with a RoleArn. */
  readonly externalID?: string;

  /** Set identityAuthorityHost to override the default Azure authority host. If this is set, then the IdentityTenantID must also be set */
  readonly identityAuthorityHost?: string;

  readonly identityId?: string;

  /** IdentityOwner configures which identity has to be used during auto discovery, keda or the scaled workload. Mutually exclusive with roleArn */
  readonly identityOwner?: TriggerAuthenticationSpecPodIdentityIdentityOwner;

  /** Set identityTenantId to override the default Azure tenant id. If this is set, then the IdentityID must also be set */
  readonly identityTenantId?: string;

  /** PodIdentityProvider contains the list of providers */
  readonly provider: TriggerAuthenticationSpecPodIdentityProvider;

  /** RoleArn sets the AWS RoleArn to be used. Mutually exclusive with IdentityOwner */
  readonly roleArn?: string;
}

/** AuthSecretTargetRef is used to authenticate using a reference to a secret */
export interface TriggerAuthenticationSpecSecretTargetRef {
  readonly key: string;

  readonly name: string;

  readonly parameter: string;
}

export interface TriggerAuthenticationSpecAwsSecretManagerCredentials {
  readonly accessKey: TriggerAuthenticationSpecOauth2ClientSecret;

  readonly accessSecretKey: TriggerAuthenticationSpecOauth2ClientSecret;

  readonly accessToken?: TriggerAuthenticationSpecOauth2ClientSecret;
}

export interface TriggerAuthenticationSpecAwsSecretManagerSecrets {
  readonly name: string;

  readonly parameter: string;

  readonly secretKey?: string;

  readonly versionId?: string;

  readonly versionStage?: string;
}

export interface TriggerAuthenticationSpecAzureKeyVaultCloud {
  readonly activeDirectoryEndpoint?: string;

  readonly keyVaultResourceURL?: string;

  readonly type: string;
}

export interface TriggerAuthenticationSpecAzureKeyVaultCredentials {
  readonly clientId: string;

  readonly clientSecret: TriggerAuthenticationSpecOauth2ClientSecret;

  readonly tenantId: string;
}

export interface TriggerAuthenticationSpecAzureKeyVaultSecrets {
  readonly name: string;

  readonly parameter: string;

  readonly version?: string;
}

/**
 * AzureServicePrincipalCredential references credential data stored in a
 * Kubernetes Secret.
 */
export interface TriggerAuthenticationSpecAzureServicePrincipalClientCertificate {
  readonly valueFrom: TriggerAuthenticationSpecAzureServicePrincipalClientCertificateValueFrom;
}

export interface TriggerAuthenticationSpecGcpSecretManagerCredentials {
  readonly clientSecret: TriggerAuthenticationSpecOauth2ClientSecret;
}

export interface TriggerAuthenticationSpecGcpSecretManagerSecrets {
  readonly id: string;

  readonly parameter: string;

  readonly version?: string;
}

/** VaultAuthentication contains the list of Hashicorp Vault authentication methods */
export type TriggerAuthenticationSpecHashiCorpVaultAuthentication = 'token' | 'kubernetes';

/** Credential defines the Hashicorp Vault credentials depending on the authentication method */
export interface TriggerAuthenticationSpecHashiCorpVaultCredential {
  readonly serviceAccount?: string;

  readonly serviceAccountName?: string;

  readonly token?: string;
}

/** VaultSecret defines the mapping between the path of the secret in Vault to the parameter */
export interface TriggerAuthenticationSpecHashiCorpVaultSecrets {
  readonly key: string;

  readonly parameter: string;

  readonly path: string;

  readonly pkiData?: TriggerAuthenticationSpecHashiCorpVaultSecretsPkiData;

  /** VaultSecretType defines the type of vault secret */
  readonly type?: TriggerAuthenticationSpecHashiCorpVaultSecretsType;
}

export interface TriggerAuthenticationSpecOauth2ClientSecret {
  readonly valueFrom: TriggerAuthenticationSpecAzureServicePrincipalClientCertificateValueFrom;
}

export type TriggerAuthenticationSpecOauth2Type = 'clientCredentials';

/** IdentityOwner configures which identity has to be used during auto discovery, keda or the scaled workload. Mutually exclusive with roleArn */
export type TriggerAuthenticationSpecPodIdentityIdentityOwner = 'keda' | 'workload';

/** PodIdentityProvider contains the list of providers */
export type TriggerAuthenticationSpecPodIdentityProvider = 'azure-workload' | 'gcp' | 'aws' | 'aws-eks' | 'none';

export interface TriggerAuthenticationSpecAzureServicePrincipalClientCertificateValueFrom {
  readonly secretKeyRef: TriggerAuthenticationSpecAzureServicePrincipalClientCertificateValueFromSecretKeyRef;
}

export interface TriggerAuthenticationSpecHashiCorpVaultSecretsPkiData {
  readonly altNames?: string;

  readonly commonName?: string;

  readonly format?: string;

  readonly ipSans?: string;

  readonly otherSans?: string;

  readonly ttl?: string;

  readonly uriSans?: string;
}

/** VaultSecretType defines the type of vault secret */
export type TriggerAuthenticationSpecHashiCorpVaultSecretsType = 'secretV2' | 'secret' | 'pki';

export interface TriggerAuthenticationSpecAzureServicePrincipalClientCertificateValueFromSecretKeyRef {
  readonly key: string;

  readonly name: string;
}
