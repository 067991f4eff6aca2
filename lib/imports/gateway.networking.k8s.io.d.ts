// Made by npm run import; not to be edited. Source: sigs.k8s.io/gateway-api v1.6.3
import type { ApiObjectMetadata } from 'cdk8s';

/**
 * Gateway represents an instance of a service-traffic handling infrastructure
 * by binding Listeners to a set of IP addresses.
 * A Gateway name SHOULD be compliant with RFC 1035, consisting of a maximum of 63 lower case alphanumeric
 * characters or hyphens ('-'), and MUST start and end with an alphanumeric character.
 */
export interface GatewayProps {
  readonly metadata?: ApiObjectMetadata;

  /** Spec defines the desired state of Gateway. */
  readonly spec: GatewaySpec;
}

/** Spec defines the desired state of Gateway. */
export interface GatewaySpec {
  /**
   * Addresses requested for this Gateway. This is optional and behavior can
   * depend on the implementation. If a value is set in the spec and the
   * requested address is invalid or unavailable, the implementation MUST
   * indicate this in an associated entry in GatewayStatus.Conditions.
   */
  readonly addresses?: readonly GatewaySpecAddresses[];

  /**
   * AllowedListeners defines which ListenerSets can be attached to this Gateway.
   * The default value is to allow no ListenerSets.
   */
  readonly allowedListeners?: GatewaySpecAllowedListeners;

  /**
   * GatewayClassName used for this Gateway. This is the name of a
   * GatewayClass resource.
   */
  readonly gatewayClassName: string;

  /** Infrastructure defines infrastructure level attributes about this Gateway instance. */
  readonly infrastructure?: GatewaySpecInfrastructure;

  /**
   * Listeners associated with this Gateway. Listeners define
   * logical endpoints that are bound on this Gateway's addresses.
   * At least one Listener MUST be specified.
   */
  readonly listeners: readonly GatewaySpecListeners[];

  /** TLS specifies frontend and backend tls configuration for entire gateway. */
  readonly tls?: GatewaySpecTls;
}

/** GatewaySpecAddress describes an address that can be bound to a Gateway. */
export interface GatewaySpecAddresses {
  /** Type of the address. */
  readonly type?: string;

  /**
   * When a value is unspecified, an implementation SHOULD automatically
   * assign an address matching the requested type if possible.
   */
  readonly value?: string;
}

/**
 * AllowedListeners defines which ListenerSets can be attached to this Gateway.
 * The default value is to allow no ListenerSets.
 */
export interface GatewaySpecAllowedListeners {
  /**
   * Namespaces defines which namespaces ListenerSets can be attached to this Gateway.
   * The default value is to allow no ListenerSets.
   */
  readonly namespaces?: GatewaySpecAllowedListenersNamespaces;
}

/** Infrastructure defines infrastructure level attributes about this Gateway instance. */
export interface GatewaySpecInfrastructure {
  /** Annotations that SHOULD be applied to any resources created in response to this Gateway. */
  readonly annotations?: { readonly [key: string]: string };

  /** Labels that SHOULD be applied to any resources created in response to this Gateway. */
  readonly labels?: { readonly [key: string]: string };

  /**
   * ParametersRef is a reference to a resource that contains the configuration
   * parameters corresponding to the Gateway. This is optional if the
   * controller does not require any additional configuration.
   */
  readonly parametersRef?: GatewaySpecInfrastructureParametersRef;
}

/**
 * Listener embodies the concept of a logical endpoint where a Gateway accepts
 * network connections.
 */
export interface GatewaySpecListeners {
  /**
   * AllowedRoutes defines the types of routes that MAY be attached to a
   * Listener and the trusted namespaces where those Route resources MAY be
   * present.
   */
  readonly allowedRoutes?: GatewaySpecListenersAllowedRoutes;

  /**
   * Hostname specifies the virtual hostname to match for protocol types that
   * define this concept. When unspecified, all hostnames are matched. This
   * field is ignored for protocols that don't require hostname based
   * matching.
   */
  readonly hostname?: string;

  /**
   * Name is the name of the Listener. This name MUST be unique within a
   * Gateway.
   */
  readonly name: string;

  /**
   * Port is the network port. Multiple listeners may use the
   * same port, subject to the Listener compatibility rules.
   */
  readonly port: number;

  /** Protocol specifies the network protocol this listener expects to receive. */
  readonly protocol: string;

  /**
   * TLS is the TLS configuration for the Listener. This field is required if
   * the Protocol field is "HTTPS" or "TLS". It is invalid to set this field
   * if the Protocol field is "HTTP", "TCP", or "UDP".
   */
  readonly tls?: GatewaySpecListenersTls;
}

/** TLS specifies frontend and backend tls configuration for entire gateway. */
export interface GatewaySpecTls {
  /**
   * Backend describes TLS configuration for gateway when connecting
   * to backends.
   */
  readonly backend?: GatewaySpecTlsBackend;

  /**
   * Frontend describes TLS config when client connects to Gateway.
   * Support: Core
   */
  readonly frontend?: GatewaySpecTlsFrontend;
}

/**
 * Namespaces defines which namespaces ListenerSets can be attached to this Gateway.
 * The default value is to allow no ListenerSets.
 */
export interface GatewaySpecAllowedListenersNamespaces {
  /**
   * From indicates where ListenerSets can attach to this Gateway. Possible
   * values are:
   */
  readonly from?: GatewaySpecAllowedListenersNamespacesFrom;

  /**
   * Selector must be specified when From is set to "Selector". In that case,
   * only ListenerSets in Namespaces matching this Selector will be selected by this
   * Gateway. This field is ignored for other values of "From".
   */
  readonly selector?: GatewaySpecAllowedListenersNamespacesSelector;
}

/**
 * ParametersRef is a reference to a resource that contains the configuration
 * parameters corresponding to the Gateway. This is optional if the
 * controller does not require any additional configuration.
 */
export interface GatewaySpecInfrastructureParametersRef {
  /** Group is the group of the referent. */
  readonly group: string;

