// Made by npm run import; not to be edited. Source: istio.io/api v1.31.1
import type { ApiObjectMetadata } from 'cdk8s';

export interface DestinationRuleProps {
  readonly metadata?: ApiObjectMetadata;

  /** Configuration affecting load balancing, outlier detection, etc. See more details at: https://istio.io/docs/reference/config/networking/destination-rule.html */
  readonly spec?: DestinationRuleSpec;
}

/** Configuration affecting load balancing, outlier detection, etc. See more details at: https://istio.io/docs/reference/config/networking/destination-rule.html */
export interface DestinationRuleSpec {
  /** A list of namespaces to which this destination rule is exported. */
  readonly exportTo?: readonly string[];

  /** The name of a service from the service registry. */
  readonly host: string;

  /** One or more named sets that represent individual versions of a service. */
  readonly subsets?: readonly DestinationRuleSpecSubsets[];

  /** Traffic policies to apply (load balancing policy, connection pool sizes, outlier detection). */
  readonly trafficPolicy?: DestinationRuleSpecTrafficPolicy;

  /** Criteria used to select the specific set of pods/VMs on which this `DestinationRule` configuration should be applied. */
  readonly workloadSelector?: DestinationRuleSpecWorkloadSelector;
}

export interface DestinationRuleSpecSubsets {
  /** Labels apply a filter over the endpoints of a service in the service registry. */
  readonly labels?: { readonly [key: string]: string };

  /** Name of the subset. */
  readonly name: string;

  /** Traffic policies that apply to this subset. */
  readonly trafficPolicy?: DestinationRuleSpecSubsetsTrafficPolicy;
}

/** Traffic policies to apply (load balancing policy, connection pool sizes, outlier detection). */
export interface DestinationRuleSpecTrafficPolicy {
  readonly connectionPool?: DestinationRuleSpecTrafficPolicyConnectionPool;

  /** Settings controlling the load balancer algorithms. */
  readonly loadBalancer?: DestinationRuleSpecTrafficPolicyLoadBalancer;

  readonly outlierDetection?: DestinationRuleSpecTrafficPolicyOutlierDetection;

  /** Traffic policies specific to individual ports. */
  readonly portLevelSettings?: readonly DestinationRuleSpecTrafficPolicyPortLevelSettings[];

  /** The upstream PROXY protocol settings. */
  readonly proxyProtocol?: DestinationRuleSpecTrafficPolicyProxyProtocol;

  /** Specifies a limit on concurrent retries in relation to the number of active requests. */
  readonly retryBudget?: DestinationRuleSpecTrafficPolicyRetryBudget;

  /** TLS related settings for connections to the upstream service. */
  readonly tls?: DestinationRuleSpecTrafficPolicyTls;

  /** Configuration of tunneling TCP over other transport or application layers for the host configured in the DestinationRule. */
  readonly tunnel?: DestinationRuleSpecTrafficPolicyTunnel;
}

/** Criteria used to select the specific set of pods/VMs on which this `DestinationRule` configuration should be applied. */
export interface DestinationRuleSpecWorkloadSelector {
  /** One or more labels that indicate a specific set of pods/VMs on which a policy should be applied. */
  readonly matchLabels?: { readonly [key: string]: string };
}

/** Traffic policies that apply to this subset. */
export interface DestinationRuleSpecSubsetsTrafficPolicy {
  readonly connectionPool?: DestinationRuleSpecTrafficPolicyConnectionPool;

  /** Settings controlling the load balancer algorithms. */
  readonly loadBalancer?: DestinationRuleSpecTrafficPolicyLoadBalancer;

  readonly outlierDetection?: DestinationRuleSpecTrafficPolicyOutlierDetection;

  /** Traffic policies specific to individual ports. */
  readonly portLevelSettings?: readonly DestinationRuleSpecTrafficPolicyPortLevelSettings[];

  /** The upstream PROXY protocol settings. */
  readonly proxyProtocol?: DestinationRuleSpecTrafficPolicyProxyProtocol;

  /** Specifies a limit on concurrent retries in relation to the number of active requests. */
  readonly retryBudget?: DestinationRuleSpecTrafficPolicyRetryBudget;

  /** TLS related settings for connections to the upstream service. */
  readonly tls?: DestinationRuleSpecTrafficPolicyTls;

  /** Configuration of tunneling TCP over other transport or application layers for the host configured in the DestinationRule. */
  readonly tunnel?: DestinationRuleSpecTrafficPolicyTunnel;
}

export interface DestinationRuleSpecTrafficPolicyConnectionPool {
  /** HTTP connection pool settings. */
  readonly http?: DestinationRuleSpecTrafficPolicyConnectionPoolHttp;

