import type { Construct } from 'constructs';
import { defaults } from '../../defaults';
import { kubeObject } from '../../kubernetes/object';
import { dnsAnnotations, nginxAnnotations } from './annotations';
import { type Backend, listOf, tlsSecret } from './backend';
import type { Ingress } from './props';

/** The Ingress of a service. cert-manager makes the certificate that it names, from the annotation. */
export function addIngress(scope: Construct, { name, labels }: Backend, ingress: Ingress): void {
  const { className, clusterIssuer, path, pathType } = defaults.ingress;
  const hosts = listOf(ingress.host);
  const paths = listOf(ingress.path ?? path).map((one) => ({
    path: one,
    pathType: ingress.pathType ?? pathType,
    backend: { service: { name, port: { name: 'http' } } },
  }));
  kubeObject(scope, 'ingress', 'Ingress', {
    metadata: {
      name,
      labels,
      annotations: {
        'cert-manager.io/cluster-issuer': ingress.clusterIssuer ?? clusterIssuer,
        ...dnsAnnotations(ingress.dns),
        ...nginxAnnotations(ingress),
      },
    },
    spec: {
      ingressClassName: ingress.className ?? className,
      tls: [{ hosts, secretName: ingress.tlsSecretName ?? tlsSecret(name) }],
      rules: hosts.map((host) => ({ host, http: { paths } })),
    },
  });
}
