import { Defaults, type HttpRoute, type Ingress, WebService } from 'holdfast';
import type { Manifest } from '../../lib/render/manifest';
import { at, leastProps, produceOne } from '../helpers/manifests';

const produced = (props: object) => produceOne((stack) => new WebService(stack, 'web', { ...leastProps, ...props }));

/** The objects of a service by kind and name. */
function rendered(props: { ingress?: Ingress; httpRoute?: HttpRoute; servicePort?: number }): Record<string, Manifest> {
  const { objects, problems } = produced(props);
  expect(problems).toEqual([]);
  return Object.fromEntries(objects.map(({ manifest }) => [`${manifest.kind} ${manifest.metadata.name}`, manifest]));
}

const host = 'shop.example.com';
const gateway = { name: 'public', namespace: 'gateways' };
const ofNamespace = (name: string) => ({ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } } });
const nginx = {
  ...ofNamespace('ingress-nginx'),
  podSelector: { matchLabels: { 'app.kubernetes.io/name': 'ingress-nginx' } },
};
const tcp = (port: number) => [{ protocol: 'TCP', port }];

test('a service that is not exposed has no Ingress, no route and no certificate', () => {
  const kinds = Object.values(rendered({})).map(({ kind }) => kind);
  expect(kinds).not.toEqual(expect.arrayContaining(['Ingress']));
  expect(kinds).not.toEqual(expect.arrayContaining(['HTTPRoute']));
});

test('an Ingress has TLS for its host, and plain HTTP is sent on to HTTPS', () => {
  const ingress = rendered({ ingress: { host } })['Ingress web'];
  expect(ingress?.metadata.annotations).toEqual({
    'cert-manager.io/cluster-issuer': 'letsencrypt-prod',
    'nginx.ingress.kubernetes.io/ssl-redirect': 'true',
  });
  expect(ingress?.spec).toEqual({
    ingressClassName: 'nginx',
    tls: [{ hosts: [host], secretName: 'web-tls' }],
    rules: [
      {
        host,
        http: {
          paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { name: 'http' } } } }],
        },
      },
    ],
  });
});

test('only the pods of the ingress controller may connect, to the port of the pods', () => {
  const policy = rendered({ ingress: { host }, servicePort: 8080 })['NetworkPolicy web'];
  expect(at(policy, 'spec.ingress')).toEqual([{ from: [nginx], ports: tcp(3000) }]);
});

test('who answers for cert-manager in the namespace can be reached by the controller as well', () => {
  const policy = rendered({ ingress: { host } })['NetworkPolicy web-acme'];
  expect(policy?.metadata.labels).toMatchObject({ 'app.kubernetes.io/name': 'web' });
  expect(policy?.spec).toMatchObject({
    podSelector: { matchLabels: { 'acme.cert-manager.io/http01-solver': 'true' } },
    ingress: [{ from: [nginx], ports: tcp(8089) }],
  });
});

test('every host has every path, and all hosts are in the certificate', () => {
  const hosts = [host, 'www.shop.example.com'];
  const { spec } = rendered({ ingress: { host: hosts, path: ['/api', '/'] } })['Ingress web'] as Manifest;
  expect(at(spec, 'tls.0.hosts')).toEqual(hosts);
  const rules = at(spec, 'rules') as { host: string; http: { paths: { path: string }[] } }[];
  expect(rules.map((rule) => [rule.host, ...rule.http.paths.map(({ path }) => path)])).toEqual([
    [host, '/api', '/'],
    ['www.shop.example.com', '/api', '/'],
  ]);
});