  /** Settings common to both HTTP and TCP upstream connections. */
  readonly tcp?: DestinationRuleSpecTrafficPolicyConnectionPoolTcp;
}

/** Settings controlling the load balancer algorithms. */
export interface DestinationRuleSpecTrafficPolicyLoadBalancer {
  /** Consistent Hash-based load balancing can be used to provide soft session affinity based on HTTP headers, cookies or other properties. */
  readonly consistentHash?: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash;

  /** Locality load balancer settings. */
  readonly localityLbSetting?: DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting;

  /** Standard load balancing algorithms that require no tuning. */
  readonly simple?: DestinationRuleSpecTrafficPolicyLoadBalancerSimple;

  /** Represents the warmup configuration of Service. */
  readonly warmup?: DestinationRuleSpecTrafficPolicyLoadBalancerWarmup;

  /** Deprecated: use `warmup` instead. */
  readonly warmupDurationSecs?: string;

  /** Zone Aware load balancer settings. */
  readonly zoneAwareLbSetting?: DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting;
}

export interface DestinationRuleSpecTrafficPolicyOutlierDetection {
  /** Minimum ejection duration. */
  readonly baseEjectionTime?: string;

  /** Number of 5xx errors before a host is ejected from the connection pool. */
  readonly consecutive5xxErrors?: number;

  readonly consecutiveErrors?: number;

  /** Number of gateway errors before a host is ejected from the connection pool. */
  readonly consecutiveGatewayErrors?: number;

  /** The number of consecutive locally originated failures before ejection occurs. */
  readonly consecutiveLocalOriginFailures?: number;

  /** Time interval between ejection sweep analysis. */
  readonly interval?: string;

  /** Maximum % of hosts in the load balancing pool for the upstream service that can be ejected. */
  readonly maxEjectionPercent?: number;

  /** Outlier detection will be enabled as long as the associated load balancing pool has at least `minHealthPercent` hosts in healthy mode. */
  readonly minHealthPercent?: number;

  /** Specifies the HTTP response status codes that are treated as outlier detection errors. */
  readonly outlierDetectionHttpErrorCodes?: readonly number[];

  /** Determines whether to distinguish local origin failures from external errors. */
  readonly splitExternalLocalOriginErrors?: boolean;
}

export interface DestinationRuleSpecTrafficPolicyPortLevelSettings {
  readonly connectionPool?: DestinationRuleSpecTrafficPolicyConnectionPool;

  /** Settings controlling the load balancer algorithms. */
  readonly loadBalancer?: DestinationRuleSpecTrafficPolicyLoadBalancer;

  readonly outlierDetection?: DestinationRuleSpecTrafficPolicyOutlierDetection;

  /** Specifies the number of a port on the destination service on which this policy is being applied. */
  readonly port?: DestinationRuleSpecTrafficPolicyPortLevelSettingsPort;

  /** TLS related settings for connections to the upstream service. */
  readonly tls?: DestinationRuleSpecTrafficPolicyTls;
}

/** The upstream PROXY protocol settings. */
export interface DestinationRuleSpecTrafficPolicyProxyProtocol {
  /** The PROXY protocol version to use. */
  readonly version?: DestinationRuleSpecTrafficPolicyProxyProtocolVersion;
}

/** Specifies a limit on concurrent retries in relation to the number of active requests. */
export interface DestinationRuleSpecTrafficPolicyRetryBudget {
  /** Specifies the duration in which requests will be considered when calculating the budget for retries. */
  readonly budgetInterval?: string;

  /** Specifies the minimum retry concurrency allowed for the retry budget. */
  readonly minRetryConcurrency?: number;

  /** Specifies the limit on concurrent retries as a percentage of the sum of active requests and active pending requests. */
  readonly percent?: number;
}

/** TLS related settings for connections to the upstream service. */
export interface DestinationRuleSpecTrafficPolicyTls {
  /** OPTIONAL: The path to the file containing certificate authority certificates to use in verifying a presented server certificate. */
  readonly caCertificates?: string;

  /** OPTIONAL: The path to the file containing the certificate revocation list (CRL) to use in verifying a presented server certificate. */
  readonly caCrl?: string;

  /** REQUIRED if mode is `MUTUAL`. */
  readonly clientCertificate?: string;

  /** The name of the secret that holds the TLS certs for the client including the CA certificates. */
  readonly credentialName?: string;

  /** `insecureSkipVerify` specifies whether the proxy should skip verifying the CA signature and SAN for the server certificate corresponding to the host. */
  readonly insecureSkipVerify?: boolean;

