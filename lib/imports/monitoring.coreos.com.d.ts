// Made by npm run import; not to be edited. Source: github.com/prometheus-operator/prometheus-operator v0.85.0
import type { ApiObjectMetadata } from 'cdk8s';

/**
 * The `PodMonitor` custom resource definition (CRD) defines how `Prometheus` and `PrometheusAgent` can scrape metrics from a group of pods.
 * Among other things, it allows to specify:
 * * The pods to scrape via label selectors.
 * * The container ports to scrape.
 * * Authentication credentials to use.
 * * Target and metric relabeling.
 */
export interface PodMonitorProps {
  readonly metadata?: ApiObjectMetadata;

  /** Specification of desired Pod selection for target discovery by Prometheus. */
  readonly spec: PodMonitorSpec;
}

/** Specification of desired Pod selection for target discovery by Prometheus. */
export interface PodMonitorSpec {
  /**
   * `attachMetadata` defines additional metadata which is added to the
   * discovered targets.
   */
  readonly attachMetadata?: PodMonitorSpecAttachMetadata;

  /**
   * When defined, bodySizeLimit specifies a job level limit on the size
   * of uncompressed response body that will be accepted by Prometheus.
   */
  readonly bodySizeLimit?: string;

  /**
   * Whether to convert all scraped classic histograms into a native histogram with custom buckets.
   * It requires Prometheus >= v3.0.0.
   */
  readonly convertClassicHistogramsToNHCB?: boolean;

  /** The protocol to use if a scrape returns blank, unparseable, or otherwise invalid Content-Type. */
  readonly fallbackScrapeProtocol?: PodMonitorSpecFallbackScrapeProtocol;

  /**
   * The label to use to retrieve the job name from.
   * `jobLabel` selects the label from the associated Kubernetes `Pod`
   * object which will be used as the `job` label for all metrics.
   */
  readonly jobLabel?: string;

  /**
   * Per-scrape limit on the number of targets dropped by relabeling
   * that will be kept in memory. 0 means no limit.
   */
  readonly keepDroppedTargets?: number;

  /** Per-scrape limit on number of labels that will be accepted for a sample. */
  readonly labelLimit?: number;

  /** Per-scrape limit on length of labels name that will be accepted for a sample. */
  readonly labelNameLengthLimit?: number;

  /** Per-scrape limit on length of labels value that will be accepted for a sample. */
  readonly labelValueLengthLimit?: number;

  /**
   * `namespaceSelector` defines in which namespace(s) Prometheus should discover the pods.
   * By default, the pods are discovered in the same namespace as the `PodMonitor` object but it is possible to select pods across different/all namespaces.
   */
  readonly namespaceSelector?: PodMonitorSpecNamespaceSelector;

  /**
   * If there are more than this many buckets in a native histogram,
   * buckets will be merged to stay within the limit.
   * It requires Prometheus >= v2.45.0.
   */
  readonly nativeHistogramBucketLimit?: number;

  /**
   * If the growth factor of one bucket to the next is smaller than this,
   * buckets will be merged to increase the factor sufficiently.
   * It requires Prometheus >= v2.50.0.
   */
  readonly nativeHistogramMinBucketFactor?: PodMonitorSpecNativeHistogramMinBucketFactor;

  /** Defines how to scrape metrics from the selected pods. */
  readonly podMetricsEndpoints?: readonly PodMonitorSpecPodMetricsEndpoints[];

  /**
   * `podTargetLabels` defines the labels which are transferred from the
   * associated Kubernetes `Pod` object onto the ingested metrics.
   */
  readonly podTargetLabels?: readonly string[];

  /**
   * `sampleLimit` defines a per-scrape limit on the number of scraped samples
   * that will be accepted.
   */
  readonly sampleLimit?: number;

  /** The scrape class to apply. */
  readonly scrapeClass?: string;

  /**
   * Whether to scrape a classic histogram that is also exposed as a native histogram.
   * It requires Prometheus >= v2.45.0.
   */
  readonly scrapeClassicHistograms?: boolean;

  /**
   * `scrapeProtocols` defines the protocols to negotiate during a scrape. It tells clients the
   * protocols supported by Prometheus in order of preference (from most to least preferred).
   */
  readonly scrapeProtocols?: readonly PodMonitorSpecScrapeProtocols[];

  /** Label selector to select the Kubernetes `Pod` objects to scrape metrics from. */
  readonly selector: PodMonitorSpecSelector;

  /**
   * Mechanism used to select the endpoints to scrape.
   * By default, the selection process relies on relabel configurations to filter the discovered targets.
   * Alternatively, you can opt in for role selectors, which may offer better efficiency in large clusters.
   * Which strategy is best for your use case needs to be carefully evaluated.
   */
  readonly selectorMechanism?: PodMonitorSpecSelectorMechanism;

