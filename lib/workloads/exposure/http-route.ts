import type { Construct } from 'constructs';
import { defaults } from '../../defaults';
import { customObject } from '../../kubernetes/custom-object';
import { namespaceOf } from '../../kubernetes/namespace';
import { dnsAnnotations } from './annotations';
import { type Backend, listOf, tlsSecret } from './backend';
import type { HttpRoute, RouteCertificate } from './props';

/** The HTTPRoute of a service, with a certificate where one is asked for. */
export function addHttpRoute(scope: Construct, backend: Backend, route: HttpRoute): void {
  const { name, labels, port } = backend;
  const { hostnames, gateway, requestTimeoutSeconds, certificate } = route;
  const { listener, path, pathType, hstsMaxAgeSeconds } = defaults.httpRoute;
  const hsts = `max-age=${route.hstsMaxAgeSeconds ?? hstsMaxAgeSeconds}`;
  customObject(scope, 'http-route', 'HTTPRoute', {
    metadata: { name, labels, annotations: dnsAnnotations(route.dns) },
    spec: {
      parentRefs: [
        {
          name: gateway.name,
          ...(gateway.namespace !== undefined && { namespace: gateway.namespace }),
          sectionName: gateway.listener ?? listener,
        },
      ],
      hostnames,
      rules: [
        {
          matches: listOf(route.path ?? path).map((value) => ({
            path: { type: route.pathType ?? pathType, value },
          })),
          filters: [
            {
              type: 'ResponseHeaderModifier',
              responseHeaderModifier: { set: [{ name: 'Strict-Transport-Security', value: hsts }] },
            },
          ],
          backendRefs: [{ name, port }],
          ...(requestTimeoutSeconds !== undefined && { timeouts: { request: `${requestTimeoutSeconds}s` } }),
        },
      ],
    },
  });
  if (certificate) addCertificate(scope, backend, certificate, route);
}

/** A certificate, and where the Gateway is in another namespace the leave to read its Secret. */
function addCertificate(
  scope: Construct,
  { name, labels }: Backend,
  { clusterIssuer = defaults.httpRoute.clusterIssuer, secretName = tlsSecret(name) }: RouteCertificate,
  { hostnames, gateway: { namespace } }: HttpRoute,
): void {
  customObject(scope, 'certificate', 'Certificate', {
    metadata: { name, labels },
    spec: {
      secretName,
      dnsNames: hostnames,
      issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: clusterIssuer },
      privateKey: { rotationPolicy: 'Always' },
    },
  });
  if (namespace === undefined || namespace === namespaceOf(scope)) return;
  customObject(scope, 'reference-grant', 'ReferenceGrant', {
    metadata: { name, labels },
    spec: {
      from: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', namespace }],
      to: [{ group: '', kind: 'Secret', name: secretName }],
    },
  });
}