  /** Indicates whether connections to this port should be secured using TLS. */
  readonly mode?: DestinationRuleSpecTrafficPolicyTlsMode;

  /** REQUIRED if mode is `MUTUAL`. */
  readonly privateKey?: string;

  /** SNI string to present to the server during TLS handshake. */
  readonly sni?: string;

  /** A list of alternate names to verify the subject identity in the certificate. */
  readonly subjectAltNames?: readonly string[];
}

/** Configuration of tunneling TCP over other transport or application layers for the host configured in the DestinationRule. */
export interface DestinationRuleSpecTrafficPolicyTunnel {
  /** Specifies which protocol to use for tunneling the downstream connection. */
  readonly protocol?: string;

  /** Specifies a host to which the downstream connection is tunneled. */
  readonly targetHost: string;

  /** Specifies a port to which the downstream connection is tunneled. */
  readonly targetPort: number;
}

/** HTTP connection pool settings. */
export interface DestinationRuleSpecTrafficPolicyConnectionPoolHttp {
  /** Specify if http1.1 connection should be upgraded to http2 for the associated destination. */
  readonly h2UpgradePolicy?: DestinationRuleSpecTrafficPolicyConnectionPoolHttpH2UpgradePolicy;

  /** Maximum number of requests that will be queued while waiting for a ready connection pool connection. */
  readonly http1MaxPendingRequests?: number;

  /** Configure HTTP/2 PING frames for upstream connections. */
  readonly http2KeepAlive?: DestinationRuleSpecTrafficPolicyConnectionPoolHttpHttp2KeepAlive;

  /** Maximum number of active requests to a destination. */
  readonly http2MaxRequests?: number;

  /** The idle timeout for upstream connection pool connections. */
  readonly idleTimeout?: string;

  /** The maximum number of concurrent streams allowed for a peer on one HTTP/2 connection. */
  readonly maxConcurrentStreams?: number;

  /** Maximum number of requests per connection to a backend. */
  readonly maxRequestsPerConnection?: number;

  /** Maximum number of retries that can be outstanding to all hosts in a cluster at a given time. */
  readonly maxRetries?: number;

  /** If set to true, client protocol will be preserved while initiating connection to backend. */
  readonly useClientProtocol?: boolean;
}

/** Settings common to both HTTP and TCP upstream connections. */
export interface DestinationRuleSpecTrafficPolicyConnectionPoolTcp {
  /** TCP connection timeout. */
  readonly connectTimeout?: string;

  /** The idle timeout for TCP connections. */
  readonly idleTimeout?: string;

  /** The maximum duration of a connection. */
  readonly maxConnectionDuration?: string;

  /** Maximum number of HTTP1 /TCP connections to a destination host. */
  readonly maxConnections?: number;

  /** If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives. */
  readonly tcpKeepalive?: DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive;
}

/** Consistent Hash-based load balancing can be used to provide soft session affinity based on HTTP headers, cookies or other properties. */
export interface DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash {
  /** Hash based on HTTP cookie. */
  readonly httpCookie?: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie;

  /** Hash based on a specific HTTP header. */
  readonly httpHeaderName?: string;

  /** Hash based on a specific HTTP query parameter. */
  readonly httpQueryParameterName?: string;

  /** The Maglev load balancer implements consistent hashing to backend hosts. */
  readonly maglev?: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev;

  /** Deprecated. */
  readonly minimumRingSize?: number;

  /** The ring/modulo hash load balancer implements consistent hashing to backend hosts. */
  readonly ringHash?: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash;

  /** Hash based on the source IP address. */
  readonly useSourceIp?: boolean;
}

/** Locality load balancer settings. */
export interface DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting {
  /** Optional: only one of distribute, failover or failoverPriority can be set. */
  readonly distribute?: readonly DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute[];

  /** Enable locality load balancing. */
  readonly enabled?: boolean;

  /** Optional: only one of distribute, failover or failoverPriority can be set. */
  readonly failover?: readonly DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover[];

  /** failoverPriority is an ordered list of labels used to sort endpoints to do priority based load balancing. */
  readonly failoverPriority?: readonly string[];
}

/** Standard load balancing algorithms that require no tuning. */
export type DestinationRuleSpecTrafficPolicyLoadBalancerSimple = 'UNSPECIFIED' | 'LEAST_CONN' | 'RANDOM' | 'PASSTHROUGH' | 'ROUND_ROBIN' | 'LEAST_REQUEST';