  /**
   * `targetLimit` defines a limit on the number of scraped targets that will
   * be accepted.
   */
  readonly targetLimit?: number;
}

/**
 * `attachMetadata` defines additional metadata which is added to the
 * discovered targets.
 */
export interface PodMonitorSpecAttachMetadata {
  /**
   * When set to true, Prometheus attaches node metadata to the discovered
   * targets.
   */
  readonly node?: boolean;
}

/** The protocol to use if a scrape returns blank, unparseable, or otherwise invalid Content-Type. */
export type PodMonitorSpecFallbackScrapeProtocol = 'PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0';

/**
 * `namespaceSelector` defines in which namespace(s) Prometheus should discover the pods.
 * By default, the pods are discovered in the same namespace as the `PodMonitor` object but it is possible to select pods across different/all namespaces.
 */
export interface PodMonitorSpecNamespaceSelector {
  /**
   * Boolean describing whether all namespaces are selected in contrast to a
   * list restricting them.
   */
  readonly any?: boolean;

  /** List of namespace names to select from. */
  readonly matchNames?: readonly string[];
}

/**
 * If the growth factor of one bucket to the next is smaller than this,
 * buckets will be merged to increase the factor sufficiently.
 * It requires Prometheus >= v2.50.0.
 */
export type PodMonitorSpecNativeHistogramMinBucketFactor = number | string;

/**
 * PodMetricsEndpoint defines an endpoint serving Prometheus metrics to be scraped by
 * Prometheus.
 */
export interface PodMonitorSpecPodMetricsEndpoints {
  /**
   * `authorization` configures the Authorization header credentials to use when
   * scraping the target.
   */
  readonly authorization?: PodMonitorSpecPodMetricsEndpointsAuthorization;

  /**
   * `basicAuth` configures the Basic Authentication credentials to use when
   * scraping the target.
   */
  readonly basicAuth?: PodMonitorSpecPodMetricsEndpointsBasicAuth;

  /**
   * `bearerTokenSecret` specifies a key of a Secret containing the bearer
   * token for scraping targets. The secret needs to be in the same namespace
   * as the PodMonitor object and readable by the Prometheus Operator.
   */
  readonly bearerTokenSecret?: PodMonitorSpecPodMetricsEndpointsBearerTokenSecret;

  /** `enableHttp2` can be used to disable HTTP2 when scraping the target. */
  readonly enableHttp2?: boolean;

  /**
   * When true, the pods which are not running (e.g. either in Failed or
   * Succeeded state) are dropped during the target discovery.
   */
  readonly filterRunning?: boolean;

  /**
   * `followRedirects` defines whether the scrape requests should follow HTTP
   * 3xx redirects.
   */
  readonly followRedirects?: boolean;

  /**
   * When true, `honorLabels` preserves the metric's labels when they collide
   * with the target's labels.
   */
  readonly honorLabels?: boolean;

  /**
   * `honorTimestamps` controls whether Prometheus preserves the timestamps
   * when exposed by the target.
   */
  readonly honorTimestamps?: boolean;

  /** Interval at which Prometheus scrapes the metrics from the target. */
  readonly interval?: string;

  /**
   * `metricRelabelings` configures the relabeling rules to apply to the
   * samples before ingestion.
   */
  readonly metricRelabelings?: readonly PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];

  /**
   * `noProxy` is a comma-separated string that can contain IPs, CIDR notation, domain names
   * that should be excluded from proxying. IP and domain names can
   * contain port numbers.
   */
  readonly noProxy?: string;

  /** `oauth2` configures the OAuth2 settings to use when scraping the target. */
  readonly oauth2?: PodMonitorSpecPodMetricsEndpointsOauth2;

  /** `params` define optional HTTP URL parameters. */
  readonly params?: { readonly [key: string]: readonly string[] };

  /** HTTP path from which to scrape for metrics. */
  readonly path?: string;

  /** The `Pod` port name which exposes the endpoint. */
  readonly port?: string;

  /** The `Pod` port number which exposes the endpoint. */
  readonly portNumber?: number;

  /**
   * ProxyConnectHeader optionally specifies headers to send to
   * proxies during CONNECT requests.
   */
  readonly proxyConnectHeader?: { readonly [key: string]: readonly PodMonitorSpecPodMetricsEndpointsProxyConnectHeader[] };

  /** Whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY). */
  readonly proxyFromEnvironment?: boolean;

  /** `proxyURL` defines the HTTP proxy server to use. */
  readonly proxyUrl?: string;

  /**
   * `relabelings` configures the relabeling rules to apply the target's
   * metadata labels.
   */
  readonly relabelings?: readonly PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];

  /** HTTP scheme to use for scraping. */
  readonly scheme?: PodMonitorSpecPodMetricsEndpointsScheme;

  /** Timeout after which Prometheus considers the scrape to be failed. */
  readonly scrapeTimeout?: string;

  /**
   * Name or number of the target port of the `Pod` object behind the Service, the
   * port must be specified with container port property.
   */
  readonly targetPort?: PodMonitorSpecPodMetricsEndpointsTargetPort;

  /** TLS configuration to use when scraping the target. */
  readonly tlsConfig?: PodMonitorSpecPodMetricsEndpointsTlsConfig;

  /**
   * `trackTimestampsStaleness` defines whether Prometheus tracks staleness of
   * the metrics that have an explicit timestamp present in scraped data.
   * Has no effect if `honorTimestamps` is false.
   */
  readonly trackTimestampsStaleness?: boolean;
}