  /** Kind is kind of the referent. */
  readonly kind: string;

  /** Name is the name of the referent. */
  readonly name: string;
}

/**
 * AllowedRoutes defines the types of routes that MAY be attached to a
 * Listener and the trusted namespaces where those Route resources MAY be
 * present.
 */
export interface GatewaySpecListenersAllowedRoutes {
  /**
   * Kinds specifies the groups and kinds of Routes that are allowed to bind
   * to this Gateway Listener. When unspecified or empty, the kinds of Routes
   * selected are determined using the Listener protocol.
   */
  readonly kinds?: readonly GatewaySpecListenersAllowedRoutesKinds[];

  /**
   * Namespaces indicates namespaces from which Routes may be attached to this
   * Listener. This is restricted to the namespace of this Gateway by default.
   */
  readonly namespaces?: GatewaySpecListenersAllowedRoutesNamespaces;
}

/**
 * TLS is the TLS configuration for the Listener. This field is required if
 * the Protocol field is "HTTPS" or "TLS". It is invalid to set this field
 * if the Protocol field is "HTTP", "TCP", or "UDP".
 */
export interface GatewaySpecListenersTls {
  /**
   * CertificateRefs contains a series of references to Kubernetes objects that
   * contains TLS certificates and private keys. These certificates are used to
   * establish a TLS handshake for requests that match the hostname of the
   * associated listener.
   */
  readonly certificateRefs?: readonly GatewaySpecListenersTlsCertificateRefs[];

  /**
   * Mode defines the TLS behavior for the TLS session initiated by the client.
   * There are two possible modes:
   */
  readonly mode?: GatewaySpecListenersTlsMode;

  /**
   * Options are a list of key/value pairs to enable extended TLS
   * configuration for each implementation. For example, configuring the
   * minimum TLS version or supported cipher suites.
   */
  readonly options?: { readonly [key: string]: string };
}

/**
 * Backend describes TLS configuration for gateway when connecting
 * to backends.
 */
export interface GatewaySpecTlsBackend {
  /**
   * ClientCertificateRef references an object that contains a client certificate
   * and its associated private key. It can reference standard Kubernetes resources,
   * i.e., Secret, or implementation-specific custom resources.
   */
  readonly clientCertificateRef?: GatewaySpecTlsBackendClientCertificateRef;
}

/**
 * Frontend describes TLS config when client connects to Gateway.
 * Support: Core
 */
export interface GatewaySpecTlsFrontend {
  /**
   * Default specifies the default client certificate validation configuration
   * for all Listeners handling HTTPS traffic, unless a per-port configuration
   * is defined.
   */
  readonly default: GatewaySpecTlsFrontendDefault;

  /**
   * PerPort specifies tls configuration assigned per port.
   * Per port configuration is optional. Once set this configuration overrides
   * the default configuration for all Listeners handling HTTPS traffic
   * that match this port.
   * Each override port requires a unique TLS configuration.
   */
  readonly perPort?: readonly GatewaySpecTlsFrontendPerPort[];
}

/**
 * From indicates where ListenerSets can attach to this Gateway. Possible
 * values are:
 */
export type GatewaySpecAllowedListenersNamespacesFrom = 'All' | 'Selector' | 'Same' | 'None';

/**
 * Selector must be specified when From is set to "Selector". In that case,
 * only ListenerSets in Namespaces matching this Selector will be selected by this
 * Gateway. This field is ignored for other values of "From".
 */
export interface GatewaySpecAllowedListenersNamespacesSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/** RouteGroupKind indicates the group and kind of a Route resource. */
export interface GatewaySpecListenersAllowedRoutesKinds {
  /** Group is the group of the Route. */
  readonly group?: string;

  /** Kind is the kind of the Route. */
  readonly kind: string;
}

/**
 * Namespaces indicates namespaces from which Routes may be attached to this
 * Listener. This is restricted to the namespace of this Gateway by default.
 */
export interface GatewaySpecListenersAllowedRoutesNamespaces {
  /**
   * From indicates where Routes will be selected for this Gateway. Possible
   * values are:
   */
  readonly from?: GatewaySpecListenersAllowedRoutesNamespacesFrom;

  /**
   * Selector must be specified when From is set to "Selector". In that case,
   * only Routes in Namespaces matching this Selector will be selected by this
   * Gateway. This field is ignored for other values of "From".
   */
  readonly selector?: GatewaySpecListenersAllowedRoutesNamespacesSelector;
}

/**
 * SecretObjectReference identifies an API object including its namespace,
 * defaulting to Secret.
 */
export interface GatewaySpecListenersTlsCertificateRefs {
  /**
   * Group is the group of the referent. For example, "gateway.networking.k8s.io".
   * When unspecified or empty string, core API group is inferred.
   */
  readonly group?: string;

  /** Kind is kind of the referent. For example "Secret". */
  readonly kind?: string;

  /** Name is the name of the referent. */
  readonly name: string;

  /**
   * Namespace is the namespace of the referenced object. When unspecified, the local
   * namespace is inferred.
   */
  readonly namespace?: string;
}

/**
 * Mode defines the TLS behavior for the TLS session initiated by the client.
 * There are two possible modes:
 */
export type GatewaySpecListenersTlsMode = 'Terminate' | 'Passthrough';

/**
 * ClientCertificateRef references an object that contains a client certificate
 * and its associated private key. It can reference standard Kubernetes resources,
 * i.e., Secret, or implementation-specific custom resources.
 */
export interface GatewaySpecTlsBackendClientCertificateRef {
  /**
   * Group is the group of the referent. For example, "gateway.networking.k8s.io".
   * When unspecified or empty string, core API group is inferred.
   */
  readonly group?: string;

  /** Kind is kind of the referent. For example "Secret". */
  readonly kind?: string;

  /** Name is the name of the referent. */
  readonly name: string;

  /**
   * Namespace is the namespace of the referenced object. When unspecified, the local
   * namespace is inferred.
   */
  readonly namespace?: string;
}