/** Represents the warmup configuration of Service. */
export interface DestinationRuleSpecTrafficPolicyLoadBalancerWarmup {
  /** This parameter controls the speed of traffic increase over the warmup duration. */
  readonly aggression?: number;

  readonly duration: string;

  readonly minimumPercent?: number;
}

/** Zone Aware load balancer settings. */
export interface DestinationRuleSpecTrafficPolicyLoadBalancerZoneAwareLbSetting {
  /** Enable zone aware load balancing. */
  readonly enabled?: boolean;

  /** Optional. */
  readonly failover?: readonly DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover[];

  /** failoverPriority is an ordered list of labels used to sort endpoints for priority-based load balancing. */
  readonly failoverPriority?: readonly string[];

  /** Minimum number of hosts in the upstream cluster's local region required for zone-aware load balancing to be enabled. */
  readonly minClusterSize?: number;
}

/** Specifies the number of a port on the destination service on which this policy is being applied. */
export interface DestinationRuleSpecTrafficPolicyPortLevelSettingsPort {
  readonly number?: number;
}

/** The PROXY protocol version to use. */
export type DestinationRuleSpecTrafficPolicyProxyProtocolVersion = 'V1' | 'V2';

/** Indicates whether connections to this port should be secured using TLS. */
export type DestinationRuleSpecTrafficPolicyTlsMode = 'DISABLE' | 'SIMPLE' | 'MUTUAL' | 'ISTIO_MUTUAL';

/** Specify if http1.1 connection should be upgraded to http2 for the associated destination. */
export type DestinationRuleSpecTrafficPolicyConnectionPoolHttpH2UpgradePolicy = 'DEFAULT' | 'DO_NOT_UPGRADE' | 'UPGRADE';

/** Configure HTTP/2 PING frames for upstream connections. */
export interface DestinationRuleSpecTrafficPolicyConnectionPoolHttpHttp2KeepAlive {
  /** Send HTTP/2 PING frames at this interval. */
  readonly interval?: string;

  /** How long to wait for a response to an HTTP/2 PING frame before closing the connection. */
  readonly timeout?: string;
}

/** If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives. */
export interface DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive {
  /** The time duration between keep-alive probes. */
  readonly interval?: string;

  /** Maximum number of keepalive probes to send without response before deciding the connection is dead. */
  readonly probes?: number;

  /** The time duration a connection needs to be idle before keep-alive probes start being sent. */
  readonly time?: string;
}

/** Hash based on HTTP cookie. */
export interface DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie {
  /** Additional attributes for the cookie. */
  readonly attributes?: readonly DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes[];

  /** Name of the cookie. */
  readonly name: string;

  /** Path to set for the cookie. */
  readonly path?: string;

  /** Lifetime of the cookie. */
  readonly ttl?: string;
}

/** The Maglev load balancer implements consistent hashing to backend hosts. */
export interface DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev {
  /** The table size for Maglev hashing. */
  readonly tableSize?: number;
}

/** The ring/modulo hash load balancer implements consistent hashing to backend hosts. */
export interface DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash {
  /** The minimum number of virtual nodes to use for the hash ring. */
  readonly minimumRingSize?: number;
}

export interface DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute {
  /** Originating locality, '/' separated, e.g. */
  readonly from?: string;

  /** Map of upstream localities to traffic distribution weights. */
  readonly to?: { readonly [key: string]: number };
}

export interface DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover {
  /** Originating region. */
  readonly from?: string;

  /** Destination region the traffic will fail over to when endpoints in the 'from' region becomes unhealthy. */
  readonly to?: string;
}

export interface DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes {
  /** The name of the cookie attribute. */
  readonly name: string;

  /** The optional value of the cookie attribute. */
  readonly value?: string;
}

export interface VirtualServiceProps {
  readonly metadata?: ApiObjectMetadata;

  /** Configuration affecting label/content routing, sni routing, etc. See more details at: https://istio.io/docs/reference/config/networking/virtual-service.html */
  readonly spec?: VirtualServiceSpec;
}

/** Configuration affecting label/content routing, sni routing, etc. See more details at: https://istio.io/docs/reference/config/networking/virtual-service.html */
export interface VirtualServiceSpec {
  /** A list of namespaces to which this virtual service is exported. */
  readonly exportTo?: readonly string[];

  /** The names of gateways and sidecars that should apply these routes. */
  readonly gateways?: readonly string[];

  /** The destination hosts to which traffic is being sent. */
  readonly hosts?: readonly string[];

  /** An ordered list of route rules for HTTP traffic. */
  readonly http?: readonly VirtualServiceSpecHttp[];