/**
 * ScrapeProtocol represents a protocol used by Prometheus for scraping metrics.
 * Supported values are:
 * * `OpenMetricsText0.0.1`
 * * `OpenMetricsText1.0.0`
 * * `PrometheusProto`
 * * `PrometheusText0.0.4`
 * * `PrometheusText1.0.0`
 */
export type PodMonitorSpecScrapeProtocols = 'PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0';

/** Label selector to select the Kubernetes `Pod` objects to scrape metrics from. */
export interface PodMonitorSpecSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly PodMonitorSpecSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/**
 * Mechanism used to select the endpoints to scrape.
 * By default, the selection process relies on relabel configurations to filter the discovered targets.
 * Alternatively, you can opt in for role selectors, which may offer better efficiency in large clusters.
 * Which strategy is best for your use case needs to be carefully evaluated.
 */
export type PodMonitorSpecSelectorMechanism = 'RelabelConfig' | 'RoleSelector';

/**
 * `authorization` configures the Authorization header credentials to use when
 * scraping the target.
 */
export interface PodMonitorSpecPodMetricsEndpointsAuthorization {
  /** Selects a key of a Secret in the namespace that contains the credentials for authentication. */
  readonly credentials?: PodMonitorSpecPodMetricsEndpointsAuthorizationCredentials;

  /** Defines the authentication type. The value is case-insensitive. */
  readonly type?: string;
}

/**
 * `basicAuth` configures the Basic Authentication credentials to use when
 * scraping the target.
 */
export interface PodMonitorSpecPodMetricsEndpointsBasicAuth {
  /**
   * `password` specifies a key of a Secret containing the password for
   * authentication.
   */
  readonly password?: PodMonitorSpecPodMetricsEndpointsBasicAuthPassword;

  /**
   * `username` specifies a key of a Secret containing the username for
   * authentication.
   */
  readonly username?: PodMonitorSpecPodMetricsEndpointsBasicAuthUsername;
}

/**
 * `bearerTokenSecret` specifies a key of a Secret containing the bearer
 * token for scraping targets. The secret needs to be in the same namespace
 * as the PodMonitor object and readable by the Prometheus Operator.
 */
export interface PodMonitorSpecPodMetricsEndpointsBearerTokenSecret {
  /** The key of the secret to select from.  Must be a valid secret key. */
  readonly key: string;

  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;

  /** Specify whether the Secret or its key must be defined */
  readonly optional?: boolean;
}

/**
 * RelabelConfig allows dynamic rewriting of the label set for targets, alerts,
 * scraped samples and remote write samples.
 */
export interface PodMonitorSpecPodMetricsEndpointsMetricRelabelings {
  /** Action to perform based on the regex matching. */
  readonly action?: PodMonitorSpecPodMetricsEndpointsMetricRelabelingsAction;

  /** Modulus to take of the hash of the source label values. */
  readonly modulus?: number;

  /** Regular expression against which the extracted value is matched. */
  readonly regex?: string;

  /**
   * Replacement value against which a Replace action is performed if the
   * regular expression matches.
   */
  readonly replacement?: string;

  /** Separator is the string between concatenated SourceLabels. */
  readonly separator?: string;

  /**
   * The source labels select values from existing labels. Their content is
   * concatenated using the configured Separator and matched against the
   * configured regular expression.
   */
  readonly sourceLabels?: readonly string[];

  /** Label to which the resulting string is written in a replacement. */
  readonly targetLabel?: string;
}

/** `oauth2` configures the OAuth2 settings to use when scraping the target. */
export interface PodMonitorSpecPodMetricsEndpointsOauth2 {
  /**
   * `clientId` specifies a key of a Secret or ConfigMap containing the
   * OAuth2 client's ID.
   */
  readonly clientId: PodMonitorSpecPodMetricsEndpointsOauth2ClientId;

  /**
   * `clientSecret` specifies a key of a Secret containing the OAuth2
   * client's secret.
   */
  readonly clientSecret: PodMonitorSpecPodMetricsEndpointsOauth2ClientSecret;

  /**
   * `endpointParams` configures the HTTP parameters to append to the token
   * URL.
   */
  readonly endpointParams?: { readonly [key: string]: string };

