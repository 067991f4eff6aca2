import { type HttpRoute, type Ingress, WebService, type WebServiceProps } from 'holdfast';
import { webServiceOrigins } from '../../lib/workloads/web-service/origins';
import { commonProps, type FullSurface, observedProps, scaledReplicas } from '../helpers/full-surface';

const ingress: Required<Ingress> = {
  host: ['shop.example.com', 'www.shop.example.com'],
  path: ['/', '/shop'],
  pathType: 'Exact',
  className: 'public',
  clusterIssuer: 'own-ca',
  tlsSecretName: 'shop-certificate',
  backendProtocol: 'GRPC',
  maxBodyMebibytes: 8,
  connectTimeoutSeconds: 3,
  sendTimeoutSeconds: 20,
  readTimeoutSeconds: 90,
  dns: { hostnames: ['old.example.com'], ttlSeconds: 60 },
  controller: { namespace: 'edge', selector: { app: 'proxy' } },
};

const httpRoute: Required<HttpRoute> = {
  hostnames: ['shop.example.com'],
  gateway: { name: 'public', namespace: 'gateways', listener: 'shop' },
  path: ['/', '/shop'],
  pathType: 'Exact',
  requestTimeoutSeconds: 20,
  hstsMaxAgeSeconds: 600,
  certificate: { clusterIssuer: 'own-ca', secretName: 'route-certificate' },
  dns: { hostnames: ['old.example.com'], ttlSeconds: 60 },
  controller: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] },
};

/** Every property there is: one that is added without a line here does not compile. */
const props: Required<WebServiceProps> = {
  image: 'registry.example.com/web:1.2.0',
  command: ['serve'],
  args: ['--all'],
  port: 3001,
  probes: {
    liveness: { path: '/live', initialDelaySeconds: 11, periodSeconds: 12, timeoutSeconds: 4, failureThreshold: 5 },
    readiness: { path: '/ready', initialDelaySeconds: 6, periodSeconds: 7, timeoutSeconds: 5, failureThreshold: 6 },
    startup: { path: '/started', initialDelaySeconds: 1, periodSeconds: 2, timeoutSeconds: 1, failureThreshold: 60 },
  },
  replicas: scaledReplicas,
  minAvailable: 2,
  recommendResources: true,
  config: { LOG_LEVEL: 'debug' },
  secrets: ['api-secrets'],
  ...commonProps,
  ...observedProps,
  servicePort: 8080,
  appProtocol: 'kubernetes.io/h2c',
  sessionAffinity: 'ClientIP',
  ingress,
  httpRoute,
  preStopSleepSeconds: 9,
};

export const webService: FullSurface<WebServiceProps> = {
  make: (stack, given) => new WebService(stack, 'web', given),
  props,
  origins: webServiceOrigins,
  otherwise: /^replicas$|memoryPercent|tcpPort|grpcPort|probes.*command/,
};