  /** An ordered list of route rules for opaque TCP traffic. */
  readonly tcp?: readonly VirtualServiceSpecTcp[];

  /** An ordered list of route rule for non-terminated TLS & HTTPS traffic. */
  readonly tls?: readonly VirtualServiceSpecTls[];
}

export interface VirtualServiceSpecHttp {
  /** Cross-Origin Resource Sharing policy (CORS). */
  readonly corsPolicy?: VirtualServiceSpecHttpCorsPolicy;

  /** Delegate is used to specify the particular VirtualService which can be used to define delegate HTTPRoute. */
  readonly delegate?: VirtualServiceSpecHttpDelegate;

  /** A HTTP rule can either return a direct_response, redirect or forward (default) traffic. */
  readonly directResponse?: VirtualServiceSpecHttpDirectResponse;

  /** Fault injection policy to apply on HTTP traffic at the client side. */
  readonly fault?: VirtualServiceSpecHttpFault;

  readonly headers?: VirtualServiceSpecHttpHeaders;

  /** Match conditions to be satisfied for the rule to be activated. */
  readonly match?: readonly VirtualServiceSpecHttpMatch[];

  /** Mirror HTTP traffic to a another destination in addition to forwarding the requests to the intended destination. */
  readonly mirror?: VirtualServiceSpecHttpMirror;

  readonly mirror_percent?: number;


  /** Percentage of the traffic to be mirrored by the `mirror` field. */
  readonly mirrorPercentage?: VirtualServiceSpecHttpMirrorPercentage;

  /** Specifies the destinations to mirror HTTP traffic in addition to the original destination. */
  readonly mirrors?: readonly VirtualServiceSpecHttpMirrors[];

  /** The name assigned to the route for debugging purposes. */
  readonly name?: string;

  /** A HTTP rule can either return a direct_response, redirect or forward (default) traffic. */
  readonly redirect?: VirtualServiceSpecHttpRedirect;

  /** Retry policy for HTTP requests. */
  readonly retries?: VirtualServiceSpecHttpRetries;

  /** Rewrite HTTP URIs and Authority headers. */
  readonly rewrite?: VirtualServiceSpecHttpRewrite;

  /** A HTTP rule can either return a direct_response, redirect or forward (default) traffic. */
  readonly route?: readonly VirtualServiceSpecHttpRoute[];

  /** Timeout for HTTP requests, default is disabled. */
  readonly timeout?: string;
}

export interface VirtualServiceSpecTcp {
  /** Match conditions to be satisfied for the rule to be activated. */
  readonly match?: readonly VirtualServiceSpecTcpMatch[];

  /** The destination to which the connection should be forwarded to. */
  readonly route?: readonly VirtualServiceSpecTcpRoute[];
}

export interface VirtualServiceSpecTls {
  /** Match conditions to be satisfied for the rule to be activated. */
  readonly match: readonly VirtualServiceSpecTlsMatch[];

  /** The destination to which the connection should be forwarded to. */
  readonly route?: readonly VirtualServiceSpecTcpRoute[];
}

/** Cross-Origin Resource Sharing policy (CORS). */
export interface VirtualServiceSpecHttpCorsPolicy {
  /** Indicates whether the caller is allowed to send the actual request (not the preflight) using credentials. */
  readonly allowCredentials?: boolean;

  /** List of HTTP headers that can be used when requesting the resource. */
  readonly allowHeaders?: readonly string[];

  /** List of HTTP methods allowed to access the resource. */
  readonly allowMethods?: readonly string[];

  readonly allowOrigin?: readonly string[];

  /** String patterns that match allowed origins. */
  readonly allowOrigins?: readonly VirtualServiceSpecHttpCorsPolicyAllowOrigins[];

  /** A list of HTTP headers that the browsers are allowed to access. */
  readonly exposeHeaders?: readonly string[];

  /** Specifies how long the results of a preflight request can be cached. */
  readonly maxAge?: string;

  /** Indicates whether preflight requests not matching the configured allowed origin shouldn't be forwarded to the upstream. */
  readonly unmatchedPreflights?: VirtualServiceSpecHttpCorsPolicyUnmatchedPreflights;
}

/** Delegate is used to specify the particular VirtualService which can be used to define delegate HTTPRoute. */
export interface VirtualServiceSpecHttpDelegate {
  /** Name specifies the name of the delegate VirtualService. */
  readonly name?: string;

  /** Namespace specifies the namespace where the delegate VirtualService resides. */
  readonly namespace?: string;
}

