// Made by npm run import; not to be edited. Source: github.com/argoproj/argo-rollouts v1.9.2, github.com/argoproj/argo-cd/v3 v3.4.13
import type { ApiObjectMetadata } from 'cdk8s';

export interface AnalysisTemplateProps {
  readonly metadata?: ApiObjectMetadata;

  readonly spec: AnalysisTemplateSpec;
}

export interface AnalysisTemplateSpec {
  readonly args?: readonly AnalysisTemplateSpecArgs[];

  readonly dryRun?: readonly AnalysisTemplateSpecDryRun[];

  readonly measurementRetention?: readonly AnalysisTemplateSpecMeasurementRetention[];

  readonly metrics?: readonly AnalysisTemplateSpecMetrics[];

  readonly templates?: readonly AnalysisTemplateSpecTemplates[];
}

export interface AnalysisTemplateSpecArgs {
  readonly name: string;

  readonly value?: string;

  readonly valueFrom?: AnalysisTemplateSpecArgsValueFrom;
}

export interface AnalysisTemplateSpecDryRun {
  readonly metricName: string;
}

export interface AnalysisTemplateSpecMeasurementRetention {
  readonly limit: number;

  readonly metricName: string;
}

export interface AnalysisTemplateSpecMetrics {
  readonly consecutiveErrorLimit?: AnalysisTemplateSpecMetricsConsecutiveErrorLimit;

  readonly consecutiveSuccessLimit?: AnalysisTemplateSpecMetricsConsecutiveErrorLimit;

  readonly count?: AnalysisTemplateSpecMetricsConsecutiveErrorLimit;

  readonly failureCondition?: string;

  readonly failureLimit?: AnalysisTemplateSpecMetricsConsecutiveErrorLimit;

  readonly inconclusiveLimit?: AnalysisTemplateSpecMetricsConsecutiveErrorLimit;

  readonly initialDelay?: string;

  readonly interval?: string;

  readonly name: string;

  readonly provider: AnalysisTemplateSpecMetricsProvider;

  readonly successCondition?: string;
}

export interface AnalysisTemplateSpecTemplates {
  readonly clusterScope?: boolean;

  readonly templateName?: string;
}

export interface AnalysisTemplateSpecArgsValueFrom {
  readonly fieldRef?: AnalysisTemplateSpecArgsValueFromFieldRef;

  readonly secretKeyRef?: AnalysisTemplateSpecArgsValueFromSecretKeyRef;
}

export type AnalysisTemplateSpecMetricsConsecutiveErrorLimit = number | string;

export interface AnalysisTemplateSpecMetricsProvider {
  readonly cloudWatch?: AnalysisTemplateSpecMetricsProviderCloudWatch;

  readonly datadog?: AnalysisTemplateSpecMetricsProviderDatadog;

  readonly graphite?: AnalysisTemplateSpecMetricsProviderGraphite;

  readonly influxdb?: AnalysisTemplateSpecMetricsProviderInfluxdb;

  readonly job?: AnalysisTemplateSpecMetricsProviderJob;

  readonly kayenta?: AnalysisTemplateSpecMetricsProviderKayenta;

  readonly newRelic?: AnalysisTemplateSpecMetricsProviderNewRelic;

  readonly plugin?: unknown;

  readonly prometheus?: AnalysisTemplateSpecMetricsProviderPrometheus;

  readonly skywalking?: AnalysisTemplateSpecMetricsProviderSkywalking;

  readonly wavefront?: AnalysisTemplateSpecMetricsProviderGraphite;

  readonly web?: AnalysisTemplateSpecMetricsProviderWeb;
}

export interface AnalysisTemplateSpecArgsValueFromFieldRef {
  readonly fieldPath: string;
}

export interface AnalysisTemplateSpecArgsValueFromSecretKeyRef {
  readonly key: string;

  readonly name: string;
}

export interface AnalysisTemplateSpecMetricsProviderCloudWatch {
  readonly interval?: string;

  readonly metricDataQueries: readonly AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries[];
}

export interface AnalysisTemplateSpecMetricsProviderDatadog {
  readonly aggregator?: AnalysisTemplateSpecMetricsProviderDatadogAggregator;

  readonly apiVersion?: AnalysisTemplateSpecMetricsProviderDatadogApiVersion;

  readonly formula?: string;

  readonly interval?: string;

  readonly queries?: { readonly [key: string]: string };

  readonly query?: string;

  readonly secretRef?: AnalysisTemplateSpecMetricsProviderDatadogSecretRef;
}

export interface AnalysisTemplateSpecMetricsProviderGraphite {
  readonly address?: string;

  readonly query?: string;
}

export interface AnalysisTemplateSpecMetricsProviderInfluxdb {
  readonly profile?: string;

  readonly query?: string;
}

export interface AnalysisTemplateSpecMetricsProviderJob {
  readonly metadata?: AnalysisTemplateSpecMetricsProviderJobMetadata;

  readonly spec: AnalysisTemplateSpecMetricsProviderJobSpec;
}

export interface AnalysisTemplateSpecMetricsProviderKayenta {
  readonly address: string;

  readonly application: string;

  readonly canaryConfigName: string;

  readonly configurationAccountName: string;

  readonly lookback?: boolean;

  readonly metricsAccountName: string;

  readonly scopes: readonly AnalysisTemplateSpecMetricsProviderKayentaScopes[];

  readonly storageAccountName: string;

  readonly threshold: AnalysisTemplateSpecMetricsProviderKayentaThreshold;
}

export interface AnalysisTemplateSpecMetricsProviderNewRelic {
  readonly profile?: string;

  readonly query: string;

  readonly timeout?: number;
}

export interface AnalysisTemplateSpecMetricsProviderPrometheus {
  readonly address?: string;

  readonly authentication?: AnalysisTemplateSpecMetricsProviderPrometheusAuthentication;

  readonly headers?: readonly AnalysisTemplateSpecMetricsProviderPrometheusHeaders[];

  readonly insecure?: boolean;

  readonly query?: string;

  readonly rangeQuery?: AnalysisTemplateSpecMetricsProviderPrometheusRangeQuery;

  readonly timeout?: number;
}

export interface AnalysisTemplateSpecMetricsProviderSkywalking {
  readonly address?: string;

  readonly interval?: string;

  readonly query?: string;
}

export interface AnalysisTemplateSpecMetricsProviderWeb {
  readonly authentication?: AnalysisTemplateSpecMetricsProviderPrometheusAuthentication;

  readonly body?: string;

  readonly headers?: readonly AnalysisTemplateSpecMetricsProviderPrometheusHeaders[];

  readonly insecure?: boolean;

  readonly jsonBody?: unknown;

  readonly jsonPath?: string;

  readonly method?: string;

  readonly timeoutSeconds?: number;

  readonly url: string;
}

export interface AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueries {
  readonly expression?: string;

  readonly id?: string;

  readonly label?: string;

  readonly metricStat?: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat;

  readonly period?: AnalysisTemplateSpecMetricsConsecutiveErrorLimit;

  readonly returnData?: boolean;
}

export type AnalysisTemplateSpecMetricsProviderDatadogAggregator = 'avg' | 'min' | 'max' | 'sum' | 'last' | 'percentile' | 'mean' | 'l2norm' | 'area';

export type AnalysisTemplateSpecMetricsProviderDatadogApiVersion = 'v1' | 'v2';

export interface AnalysisTemplateSpecMetricsProviderDatadogSecretRef {
  readonly name?: string;

  readonly namespaced?: boolean;
}

export interface AnalysisTemplateSpecMetricsProviderJobMetadata {
  readonly annotations?: { readonly [key: string]: string };

  readonly labels?: { readonly [key: string]: string };
}

export interface AnalysisTemplateSpecMetricsProviderJobSpec {
  readonly activeDeadlineSeconds?: number;

  readonly backoffLimit?: number;

  readonly backoffLimitPerIndex?: number;

  readonly completionMode?: string;

  readonly completions?: number;

  readonly managedBy?: string;

  readonly manualSelector?: boolean;

  readonly maxFailedIndexes?: number;

  readonly parallelism?: number;

  readonly podFailurePolicy?: AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicy;

  readonly podReplacementPolicy?: string;

  readonly selector?: AnalysisTemplateSpecMetricsProviderJobSpecSelector;