  /**
   * `noProxy` is a comma-separated string that can contain IPs, CIDR notation, domain names
   * that should be excluded from proxying. IP and domain names can
   * contain port numbers.
   */
  readonly noProxy?: string;

  /**
   * ProxyConnectHeader optionally specifies headers to send to
   * proxies during CONNECT requests.
   */
  readonly proxyConnectHeader?: { readonly [key: string]: readonly PodMonitorSpecPodMetricsEndpointsProxyConnectHeader[] };

  /** Whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY). */
  readonly proxyFromEnvironment?: boolean;

  /** `proxyURL` defines the HTTP proxy server to use. */
  readonly proxyUrl?: string;

  /** `scopes` defines the OAuth2 scopes used for the token request. */
  readonly scopes?: readonly string[];

  /**
   * TLS configuration to use when connecting to the OAuth2 server.
   * It requires Prometheus >= v2.43.0.
   */
  readonly tlsConfig?: PodMonitorSpecPodMetricsEndpointsOauth2TlsConfig;

  /** `tokenURL` configures the URL to fetch the token from. */
  readonly tokenUrl: string;
}

/** SecretKeySelector selects a key of a Secret. */
export interface PodMonitorSpecPodMetricsEndpointsProxyConnectHeader {
  /** The key of the secret to select from.  Must be a valid secret key. */
  readonly key: string;

  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;

  /** Specify whether the Secret or its key must be defined */
  readonly optional?: boolean;
}

/** HTTP scheme to use for scraping. */
export type PodMonitorSpecPodMetricsEndpointsScheme = 'http' | 'https';

/**
 * Name or number of the target port of the `Pod` object behind the Service, the
 * port must be specified with container port property.
 */
export type PodMonitorSpecPodMetricsEndpointsTargetPort = number | string;

/** TLS configuration to use when scraping the target. */
export interface PodMonitorSpecPodMetricsEndpointsTlsConfig {
  /** Certificate authority used when verifying server certificates. */
  readonly ca?: PodMonitorSpecPodMetricsEndpointsTlsConfigCa;

  /** Client certificate to present when doing client-authentication. */
  readonly cert?: PodMonitorSpecPodMetricsEndpointsTlsConfigCert;

  /** Disable target certificate validation. */
  readonly insecureSkipVerify?: boolean;

  /** Secret containing the client key file for the targets. */
  readonly keySecret?: PodMonitorSpecPodMetricsEndpointsTlsConfigKeySecret;

  /** Maximum acceptable TLS version. */
  readonly maxVersion?: PodMonitorSpecPodMetricsEndpointsTlsConfigMaxVersion;

  /** Minimum acceptable TLS version. */
  readonly minVersion?: PodMonitorSpecPodMetricsEndpointsTlsConfigMinVersion;

  /** Used to verify the hostname for the targets. */
  readonly serverName?: string;
}

/**
 * A label selector requirement is a selector that contains values, a key, and an operator that
 * relates the key and values.
 */
export interface PodMonitorSpecSelectorMatchExpressions {
  /** key is the label key that the selector applies to. */
  readonly key: string;

  /**
   * operator represents a key's relationship to a set of values.
   * Valid operators are In, NotIn, Exists and DoesNotExist.
   */
  readonly operator: string;

  /**
   * values is an array of string values. If the operator is In or NotIn,
   * the values array must be non-empty. If the operator is Exists or DoesNotExist,
   * the values array must be empty. This array is replaced during a strategic
   * merge patch.
   */
  readonly values?: readonly string[];
}

/** Selects a key of a Secret in the namespace that contains the credentials for authentication. */
export interface PodMonitorSpecPodMetricsEndpointsAuthorizationCredentials {
  /** The key of the secret to select from.  Must be a valid secret key. */
  readonly key: string;

  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;

  /** Specify whether the Secret or its key must be defined */
  readonly optional?: boolean;
}

/**
 * `password` specifies a key of a Secret containing the password for
 * authentication.
 */
export interface PodMonitorSpecPodMetricsEndpointsBasicAuthPassword {
  /** The key of the secret to select from.  Must be a valid secret key. */
  readonly key: string;

  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;

  /** Specify whether the Secret or its key must be defined */
  readonly optional?: boolean;
}

/**
 * `username` specifies a key of a Secret containing the username for
 * authentication.
 */
export interface PodMonitorSpecPodMetricsEndpointsBasicAuthUsername {
  /** The key of the secret to select from.  Must be a valid secret key. */
  readonly key: string;

  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;

  /** Specify whether the Secret or its key must be defined */
  readonly optional?: boolean;
}

/** Action to perform based on the regex matching. */
export type PodMonitorSpecPodMetricsEndpointsMetricRelabelingsAction = 'replace' | 'keep' | 'drop' | 'hashmod' | 'labelmap' | 'labeldrop' | 'labelkeep' | 'lowercase' | 'uppercase' | 'keepequal' | 'dropequal';