/**
 * Default specifies the default client certificate validation configuration
 * for all Listeners handling HTTPS traffic, unless a per-port configuration
 * is defined.
 */
export interface GatewaySpecTlsFrontendDefault {
  /**
   * Validation holds configuration information for validating the frontend (client).
   * Setting this field will result in mutual authentication when connecting to the gateway.
   * In browsers this may result in a dialog appearing
   * that requests a user to specify the client certificate.
   * The maximum depth of a certificate chain accepted in verification is Implementation specific.
   */
  readonly validation?: GatewaySpecTlsFrontendDefaultValidation;
}

export interface GatewaySpecTlsFrontendPerPort {
  /**
   * The Port indicates the Port Number to which the TLS configuration will be
   * applied. This configuration will be applied to all Listeners handling HTTPS
   * traffic that match this port.
   */
  readonly port: number;

  /**
   * TLS store the configuration that will be applied to all Listeners handling
   * HTTPS traffic and matching given port.
   */
  readonly tls: GatewaySpecTlsFrontendPerPortTls;
}

/**
 * A label selector requirement is a selector that contains values, a key, and an operator that
 * relates the key and values.
 */
export interface GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions {
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

/**
 * From indicates where Routes will be selected for this Gateway. Possible
 * values are:
 */
export type GatewaySpecListenersAllowedRoutesNamespacesFrom = 'All' | 'Selector' | 'Same';

/**
 * Selector must be specified when From is set to "Selector". In that case,
 * only Routes in Namespaces matching this Selector will be selected by this
 * Gateway. This field is ignored for other values of "From".
 */
export interface GatewaySpecListenersAllowedRoutesNamespacesSelector {
  /** matchExpressions is a list of label selector requirements. The requirements are ANDed. */
  readonly matchExpressions?: readonly GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions[];

  /**
   * matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels
   * map is equivalent to an element of matchExpressions, whose key field is "key", the
   * operator is "In", and the values array contains only "value". The requirements are ANDed.
   */
  readonly matchLabels?: { readonly [key: string]: string };
}

/**
 * Validation holds configuration information for validating the frontend (client).
 * Setting this field will result in mutual authentication when connecting to the gateway.
 * In browsers this may result in a dialog appearing
 * that requests a user to specify the client certificate.
 * The maximum depth of a certificate chain accepted in verification is Implementation specific.
 */
export interface GatewaySpecTlsFrontendDefaultValidation {
  /**
   * CACertificateRefs contains one or more references to Kubernetes
   * objects that contain a PEM-encoded TLS CA certificate bundle, which
   * is used as a trust anchor to validate the certificates presented by
   * the client.
   */
  readonly caCertificateRefs: readonly GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs[];

  /**
   * FrontendValidationMode defines the mode for validating the client certificate.
   * There are two possible modes:
   */
  readonly mode?: GatewaySpecTlsFrontendDefaultValidationMode;
}

/**
 * TLS store the configuration that will be applied to all Listeners handling
 * HTTPS traffic and matching given port.
 */
export interface GatewaySpecTlsFrontendPerPortTls {
  /**
   * Validation holds configuration information for validating the frontend (client).
   * Setting this field will result in mutual authentication when connecting to the gateway.
   * In browsers this may result in a dialog appearing
   * that requests a user to specify the client certificate.
   * The maximum depth of a certificate chain accepted in verification is Implementation specific.
   */
  readonly validation?: GatewaySpecTlsFrontendDefaultValidation;
}

/** ObjectReference identifies an API object including its namespace. */
export interface GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs {
  /**
   * Group is the group of the referent. For example, "gateway.networking.k8s.io".
   * When set to the empty string, core API group is inferred.
   */
  readonly group: string;

  /** Kind is kind of the referent. For example "ConfigMap" or "Service". */
  readonly kind: string;

  /** Name is the name of the referent. */
  readonly name: string;

  /**
   * Namespace is the namespace of the referenced object. When unspecified, the local
   * namespace is inferred.
   */
  readonly namespace?: string;
}

/**
 * FrontendValidationMode defines the mode for validating the client certificate.
 * There are two possible modes:
 */
export type GatewaySpecTlsFrontendDefaultValidationMode = 'AllowValidOnly' | 'AllowInsecureFallback';

/**
 * GRPCRoute provides a way to route gRPC requests. This includes the capability
 * to match requests by hostname, gRPC service, gRPC method, or HTTP/2 header.
 * Filters can be used to specify additional processing steps. Backends specify
 * where matching requests will be routed.
 */
export interface GrpcRouteProps {
  readonly metadata?: ApiObjectMetadata;

  /** Spec defines the desired state of GRPCRoute. */
  readonly spec: GrpcRouteSpec;
}

/** Spec defines the desired state of GRPCRoute. */
export interface GrpcRouteSpec {
  /**
   * Hostnames defines a set of hostnames to match against the GRPC
   * Host header to select a GRPCRoute to process the request. This matches
   * the RFC 1123 definition of a hostname with 2 notable exceptions:
   */
  readonly hostnames?: readonly string[];

  /**
   * ParentRefs references the resources (usually Gateways) that a Route wants
   * to be attached to. Note that the referenced parent resource needs to
   * allow this for the attachment to be complete. For Gateways, that means
   * the Gateway needs to allow attachment from Routes of this kind and
   * namespace. For Services, that means the Service must either be in the same
   * namespace for a "producer" route, or the mesh implementation must support
   * and allow "consumer" routes for the referenced Service. ReferenceGrant is
   * not applicable for governing ParentRefs to Services - it is not possible to
   * create a "producer" route for a Service in a different namespace from the
   * Route.
   */
  readonly parentRefs?: readonly GrpcRouteSpecParentRefs[];

  /** Rules are a list of GRPC matchers, filters and actions. */
  readonly rules?: readonly GrpcRouteSpecRules[];
}

/**
 * ParentReference identifies an API object (usually a Gateway) that can be considered
 * a parent of this resource (usually a route). There are two kinds of parent resources
 * with "Core" support:
 */
export interface GrpcRouteSpecParentRefs {
  /**
   * Group is the group of the referent.
   * When unspecified, "gateway.networking.k8s.io" is inferred.
   * To set the core API group (such as for a "Service" kind referent),
   * Group must be explicitly set to "" (empty string).
   */
  readonly group?: string;