/** A HTTP rule can either return a direct_response, redirect or forward (default) traffic. */
export interface VirtualServiceSpecHttpDirectResponse {
  /** Specifies the content of the response body. */
  readonly body?: VirtualServiceSpecHttpDirectResponseBody;

  /** Specifies the HTTP response status to be returned. */
  readonly status: number;
}

/** Fault injection policy to apply on HTTP traffic at the client side. */
export interface VirtualServiceSpecHttpFault {
  /** Abort Http request attempts and return error codes back to downstream service, giving the impression that the upstream service is faulty. */
  readonly abort?: VirtualServiceSpecHttpFaultAbort;

  /** Delay requests before forwarding, emulating various failures such as network issues, overloaded upstream service, etc. */
  readonly delay?: VirtualServiceSpecHttpFaultDelay;
}

export interface VirtualServiceSpecHttpHeaders {
  readonly request?: VirtualServiceSpecHttpHeadersRequest;

  readonly response?: VirtualServiceSpecHttpHeadersRequest;
}

export interface VirtualServiceSpecHttpMatch {
  /** HTTP Authority values are case-sensitive and formatted as follows: - `exact: "value"` for exact string match - `prefix: "value"` for prefix-based match - `regex: "value"` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax). */
  readonly authority?: VirtualServiceSpecHttpMatchAuthority;

  /** Names of gateways where the rule should be applied. */
  readonly gateways?: readonly string[];

  /** The header keys must be lowercase and use hyphen as the separator, e.g. */
  readonly headers?: { readonly [key: string]: VirtualServiceSpecHttpCorsPolicyAllowOrigins };

  /** Flag to specify whether the URI matching should be case-insensitive. */
  readonly ignoreUriCase?: boolean;

  /** HTTP Method values are case-sensitive and formatted as follows: - `exact: "value"` for exact string match - `prefix: "value"` for prefix-based match - `regex: "value"` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax). */
  readonly method?: VirtualServiceSpecHttpMatchMethod;

  /** The name assigned to a match. */
  readonly name?: string;

  /** Specifies the ports on the host that is being addressed. */
  readonly port?: number;

  /** Query parameters for matching. */
  readonly queryParams?: { readonly [key: string]: VirtualServiceSpecHttpCorsPolicyAllowOrigins };

  /** URI Scheme values are case-sensitive and formatted as follows: - `exact: "value"` for exact string match - `prefix: "value"` for prefix-based match - `regex: "value"` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax). */
  readonly scheme?: VirtualServiceSpecHttpMatchScheme;

  /** One or more labels that constrain the applicability of a rule to source (client) workloads with the given labels. */
  readonly sourceLabels?: { readonly [key: string]: string };

  /** Source namespace constraining the applicability of a rule to workloads in that namespace. */
  readonly sourceNamespace?: string;

  /** The human readable prefix to use when emitting statistics for this route. */
  readonly statPrefix?: string;

  /** URI to match values are case-sensitive and formatted as follows: - `exact: "value"` for exact string match - `prefix: "value"` for prefix-based match - `regex: "value"` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax). */
  readonly uri?: VirtualServiceSpecHttpMatchUri;

  /** withoutHeader has the same syntax with the header, but has opposite meaning. */
  readonly withoutHeaders?: { readonly [key: string]: VirtualServiceSpecHttpCorsPolicyAllowOrigins };
}

/** Mirror HTTP traffic to a another destination in addition to forwarding the requests to the intended destination. */
export interface VirtualServiceSpecHttpMirror {
  /** The name of a service from the service registry. */
  readonly host: string;

  /** Specifies the port on the host that is being addressed. */
  readonly port?: VirtualServiceSpecHttpMirrorPort;

  /** The name of a subset within the service. */
  readonly subset?: string;
}

/** Percentage of the traffic to be mirrored by the `mirror` field. */
export interface VirtualServiceSpecHttpMirrorPercentage {
  readonly value?: number;
}

export interface VirtualServiceSpecHttpMirrors {
  /** Destination specifies the target of the mirror operation. */
  readonly destination: VirtualServiceSpecHttpMirrorsDestination;

  /** Percentage of the traffic to be mirrored by the `destination` field. */
  readonly percentage?: VirtualServiceSpecHttpMirrorsPercentage;
}

/** A HTTP rule can either return a direct_response, redirect or forward (default) traffic. */
export interface VirtualServiceSpecHttpRedirect {
  /** On a redirect, overwrite the Authority/Host portion of the URL with this value. */
  readonly authority?: string;

  /** On a redirect, dynamically set the port: * FROM_PROTOCOL_DEFAULT: automatically set to 80 for HTTP and 443 for HTTPS. */
  readonly derivePort?: VirtualServiceSpecHttpRedirectDerivePort;