/**
 * `clientId` specifies a key of a Secret or ConfigMap containing the
 * OAuth2 client's ID.
 */
export interface PodMonitorSpecPodMetricsEndpointsOauth2ClientId {
  /** ConfigMap containing data to use for the targets. */
  readonly configMap?: PodMonitorSpecPodMetricsEndpointsOauth2ClientIdConfigMap;

  /** Secret containing data to use for the targets. */
  readonly secret?: PodMonitorSpecPodMetricsEndpointsOauth2ClientIdSecret;
}

/**
 * `clientSecret` specifies a key of a Secret containing the OAuth2
 * client's secret.
 */
export interface PodMonitorSpecPodMetricsEndpointsOauth2ClientSecret {
  /** The key of the secret to select from.  Must be a valid secret key. */
  readonly key: string;

  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;

  /** Specify whether the Secret or its key must be defined */
  readonly optional?: boolean;
}

/**
 * TLS configuration to use when connecting to the OAuth2 server.
 * It requires Prometheus >= v2.43.0.
 */
export interface PodMonitorSpecPodMetricsEndpointsOauth2TlsConfig {
  /** Certificate authority used when verifying server certificates. */
  readonly ca?: PodMonitorSpecPodMetricsEndpointsTlsConfigCa;

  /** Client certificate to present when doing client-authentication. */
  readonly cert?: PodMonitorSpecPodMetricsEndpointsTlsConfigCert;

  /** Disable target certificate validation. */
  readonly insecureSkipVerify?: boolean;

  /** Secret containing the client key file for the targets. */
  readonly keySecret?: PodMonitorSpecPodMetricsEndpointsTlsConfigKeySecret;

  /** Maximum acceptable TLS version. */
  readonly maxVersion?: PodMonitorSpecPodMetricsEndpointsTlsConfigMaxVersion;

  /** Minimum acceptable TLS version. */
  readonly minVersion?: PodMonitorSpecPodMetricsEndpointsTlsConfigMinVersion;

  /** Used to verify the hostname for the targets. */
  readonly serverName?: string;
}

/** Certificate authority used when verifying server certificates. */
export interface PodMonitorSpecPodMetricsEndpointsTlsConfigCa {
  /** ConfigMap containing data to use for the targets. */
  readonly configMap?: PodMonitorSpecPodMetricsEndpointsOauth2ClientIdConfigMap;

  /** Secret containing data to use for the targets. */
  readonly secret?: PodMonitorSpecPodMetricsEndpointsOauth2ClientIdSecret;
}

/** Client certificate to present when doing client-authentication. */
export interface PodMonitorSpecPodMetricsEndpointsTlsConfigCert {
  /** ConfigMap containing data to use for the targets. */
  readonly configMap?: PodMonitorSpecPodMetricsEndpointsOauth2ClientIdConfigMap;

  /** Secret containing data to use for the targets. */
  readonly secret?: PodMonitorSpecPodMetricsEndpointsOauth2ClientIdSecret;
}

/** Secret containing the client key file for the targets. */
export interface PodMonitorSpecPodMetricsEndpointsTlsConfigKeySecret {
  /** The key of the secret to select from.  Must be a valid secret key. */
  readonly key: string;

  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;

  /** Specify whether the Secret or its key must be defined */
  readonly optional?: boolean;
}

/** Maximum acceptable TLS version. */
export type PodMonitorSpecPodMetricsEndpointsTlsConfigMaxVersion = 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';

/** Minimum acceptable TLS version. */
export type PodMonitorSpecPodMetricsEndpointsTlsConfigMinVersion = 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';

/** ConfigMap containing data to use for the targets. */
export interface PodMonitorSpecPodMetricsEndpointsOauth2ClientIdConfigMap {
  /** The key to select. */
  readonly key: string;

  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;

  /** Specify whether the ConfigMap or its key must be defined */
  readonly optional?: boolean;
}

/** Secret containing data to use for the targets. */
export interface PodMonitorSpecPodMetricsEndpointsOauth2ClientIdSecret {
  /** The key of the secret to select from.  Must be a valid secret key. */
  readonly key: string;

  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;

  /** Specify whether the Secret or its key must be defined */
  readonly optional?: boolean;
}

/** The `PrometheusRule` custom resource definition (CRD) defines [alerting](https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/) and [recording](https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/) rules to be evaluated by `Prometheus` or `ThanosRuler` objects. */
export interface PrometheusRuleProps {
  readonly metadata?: ApiObjectMetadata;

  /** Specification of desired alerting rule definitions for Prometheus. */
  readonly spec: PrometheusRuleSpec;
}

/** Specification of desired alerting rule definitions for Prometheus. */
export interface PrometheusRuleSpec {
  /** Content of Prometheus rule file */
  readonly groups?: readonly PrometheusRuleSpecGroups[];
}