  /** Kind is kind of the referent. */
  readonly kind?: string;

  /** Name is the name of the referent. */
  readonly name: string;

  /**
   * Namespace is the namespace of the referent. When unspecified, this refers
   * to the local namespace of the Route.
   */
  readonly namespace?: string;

  /**
   * Port is the network port this Route targets. It can be interpreted
   * differently based on the type of parent resource.
   */
  readonly port?: number;

  /**
   * SectionName is the name of a section within the target resource. In the
   * following resources, SectionName is interpreted as the following:
   */
  readonly sectionName?: string;
}

/**
 * GRPCRouteRule defines the semantics for matching a gRPC request based on
 * conditions (matches), processing it (filters), and forwarding the request to
 * an API object (backendRefs).
 */
export interface GrpcRouteSpecRules {
  /**
   * BackendRefs defines the backend(s) where matching requests should be
   * sent.
   */
  readonly backendRefs?: readonly GrpcRouteSpecRulesBackendRefs[];

  /**
   * Filters define the filters that are applied to requests that match
   * this rule.
   */
  readonly filters?: readonly GrpcRouteSpecRulesFilters[];

  /**
   * Matches define conditions used for matching the rule against incoming
   * gRPC requests. Each match is independent, i.e. this rule will be matched
   * if **any** one of the matches is satisfied.
   */
  readonly matches?: readonly GrpcRouteSpecRulesMatches[];

  /** Name is the name of the route rule. This name MUST be unique within a Route if it is set. */
  readonly name?: string;
}

/** GRPCBackendRef defines how a GRPCRoute forwards a gRPC request. */
export interface GrpcRouteSpecRulesBackendRefs {
  /**
   * Filters defined at this level MUST be executed if and only if the
   * request is being forwarded to the backend defined here.
   */
  readonly filters?: readonly GrpcRouteSpecRulesFilters[];

  /**
   * Group is the group of the referent. For example, "gateway.networking.k8s.io".
   * When unspecified or empty string, core API group is inferred.
   */
  readonly group?: string;

  /**
   * Kind is the Kubernetes resource kind of the referent. For example
   * "Service".
   */
  readonly kind?: string;

  /** Name is the name of the referent. */
  readonly name: string;

  /**
   * Namespace is the namespace of the backend. When unspecified, the local
   * namespace is inferred.
   */
  readonly namespace?: string;

  /**
   * Port specifies the destination port number to use for this resource.
   * Port is required when the referent is a Kubernetes Service. In this
   * case, the port number is the service port number, not the target port.
   * For other resources, destination port might be derived from the referent
   * resource or this field.
   */
  readonly port?: number;

  /**
   * Weight specifies the proportion of requests forwarded to the referenced
   * backend. This is computed as weight/(sum of all weights in this
   * BackendRefs list). For non-zero values, there may be some epsilon from
   * the exact proportion defined here depending on the precision an
   * implementation supports. Weight is not a percentage and the sum of
   * weights does not need to equal 100.
   */
  readonly weight?: number;
}

/**
 * GRPCRouteFilter defines processing steps that must be completed during the
 * request or response lifecycle. GRPCRouteFilters are meant as an extension
 * point to express processing that may be done in Gateway implementations. Some
 * examples include request or response modification, implementing
 * authentication strategies, rate-limiting, and traffic shaping. API
 * guarantee/conformance is defined based on the type of the filter.
 */
export interface GrpcRouteSpecRulesFilters {
  /**
   * ExtensionRef is an optional, implementation-specific extension to the
   * "filter" behavior.  For example, resource "myroutefilter" in group
   * "networking.example.net"). ExtensionRef MUST NOT be used for core and
   * extended filters.
   */
  readonly extensionRef?: GrpcRouteSpecRulesFiltersExtensionRef;

  /**
   * RequestHeaderModifier defines a schema for a filter that modifies request
   * headers.
   */
  readonly requestHeaderModifier?: GrpcRouteSpecRulesFiltersRequestHeaderModifier;

  /**
   * RequestMirror defines a schema for a filter that mirrors requests.
   * Requests are sent to the specified destination, but responses from
   * that destination are ignored.
   */
  readonly requestMirror?: GrpcRouteSpecRulesFiltersRequestMirror;

  /**
   * ResponseHeaderModifier defines a schema for a filter that modifies response
   * headers.
   */
  readonly responseHeaderModifier?: GrpcRouteSpecRulesFiltersResponseHeaderModifier;

  /**
   * Type identifies the type of filter to apply. As with other API fields,
   * types are classified into three conformance levels:
   */
  readonly type: GrpcRouteSpecRulesFiltersType;
}

/**
 * GRPCRouteMatch defines the predicate used to match requests to a given
 * action. Multiple match types are ANDed together, i.e. the match will
 * evaluate to true only if all conditions are satisfied.
 */
export interface GrpcRouteSpecRulesMatches {
  /**
   * Headers specifies gRPC request header matchers. Multiple match values are
   * ANDed together, meaning, a request MUST match all the specified headers
   * to select the route.
   */
  readonly headers?: readonly GrpcRouteSpecRulesMatchesHeaders[];

  /**
   * Method specifies a gRPC request service/method matcher. If this field is
   * not specified, all services and methods will match.
   */
  readonly method?: GrpcRouteSpecRulesMatchesMethod;
}

/**
 * ExtensionRef is an optional, implementation-specific extension to the
 * "filter" behavior.  For example, resource "myroutefilter" in group
 * "networking.example.net"). ExtensionRef MUST NOT be used for core and
 * extended filters.
 */
export interface GrpcRouteSpecRulesFiltersExtensionRef {
  /**
   * Group is the group of the referent. For example, "gateway.networking.k8s.io".
   * When unspecified or empty string, core API group is inferred.
   */
  readonly group: string;

