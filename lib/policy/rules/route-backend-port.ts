import { show } from '../../problems/show';
import { backendsOf } from '../route-backends';
import type { Rule } from '../rule';

interface ServiceSpec {
  readonly type?: string;
  readonly ports?: readonly { readonly name?: string; readonly port?: number }[];
}

export const routeBackendPort: Rule = {
  id: 'route-backend-port',
  severity: 'error',
  title: 'An Ingress or a route sends requests on to a port that the Service has.',
  why: 'Every request is answered with an error (503); the port of the pods is none of the Service.',
  source: 'https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource',
  kinds: ['Ingress', 'HTTPRoute', 'GRPCRoute'],
  across: true,
  check: (manifest, objects) =>
    backendsOf(manifest).flatMap(({ name, namespace, port, pointer }) => {
      const service = objects.find('Service', namespace ?? manifest.metadata.namespace, name);
      const { type, ports = [] } = (service?.spec ?? {}) as ServiceSpec;
      if (!service || port === undefined || type === 'ExternalName') return [];
      if (ports.some((one) => one.port === port || one.name === port)) return [];
      const byName = manifest.kind === 'Ingress';
      const known = ports.flatMap((one) => (byName && one.name ? [one.name, one.port] : [one.port]));
      const [first = 80] = known;
      return [
        {
          pointer: `${pointer}/port`,
          got: `${show(port)} of ${name}`,
          allowed: `a port of the Service: ${known.join(', ') || 'it has none'}`,
          fix: typeof first === 'string' ? `write name: '${first}'` : `write ${first}`,
        },
      ];
    }),
};