/** RuleGroup is a list of sequentially evaluated recording and alerting rules. */
export interface PrometheusRuleSpecGroups {
  /** Interval determines how often rules in the group are evaluated. */
  readonly interval?: string;

  /**
   * Labels to add or overwrite before storing the result for its rules.
   * The labels defined at the rule level take precedence.
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Limit the number of alerts an alerting rule and series a recording
   * rule can produce.
   * Limit is supported starting with Prometheus >= 2.31 and Thanos Ruler >= 0.24.
   */
  readonly limit?: number;

  /** Name of the rule group. */
  readonly name: string;

  /**
   * PartialResponseStrategy is only used by ThanosRuler and will
   * be ignored by Prometheus instances.
   * More info: https://github.com/thanos-io/thanos/blob/main/docs/components/rule.md#partial-response
   */
  readonly partial_response_strategy?: string;

  /** Defines the offset the rule evaluation timestamp of this particular group by the specified duration into the past. */
  readonly query_offset?: string;

  /** List of alerting and recording rules. */
  readonly rules?: readonly PrometheusRuleSpecGroupsRules[];
}

/**
 * Rule describes an alerting or recording rule
 * See Prometheus documentation: [alerting](https://www.prometheus.io/docs/prometheus/latest/configuration/alerting_rules/) or [recording](https://www.prometheus.io/docs/prometheus/latest/configuration/recording_rules/#recording-rules) rule
 */
export interface PrometheusRuleSpecGroupsRules {
  /**
   * Name of the alert. Must be a valid label value.
   * Only one of `record` and `alert` must be set.
   */
  readonly alert?: string;

  /**
   * Annotations to add to each alert.
   * Only valid for alerting rules.
   */
  readonly annotations?: { readonly [key: string]: string };

  /** PromQL expression to evaluate. */
  readonly expr: PrometheusRuleSpecGroupsRulesExpr;

  /** Alerts are considered firing once they have been returned for this long. */
  readonly for?: string;

  /** KeepFiringFor defines how long an alert will continue firing after the condition that triggered it has cleared. */
  readonly keep_firing_for?: string;

  /** Labels to add or overwrite. */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Name of the time series to output to. Must be a valid metric name.
   * Only one of `record` and `alert` must be set.
   */
  readonly record?: string;
}

/** PromQL expression to evaluate. */
export type PrometheusRuleSpecGroupsRulesExpr = number | string;

/**
 * The `ServiceMonitor` custom resource definition (CRD) defines how `Prometheus` and `PrometheusAgent` can scrape metrics from a group of services.
 * Among other things, it allows to specify:
 * * The services to scrape via label selectors.
 * * The container ports to scrape.
 * * Authentication credentials to use.
 * * Target and metric relabeling.
 */
export interface ServiceMonitorProps {
  readonly metadata?: ApiObjectMetadata;

  /**
   * Specification of desired Service selection for target discovery by
   * Prometheus.
   */
  readonly spec: ServiceMonitorSpec;
}

/**
 * Specification of desired Service selection for target discovery by
 * Prometheus.
 */
export interface ServiceMonitorSpec {
  /**
   * `attachMetadata` defines additional metadata which is added to the
   * discovered targets.
   */
  readonly attachMetadata?: PodMonitorSpecAttachMetadata;

  /**
   * When defined, bodySizeLimit specifies a job level limit on the size
   * of uncompressed response body that will be accepted by Prometheus.
   */
  readonly bodySizeLimit?: string;

  /**
   * Whether to convert all scraped classic histograms into a native histogram with custom buckets.
   * It requires Prometheus >= v3.0.0.
   */
  readonly convertClassicHistogramsToNHCB?: boolean;

  /**
   * List of endpoints part of this ServiceMonitor.
   * Defines how to scrape metrics from Kubernetes [Endpoints](https://kubernetes.io/docs/concepts/services-networking/service/#endpoints) objects.
   * In most cases, an Endpoints object is backed by a Kubernetes [Service](https://kubernetes.io/docs/concepts/services-networking/service/) object with the same name and labels.
   */
  readonly endpoints: readonly ServiceMonitorSpecEndpoints[];

  /** The protocol to use if a scrape returns blank, unparseable, or otherwise invalid Content-Type. */
  readonly fallbackScrapeProtocol?: PodMonitorSpecFallbackScrapeProtocol;

  /**
   * `jobLabel` selects the label from the associated Kubernetes `Service`
   * object which will be used as the `job` label for all metrics.
   */
  readonly jobLabel?: string;

  /**
   * Per-scrape limit on the number of targets dropped by relabeling
   * that will be kept in memory. 0 means no limit.
   */
  readonly keepDroppedTargets?: number;

  /** Per-scrape limit on number of labels that will be accepted for a sample. */
  readonly labelLimit?: number;

  /** Per-scrape limit on length of labels name that will be accepted for a sample. */
  readonly labelNameLengthLimit?: number;