  /** Kind is kind of the referent. For example "HTTPRoute" or "Service". */
  readonly kind: string;

  /** Name is the name of the referent. */
  readonly name: string;
}

/**
 * RequestHeaderModifier defines a schema for a filter that modifies request
 * headers.
 */
export interface GrpcRouteSpecRulesFiltersRequestHeaderModifier {
  /**
   * Add adds the given header(s) (name, value) to the request
   * before the action. It appends to any existing values associated
   * with the header name.
   */
  readonly add?: readonly GrpcRouteSpecRulesFiltersRequestHeaderModifierAdd[];

  /**
   * Remove the given header(s) from the HTTP request before the action. The
   * value of Remove is a list of HTTP header names. Note that the header
   * names are case-insensitive (see
   * https://datatracker.ietf.org/doc/html/rfc2616#section-4.2).
   */
  readonly remove?: readonly string[];

  /**
   * Set overwrites the request with the given header (name, value)
   * before the action.
   */
  readonly set?: readonly GrpcRouteSpecRulesFiltersRequestHeaderModifierAdd[];
}

/**
 * RequestMirror defines a schema for a filter that mirrors requests.
 * Requests are sent to the specified destination, but responses from
 * that destination are ignored.
 */
export interface GrpcRouteSpecRulesFiltersRequestMirror {
  /** BackendRef references a resource where mirrored requests are sent. */
  readonly backendRef: GrpcRouteSpecRulesFiltersRequestMirrorBackendRef;

  /**
   * Fraction represents the fraction of requests that should be
   * mirrored to BackendRef.
   */
  readonly fraction?: GrpcRouteSpecRulesFiltersRequestMirrorFraction;

  /**
   * Percent represents the percentage of requests that should be
   * mirrored to BackendRef. Its minimum value is 0 (indicating 0% of
   * requests) and its maximum value is 100 (indicating 100% of requests).
   */
  readonly percent?: number;
}

/**
 * ResponseHeaderModifier defines a schema for a filter that modifies response
 * headers.
 */
export interface GrpcRouteSpecRulesFiltersResponseHeaderModifier {
  /**
   * Add adds the given header(s) (name, value) to the request
   * before the action. It appends to any existing values associated
   * with the header name.
   */
  readonly add?: readonly GrpcRouteSpecRulesFiltersRequestHeaderModifierAdd[];

  /**
   * Remove the given header(s) from the HTTP request before the action. The
   * value of Remove is a list of HTTP header names. Note that the header
   * names are case-insensitive (see
   * https://datatracker.ietf.org/doc/html/rfc2616#section-4.2).
   */
  readonly remove?: readonly string[];

  /**
   * Set overwrites the request with the given header (name, value)
   * before the action.
   */
  readonly set?: readonly GrpcRouteSpecRulesFiltersRequestHeaderModifierAdd[];
}

/**
 * Type identifies the type of filter to apply. As with other API fields,
 * types are classified into three conformance levels:
 */
export type GrpcRouteSpecRulesFiltersType = 'ResponseHeaderModifier' | 'RequestHeaderModifier' | 'RequestMirror' | 'ExtensionRef';

/**
 * GRPCHeaderMatch describes how to select a gRPC route by matching gRPC request
 * headers.
 */
export interface GrpcRouteSpecRulesMatchesHeaders {
  /** Name is the name of the gRPC Header to be matched. */
  readonly name: string;

  /** Type specifies how to match against the value of the header. */
  readonly type?: GrpcRouteSpecRulesMatchesHeadersType;

  /** Value is the value of the gRPC Header to be matched. */
  readonly value: string;
}

/**
 * Method specifies a gRPC request service/method matcher. If this field is
 * not specified, all services and methods will match.
 */
export interface GrpcRouteSpecRulesMatchesMethod {
  /**
   * Value of the method to match against. If left empty or omitted, will
   * match all services.
   */
  readonly method?: string;

  /**
   * Value of the service to match against. If left empty or omitted, will
   * match any service.
   */
  readonly service?: string;

  /**
   * Type specifies how to match against the service and/or method.
   * Support: Core (Exact with service and method specified)
   */
  readonly type?: GrpcRouteSpecRulesMatchesMethodType;
}

/** HTTPHeader represents an HTTP Header name and value as defined by RFC 7230. */
export interface GrpcRouteSpecRulesFiltersRequestHeaderModifierAdd {
  /**
   * Name is the name of the HTTP Header to be matched. Name matching MUST be
   * case-insensitive. (See https://tools.ietf.org/html/rfc7230#section-3.2).
   */
  readonly name: string;

  /** Value is the value of HTTP Header to be matched. */
  readonly value: string;
}

/** BackendRef references a resource where mirrored requests are sent. */
export interface GrpcRouteSpecRulesFiltersRequestMirrorBackendRef {
  /**
   * Group is the group of the referent. For example, "gateway.networking.k8s.io".
   * When unspecified or empty string, core API group is inferred.
   */
  readonly group?: string;

  /**
   * Kind is the Kubernetes resource kind of the referent. For example
   * "Service".
   */
  readonly kind?: string;

  /** Name is the name of the referent. */
  readonly name: string;

  /**
   * Namespace is the namespace of the backend. When unspecified, the local
   * namespace is inferred.
   */
  readonly namespace?: string;

  /**
   * Port specifies the destination port number to use for this resource.
   * Port is required when the referent is a Kubernetes Service. In this
   * case, the port number is the service port number, not the target port.
   * For other resources, destination port might be derived from the referent
   * resource or this field.
   */
  readonly port?: number;
}

/**
 * Fraction represents the fraction of requests that should be
 * mirrored to BackendRef.
 */
export interface GrpcRouteSpecRulesFiltersRequestMirrorFraction {
  readonly denominator?: number;