  /** On a redirect, overwrite the port portion of the URL with this value. */
  readonly port?: number;

  /** On a redirect, replace the matched prefix with this value. */
  readonly prefixRewrite?: string;

  /** On a redirect, Specifies the HTTP status code to use in the redirect response. */
  readonly redirectCode?: number;

  /** On a redirect, overwrite the scheme portion of the URL with this value. */
  readonly scheme?: string;

  /** On a redirect, overwrite the Path portion of the URL with this value. */
  readonly uri?: string;
}

/** Retry policy for HTTP requests. */
export interface VirtualServiceSpecHttpRetries {
  /** Number of retries to be allowed for a given request. */
  readonly attempts?: number;

  /** Specifies the minimum duration between retry attempts. */
  readonly backoff?: string;

  /** Timeout per attempt for a given request, including the initial call and any retries. */
  readonly perTryTimeout?: string;

  /** Flag to specify whether the retries should ignore previously tried hosts during retry. */
  readonly retryIgnorePreviousHosts?: boolean;

  /** Specifies the conditions under which retry takes place. */
  readonly retryOn?: string;

  /** Flag to specify whether the retries should retry to other localities. */
  readonly retryRemoteLocalities?: boolean;
}

/** Rewrite HTTP URIs and Authority headers. */
export interface VirtualServiceSpecHttpRewrite {
  /** rewrite the Authority/Host header with this value. */
  readonly authority?: string;

  /** rewrite the path (or the prefix) portion of the URI with this value. */
  readonly uri?: string;

  /** rewrite the path portion of the URI with the specified regex. */
  readonly uriRegexRewrite?: VirtualServiceSpecHttpRewriteUriRegexRewrite;
}

export interface VirtualServiceSpecHttpRoute {
  /** Destination uniquely identifies the instances of a service to which the request/connection should be forwarded to. */
  readonly destination: VirtualServiceSpecHttpRouteDestination;

  readonly headers?: VirtualServiceSpecHttpHeaders;

  /** Weight specifies the relative proportion of traffic to be forwarded to the destination. */
  readonly weight?: number;
}

export interface VirtualServiceSpecTcpMatch {
  /** IPv4 or IPv6 ip addresses of destination with optional subnet. */
  readonly destinationSubnets?: readonly string[];

  /** Names of gateways where the rule should be applied. */
  readonly gateways?: readonly string[];

  /** Specifies the port on the host that is being addressed. */
  readonly port?: number;

  /** One or more labels that constrain the applicability of a rule to workloads with the given labels. */
  readonly sourceLabels?: { readonly [key: string]: string };

  /** Source namespace constraining the applicability of a rule to workloads in that namespace. */
  readonly sourceNamespace?: string;

  readonly sourceSubnet?: string;
}

export interface VirtualServiceSpecTcpRoute {
  /** Destination uniquely identifies the instances of a service to which the request/connection should be forwarded to. */
  readonly destination: VirtualServiceSpecHttpRouteDestination;

  /** Weight specifies the relative proportion of traffic to be forwarded to the destination. */
  readonly weight?: number;
}

export interface VirtualServiceSpecTlsMatch {
  /** IPv4 or IPv6 ip addresses of destination with optional subnet. */
  readonly destinationSubnets?: readonly string[];

  /** Names of gateways where the rule should be applied. */
  readonly gateways?: readonly string[];

  /** Specifies the port on the host that is being addressed. */
  readonly port?: number;

  /** SNI (server name indicator) to match on. */
  readonly sniHosts: readonly string[];

  /** One or more labels that constrain the applicability of a rule to workloads with the given labels. */
  readonly sourceLabels?: { readonly [key: string]: string };

  /** Source namespace constraining the applicability of a rule to workloads in that namespace. */
  readonly sourceNamespace?: string;
}

export interface VirtualServiceSpecHttpCorsPolicyAllowOrigins {
  readonly exact?: string;

  readonly prefix?: string;

  /** [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax). */
  readonly regex?: string;
}

/** Indicates whether preflight requests not matching the configured allowed origin shouldn't be forwarded to the upstream. */
export type VirtualServiceSpecHttpCorsPolicyUnmatchedPreflights = 'UNSPECIFIED' | 'FORWARD' | 'IGNORE';

/** Specifies the content of the response body. */
export interface VirtualServiceSpecHttpDirectResponseBody {
  /** response body as base64 encoded bytes. */
  readonly bytes?: string;

  readonly string?: string;
}