test('a route hangs on the listener with TLS, and tells browsers to stay with it', () => {
  const objects = rendered({ httpRoute: { hostnames: [host], gateway }, servicePort: 8080 });
  expect(objects['HTTPRoute web']?.spec).toEqual({
    parentRefs: [{ ...gateway, sectionName: 'https' }],
    hostnames: [host],
    rules: [
      {
        matches: [{ path: { type: 'PathPrefix', value: '/' } }],
        filters: [
          {
            type: 'ResponseHeaderModifier',
            responseHeaderModifier: { set: [{ name: 'Strict-Transport-Security', value: 'max-age=31536000' }] },
          },
        ],
        backendRefs: [{ name: 'web', port: 8080 }],
      },
    ],
  });
  expect(objects['HTTPRoute web']?.metadata).not.toHaveProperty('annotations');
  expect(at(objects['NetworkPolicy web'], 'spec.ingress')).toEqual([
    { from: [ofNamespace('gateways')], ports: tcp(3000) },
  ]);
  const kinds = Object.values(objects).map(({ kind }) => kind);
  for (const kind of ['Certificate', 'ReferenceGrant']) expect(kinds).not.toContain(kind);
  expect(Object.keys(objects)).not.toContain('NetworkPolicy web-acme');
});

test('a certificate of a route is an object, which a Gateway of another namespace may read', () => {
  const objects = rendered({ httpRoute: { hostnames: [host], gateway, certificate: {} } });
  expect(objects['Certificate web']?.spec).toMatchObject({
    secretName: 'web-tls',
    dnsNames: [host],
    issuerRef: { kind: 'ClusterIssuer', name: 'letsencrypt-prod' },
  });
  expect(objects['ReferenceGrant web']?.spec).toEqual({
    from: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', namespace: 'gateways' }],
    to: [{ group: '', kind: 'Secret', name: 'web-tls' }],
  });
  expect(at(objects['NetworkPolicy web-acme'], 'spec.ingress')).toEqual([
    { from: [ofNamespace('gateways')], ports: tcp(8089) },
  ]);
});

test('a Gateway of the same namespace needs no leave, and its pods are those of the namespace', () => {
  const objects = rendered({ httpRoute: { hostnames: [host], gateway: { name: 'own' }, certificate: {} } });
  expect(Object.keys(objects)).not.toContain('ReferenceGrant web');
  expect(at(objects['HTTPRoute web'], 'spec.parentRefs')).toEqual([{ name: 'own', sectionName: 'https' }]);
  expect(at(objects['NetworkPolicy web'], 'spec.ingress.0.from')).toEqual([ofNamespace('production')]);
});

test.each<[object, string, string]>([
  [{ ingress: {} }, 'ingress.host', 'nothing'],
  [{ ingress: 'shop.example.com' }, 'ingress', '"shop.example.com" (string)'],
  [{ ingress: { host: 'https://shop.example.com' } }, 'ingress.host', '"https://shop.example.com" (string)'],
  [{ ingress: { host: 'Shop.example.com' } }, 'ingress.host', '"Shop.example.com" (string)'],
  [{ ingress: { host: [] } }, 'ingress.host', '[] (object)'],
  [{ ingress: { host, path: 'api' } }, 'ingress.path', '"api" (string)'],
  [{ ingress: { host, path: '/a//b' } }, 'ingress.path', '"/a//b" (string)'],
  [{ ingress: { host, path: ['/a', '/b?c'] } }, 'ingress.path[1]', '"/b?c" (string)'],
  [{ ingress: { host, pathType: 'Regex' } }, 'ingress.pathType', '"Regex" (string)'],
  [{ ingress: { host, readTimeoutSeconds: '60s' } }, 'ingress.readTimeoutSeconds', '"60s" (string)'],
  [{ ingress: { host, readTimeoutSeconds: 0.5 } }, 'ingress.readTimeoutSeconds', '0.5 (number)'],
  [{ ingress: { host, maxBodyMebibytes: -1 } }, 'ingress.maxBodyMebibytes', '-1 (number)'],
  [{ ingress: { host, annotations: {} } }, 'ingress.annotations', 'a property of that name'],
  [{ ingress: { host, dns: { ttlSeconds: 0 } } }, 'ingress.dns.ttlSeconds', '0 (number)'],
  [{ ingress: { host, controller: {} } }, 'ingress.controller', '{} (object)'],
  [{ ingress: { host, controller: { cidr: '10.0.0.1/8' } } }, 'ingress.controller', '"10.0.0.1/8"'],
  [{ httpRoute: { hostnames: [], gateway } }, 'httpRoute.hostnames', '[] (object)'],
  [{ httpRoute: { hostnames: [host] } }, 'httpRoute.gateway', 'nothing'],
  [{ httpRoute: { hostnames: [host], gateway: { name: 'A' } } }, 'httpRoute.gateway.name', '"A" (string)'],
  [{ httpRoute: { hostnames: [host], gateway, certificate: true } }, 'httpRoute.certificate', 'true (boolean)'],
])('%j is refused at its property', (props, property, got) => {
  const { problems } = produced(props);
  expect([...new Set(problems.map((problem) => `${problem.property}: ${problem.got}`))]).toEqual([
    `${property}: ${got}`,
  ]);
});