  readonly numerator: number;
}

/** Type specifies how to match against the value of the header. */
export type GrpcRouteSpecRulesMatchesHeadersType = 'Exact' | 'RegularExpression';

/**
 * Type specifies how to match against the service and/or method.
 * Support: Core (Exact with service and method specified)
 */
export type GrpcRouteSpecRulesMatchesMethodType = 'Exact' | 'RegularExpression';

/**
 * HTTPRoute provides a way to route HTTP requests. This includes the capability
 * to match requests by hostname, path, header, or query param. Filters can be
 * used to specify additional processing steps. Backends specify where matching
 * requests should be routed.
 */
export interface HttpRouteProps {
  readonly metadata?: ApiObjectMetadata;

  /** Spec defines the desired state of HTTPRoute. */
  readonly spec: HttpRouteSpec;
}

/** Spec defines the desired state of HTTPRoute. */
export interface HttpRouteSpec {
  /**
   * Hostnames defines a set of hostnames that should match against the HTTP Host
   * header to select a HTTPRoute used to process the request. Implementations
   * MUST ignore any port value specified in the HTTP Host header while
   * performing a match and (absent of any applicable header modification
   * configuration) MUST forward this header unmodified to the backend.
   */
  readonly hostnames?: readonly string[];

  /**
   * ParentRefs references the resources (usually Gateways) that a Route wants
   * to be attached to. Note that the referenced parent resource needs to
   * allow this for the attachment to be complete. For Gateways, that means
   * the Gateway needs to allow attachment from Routes of this kind and
   * namespace. For Services, that means the Service must either be in the same
   * namespace for a "producer" route, or the mesh implementation must support
   * and allow "consumer" routes for the referenced Service. ReferenceGrant is
   * not applicable for governing ParentRefs to Services - it is not possible to
   * create a "producer" route for a Service in a different namespace from the
   * Route.
   */
  readonly parentRefs?: readonly GrpcRouteSpecParentRefs[];

  /** Rules are a list of HTTP matchers, filters and actions. */
  readonly rules?: readonly HttpRouteSpecRules[];
}

/**
 * HTTPRouteRule defines semantics for matching an HTTP request based on
 * conditions (matches), processing it (filters), and forwarding the request to
 * an API object (backendRefs).
 */
export interface HttpRouteSpecRules {
  /**
   * BackendRefs defines the backend(s) where matching requests should be
   * sent.
   */
  readonly backendRefs?: readonly HttpRouteSpecRulesBackendRefs[];

  /**
   * Filters define the filters that are applied to requests that match
   * this rule.
   */
  readonly filters?: readonly HttpRouteSpecRulesFilters[];

  /**
   * Matches define conditions used for matching the rule against incoming
   * HTTP requests. Each match is independent, i.e. this rule will be matched
   * if **any** one of the matches is satisfied.
   */
  readonly matches?: readonly HttpRouteSpecRulesMatches[];

  /** Name is the name of the route rule. This name MUST be unique within a Route if it is set. */
  readonly name?: string;

  /** Timeouts defines the timeouts that can be configured for an HTTP request. */
  readonly timeouts?: HttpRouteSpecRulesTimeouts;
}

/** HTTPBackendRef defines how a HTTPRoute forwards a HTTP request. */
export interface HttpRouteSpecRulesBackendRefs {
  /**
   * Filters defined at this level should be executed if and only if the
   * request is being forwarded to the backend defined here.
   */
  readonly filters?: readonly HttpRouteSpecRulesFilters[];

  /**
   * Group is the group of the referent. For example, "gateway.networking.k8s.io".
   * When unspecified or empty string, core API group is inferred.
   */
  readonly group?: string;

  /**
   * Kind is the Kubernetes resource kind of the referent. For example
   * "Service".
   */
  readonly kind?: string;

  /** Name is the name of the referent. */
  readonly name: string;

  /**
   * Namespace is the namespace of the backend. When unspecified, the local
   * namespace is inferred.
   */
  readonly namespace?: string;

  /**
   * Port specifies the destination port number to use for this resource.
   * Port is required when the referent is a Kubernetes Service. In this
   * case, the port number is the service port number, not the target port.
   * For other resources, destination port might be derived from the referent
   * resource or this field.
   */
  readonly port?: number;

  /**
   * Weight specifies the proportion of requests forwarded to the referenced
   * backend. This is computed as weight/(sum of all weights in this
   * BackendRefs list). For non-zero values, there may be some epsilon from
   * the exact proportion defined here depending on the precision an
   * implementation supports. Weight is not a percentage and the sum of
   * weights does not need to equal 100.
   */
  readonly weight?: number;
}

/**
 * HTTPRouteFilter defines processing steps that must be completed during the
 * request or response lifecycle. HTTPRouteFilters are meant as an extension
 * point to express processing that may be done in Gateway implementations. Some
 * examples include request or response modification, implementing
 * authentication strategies, rate-limiting, and traffic shaping. API
 * guarantee/conformance is defined based on the type of the filter.
 */
export interface HttpRouteSpecRulesFilters {
  /**
   * CORS defines a schema for a filter that responds to the
   * cross-origin request based on HTTP response header.
   */
  readonly cors?: HttpRouteSpecRulesFiltersCors;

  /**
   * ExtensionRef is an optional, implementation-specific extension to the
   * "filter" behavior.  For example, resource "myroutefilter" in group
   * "networking.example.net"). ExtensionRef MUST NOT be used for core and
   * extended filters.
   */
  readonly extensionRef?: GrpcRouteSpecRulesFiltersExtensionRef;

  /**
   * RequestHeaderModifier defines a schema for a filter that modifies request
   * headers.
   */
  readonly requestHeaderModifier?: GrpcRouteSpecRulesFiltersRequestHeaderModifier;

  /**
   * RequestMirror defines a schema for a filter that mirrors requests.
   * Requests are sent to the specified destination, but responses from
   * that destination are ignored.
   */
  readonly requestMirror?: GrpcRouteSpecRulesFiltersRequestMirror;

  /**
   * RequestRedirect defines a schema for a filter that responds to the
   * request with an HTTP redirection.
   */
  readonly requestRedirect?: HttpRouteSpecRulesFiltersRequestRedirect;

