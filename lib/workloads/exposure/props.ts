import type { Peer } from '../../network/peer';

/** What external-dns is told, beside the host names, which it finds itself. */
export interface DnsRecords {
  /**
   * Further names that get a record.
   * @default - none
   */
  readonly hostnames?: readonly string[];

  /**
   * Seconds for which others may keep the answer.
   * @default - that of external-dns
   * @see https://kubernetes-sigs.github.io/external-dns/latest/docs/advanced/ttl/
   */
  readonly ttlSeconds?: number;
}

/** How requests from outside reach a service: by which names and paths, and from which pods of the cluster. */
interface Exposure {
  /**
   * Path that the requests begin with, or several.
   * @default '/'
   */
  readonly path?: string | readonly string[];

  /**
   * What is said to external-dns.
   * @default - nothing but the host names
   * @see https://kubernetes-sigs.github.io/external-dns/latest/docs/annotations/annotations/
   */
  readonly dns?: DnsRecords;
}

/**
 * An Ingress, always with TLS: cert-manager fetches the certificate, and plain HTTP is sent on to HTTPS. The annotations
 * are those of ingress-nginx, which by itself also tells browsers to stay with HTTPS (HSTS).
 * @see https://kubernetes.io/docs/concepts/services-networking/ingress/
 */
export interface Ingress extends Exposure {
  /** Host name, or several, of which each has all of the paths: `shop.example.com`. */
  readonly host: string | readonly string[];

  /**
   * Whether a path is the beginning of paths, or all of one.
   * @default 'Prefix'
   * @see https://kubernetes.io/docs/concepts/services-networking/ingress/#path-types
   */
  readonly pathType?: 'Prefix' | 'Exact';

  /**
   * Class of the controller that serves the Ingress.
   * @default 'nginx'
   * @see https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-class
   */
  readonly className?: string;

  /**
   * ClusterIssuer of cert-manager that the certificate comes from.
   * @default 'letsencrypt-prod'
   * @see https://cert-manager.io/docs/usage/ingress/
   */
  readonly clusterIssuer?: string;

  /**
   * Secret of the certificate, which cert-manager makes.
   * @default - the name of the service with `-tls` at its end
   */
  readonly tlsSecretName?: string;

  /**
   * What the pods speak.
   * @default - that of the controller: HTTP
   * @see https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#backend-protocol
   */
  readonly backendProtocol?: 'HTTP' | 'HTTPS' | 'GRPC' | 'GRPCS';

  /**
   * Largest body of a request, in MiB; 0 for any size.
   * @default - that of the controller: 1
   * @see https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-max-body-size
   */
  readonly maxBodyMebibytes?: number;

  /**
   * Seconds to open a connection to a pod in.
   * @default - that of the controller: 5
   * @see https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-timeouts
   */
  readonly connectTimeoutSeconds?: number;

  /**
   * Seconds between two writes to a pod.
   * @default - that of the controller: 60
   */
  readonly sendTimeoutSeconds?: number;

  /**
   * Seconds between two reads from a pod: the longest it may take to begin with its answer.
   * @default - that of the controller: 60
   */
  readonly readTimeoutSeconds?: number;

  /**
   * The pods or addresses that requests come from, which alone may connect.
   * @default - pods labelled app.kubernetes.io/name: ingress-nginx in the namespace ingress-nginx
   */
  readonly controller?: Peer;
}

/** The Gateway a route hangs on. */
export interface GatewayReference {
  /** Name of the Gateway. */
  readonly name: string;

  /**
   * Namespace of the Gateway, which has to admit routes of this one.
   * @default - the namespace of the service
   */
  readonly namespace?: string;

  /**
   * Listener of the Gateway, so that nothing is served without TLS.
   * @default 'https'
   */
  readonly listener?: string;
}

/** A certificate for the host names, where the Gateway has none of its own. */
export interface RouteCertificate {
  /**
   * ClusterIssuer of cert-manager that the certificate comes from.
   * @default 'letsencrypt-prod'
   */
  readonly clusterIssuer?: string;

  /**
   * Secret of the certificate, which a listener of the Gateway has to name.
   * @default - the name of the service with `-tls` at its end
   */
  readonly secretName?: string;
}

/**
 * An HTTPRoute of the Gateway API. TLS ends at the Gateway.
 * @see https://gateway-api.sigs.k8s.io/api-types/httproute/
 */
export interface HttpRoute extends Exposure {
  /** Host names, each of which has all of the paths. */
  readonly hostnames: readonly string[];

  /** The Gateway the route hangs on. */
  readonly gateway: GatewayReference;

  /**
   * Whether a path is the beginning of paths, or all of one.
   * @default 'PathPrefix'
   */
  readonly pathType?: 'PathPrefix' | 'Exact';

  /**
   * Seconds a request may take in all.
   * @default - that of the Gateway
   * @see https://gateway-api.sigs.k8s.io/api-types/httproute/#timeouts-optional
   */
  readonly requestTimeoutSeconds?: number;

  /**
   * Seconds for which browsers are told to stay with HTTPS (HSTS).
   * @default 31536000
   * @see https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Strict-Transport-Security
   */
  readonly hstsMaxAgeSeconds?: number;

  /**
   * A Certificate of cert-manager, and leave for the Gateway to use it: `{}` for one with the defaults.
   * @default - none: the Gateway has its own
   * @see https://cert-manager.io/docs/usage/certificate/
   */
  readonly certificate?: RouteCertificate;

  /**
   * The pods or addresses that requests come from, which alone may connect.
   * @default - all pods of the namespace of the Gateway
   */
  readonly controller?: Peer;
}

/** What a service takes that is reached from outside the cluster. */
export interface ExposureProps {
  /**
   * Exposes the service by an Ingress: `{ host: 'shop.example.com' }`.
   * @default - none: nobody outside the cluster reaches it
   */
  readonly ingress?: Ingress;

  /**
   * Exposes the service by a route of the Gateway API.
   * @default - none
   */
  readonly httpRoute?: HttpRoute;
}

/** What an organisation decides of all exposures. */
export interface ExposureDefaults {
  /**
   * Domain of host names that have no dot: with `example.com` the host `shop` is `shop.example.com`.
   * @default - none
   */
  readonly domain?: string;

  /**
   * Class of Ingresses.
   * @default - that of holdfast
   */
  readonly className?: string;

  /**
   * ClusterIssuer of certificates.
   * @default - that of holdfast
   */
  readonly clusterIssuer?: string;

  /**
   * The pods or addresses that requests for Ingresses come from.
   * @default - those of holdfast
   */
  readonly controller?: Peer;
}