  /** Per-scrape limit on length of labels value that will be accepted for a sample. */
  readonly labelValueLengthLimit?: number;

  /**
   * `namespaceSelector` defines in which namespace(s) Prometheus should discover the services.
   * By default, the services are discovered in the same namespace as the `ServiceMonitor` object but it is possible to select pods across different/all namespaces.
   */
  readonly namespaceSelector?: ServiceMonitorSpecNamespaceSelector;

  /**
   * If there are more than this many buckets in a native histogram,
   * buckets will be merged to stay within the limit.
   * It requires Prometheus >= v2.45.0.
   */
  readonly nativeHistogramBucketLimit?: number;

  /**
   * If the growth factor of one bucket to the next is smaller than this,
   * buckets will be merged to increase the factor sufficiently.
   * It requires Prometheus >= v2.50.0.
   */
  readonly nativeHistogramMinBucketFactor?: PodMonitorSpecNativeHistogramMinBucketFactor;

  /**
   * `podTargetLabels` defines the labels which are transferred from the
   * associated Kubernetes `Pod` object onto the ingested metrics.
   */
  readonly podTargetLabels?: readonly string[];

  /**
   * `sampleLimit` defines a per-scrape limit on the number of scraped samples
   * that will be accepted.
   */
  readonly sampleLimit?: number;

  /** The scrape class to apply. */
  readonly scrapeClass?: string;

  /**
   * Whether to scrape a classic histogram that is also exposed as a native histogram.
   * It requires Prometheus >= v2.45.0.
   */
  readonly scrapeClassicHistograms?: boolean;

  /**
   * `scrapeProtocols` defines the protocols to negotiate during a scrape. It tells clients the
   * protocols supported by Prometheus in order of preference (from most to least preferred).
   */
  readonly scrapeProtocols?: readonly PodMonitorSpecScrapeProtocols[];

  /** Label selector to select the Kubernetes `Endpoints` objects to scrape metrics from. */
  readonly selector: ServiceMonitorSpecSelector;

  /**
   * Mechanism used to select the endpoints to scrape.
   * By default, the selection process relies on relabel configurations to filter the discovered targets.
   * Alternatively, you can opt in for role selectors, which may offer better efficiency in large clusters.
   * Which strategy is best for your use case needs to be carefully evaluated.
   */
  readonly selectorMechanism?: PodMonitorSpecSelectorMechanism;

  /**
   * `targetLabels` defines the labels which are transferred from the
   * associated Kubernetes `Service` object onto the ingested metrics.
   */
  readonly targetLabels?: readonly string[];

  /**
   * `targetLimit` defines a limit on the number of scraped targets that will
   * be accepted.
   */
  readonly targetLimit?: number;
}

/**
 * Endpoint defines an endpoint serving Prometheus metrics to be scraped by
 * Prometheus.
 */
export interface ServiceMonitorSpecEndpoints {
  /**
   * `authorization` configures the Authorization header credentials to use when
   * scraping the target.
   */
  readonly authorization?: PodMonitorSpecPodMetricsEndpointsAuthorization;

  /**
   * `basicAuth` configures the Basic Authentication credentials to use when
   * scraping the target.
   */
  readonly basicAuth?: PodMonitorSpecPodMetricsEndpointsBasicAuth;

  /** File to read bearer token for scraping the target. */
  readonly bearerTokenFile?: string;

  /**
   * `bearerTokenSecret` specifies a key of a Secret containing the bearer
   * token for scraping targets. The secret needs to be in the same namespace
   * as the ServiceMonitor object and readable by the Prometheus Operator.
   */
  readonly bearerTokenSecret?: ServiceMonitorSpecEndpointsBearerTokenSecret;

  /** `enableHttp2` can be used to disable HTTP2 when scraping the target. */
  readonly enableHttp2?: boolean;

  /**
   * When true, the pods which are not running (e.g. either in Failed or
   * Succeeded state) are dropped during the target discovery.
   */
  readonly filterRunning?: boolean;

  /**
   * `followRedirects` defines whether the scrape requests should follow HTTP
   * 3xx redirects.
   */
  readonly followRedirects?: boolean;

  /**
   * When true, `honorLabels` preserves the metric's labels when they collide
   * with the target's labels.
   */
  readonly honorLabels?: boolean;

  /**
   * `honorTimestamps` controls whether Prometheus preserves the timestamps
   * when exposed by the target.
   */
  readonly honorTimestamps?: boolean;

  /** Interval at which Prometheus scrapes the metrics from the target. */
  readonly interval?: string;