  /**
   * ResponseHeaderModifier defines a schema for a filter that modifies response
   * headers.
   */
  readonly responseHeaderModifier?: GrpcRouteSpecRulesFiltersResponseHeaderModifier;

  /**
   * Type identifies the type of filter to apply. As with other API fields,
   * types are classified into three conformance levels:
   */
  readonly type: HttpRouteSpecRulesFiltersType;

  /** URLRewrite defines a schema for a filter that modifies a request during forwarding. */
  readonly urlRewrite?: HttpRouteSpecRulesFiltersUrlRewrite;
}

/**
 * HTTPRouteMatch defines the predicate used to match requests to a given
 * action. Multiple match types are ANDed together, i.e. the match will
 * evaluate to true only if all conditions are satisfied.
 */
export interface HttpRouteSpecRulesMatches {
  /**
   * Headers specifies HTTP request header matchers. Multiple match values are
   * ANDed together, meaning, a request must match all the specified headers
   * to select the route.
   */
  readonly headers?: readonly HttpRouteSpecRulesMatchesHeaders[];

  /**
   * Method specifies HTTP method matcher.
   * When specified, this route will be matched only if the request has the
   * specified method.
   */
  readonly method?: HttpRouteSpecRulesMatchesMethod;

  /**
   * Path specifies a HTTP request path matcher. If this field is not
   * specified, a default prefix match on the "/" path is provided.
   */
  readonly path?: HttpRouteSpecRulesMatchesPath;

  /**
   * QueryParams specifies HTTP query parameter matchers. Multiple match
   * values are ANDed together, meaning, a request must match all the
   * specified query parameters to select the route.
   */
  readonly queryParams?: readonly HttpRouteSpecRulesMatchesQueryParams[];
}

/** Timeouts defines the timeouts that can be configured for an HTTP request. */
export interface HttpRouteSpecRulesTimeouts {
  /**
   * BackendRequest specifies a timeout for an individual request from the gateway
   * to a backend. This covers the time from when the request first starts being
   * sent from the gateway to when the full response has been received from the backend.
   */
  readonly backendRequest?: string;

  /**
   * Request specifies the maximum duration for a gateway to respond to an HTTP request.
   * If the gateway has not been able to respond before this deadline is met, the gateway
   * MUST return a timeout error.
   */
  readonly request?: string;
}

/**
 * CORS defines a schema for a filter that responds to the
 * cross-origin request based on HTTP response header.
 */
export interface HttpRouteSpecRulesFiltersCors {
  /**
   * AllowCredentials indicates whether the actual cross-origin request allows
   * to include credentials.
   */
  readonly allowCredentials?: boolean;

  /**
   * AllowHeaders indicates which HTTP request headers are supported for
   * accessing the requested resource.
   */
  readonly allowHeaders?: readonly string[];

  /**
   * AllowMethods indicates which HTTP methods are supported for accessing the
   * requested resource.
   */
  readonly allowMethods?: readonly HttpRouteSpecRulesFiltersCorsAllowMethods[];

  /**
   * AllowOrigins indicates whether the response can be shared with requested
   * resource from the given `Origin`.
   */
  readonly allowOrigins?: readonly string[];

  /**
   * ExposeHeaders indicates which HTTP response headers can be exposed
   * to client-side scripts in response to a cross-origin request.
   */
  readonly exposeHeaders?: readonly string[];

  /**
   * MaxAge indicates the duration (in seconds) for the client to cache the
   * results of a "preflight" request.
   */
  readonly maxAge?: number;
}

/**
 * RequestRedirect defines a schema for a filter that responds to the
 * request with an HTTP redirection.
 */
export interface HttpRouteSpecRulesFiltersRequestRedirect {
  /**
   * Hostname is the hostname to be used in the value of the `Location`
   * header in the response.
   * When empty, the hostname in the `Host` header of the request is used.
   */
  readonly hostname?: string;

  /**
   * Path defines parameters used to modify the path of the incoming request.
   * The modified path is then used to construct the `Location` header. When
   * empty, the request path is used as-is.
   */
  readonly path?: HttpRouteSpecRulesFiltersRequestRedirectPath;

  /**
   * Port is the port to be used in the value of the `Location`
   * header in the response.
   */
  readonly port?: number;

  /**
   * Scheme is the scheme to be used in the value of the `Location` header in
   * the response. When empty, the scheme of the request is used.
   */
  readonly scheme?: HttpRouteSpecRulesFiltersRequestRedirectScheme;

  /** StatusCode is the HTTP status code to be used in response. */
  readonly statusCode?: HttpRouteSpecRulesFiltersRequestRedirectStatusCode;
}

/**
 * Type identifies the type of filter to apply. As with other API fields,
 * types are classified into three conformance levels:
 */
export type HttpRouteSpecRulesFiltersType = 'RequestHeaderModifier' | 'ResponseHeaderModifier' | 'RequestMirror' | 'RequestRedirect' | 'URLRewrite' | 'ExtensionRef' | 'CORS';

/** URLRewrite defines a schema for a filter that modifies a request during forwarding. */
export interface HttpRouteSpecRulesFiltersUrlRewrite {
  /**
   * Hostname is the value to be used to replace the Host header value during
   * forwarding.
   */
  readonly hostname?: string;

  /** Path defines a path rewrite. */
  readonly path?: HttpRouteSpecRulesFiltersUrlRewritePath;
}

/**
 * HTTPHeaderMatch describes how to select a HTTP route by matching HTTP request
 * headers.
 */
export interface HttpRouteSpecRulesMatchesHeaders {
  /**
   * Name is the name of the HTTP Header to be matched. Name matching MUST be
   * case-insensitive. (See https://tools.ietf.org/html/rfc7230#section-3.2).
   */
  readonly name: string;

  /** Type specifies how to match against the value of the header. */
  readonly type?: GrpcRouteSpecRulesMatchesHeadersType;