  readonly successPolicy?: AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicy;

  readonly suspend?: boolean;

  readonly template: AnalysisTemplateSpecMetricsProviderJobSpecTemplate;

  readonly ttlSecondsAfterFinished?: number;
}

export interface AnalysisTemplateSpecMetricsProviderKayentaScopes {
  readonly controlScope: AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope;

  readonly experimentScope: AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope;

  readonly name: string;
}

export interface AnalysisTemplateSpecMetricsProviderKayentaThreshold {
  readonly marginal: number;

  readonly pass: number;
}

export interface AnalysisTemplateSpecMetricsProviderPrometheusAuthentication {
  readonly oauth2?: AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2;

  readonly sigv4?: AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationSigv4;
}

export interface AnalysisTemplateSpecMetricsProviderPrometheusHeaders {
  readonly key: string;

  readonly value: string;
}

export interface AnalysisTemplateSpecMetricsProviderPrometheusRangeQuery {
  readonly end?: string;

  readonly start?: string;

  readonly step?: string;
}

export interface AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStat {
  readonly metric?: AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric;

  readonly period?: AnalysisTemplateSpecMetricsConsecutiveErrorLimit;

  readonly stat?: string;

  readonly unit?: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicy {
  readonly rules: readonly AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRules[];
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecSelector {
  readonly matchExpressions?: readonly AnalysisTemplateSpecMetricsProviderJobSpecSelectorMatchExpressions[];

  readonly matchLabels?: { readonly [key: string]: string };
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicy {
  readonly rules: readonly AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicyRules[];
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplate {
  readonly metadata?: AnalysisTemplateSpecMetricsProviderJobMetadata;

  readonly spec?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpec;
}

export interface AnalysisTemplateSpecMetricsProviderKayentaScopesControlScope {
  readonly end?: string;

  readonly region: string;

  readonly scope: string;

  readonly start?: string;

  readonly step: number;
}

export interface AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationOauth2 {
  readonly clientId?: string;

  readonly clientSecret?: string;

  readonly scopes?: readonly string[];

  readonly tokenUrl?: string;
}

export interface AnalysisTemplateSpecMetricsProviderPrometheusAuthenticationSigv4 {
  readonly profile?: string;

  readonly region?: string;

  readonly roleArn?: string;
}

export interface AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetric {
  readonly dimensions?: readonly AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions[];

  readonly metricName?: string;

  readonly namespace?: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRules {
  readonly action: string;

  readonly onExitCodes?: AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes;

  readonly onPodConditions?: readonly AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions[];
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecSelectorMatchExpressions {
  readonly key: string;

  readonly operator: string;

  readonly values?: readonly string[];
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecSuccessPolicyRules {
  readonly succeededCount?: number;

  readonly succeededIndexes?: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpec {
  readonly activeDeadlineSeconds?: number;

  readonly affinity?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinity;

  readonly automountServiceAccountToken?: boolean;

  readonly containers: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainers[];

  readonly dnsConfig?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecDnsConfig;

  readonly dnsPolicy?: string;

  readonly enableServiceLinks?: boolean;

  readonly ephemeralContainers?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecEphemeralContainers[];

  readonly hostAliases?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecHostAliases[];

  readonly hostIPC?: boolean;

  readonly hostNetwork?: boolean;

  readonly hostPID?: boolean;

  readonly hostUsers?: boolean;

  readonly hostname?: string;

  readonly hostnameOverride?: string;

  readonly imagePullSecrets?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets[];

  readonly initContainers?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainers[];

  readonly nodeName?: string;

  readonly nodeSelector?: { readonly [key: string]: string };

  readonly os?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecOs;

  readonly overhead?: { readonly [key: string]: AnalysisTemplateSpecMetricsConsecutiveErrorLimit };

  readonly preemptionPolicy?: string;

  readonly priority?: number;

  readonly priorityClassName?: string;

  readonly readinessGates?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecReadinessGates[];

  readonly resourceClaims?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecResourceClaims[];

  readonly resources?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecResources;

  readonly restartPolicy?: string;

  readonly runtimeClassName?: string;

  readonly schedulerName?: string;

  readonly schedulingGates?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecOs[];

  readonly securityContext?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContext;

  readonly serviceAccount?: string;

  readonly serviceAccountName?: string;

  readonly setHostnameAsFQDN?: boolean;

  readonly shareProcessNamespace?: boolean;

  readonly subdomain?: string;

  readonly terminationGracePeriodSeconds?: number;

  readonly tolerations?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecTolerations[];

  readonly topologySpreadConstraints?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecTopologySpreadConstraints[];

  readonly volumes?: unknown;
}

export interface AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions {
  readonly name?: string;

  readonly value?: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnExitCodes {
  readonly containerName?: string;

  readonly operator: string;

  readonly values: readonly number[];
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecPodFailurePolicyRulesOnPodConditions {
  readonly status: string;

  readonly type: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinity {
  readonly nodeAffinity?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinity;

  readonly podAffinity?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityPodAffinity;

  readonly podAntiAffinity?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityPodAffinity;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainers {
  readonly args?: readonly string[];

  readonly command?: readonly string[];

  readonly env?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnv[];

  readonly envFrom?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnvFrom[];

  readonly image?: string;

  readonly imagePullPolicy?: string;

  readonly lifecycle?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle;

  readonly livenessProbe?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;

  readonly name: string;

  readonly ports?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersPorts[];

  readonly readinessProbe?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;

  readonly resizePolicy?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersResizePolicy[];

  readonly resources?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersResources;

  readonly restartPolicy?: string;

  readonly restartPolicyRules?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersRestartPolicyRules[];

  readonly securityContext?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext;

  readonly startupProbe?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;

  readonly stdin?: boolean;

  readonly stdinOnce?: boolean;

  readonly terminationMessagePath?: string;

  readonly terminationMessagePolicy?: string;

  readonly tty?: boolean;

  readonly volumeDevices?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersVolumeDevices[];

  readonly volumeMounts?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts[];

  readonly workingDir?: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecDnsConfig {
  readonly nameservers?: readonly string[];

  readonly options?: readonly AnalysisTemplateSpecMetricsProviderCloudWatchMetricDataQueriesMetricStatMetricDimensions[];

  readonly searches?: readonly string[];
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecEphemeralContainers {
  readonly args?: readonly string[];

  readonly command?: readonly string[];

  readonly env?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnv[];

  readonly envFrom?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnvFrom[];

  readonly image?: string;

  readonly imagePullPolicy?: string;

  readonly lifecycle?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle;

  readonly livenessProbe?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;

  readonly name: string;

  readonly ports?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersPorts[];

  readonly readinessProbe?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;

  readonly resizePolicy?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersResizePolicy[];

  readonly resources?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersResources;

  readonly restartPolicy?: string;

  readonly restartPolicyRules?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersRestartPolicyRules[];

  readonly securityContext?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext;

  readonly startupProbe?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe;

  readonly stdin?: boolean;

  readonly stdinOnce?: boolean;

  readonly targetContainerName?: string;

  readonly terminationMessagePath?: string;

  readonly terminationMessagePolicy?: string;

  readonly tty?: boolean;

  readonly volumeDevices?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersVolumeDevices[];

  readonly volumeMounts?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts[];

  readonly workingDir?: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecHostAliases {
  readonly hostnames?: readonly string[];

  readonly ip: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets {
  readonly name?: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecOs {
  readonly name: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecReadinessGates {
  readonly conditionType: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecResourceClaims {
  readonly name: string;

  readonly resourceClaimName?: string;

  readonly resourceClaimTemplateName?: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecResources {
  readonly claims?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecResourcesClaims[];

  readonly limits?: { readonly [key: string]: AnalysisTemplateSpecMetricsConsecutiveErrorLimit };

  readonly requests?: { readonly [key: string]: AnalysisTemplateSpecMetricsConsecutiveErrorLimit };
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContext {
  readonly appArmorProfile?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;

  readonly fsGroup?: number;

  readonly fsGroupChangePolicy?: string;

  readonly runAsGroup?: number;

  readonly runAsNonRoot?: boolean;

  readonly runAsUser?: number;

  readonly seLinuxChangePolicy?: string;

  readonly seLinuxOptions?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextSeLinuxOptions;

  readonly seccompProfile?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;

  readonly supplementalGroups?: readonly number[];

  readonly supplementalGroupsPolicy?: string;

  readonly sysctls?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextSysctls[];

  readonly windowsOptions?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextWindowsOptions;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecTolerations {
  readonly effect?: string;

  readonly key?: string;

  readonly operator?: string;

  readonly tolerationSeconds?: number;

  readonly value?: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecTopologySpreadConstraints {
  readonly labelSelector?: AnalysisTemplateSpecMetricsProviderJobSpecSelector;

  readonly matchLabelKeys?: readonly string[];

  readonly maxSkew: number;

  readonly minDomains?: number;

  readonly nodeAffinityPolicy?: string;

  readonly nodeTaintsPolicy?: string;

  readonly topologyKey: string;

  readonly whenUnsatisfiable: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];

  readonly requiredDuringSchedulingIgnoredDuringExecution?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];

  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnv {
  readonly name: string;

  readonly value?: string;

  readonly valueFrom?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFrom;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnvFrom {
  readonly configMapRef?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnvFromConfigMapRef;

  readonly prefix?: string;

  readonly secretRef?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnvFromConfigMapRef;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecycle {
  readonly postStart?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStart;

  readonly preStop?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStart;

  readonly stopSignal?: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbe {
  readonly exec?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeExec;

  readonly failureThreshold?: number;

  readonly grpc?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeGrpc;

  readonly httpGet?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeHttpGet;

  readonly initialDelaySeconds?: number;

  readonly periodSeconds?: number;

  readonly successThreshold?: number;

  readonly tcpSocket?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeTcpSocket;

  readonly terminationGracePeriodSeconds?: number;

  readonly timeoutSeconds?: number;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersPorts {
  readonly containerPort: number;

  readonly hostIP?: string;

  readonly hostPort?: number;

  readonly name?: string;

  readonly protocol?: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersResizePolicy {
  readonly resourceName: string;

  readonly restartPolicy: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersResources {
  readonly claims?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecResourcesClaims[];

  readonly limits?: unknown;

  readonly requests?: unknown;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersRestartPolicyRules {
  readonly action: string;

  readonly exitCodes?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersRestartPolicyRulesExitCodes;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContext {
  readonly allowPrivilegeEscalation?: boolean;

  readonly appArmorProfile?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;

  readonly capabilities?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContextCapabilities;

  readonly privileged?: boolean;

  readonly procMount?: string;

  readonly readOnlyRootFilesystem?: boolean;

  readonly runAsGroup?: number;

  readonly runAsNonRoot?: boolean;

  readonly runAsUser?: number;

  readonly seLinuxOptions?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextSeLinuxOptions;

  readonly seccompProfile?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile;

  readonly windowsOptions?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextWindowsOptions;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersVolumeDevices {
  readonly devicePath: string;

  readonly name: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersVolumeMounts {
  readonly mountPath: string;

  readonly mountPropagation?: string;

  readonly name: string;

  readonly readOnly?: boolean;

  readonly recursiveReadOnly?: string;

  readonly subPath?: string;

  readonly subPathExpr?: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecResourcesClaims {
  readonly name: string;

  readonly request?: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextAppArmorProfile {
  readonly localhostProfile?: string;

  readonly type: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextSeLinuxOptions {
  readonly level?: string;

  readonly role?: string;

  readonly type?: string;

  readonly user?: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextSysctls {
  readonly name: string;

  readonly value: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextWindowsOptions {
  readonly gmsaCredentialSpec?: string;

  readonly gmsaCredentialSpecName?: string;

  readonly hostProcess?: boolean;

  readonly runAsUserName?: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;

  readonly weight: number;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution;

  readonly weight: number;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: AnalysisTemplateSpecMetricsProviderJobSpecSelector;

  readonly matchLabelKeys?: readonly string[];

  readonly mismatchLabelKeys?: readonly string[];

  readonly namespaceSelector?: AnalysisTemplateSpecMetricsProviderJobSpecSelector;

  readonly namespaces?: readonly string[];

  readonly topologyKey: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFrom {
  readonly configMapKeyRef?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;

  readonly fieldRef?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromFieldRef;

  readonly fileKeyRef?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromFileKeyRef;

  readonly resourceFieldRef?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromResourceFieldRef;

  readonly secretKeyRef?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnvFromConfigMapRef {
  readonly name?: string;

  readonly optional?: boolean;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStart {
  readonly exec?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeExec;

  readonly httpGet?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeHttpGet;

  readonly sleep?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartSleep;

  readonly tcpSocket?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeTcpSocket;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeExec {
  readonly command?: readonly string[];
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeGrpc {
  readonly port: number;

  readonly service?: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeHttpGet {
  readonly host?: string;

  readonly httpHeaders?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextSysctls[];

  readonly path?: string;

  readonly port: AnalysisTemplateSpecMetricsConsecutiveErrorLimit;

  readonly scheme?: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLivenessProbeTcpSocket {
  readonly host?: string;

  readonly port: AnalysisTemplateSpecMetricsConsecutiveErrorLimit;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersRestartPolicyRulesExitCodes {
  readonly operator: string;

  readonly values?: readonly number[];
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersSecurityContextCapabilities {
  readonly add?: readonly string[];

  readonly drop?: readonly string[];
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: readonly AnalysisTemplateSpecMetricsProviderJobSpecSelectorMatchExpressions[];

  readonly matchFields?: readonly AnalysisTemplateSpecMetricsProviderJobSpecSelectorMatchExpressions[];
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef {
  readonly key: string;

  readonly name?: string;

  readonly optional?: boolean;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromFieldRef {
  readonly apiVersion?: string;

  readonly fieldPath: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromFileKeyRef {
  readonly key: string;

  readonly optional?: boolean;

  readonly path: string;

  readonly volumeName: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersEnvValueFromResourceFieldRef {
  readonly containerName?: string;

  readonly divisor?: AnalysisTemplateSpecMetricsConsecutiveErrorLimit;

  readonly resource: string;
}

export interface AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecContainersLifecyclePostStartSleep {
  readonly seconds: number;
}

/** Application is a definition of Application resource. */
export interface ApplicationProps {
  readonly metadata: ApiObjectMetadata;

  /** Operation contains information about a requested or running operation */
  readonly operation?: ApplicationOperation;

  /** ApplicationSpec represents desired application state. Contains link to repository with application definition and additional parameters link definition revision. */
  readonly spec: ApplicationSpec;
}

/** Operation contains information about a requested or running operation */
export interface ApplicationOperation {
  /** Info is a list of informational items for this operation */
  readonly info?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextSysctls[];

  /** InitiatedBy contains information about who initiated the operations */
  readonly initiatedBy?: ApplicationOperationInitiatedBy;

  /** Retry controls the strategy to apply if a sync fails */
  readonly retry?: ApplicationOperationRetry;

  /** Sync contains parameters for the operation */
  readonly sync?: ApplicationOperationSync;
}

/** ApplicationSpec represents desired application state. Contains link to repository with application definition and additional parameters link definition revision. */
export interface ApplicationSpec {
  /** Destination is a reference to the target Kubernetes server and namespace */
  readonly destination: ApplicationSpecDestination;

  /** IgnoreDifferences is a list of resources and their fields which should be ignored during comparison */
  readonly ignoreDifferences?: readonly ApplicationSpecIgnoreDifferences[];

  /** Info contains a list of information (URLs, email addresses, and plain text) that relates to the application */
  readonly info?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecSecurityContextSysctls[];

  /**
   * Project is a reference to the project this application belongs to.
   * The empty string means that application belongs to the 'default' project.
   */
  readonly project: string;

  /**
   * RevisionHistoryLimit limits the number of items kept in the application's revision history, which is used for informational purposes as well as for rollbacks to previous versions.
   * This should only be changed in exceptional circumstances.
   * Setting to zero will store no history. This will reduce storage used.
   * Increasing will increase the space used to store the history, so we do not recommend increasing it.
   * Default is 10.
   */
  readonly revisionHistoryLimit?: number;

  /** Source is a reference to the location of the application's manifests or chart */
  readonly source?: ApplicationSpecSource;

  /** SourceHydrator provides a way to push hydrated manifests back to git before syncing them to the cluster. */
  readonly sourceHydrator?: ApplicationSpecSourceHydrator;

  /** Sources is a reference to the location of the application's manifests or chart */
  readonly sources?: readonly ApplicationSpecSources[];

  /** SyncPolicy controls when and how a sync will be performed */
  readonly syncPolicy?: ApplicationSpecSyncPolicy;
}

/** InitiatedBy contains information about who initiated the operations */
export interface ApplicationOperationInitiatedBy {
  /** Automated is set to true if operation was initiated automatically by the application controller. */
  readonly automated?: boolean;

  /** Username contains the name of a user who started operation */
  readonly username?: string;
}

/** Retry controls the strategy to apply if a sync fails */
export interface ApplicationOperationRetry {
  /** Backoff controls how to backoff on subsequent retries of failed syncs */
  readonly backoff?: ApplicationOperationRetryBackoff;

  /** Limit is the maximum number of attempts for retrying a failed sync. If set to 0, no retries will be performed. */
  readonly limit?: number;

  /** Refresh indicates if the latest revision should be used on retry instead of the initial one (default: false) */
  readonly refresh?: boolean;
}

/** Sync contains parameters for the operation */
export interface ApplicationOperationSync {
  /** SelfHealAttemptsCount contains the number of auto-heal attempts */
  readonly autoHealAttemptsCount?: number;

  /** DryRun specifies to perform a `kubectl apply --dry-run` without actually performing the sync */
  readonly dryRun?: boolean;

  /** Manifests is an optional field that overrides sync source with a local directory for development */
  readonly manifests?: readonly string[];

  /** Prune specifies to delete resources from the cluster that are no longer tracked in git */
  readonly prune?: boolean;

  /** Resources describes which resources shall be part of the sync */
  readonly resources?: readonly ApplicationOperationSyncResources[];

  /**
   * Revision is the revision (Git) or chart version (Helm) which to sync the application to
   * If omitted, will use the revision specified in app spec.
   */
  readonly revision?: string;

  /**
   * Revisions is the list of revision (Git) or chart version (Helm) which to sync each source in sources field for the application to
   * If omitted, will use the revision specified in app spec.
   */
  readonly revisions?: readonly string[];

  /**
   * Source overrides the source definition set in the application.
   * This is typically set in a Rollback operation and is nil during a Sync operation
   */
  readonly source?: ApplicationOperationSyncSource;

  /**
   * Sources overrides the source definition set in the application.
   * This is typically set in a Rollback operation and is nil during a Sync operation
   */
  readonly sources?: readonly ApplicationSpecSources[];

  /** SyncOptions provide per-sync sync-options, e.g. Validate=false */
  readonly syncOptions?: readonly string[];

  /** SyncStrategy describes how to perform the sync */
  readonly syncStrategy?: ApplicationOperationSyncSyncStrategy;
}

/** Destination is a reference to the target Kubernetes server and namespace */
export interface ApplicationSpecDestination {
  /** Name is an alternate way of specifying the target cluster by its symbolic name. This must be set if Server is not set. */
  readonly name?: string;

  /**
   * Namespace specifies the target namespace for the application's resources.
   * The namespace will only be set for namespace-scoped resources that have not set a value for .metadata.namespace
   */
  readonly namespace?: string;

  /** Server specifies the URL of the target cluster's Kubernetes control plane API. This must be set if Name is not set. */
  readonly server?: string;
}

/** ResourceIgnoreDifferences contains resource filter and list of json paths which should be ignored during comparison with live state. */
export interface ApplicationSpecIgnoreDifferences {
  readonly group?: string;

  readonly jqPathExpressions?: readonly string[];

  readonly jsonPointers?: readonly string[];

  readonly kind: string;

  /**
   * ManagedFieldsManagers is a list of trusted managers. Fields mutated by those managers will take precedence over the
   * desired state defined in the SCM and won't be displayed in diffs
   */
  readonly managedFieldsManagers?: readonly string[];

  readonly name?: string;

  readonly namespace?: string;
}

/** Source is a reference to the location of the application's manifests or chart */
export interface ApplicationSpecSource {
  /** Chart is a Helm chart name, and must be specified for applications sourced from a Helm repo. */
  readonly chart?: string;

  /** Directory holds path/directory specific options */
  readonly directory?: ApplicationSpecSourceDirectory;

  /** Helm holds helm specific options */
  readonly helm?: ApplicationSpecSourceHelm;

  /** Kustomize holds kustomize specific options */
  readonly kustomize?: ApplicationSpecSourceKustomize;

  /** Name is used to refer to a source and is displayed in the UI. It is used in multi-source Applications. */
  readonly name?: string;

  /** Path is a directory path within the Git repository, and is only valid for applications sourced from Git. */
  readonly path?: string;

  /** Plugin holds config management plugin specific options */
  readonly plugin?: ApplicationSpecSourcePlugin;

  /** Ref is reference to another source within sources field. This field will not be used if used with a `source` tag. */
  readonly ref?: string;

  /** RepoURL is the URL to the repository (Git or Helm) that contains the application manifests */
  readonly repoURL: string;

  /**
   * TargetRevision defines the revision of the source to sync the application to.
   * In case of Git, this can be commit, tag, or branch. If omitted, will equal to HEAD.
   * In case of Helm, this is a semver tag for the Chart's version.
   */
  readonly targetRevision?: string;
}

/** SourceHydrator provides a way to push hydrated manifests back to git before syncing them to the cluster. */
export interface ApplicationSpecSourceHydrator {
  /** DrySource specifies where the dry "don't repeat yourself" manifest source lives. */
  readonly drySource: ApplicationSpecSourceHydratorDrySource;

  /**
   * HydrateTo specifies an optional "staging" location to push hydrated manifests to. An external system would then
   * have to move manifests to the SyncSource, e.g. by pull request.
   */
  readonly hydrateTo?: ApplicationSpecSourceHydratorHydrateTo;

  /** SyncSource specifies where to sync hydrated manifests from. */
  readonly syncSource: ApplicationSpecSourceHydratorSyncSource;
}

/** ApplicationSource contains all required information about the source of an application */
export interface ApplicationSpecSources {
  /** Chart is a Helm chart name, and must be specified for applications sourced from a Helm repo. */
  readonly chart?: string;

  /** Directory holds path/directory specific options */
  readonly directory?: ApplicationSpecSourceDirectory;

  /** Helm holds helm specific options */
  readonly helm?: ApplicationSpecSourceHelm;

  /** Kustomize holds kustomize specific options */
  readonly kustomize?: ApplicationSpecSourceKustomize;

  /** Name is used to refer to a source and is displayed in the UI. It is used in multi-source Applications. */
  readonly name?: string;

  /** Path is a directory path within the Git repository, and is only valid for applications sourced from Git. */
  readonly path?: string;

  /** Plugin holds config management plugin specific options */
  readonly plugin?: ApplicationSpecSourcePlugin;

  /** Ref is reference to another source within sources field. This field will not be used if used with a `source` tag. */
  readonly ref?: string;

  /** RepoURL is the URL to the repository (Git or Helm) that contains the application manifests */
  readonly repoURL: string;

  /**
   * TargetRevision defines the revision of the source to sync the application to.
   * In case of Git, this can be commit, tag, or branch. If omitted, will equal to HEAD.
   * In case of Helm, this is a semver tag for the Chart's version.
   */
  readonly targetRevision?: string;
}

/** SyncPolicy controls when and how a sync will be performed */
export interface ApplicationSpecSyncPolicy {
  /** Automated will keep an application synced to the target revision */
  readonly automated?: ApplicationSpecSyncPolicyAutomated;

  /** ManagedNamespaceMetadata controls metadata in the given namespace (if CreateNamespace=true) */
  readonly managedNamespaceMetadata?: ApplicationSpecSyncPolicyManagedNamespaceMetadata;

  /** Retry controls failed sync retry behavior */
  readonly retry?: ApplicationSpecSyncPolicyRetry;

  /** Options allow you to specify whole app sync-options */
  readonly syncOptions?: readonly string[];
}

/** Backoff controls how to backoff on subsequent retries of failed syncs */
export interface ApplicationOperationRetryBackoff {
  /** Duration is the amount to back off. Default unit is seconds, but could also be a duration (e.g. "2m", "1h") */
  readonly duration?: string;

  /** Factor is a factor to multiply the base duration after each failed retry */
  readonly factor?: number;

  /** MaxDuration is the maximum amount of time allowed for the backoff strategy */
  readonly maxDuration?: string;
}

/** SyncOperationResource contains resources to sync. */
export interface ApplicationOperationSyncResources {
  readonly group?: string;

  readonly kind: string;

  readonly name: string;

  readonly namespace?: string;
}

/**
 * Source overrides the source definition set in the application.
 * This is typically set in a Rollback operation and is nil during a Sync operation
 */
export interface ApplicationOperationSyncSource {
  /** Chart is a Helm chart name, and must be specified for applications sourced from a Helm repo. */
  readonly chart?: string;

  /** Directory holds path/directory specific options */
  readonly directory?: ApplicationSpecSourceDirectory;

  /** Helm holds helm specific options */
  readonly helm?: ApplicationSpecSourceHelm;

  /** Kustomize holds kustomize specific options */
  readonly kustomize?: ApplicationSpecSourceKustomize;

  /** Name is used to refer to a source and is displayed in the UI. It is used in multi-source Applications. */
  readonly name?: string;

  /** Path is a directory path within the Git repository, and is only valid for applications sourced from Git. */
  readonly path?: string;

  /** Plugin holds config management plugin specific options */
  readonly plugin?: ApplicationSpecSourcePlugin;

  /** Ref is reference to another source within sources field. This field will not be used if used with a `source` tag. */
  readonly ref?: string;

  /** RepoURL is the URL to the repository (Git or Helm) that contains the application manifests */
  readonly repoURL: string;

  /**
   * TargetRevision defines the revision of the source to sync the application to.
   * In case of Git, this can be commit, tag, or branch. If omitted, will equal to HEAD.
   * In case of Helm, this is a semver tag for the Chart's version.
   */
  readonly targetRevision?: string;
}

/** SyncStrategy describes how to perform the sync */
export interface ApplicationOperationSyncSyncStrategy {
  /** Apply will perform a `kubectl apply` to perform the sync. */
  readonly apply?: ApplicationOperationSyncSyncStrategyApply;

  /** Hook will submit any referenced resources to perform the sync. This is the default strategy */
  readonly hook?: ApplicationOperationSyncSyncStrategyHook;
}

/** Directory holds path/directory specific options */
export interface ApplicationSpecSourceDirectory {
  /** Exclude contains a glob pattern to match paths against that should be explicitly excluded from being used during manifest generation */
  readonly exclude?: string;

  /** Include contains a glob pattern to match paths against that should be explicitly included during manifest generation */
  readonly include?: string;

  /** Jsonnet holds options specific to Jsonnet */
  readonly jsonnet?: ApplicationSpecSourceDirectoryJsonnet;

  /** Recurse specifies whether to scan a directory recursively for manifests */
  readonly recurse?: boolean;
}

/** Helm holds helm specific options */
export interface ApplicationSpecSourceHelm {
  /**
   * APIVersions specifies the Kubernetes resource API versions to pass to Helm when templating manifests. By default,
   * Argo CD uses the API versions of the target cluster. The format is [group/]version/kind.
   */
  readonly apiVersions?: readonly string[];

  /** FileParameters are file parameters to the helm template */
  readonly fileParameters?: readonly ApplicationSpecSourceHelmFileParameters[];

  /** IgnoreMissingValueFiles prevents helm template from failing when valueFiles do not exist locally by not appending them to helm template --values */
  readonly ignoreMissingValueFiles?: boolean;

  /**
   * KubeVersion specifies the Kubernetes API version to pass to Helm when templating manifests. By default, Argo CD
   * uses the Kubernetes version of the target cluster.
   */
  readonly kubeVersion?: string;

  /** Namespace is an optional namespace to template with. If left empty, defaults to the app's destination namespace. */
  readonly namespace?: string;

  /** Parameters is a list of Helm parameters which are passed to the helm template command upon manifest generation */
  readonly parameters?: readonly ApplicationSpecSourceHelmParameters[];

  /** PassCredentials pass credentials to all domains (Helm's --pass-credentials) */
  readonly passCredentials?: boolean;

  /** ReleaseName is the Helm release name to use. If omitted it will use the application name */
  readonly releaseName?: string;

  /** SkipCrds skips custom resource definition installation step (Helm's --skip-crds) */
  readonly skipCrds?: boolean;

  /** SkipSchemaValidation skips JSON schema validation (Helm's --skip-schema-validation) */
  readonly skipSchemaValidation?: boolean;

  /** SkipTests skips test manifest installation step (Helm's --skip-tests). */
  readonly skipTests?: boolean;

  /** ValuesFiles is a list of Helm value files to use when generating a template */
  readonly valueFiles?: readonly string[];

  /** Values specifies Helm values to be passed to helm template, typically defined as a block. ValuesObject takes precedence over Values, so use one or the other. */
  readonly values?: string;

  /** ValuesObject specifies Helm values to be passed to helm template, defined as a map. This takes precedence over Values. */
  readonly valuesObject?: unknown;

  /** Version is the Helm version to use for templating ("3") */
  readonly version?: string;
}

/** Kustomize holds kustomize specific options */
export interface ApplicationSpecSourceKustomize {
  /**
   * APIVersions specifies the Kubernetes resource API versions to pass to Helm when templating manifests. By default,
   * Argo CD uses the API versions of the target cluster. The format is [group/]version/kind.
   */
  readonly apiVersions?: readonly string[];

  /** CommonAnnotations is a list of additional annotations to add to rendered manifests */
  readonly commonAnnotations?: { readonly [key: string]: string };

  /** CommonAnnotationsEnvsubst specifies whether to apply env variables substitution for annotation values */
  readonly commonAnnotationsEnvsubst?: boolean;

  /** CommonLabels is a list of additional labels to add to rendered manifests */
  readonly commonLabels?: { readonly [key: string]: string };

  /** Components specifies a list of kustomize components to add to the kustomization before building */
  readonly components?: readonly string[];

  /** ForceCommonAnnotations specifies whether to force applying common annotations to resources for Kustomize apps */
  readonly forceCommonAnnotations?: boolean;

  /** ForceCommonLabels specifies whether to force applying common labels to resources for Kustomize apps */
  readonly forceCommonLabels?: boolean;

  /** IgnoreMissingComponents prevents kustomize from failing when components do not exist locally by not appending them to kustomization file */
  readonly ignoreMissingComponents?: boolean;

  /** Images is a list of Kustomize image override specifications */
  readonly images?: readonly string[];

  /**
   * KubeVersion specifies the Kubernetes API version to pass to Helm when templating manifests. By default, Argo CD
   * uses the Kubernetes version of the target cluster.
   */
  readonly kubeVersion?: string;

  /** LabelIncludeTemplates specifies whether to apply common labels to resource templates or not */
  readonly labelIncludeTemplates?: boolean;

  /** LabelWithoutSelector specifies whether to apply common labels to resource selectors or not */
  readonly labelWithoutSelector?: boolean;

  /** NamePrefix overrides the namePrefix in the kustomization.yaml for Kustomize apps */
  readonly namePrefix?: string;

  /** NameSuffix overrides the nameSuffix in the kustomization.yaml for Kustomize apps */
  readonly nameSuffix?: string;

  /** Namespace sets the namespace that Kustomize adds to all resources */
  readonly namespace?: string;

  /** Patches is a list of Kustomize patches */
  readonly patches?: readonly ApplicationSpecSourceKustomizePatches[];

  /** Replicas is a list of Kustomize Replicas override specifications */
  readonly replicas?: readonly ApplicationSpecSourceKustomizeReplicas[];

  /** Version controls which version of Kustomize to use for rendering manifests */
  readonly version?: string;
}

/** Plugin holds config management plugin specific options */
export interface ApplicationSpecSourcePlugin {
  /** Env is a list of environment variable entries */
  readonly env?: readonly ApplicationSpecSourcePluginEnv[];

  readonly name?: string;

  readonly parameters?: readonly ApplicationSpecSourcePluginParameters[];
}

/** DrySource specifies where the dry "don't repeat yourself" manifest source lives. */
export interface ApplicationSpecSourceHydratorDrySource {
  /** Directory specifies path/directory specific options */
  readonly directory?: ApplicationSpecSourceHydratorDrySourceDirectory;

  /** Helm specifies helm specific options */
  readonly helm?: ApplicationSpecSourceHydratorDrySourceHelm;

  /** Kustomize specifies kustomize specific options */
  readonly kustomize?: ApplicationSpecSourceHydratorDrySourceKustomize;

  /** Path is a directory path within the Git repository where the manifests are located */
  readonly path: string;

  /** Plugin specifies config management plugin specific options */
  readonly plugin?: ApplicationSpecSourceHydratorDrySourcePlugin;

  /** RepoURL is the URL to the git repository that contains the application manifests */
  readonly repoURL: string;

  /** TargetRevision defines the revision of the source to hydrate */
  readonly targetRevision: string;
}

/**
 * HydrateTo specifies an optional "staging" location to push hydrated manifests to. An external system would then
 * have to move manifests to the SyncSource, e.g. by pull request.
 */
export interface ApplicationSpecSourceHydratorHydrateTo {
  /** TargetBranch is the branch to which hydrated manifests should be committed */
  readonly targetBranch: string;
}

/** SyncSource specifies where to sync hydrated manifests from. */
export interface ApplicationSpecSourceHydratorSyncSource {
  /**
   * Path is a directory path within the git repository where hydrated manifests should be committed to and synced
   * from. The Path should never point to the root of the repo. If hydrateTo is set, this is just the path from which
   * hydrated manifests will be synced.
   */
  readonly path: string;

  /**
   * TargetBranch is the branch from which hydrated manifests will be synced.
   * If HydrateTo is not set, this is also the branch to which hydrated manifests are committed.
   */
  readonly targetBranch: string;
}

/** Automated will keep an application synced to the target revision */
export interface ApplicationSpecSyncPolicyAutomated {
  /** AllowEmpty allows apps have zero live resources (default: false) */
  readonly allowEmpty?: boolean;

  /** Enable allows apps to explicitly control automated sync */
  readonly enabled?: boolean;

  /** Prune specifies whether to delete resources from the cluster that are not found in the sources anymore as part of automated sync (default: false) */
  readonly prune?: boolean;

  /** SelfHeal specifies whether to revert resources back to their desired state upon modification in the cluster (default: false) */
  readonly selfHeal?: boolean;
}

/** ManagedNamespaceMetadata controls metadata in the given namespace (if CreateNamespace=true) */
export interface ApplicationSpecSyncPolicyManagedNamespaceMetadata {
  readonly annotations?: { readonly [key: string]: string };

  readonly labels?: { readonly [key: string]: string };
}

/** Retry controls failed sync retry behavior */
export interface ApplicationSpecSyncPolicyRetry {
  /** Backoff controls how to backoff on subsequent retries of failed syncs */
  readonly backoff?: ApplicationOperationRetryBackoff;

  /** Limit is the maximum number of attempts for retrying a failed sync. If set to 0, no retries will be performed. */
  readonly limit?: number;

  /** Refresh indicates if the latest revision should be used on retry instead of the initial one (default: false) */
  readonly refresh?: boolean;
}

/** Apply will perform a `kubectl apply` to perform the sync. */
export interface ApplicationOperationSyncSyncStrategyApply {
  /**
   * Force indicates whether or not to supply the --force flag to `kubectl apply`.
   * The --force flag deletes and re-create the resource, when PATCH encounters conflict and has
   * retried for 5 times.
   */
  readonly force?: boolean;
}

/** Hook will submit any referenced resources to perform the sync. This is the default strategy */
export interface ApplicationOperationSyncSyncStrategyHook {
  /**
   * Force indicates whether or not to supply the --force flag to `kubectl apply`.
   * The --force flag deletes and re-create the resource, when PATCH encounters conflict and has
   * retried for 5 times.
   */
  readonly force?: boolean;
}

/** Jsonnet holds options specific to Jsonnet */
export interface ApplicationSpecSourceDirectoryJsonnet {
  /** ExtVars is a list of Jsonnet External Variables */
  readonly extVars?: readonly ApplicationSpecSourceDirectoryJsonnetExtVars[];

  /** Additional library search dirs */
  readonly libs?: readonly string[];

  /** TLAS is a list of Jsonnet Top-level Arguments */
  readonly tlas?: readonly ApplicationSpecSourceDirectoryJsonnetExtVars[];
}

/** HelmFileParameter is a file parameter that's passed to helm template during manifest generation */
export interface ApplicationSpecSourceHelmFileParameters {
  /** Name is the name of the Helm parameter */
  readonly name?: string;

  /** Path is the path to the file containing the values for the Helm parameter */
  readonly path?: string;
}

/** HelmParameter is a parameter that's passed to helm template during manifest generation */
export interface ApplicationSpecSourceHelmParameters {
  /** ForceString determines whether to tell Helm to interpret booleans and numbers as strings */
  readonly forceString?: boolean;

  /** Name is the name of the Helm parameter */
  readonly name?: string;

  /** Value is the value for the Helm parameter */
  readonly value?: string;
}

export interface ApplicationSpecSourceKustomizePatches {
  readonly options?: { readonly [key: string]: boolean };

  readonly patch?: string;

  readonly path?: string;

  readonly target?: ApplicationSpecSourceKustomizePatchesTarget;
}

export interface ApplicationSpecSourceKustomizeReplicas {
  /** Number of replicas */
  readonly count: ApplicationSpecSourceKustomizeReplicasCount;

  /** Name of Deployment or StatefulSet */
  readonly name: string;
}

/** EnvEntry represents an entry in the application's environment */
export interface ApplicationSpecSourcePluginEnv {
  /** Name is the name of the variable, usually expressed in uppercase */
  readonly name: string;

  /** Value is the value of the variable */
  readonly value: string;
}

export interface ApplicationSpecSourcePluginParameters {
  /** Array is the value of an array type parameter. */
  readonly array?: readonly string[];

  /** Map is the value of a map type parameter. */
  readonly map?: { readonly [key: string]: string };

  /** Name is the name identifying a parameter. */
  readonly name?: string;

  /** String_ is the value of a string type parameter. */
  readonly string?: string;
}

/** Directory specifies path/directory specific options */
export interface ApplicationSpecSourceHydratorDrySourceDirectory {
  /** Exclude contains a glob pattern to match paths against that should be explicitly excluded from being used during manifest generation */
  readonly exclude?: string;

  /** Include contains a glob pattern to match paths against that should be explicitly included during manifest generation */
  readonly include?: string;

  /** Jsonnet holds options specific to Jsonnet */
  readonly jsonnet?: ApplicationSpecSourceDirectoryJsonnet;

  /** Recurse specifies whether to scan a directory recursively for manifests */
  readonly recurse?: boolean;
}

/** Helm specifies helm specific options */
export interface ApplicationSpecSourceHydratorDrySourceHelm {
  /**
   * APIVersions specifies the Kubernetes resource API versions to pass to Helm when templating manifests. By default,
   * Argo CD uses the API versions of the target cluster. The format is [group/]version/kind.
   */
  readonly apiVersions?: readonly string[];

  /** FileParameters are file parameters to the helm template */
  readonly fileParameters?: readonly ApplicationSpecSourceHelmFileParameters[];

  /** IgnoreMissingValueFiles prevents helm template from failing when valueFiles do not exist locally by not appending them to helm template --values */
  readonly ignoreMissingValueFiles?: boolean;

  /**
   * KubeVersion specifies the Kubernetes API version to pass to Helm when templating manifests. By default, Argo CD
   * uses the Kubernetes version of the target cluster.
   */
  readonly kubeVersion?: string;

  /** Namespace is an optional namespace to template with. If left empty, defaults to the app's destination namespace. */
  readonly namespace?: string;

  /** Parameters is a list of Helm parameters which are passed to the helm template command upon manifest generation */
  readonly parameters?: readonly ApplicationSpecSourceHelmParameters[];

  /** PassCredentials pass credentials to all domains (Helm's --pass-credentials) */
  readonly passCredentials?: boolean;

  /** ReleaseName is the Helm release name to use. If omitted it will use the application name */
  readonly releaseName?: string;

  /** SkipCrds skips custom resource definition installation step (Helm's --skip-crds) */
  readonly skipCrds?: boolean;

  /** SkipSchemaValidation skips JSON schema validation (Helm's --skip-schema-validation) */
  readonly skipSchemaValidation?: boolean;

  /** SkipTests skips test manifest installation step (Helm's --skip-tests). */
  readonly skipTests?: boolean;

  /** ValuesFiles is a list of Helm value files to use when generating a template */
  readonly valueFiles?: readonly string[];

  /** Values specifies Helm values to be passed to helm template, typically defined as a block. ValuesObject takes precedence over Values, so use one or the other. */
  readonly values?: string;

  /** ValuesObject specifies Helm values to be passed to helm template, defined as a map. This takes precedence over Values. */
  readonly valuesObject?: unknown;

  /** Version is the Helm version to use for templating ("3") */
  readonly version?: string;
}

/** Kustomize specifies kustomize specific options */
export interface ApplicationSpecSourceHydratorDrySourceKustomize {
  /**
   * APIVersions specifies the Kubernetes resource API versions to pass to Helm when templating manifests. By default,
   * Argo CD uses the API versions of the target cluster. The format is [group/]version/kind.
   */
  readonly apiVersions?: readonly string[];

  /** CommonAnnotations is a list of additional annotations to add to rendered manifests */
  readonly commonAnnotations?: { readonly [key: string]: string };

  /** CommonAnnotationsEnvsubst specifies whether to apply env variables substitution for annotation values */
  readonly commonAnnotationsEnvsubst?: boolean;

  /** CommonLabels is a list of additional labels to add to rendered manifests */
  readonly commonLabels?: { readonly [key: string]: string };

  /** Components specifies a list of kustomize components to add to the kustomization before building */
  readonly components?: readonly string[];

  /** ForceCommonAnnotations specifies whether to force applying common annotations to resources for Kustomize apps */
  readonly forceCommonAnnotations?: boolean;

  /** ForceCommonLabels specifies whether to force applying common labels to resources for Kustomize apps */
  readonly forceCommonLabels?: boolean;

  /** IgnoreMissingComponents prevents kustomize from failing when components do not exist locally by not appending them to kustomization file */
  readonly ignoreMissingComponents?: boolean;

  /** Images is a list of Kustomize image override specifications */
  readonly images?: readonly string[];

  /**
   * KubeVersion specifies the Kubernetes API version to pass to Helm when templating manifests. By default, Argo CD
   * uses the Kubernetes version of the target cluster.
   */
  readonly kubeVersion?: string;

  /** LabelIncludeTemplates specifies whether to apply common labels to resource templates or not */
  readonly labelIncludeTemplates?: boolean;

  /** LabelWithoutSelector specifies whether to apply common labels to resource selectors or not */
  readonly labelWithoutSelector?: boolean;

  /** NamePrefix overrides the namePrefix in the kustomization.yaml for Kustomize apps */
  readonly namePrefix?: string;

  /** NameSuffix overrides the nameSuffix in the kustomization.yaml for Kustomize apps */
  readonly nameSuffix?: string;

  /** Namespace sets the namespace that Kustomize adds to all resources */
  readonly namespace?: string;

  /** Patches is a list of Kustomize patches */
  readonly patches?: readonly ApplicationSpecSourceKustomizePatches[];

  /** Replicas is a list of Kustomize Replicas override specifications */
  readonly replicas?: readonly ApplicationSpecSourceKustomizeReplicas[];

  /** Version controls which version of Kustomize to use for rendering manifests */
  readonly version?: string;
}

/** Plugin specifies config management plugin specific options */
export interface ApplicationSpecSourceHydratorDrySourcePlugin {
  /** Env is a list of environment variable entries */
  readonly env?: readonly ApplicationSpecSourcePluginEnv[];

  readonly name?: string;

  readonly parameters?: readonly ApplicationSpecSourcePluginParameters[];
}

/** JsonnetVar represents a variable to be passed to jsonnet during manifest generation */
export interface ApplicationSpecSourceDirectoryJsonnetExtVars {
  readonly code?: boolean;

  readonly name: string;

  readonly value: string;
}

export interface ApplicationSpecSourceKustomizePatchesTarget {
  readonly annotationSelector?: string;

  readonly group?: string;

  readonly kind?: string;

  readonly labelSelector?: string;

  readonly name?: string;

  readonly namespace?: string;

  readonly version?: string;
}

/** Number of replicas */
export type ApplicationSpecSourceKustomizeReplicasCount = number | string;

export interface RolloutProps {
  readonly metadata?: ApiObjectMetadata;

  readonly spec: RolloutSpec;
}

export interface RolloutSpec {
  readonly analysis?: RolloutSpecAnalysis;

  readonly minReadySeconds?: number;

  readonly paused?: boolean;

  readonly progressDeadlineAbort?: boolean;

  readonly progressDeadlineSeconds?: number;

  readonly replicas?: number;

  readonly restartAt?: string;

  readonly revisionHistoryLimit?: number;

  readonly rollbackWindow?: RolloutSpecRollbackWindow;

  readonly selector?: AnalysisTemplateSpecMetricsProviderJobSpecSelector;

  readonly strategy?: RolloutSpecStrategy;

  readonly template?: AnalysisTemplateSpecMetricsProviderJobSpecTemplate;

  readonly workloadRef?: RolloutSpecWorkloadRef;
}

export interface RolloutSpecAnalysis {
  readonly successfulRunHistoryLimit?: number;

  readonly unsuccessfulRunHistoryLimit?: number;
}

export interface RolloutSpecRollbackWindow {
  readonly revisions?: number;
}

export interface RolloutSpecStrategy {
  readonly blueGreen?: RolloutSpecStrategyBlueGreen;

  readonly canary?: RolloutSpecStrategyCanary;
}

export interface RolloutSpecWorkloadRef {
  readonly apiVersion?: string;

  readonly kind?: string;

  readonly name?: string;

  readonly scaleDown?: string;
}

export interface RolloutSpecStrategyBlueGreen {
  readonly abortScaleDownDelaySeconds?: number;

  readonly activeMetadata?: AnalysisTemplateSpecMetricsProviderJobMetadata;

  readonly activeService: string;

  readonly antiAffinity?: RolloutSpecStrategyBlueGreenAntiAffinity;

  readonly autoPromotionEnabled?: boolean;

  readonly autoPromotionSeconds?: number;

  readonly maxUnavailable?: AnalysisTemplateSpecMetricsConsecutiveErrorLimit;

  readonly postPromotionAnalysis?: RolloutSpecStrategyBlueGreenPostPromotionAnalysis;

  readonly prePromotionAnalysis?: RolloutSpecStrategyBlueGreenPostPromotionAnalysis;

  readonly previewMetadata?: AnalysisTemplateSpecMetricsProviderJobMetadata;

  readonly previewReplicaCount?: number;

  readonly previewService?: string;

  readonly scaleDownDelayRevisionLimit?: number;

  readonly scaleDownDelaySeconds?: number;
}

export interface RolloutSpecStrategyCanary {
  readonly abortScaleDownDelaySeconds?: number;

  readonly analysis?: RolloutSpecStrategyCanaryAnalysis;

  readonly antiAffinity?: RolloutSpecStrategyBlueGreenAntiAffinity;

  readonly canaryMetadata?: AnalysisTemplateSpecMetricsProviderJobMetadata;

  readonly canaryService?: string;

  readonly dynamicStableScale?: boolean;

  readonly maxSurge?: AnalysisTemplateSpecMetricsConsecutiveErrorLimit;

  readonly maxUnavailable?: AnalysisTemplateSpecMetricsConsecutiveErrorLimit;

  readonly minPodsPerReplicaSet?: number;

  readonly pingPong?: RolloutSpecStrategyCanaryPingPong;

  readonly replicaProgressThreshold?: RolloutSpecStrategyCanaryReplicaProgressThreshold;

  readonly scaleDownDelayRevisionLimit?: number;

  readonly scaleDownDelaySeconds?: number;

  readonly stableMetadata?: AnalysisTemplateSpecMetricsProviderJobMetadata;

  readonly stableService?: string;

  readonly steps?: readonly RolloutSpecStrategyCanarySteps[];

  readonly trafficRouting?: RolloutSpecStrategyCanaryTrafficRouting;
}

export interface RolloutSpecStrategyBlueGreenAntiAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: RolloutSpecStrategyBlueGreenAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution;

  readonly requiredDuringSchedulingIgnoredDuringExecution?: unknown;
}

export interface RolloutSpecStrategyBlueGreenPostPromotionAnalysis {
  readonly analysisRunMetadata?: AnalysisTemplateSpecMetricsProviderJobMetadata;

  readonly args?: readonly RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs[];

  readonly dryRun?: readonly AnalysisTemplateSpecDryRun[];

  readonly measurementRetention?: readonly AnalysisTemplateSpecMeasurementRetention[];

  readonly templates?: readonly AnalysisTemplateSpecTemplates[];
}

export interface RolloutSpecStrategyCanaryAnalysis {
  readonly analysisRunMetadata?: AnalysisTemplateSpecMetricsProviderJobMetadata;

  readonly args?: readonly RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs[];

  readonly dryRun?: readonly AnalysisTemplateSpecDryRun[];

  readonly measurementRetention?: readonly AnalysisTemplateSpecMeasurementRetention[];

  readonly startingStep?: number;

  readonly templates?: readonly AnalysisTemplateSpecTemplates[];
}

export interface RolloutSpecStrategyCanaryPingPong {
  readonly pingService: string;

  readonly pongService: string;
}

export interface RolloutSpecStrategyCanaryReplicaProgressThreshold {
  readonly type: string;

  readonly value: number;
}

export interface RolloutSpecStrategyCanarySteps {
  readonly analysis?: RolloutSpecStrategyBlueGreenPostPromotionAnalysis;

  readonly experiment?: RolloutSpecStrategyCanaryStepsExperiment;

  readonly pause?: RolloutSpecStrategyCanaryStepsPause;

  readonly plugin?: RolloutSpecStrategyCanaryStepsPlugin;

  readonly setCanaryScale?: RolloutSpecStrategyCanaryStepsSetCanaryScale;

  readonly setHeaderRoute?: RolloutSpecStrategyCanaryStepsSetHeaderRoute;

  readonly setMirrorRoute?: RolloutSpecStrategyCanaryStepsSetMirrorRoute;

  readonly setWeight?: number;
}

export interface RolloutSpecStrategyCanaryTrafficRouting {
  readonly alb?: RolloutSpecStrategyCanaryTrafficRoutingAlb;

  readonly ambassador?: RolloutSpecStrategyCanaryTrafficRoutingAmbassador;

  readonly apisix?: RolloutSpecStrategyCanaryTrafficRoutingApisix;

  readonly appMesh?: RolloutSpecStrategyCanaryTrafficRoutingAppMesh;

  readonly istio?: RolloutSpecStrategyCanaryTrafficRoutingIstio;

  readonly managedRoutes?: readonly AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecOs[];

  readonly maxTrafficWeight?: number;

  readonly nginx?: RolloutSpecStrategyCanaryTrafficRoutingNginx;

  readonly plugins?: unknown;

  readonly smi?: RolloutSpecStrategyCanaryTrafficRoutingSmi;

  readonly traefik?: RolloutSpecStrategyCanaryTrafficRoutingTraefik;
}

export interface RolloutSpecStrategyBlueGreenAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly weight: number;
}

export interface RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs {
  readonly name: string;

  readonly value?: string;

  readonly valueFrom?: RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFrom;
}

export interface RolloutSpecStrategyCanaryStepsExperiment {
  readonly analyses?: readonly RolloutSpecStrategyCanaryStepsExperimentAnalyses[];

  readonly analysisRunMetadata?: AnalysisTemplateSpecMetricsProviderJobMetadata;

  readonly dryRun?: readonly AnalysisTemplateSpecDryRun[];

  readonly duration?: string;

  readonly scaleDownDelaySeconds?: number;

  readonly templates: readonly RolloutSpecStrategyCanaryStepsExperimentTemplates[];
}

export interface RolloutSpecStrategyCanaryStepsPause {
  readonly duration?: AnalysisTemplateSpecMetricsConsecutiveErrorLimit;
}

export interface RolloutSpecStrategyCanaryStepsPlugin {
  readonly config?: unknown;

  readonly name: string;
}

export interface RolloutSpecStrategyCanaryStepsSetCanaryScale {
  readonly matchTrafficWeight?: boolean;

  readonly replicas?: number;

  readonly weight?: number;
}

export interface RolloutSpecStrategyCanaryStepsSetHeaderRoute {
  readonly match?: readonly RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch[];

  readonly name?: string;
}

export interface RolloutSpecStrategyCanaryStepsSetMirrorRoute {
  readonly match?: readonly RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch[];

  readonly name: string;

  readonly percentage?: number;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingAlb {
  readonly annotationPrefix?: string;

  readonly ingress?: string;

  readonly ingresses?: readonly string[];

  readonly rootService?: string;

  readonly servicePort: number;

  readonly stickinessConfig?: RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingAmbassador {
  readonly mappings: readonly string[];
}

export interface RolloutSpecStrategyCanaryTrafficRoutingApisix {
  readonly route?: RolloutSpecStrategyCanaryTrafficRoutingApisixRoute;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingAppMesh {
  readonly virtualNodeGroup?: RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup;

  readonly virtualService?: RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingIstio {
  readonly destinationRule?: RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule;

  readonly virtualService?: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService;

  readonly virtualServices?: readonly RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService[];
}

export interface RolloutSpecStrategyCanaryTrafficRoutingNginx {
  readonly additionalIngressAnnotations?: { readonly [key: string]: string };

  readonly annotationPrefix?: string;

  readonly canaryIngressAnnotations?: { readonly [key: string]: string };

  readonly stableIngress?: string;

  readonly stableIngresses?: readonly string[];
}

export interface RolloutSpecStrategyCanaryTrafficRoutingSmi {
  readonly rootService?: string;

  readonly trafficSplitName?: string;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingTraefik {
  readonly weightedTraefikServiceName: string;
}

export interface RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgsValueFrom {
  readonly fieldRef?: AnalysisTemplateSpecArgsValueFromFieldRef;

  readonly podTemplateHashValue?: string;
}

export interface RolloutSpecStrategyCanaryStepsExperimentAnalyses {
  readonly args?: readonly RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs[];

  readonly clusterScope?: boolean;

  readonly name: string;

  readonly requiredForCompletion?: boolean;

  readonly templateName: string;
}

export interface RolloutSpecStrategyCanaryStepsExperimentTemplates {
  readonly metadata?: AnalysisTemplateSpecMetricsProviderJobMetadata;

  readonly name: string;

  readonly replicas?: number;

  readonly selector?: AnalysisTemplateSpecMetricsProviderJobSpecSelector;

  readonly service?: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecImagePullSecrets;

  readonly specRef: string;

  readonly weight?: number;
}

export interface RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch {
  readonly headerName: string;

  readonly headerValue: RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue;
}

export interface RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch {
  readonly headers?: { readonly [key: string]: RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue };

  readonly method?: RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue;

  readonly path?: RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig {
  readonly durationSeconds: number;

  readonly enabled: boolean;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingApisixRoute {
  readonly name: string;

  readonly rules?: readonly string[];
}

export interface RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup {
  readonly canaryVirtualNodeRef: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecOs;

  readonly stableVirtualNodeRef: AnalysisTemplateSpecMetricsProviderJobSpecTemplateSpecOs;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService {
  readonly name: string;

  readonly routes?: readonly string[];
}

export interface RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule {
  readonly additionalSubsetNames?: readonly string[];

  readonly canarySubsetName: string;

  readonly name: string;

  readonly stableSubsetName: string;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService {
  readonly name: string;

  readonly routes?: readonly string[];

  readonly tcpRoutes?: readonly RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTcpRoutes[];

  readonly tlsRoutes?: readonly RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTlsRoutes[];
}

export interface RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue {
  readonly exact?: string;

  readonly prefix?: string;

  readonly regex?: string;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTcpRoutes {
  readonly port?: number;
}

export interface RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualServiceTlsRoutes {
  readonly port?: number;

  readonly sniHosts?: readonly string[];
}