/** Abort Http request attempts and return error codes back to downstream service, giving the impression that the upstream service is faulty. */
export interface VirtualServiceSpecHttpFaultAbort {
  /** GRPC status code to use to abort the request. */
  readonly grpcStatus?: string;

  readonly http2Error?: string;

  /** HTTP status code to use to abort the Http request. */
  readonly httpStatus?: number;

  /** Percentage of requests to be aborted with the error code provided. */
  readonly percentage?: VirtualServiceSpecHttpFaultAbortPercentage;
}

/** Delay requests before forwarding, emulating various failures such as network issues, overloaded upstream service, etc. */
export interface VirtualServiceSpecHttpFaultDelay {
  readonly exponentialDelay?: string;

  /** Add a fixed delay before forwarding the request. */
  readonly fixedDelay?: string;

  /** Percentage of requests on which the delay will be injected (0-100). */
  readonly percent?: number;

  /** Percentage of requests on which the delay will be injected. */
  readonly percentage?: VirtualServiceSpecHttpFaultDelayPercentage;
}

export interface VirtualServiceSpecHttpHeadersRequest {
  readonly add?: { readonly [key: string]: string };

  readonly remove?: readonly string[];

  readonly set?: { readonly [key: string]: string };
}

/** HTTP Authority values are case-sensitive and formatted as follows: - `exact: "value"` for exact string match - `prefix: "value"` for prefix-based match - `regex: "value"` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax). */
export interface VirtualServiceSpecHttpMatchAuthority {
  readonly exact?: string;

  readonly prefix?: string;

  /** [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax). */
  readonly regex?: string;
}

/** HTTP Method values are case-sensitive and formatted as follows: - `exact: "value"` for exact string match - `prefix: "value"` for prefix-based match - `regex: "value"` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax). */
export interface VirtualServiceSpecHttpMatchMethod {
  readonly exact?: string;

  readonly prefix?: string;

  /** [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax). */
  readonly regex?: string;
}

/** URI Scheme values are case-sensitive and formatted as follows: - `exact: "value"` for exact string match - `prefix: "value"` for prefix-based match - `regex: "value"` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax). */
export interface VirtualServiceSpecHttpMatchScheme {
  readonly exact?: string;

  readonly prefix?: string;

  /** [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax). */
  readonly regex?: string;
}

/** URI to match values are case-sensitive and formatted as follows: - `exact: "value"` for exact string match - `prefix: "value"` for prefix-based match - `regex: "value"` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax). */
export interface VirtualServiceSpecHttpMatchUri {
  readonly exact?: string;

  readonly prefix?: string;

  /** [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax). */
  readonly regex?: string;
}

/** Specifies the port on the host that is being addressed. */
export interface VirtualServiceSpecHttpMirrorPort {
  readonly number?: number;
}

/** Destination specifies the target of the mirror operation. */
export interface VirtualServiceSpecHttpMirrorsDestination {
  /** The name of a service from the service registry. */
  readonly host: string;

  /** Specifies the port on the host that is being addressed. */
  readonly port?: VirtualServiceSpecHttpMirrorPort;

  /** The name of a subset within the service. */
  readonly subset?: string;
}

/** Percentage of the traffic to be mirrored by the `destination` field. */
export interface VirtualServiceSpecHttpMirrorsPercentage {
  readonly value?: number;
}

/** On a redirect, dynamically set the port: * FROM_PROTOCOL_DEFAULT: automatically set to 80 for HTTP and 443 for HTTPS. */
export type VirtualServiceSpecHttpRedirectDerivePort = 'FROM_PROTOCOL_DEFAULT' | 'FROM_REQUEST_PORT';

/** rewrite the path portion of the URI with the specified regex. */
export interface VirtualServiceSpecHttpRewriteUriRegexRewrite {
  /** [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax). */
  readonly match?: string;

  /** The string that should replace into matching portions of original URI. */
  readonly rewrite?: string;
}

/** Destination uniquely identifies the instances of a service to which the request/connection should be forwarded to. */
export interface VirtualServiceSpecHttpRouteDestination {
  /** The name of a service from the service registry. */
  readonly host: string;

  /** Specifies the port on the host that is being addressed. */
  readonly port?: VirtualServiceSpecHttpMirrorPort;

  /** The name of a subset within the service. */
  readonly subset?: string;
}

/** Percentage of requests to be aborted with the error code provided. */
export interface VirtualServiceSpecHttpFaultAbortPercentage {
  readonly value?: number;
}

/** Percentage of requests on which the delay will be injected. */
export interface VirtualServiceSpecHttpFaultDelayPercentage {
  readonly value?: number;
}