  /**
   * `metricRelabelings` configures the relabeling rules to apply to the
   * samples before ingestion.
   */
  readonly metricRelabelings?: readonly PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];

  /**
   * `noProxy` is a comma-separated string that can contain IPs, CIDR notation, domain names
   * that should be excluded from proxying. IP and domain names can
   * contain port numbers.
   */
  readonly noProxy?: string;

  /** `oauth2` configures the OAuth2 settings to use when scraping the target. */
  readonly oauth2?: PodMonitorSpecPodMetricsEndpointsOauth2;

  /** params define optional HTTP URL parameters. */
  readonly params?: { readonly [key: string]: readonly string[] };

  /** HTTP path from which to scrape for metrics. */
  readonly path?: string;

  /** Name of the Service port which this endpoint refers to. */
  readonly port?: string;

  /**
   * ProxyConnectHeader optionally specifies headers to send to
   * proxies during CONNECT requests.
   */
  readonly proxyConnectHeader?: { readonly [key: string]: readonly PodMonitorSpecPodMetricsEndpointsProxyConnectHeader[] };

  /** Whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY). */
  readonly proxyFromEnvironment?: boolean;

  /** `proxyURL` defines the HTTP proxy server to use. */
  readonly proxyUrl?: string;

  /**
   * `relabelings` configures the relabeling rules to apply the target's
   * metadata labels.
   */
  readonly relabelings?: readonly PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];

  /** HTTP scheme to use for scraping. */
  readonly scheme?: PodMonitorSpecPodMetricsEndpointsScheme;

  /** Timeout after which Prometheus considers the scrape to be failed. */
  readonly scrapeTimeout?: string;

  /**
   * Name or number of the target port of the `Pod` object behind the
   * Service. The port must be specified with the container's port property.
   */
  readonly targetPort?: ServiceMonitorSpecEndpointsTargetPort;

  /** TLS configuration to use when scraping the target. */
  readonly tlsConfig?: ServiceMonitorSpecEndpointsTlsConfig;

  /**
   * `trackTimestampsStaleness` defines whether Prometheus tracks staleness of
   * the metrics that have an explicit timestamp present in scraped data.
   * Has no effect if `honorTimestamps` is false.
   */
  readonly trackTimestampsStaleness?: boolean;
}

/**
 * `namespaceSelector` defines in which namespace(s) Prometheus should discover the services.
 * By default, the services are discovered in the same namespace as the `ServiceMonitor` object but it is possible to select pods across different/all namespaces.
 */
export interface ServiceMonitorSpecNamespaceSelector {
  /**
   * Boolean describing whether all namespaces are selected in contrast to a
   * list restricting them.
   */
  readonly any?: boolean;

  /** List of namespace names to select from. */
  readonly matchNames?: readonly string[];
}

/** Label selector to select the Kubernetes `Endpoints` objects to scrape metrics from. */
export interface ServiceMonitorSpecSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly PodMonitorSpecSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/**
 * `bearerTokenSecret` specifies a key of a Secret containing the bearer
 * token for scraping targets. The secret needs to be in the same namespace
 * as the ServiceMonitor object and readable by the Prometheus Operator.
 */
export interface ServiceMonitorSpecEndpointsBearerTokenSecret {
  /** The key of the secret to select from.  Must be a valid secret key. */
  readonly key: string;

  /**
   * Name of the referent.
   * This field is effectively required, but due to backwards compatibility is
   * allowed to be empty. Instances of this type with an empty value here are
   * almost certainly wrong.
   * More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
   */
  readonly name?: string;

  /** Specify whether the Secret or its key must be defined */
  readonly optional?: boolean;
}

/**
 * Name or number of the target port of the `Pod` object behind the
 * Service. The port must be specified with the container's port property.
 */
export type ServiceMonitorSpecEndpointsTargetPort = number | string;

/** TLS configuration to use when scraping the target. */
export interface ServiceMonitorSpecEndpointsTlsConfig {
  /** Certificate authority used when verifying server certificates. */
  readonly ca?: PodMonitorSpecPodMetricsEndpointsTlsConfigCa;

  /** Path to the CA cert in the Prometheus container to use for the targets. */
  readonly caFile?: string;

  /** Client certificate to present when doing client-authentication. */
  readonly cert?: PodMonitorSpecPodMetricsEndpointsTlsConfigCert;

  /** Path to the client cert file in the Prometheus container for the targets. */
  readonly certFile?: string;

  /** Disable target certificate validation. */
  readonly insecureSkipVerify?: boolean;

  /** Path to the client key file in the Prometheus container for the targets. */
  readonly keyFile?: string;

  /** Secret containing the client key file for the targets. */
  readonly keySecret?: PodMonitorSpecPodMetricsEndpointsTlsConfigKeySecret;

  /** Maximum acceptable TLS version. */
  readonly maxVersion?: PodMonitorSpecPodMetricsEndpointsTlsConfigMaxVersion;

  /** Minimum acceptable TLS version. */
  readonly minVersion?: PodMonitorSpecPodMetricsEndpointsTlsConfigMinVersion;

  /** Used to verify the hostname for the targets. */
  readonly serverName?: string;
}