  /** Value is the value of HTTP Header to be matched. */
  readonly value: string;
}

/**
 * Method specifies HTTP method matcher.
 * When specified, this route will be matched only if the request has the
 * specified method.
 */
export type HttpRouteSpecRulesMatchesMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH';

/**
 * Path specifies a HTTP request path matcher. If this field is not
 * specified, a default prefix match on the "/" path is provided.
 */
export interface HttpRouteSpecRulesMatchesPath {
  /** Type specifies how to match against the path Value. */
  readonly type?: HttpRouteSpecRulesMatchesPathType;

  /** Value of the HTTP path to match against. */
  readonly value?: string;
}

/**
 * HTTPQueryParamMatch describes how to select a HTTP route by matching HTTP
 * query parameters.
 */
export interface HttpRouteSpecRulesMatchesQueryParams {
  /**
   * Name is the name of the HTTP query param to be matched. This must be an
   * exact string match. (See
   * https://tools.ietf.org/html/rfc7230#section-2.7.3).
   */
  readonly name: string;

  /** Type specifies how to match against the value of the query parameter. */
  readonly type?: HttpRouteSpecRulesMatchesQueryParamsType;

  /** Value is the value of HTTP query param to be matched. */
  readonly value: string;
}

export type HttpRouteSpecRulesFiltersCorsAllowMethods = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH' | '*';

/**
 * Path defines parameters used to modify the path of the incoming request.
 * The modified path is then used to construct the `Location` header. When
 * empty, the request path is used as-is.
 */
export interface HttpRouteSpecRulesFiltersRequestRedirectPath {
  /**
   * ReplaceFullPath specifies the value with which to replace the full path
   * of a request during a rewrite or redirect.
   */
  readonly replaceFullPath?: string;

  /**
   * ReplacePrefixMatch specifies the value with which to replace the prefix
   * match of a request during a rewrite or redirect. For example, a request
   * to "/foo/bar" with a prefix match of "/foo" and a ReplacePrefixMatch
   * of "/xyz" would be modified to "/xyz/bar".
   */
  readonly replacePrefixMatch?: string;

  /**
   * Type defines the type of path modifier. Additional types may be
   * added in a future release of the API.
   */
  readonly type: HttpRouteSpecRulesFiltersRequestRedirectPathType;
}

/**
 * Scheme is the scheme to be used in the value of the `Location` header in
 * the response. When empty, the scheme of the request is used.
 */
export type HttpRouteSpecRulesFiltersRequestRedirectScheme = 'http' | 'https';

/** StatusCode is the HTTP status code to be used in response. */
export type HttpRouteSpecRulesFiltersRequestRedirectStatusCode = 301 | 302 | 303 | 307 | 308;

/** Path defines a path rewrite. */
export interface HttpRouteSpecRulesFiltersUrlRewritePath {
  /**
   * ReplaceFullPath specifies the value with which to replace the full path
   * of a request during a rewrite or redirect.
   */
  readonly replaceFullPath?: string;

  /**
   * ReplacePrefixMatch specifies the value with which to replace the prefix
   * match of a request during a rewrite or redirect. For example, a request
   * to "/foo/bar" with a prefix match of "/foo" and a ReplacePrefixMatch
   * of "/xyz" would be modified to "/xyz/bar".
   */
  readonly replacePrefixMatch?: string;

  /**
   * Type defines the type of path modifier. Additional types may be
   * added in a future release of the API.
   */
  readonly type: HttpRouteSpecRulesFiltersRequestRedirectPathType;
}

/** Type specifies how to match against the path Value. */
export type HttpRouteSpecRulesMatchesPathType = 'Exact' | 'PathPrefix' | 'RegularExpression';

/** Type specifies how to match against the value of the query parameter. */
export type HttpRouteSpecRulesMatchesQueryParamsType = 'Exact' | 'RegularExpression';

/**
 * Type defines the type of path modifier. Additional types may be
 * added in a future release of the API.
 */
export type HttpRouteSpecRulesFiltersRequestRedirectPathType = 'ReplaceFullPath' | 'ReplacePrefixMatch';

/**
 * ReferenceGrant identifies kinds of resources in other namespaces that are
 * trusted to reference the specified kinds of resources in the same namespace
 * as the policy.
 */
export interface ReferenceGrantProps {
  readonly metadata?: ApiObjectMetadata;

  /** Spec defines the desired state of ReferenceGrant. */
  readonly spec: ReferenceGrantSpec;
}

/** Spec defines the desired state of ReferenceGrant. */
export interface ReferenceGrantSpec {
  /**
   * From describes the trusted namespaces and kinds that can reference the
   * resources described in "To". Each entry in this list MUST be considered
   * to be an additional place that references can be valid from, or to put
   * this another way, entries MUST be combined using OR.
   */
  readonly from: readonly ReferenceGrantSpecFrom[];

  /**
   * To describes the resources that may be referenced by the resources
   * described in "From". Each entry in this list MUST be considered to be an
   * additional place that references can be valid to, or to put this another
   * way, entries MUST be combined using OR.
   */
  readonly to: readonly ReferenceGrantSpecTo[];
}

/** ReferenceGrantFrom describes trusted namespaces and kinds. */
export interface ReferenceGrantSpecFrom {
  /**
   * Group is the group of the referent.
   * When empty, the Kubernetes core API group is inferred.
   */
  readonly group: string;

  /**
   * Kind is the kind of the referent. Although implementations may support
   * additional resources, the following types are part of the "Core"
   * support level for this field.
   */
  readonly kind: string;

  /** Namespace is the namespace of the referent. */
  readonly namespace: string;
}

/**
 * ReferenceGrantTo describes what Kinds are allowed as targets of the
 * references.
 */
export interface ReferenceGrantSpecTo {
  /**
   * Group is the group of the referent.
   * When empty, the Kubernetes core API group is inferred.
   */
  readonly group: string;

  /**
   * Kind is the kind of the referent. Although implementations may support
   * additional resources, the following types are part of the "Core"
   * support level for this field:
   */
  readonly kind: string;

  /**
   * Name is the name of the referent. When unspecified, this policy
   * refers to all resources of the specified Group and Kind in the local
   * namespace.
   */
  readonly name?: string;
}
