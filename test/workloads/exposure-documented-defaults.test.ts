import { type HttpRoute, type Ingress, WebService } from 'holdfast';
import { exposureInterfaces } from '../../scripts/docs/interfaces';
import { testDocumentedDefaults } from '../helpers/documented-defaults';
import { at, leastProps, produceOne } from '../helpers/manifests';

const ingress: Ingress = { host: 'shop.example.com' };
const httpRoute: HttpRoute = { hostnames: ['shop.example.com'], gateway: { name: 'public' }, certificate: {} };
const objectsOf = (props: { ingress?: Ingress; httpRoute?: HttpRoute }) => {
  const { objects } = produceOne((stack) => new WebService(stack, 'web', { ...leastProps, ...props }));
  return Object.fromEntries(objects.map(({ manifest }) => [`${manifest.kind} ${manifest.metadata.name}`, manifest]));
};
const ofIngress = objectsOf({ ingress });
const ofRoute = objectsOf({ httpRoute });
const rule = (path: string) => at(ofIngress['Ingress web'], `spec.${path}`);
const route = (path: string) => at(ofRoute['HTTPRoute web'], `spec.${path}`);
const annotations = ofIngress['Ingress web']?.metadata.annotations ?? {};
/** What holds where the annotation is not there. */
const left = (annotation: string, words: string) =>
  annotations[`nginx.ingress.kubernetes.io/${annotation}`] === undefined
    ? `- that of the controller: ${words}`
    : 'another';
const dns = (annotation: string) => annotations[`external-dns.alpha.kubernetes.io/${annotation}`];
const paths = [rule('rules.0.http.paths.0.path'), route('rules.0.matches.0.path.value')];
const named = (name: unknown) => (name === 'web-tls' ? '- the name of the service with `-tls` at its end' : 'another');
const from = at(ofIngress['NetworkPolicy web'], 'spec.ingress.0.from.0');
const labels = Object.entries(at(from, 'podSelector.matchLabels') as object).map((label) => label.join(': '));
const namespace = Object.values(at(from, 'namespaceSelector.matchLabels') as object).join();
const gatewayPods = at(ofRoute['NetworkPolicy web'], 'spec.ingress.0.from.0') as object;
const hsts = String(route('rules.0.filters.0.responseHeaderModifier.set.0.value'));

/** What each default is in rendered output, in the words of its documentation. */
const observed: Readonly<Record<string, string>> = {
  'Exposure.path': `'${[...new Set(paths)].join()}'`,
  'Exposure.dns': dns('hostname') === undefined && dns('ttl') === undefined ? '- nothing but the host names' : 'more',
  'DnsRecords.hostnames': dns('hostname') === undefined ? '- none' : 'some',
  'DnsRecords.ttlSeconds': dns('ttl') === undefined ? '- that of external-dns' : 'another',
  'Ingress.pathType': `'${rule('rules.0.http.paths.0.pathType')}'`,
  'Ingress.className': `'${rule('ingressClassName')}'`,
  'Ingress.clusterIssuer': `'${annotations['cert-manager.io/cluster-issuer']}'`,
  'Ingress.tlsSecretName': named(rule('tls.0.secretName')),
  'Ingress.backendProtocol': left('backend-protocol', 'HTTP'),
  'Ingress.maxBodyMebibytes': left('proxy-body-size', '1'),
  'Ingress.connectTimeoutSeconds': left('proxy-connect-timeout', '5'),
  'Ingress.sendTimeoutSeconds': left('proxy-send-timeout', '60'),
  'Ingress.readTimeoutSeconds': left('proxy-read-timeout', '60'),
  'Ingress.controller': `- pods labelled ${labels.join()} in the namespace ${namespace}`,
  'GatewayReference.namespace':
    route('parentRefs.0.namespace') === undefined ? '- the namespace of the service' : 'one',
  'GatewayReference.listener': `'${route('parentRefs.0.sectionName')}'`,
  'RouteCertificate.clusterIssuer': `'${at(ofRoute['Certificate web'], 'spec.issuerRef.name')}'`,
  'RouteCertificate.secretName': named(at(ofRoute['Certificate web'], 'spec.secretName')),
  'HttpRoute.pathType': `'${route('rules.0.matches.0.path.type')}'`,
  'HttpRoute.requestTimeoutSeconds': route('rules.0.timeouts') === undefined ? '- that of the Gateway' : 'another',
  'HttpRoute.hstsMaxAgeSeconds': hsts.replace('max-age=', ''),
  'HttpRoute.certificate':
    objectsOf({ httpRoute: { hostnames: ['a.example.com'], gateway: { name: 'public' } } })['Certificate web'] ===
    undefined
      ? '- none: the Gateway has its own'
      : 'one',
  'HttpRoute.controller':
    Object.keys(gatewayPods).join() === 'namespaceSelector' ? '- all pods of the namespace of the Gateway' : 'others',
};

testDocumentedDefaults(exposureInterfaces, observed);