test('two services with one host and path are told at the host of the second', () => {
  const { problems } = produceOne((stack) => {
    new WebService(stack, 'api', { ...leastProps, ingress: { host } });
    new WebService(stack, 'web', { ...leastProps, ingress: { host } });
  });
  expect(problems).toMatchObject([
    {
      id: 'route-claimed-twice',
      property: 'ingress.host',
      path: 'shop/web',
      got: 'shop.example.com/, which Ingress production/api claims as well',
    },
  ]);
});

test.each<[string, object]>([
  ['a wildcard', { ingress: { host: '*.example.com' } }],
  ['both ways at once', { ingress: { host }, httpRoute: { hostnames: [host], gateway } }],
  ['any size, and GRPC', { ingress: { host, maxBodyMebibytes: 0, backendProtocol: 'GRPC' } }],
  ['addresses of a load balancer', { ingress: { host, className: 'alb', controller: { cidr: '10.0.0.0/16' } } }],
  ['forgetting HTTPS', { httpRoute: { hostnames: [host], gateway, hstsMaxAgeSeconds: 0 } }],
])('%s is let through', (_, props) => {
  expect(produced(props).problems).toEqual([]);
});

test('what the organisation decided holds where a service says nothing itself', () => {
  const controller = { namespace: 'edge' };
  const exposure = { domain: 'example.com', className: 'public', clusterIssuer: 'own-ca', controller };
  const { objects, problems } = produceOne((stack) => {
    Defaults.of(stack).set({ exposure });
    new WebService(stack, 'web', { ...leastProps, ingress: { host: ['shop', 'shop.example.org'] } });
    const httpRoute = { hostnames: ['api'], gateway: { name: 'public' }, certificate: { secretName: 'api-route-tls' } };
    new WebService(stack, 'api', { ...leastProps, ingress: { host: 'old', className: 'nginx' }, httpRoute });
  });
  expect(problems).toEqual([]);
  const find = (kind: string, name: string) =>
    objects.find(({ manifest }) => manifest.kind === kind && manifest.metadata.name === name)?.manifest;
  expect(find('Ingress', 'web')).toMatchObject({
    metadata: { annotations: { 'cert-manager.io/cluster-issuer': 'own-ca' } },
    spec: { ingressClassName: 'public', tls: [{ hosts: ['shop.example.com', 'shop.example.org'] }] },
  });
  expect(at(find('NetworkPolicy', 'web'), 'spec.ingress.0.from')).toEqual([ofNamespace('edge')]);
  expect(at(find('Ingress', 'api'), 'spec.ingressClassName')).toBe('nginx');
  expect(at(find('HTTPRoute', 'api'), 'spec.hostnames')).toEqual(['api.example.com']);
  expect(at(find('Certificate', 'api'), 'spec')).toMatchObject({
    dnsNames: ['api.example.com'],
    issuerRef: { name: 'own-ca' },
  });
});
