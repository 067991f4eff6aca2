import { show } from '../../problems/show';
import { suggest } from '../../problems/suggest';
import { backendsOf } from '../route-backends';
import type { Rule } from '../rule';

export const routeBackendMissing: Rule = {
  id: 'route-backend-missing',
  severity: 'warning',
  title: 'An Ingress or a route sends requests on to a Service of its stack.',
  why: 'Every request is answered with an error (503). Where another stack makes the Service, its own route is the better place.',
  source: 'https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource',
  kinds: ['Ingress', 'HTTPRoute', 'GRPCRoute'],
  across: true,
  misses: ['Service'],
  check: (manifest, objects) =>
    backendsOf(manifest).flatMap(({ name, namespace, pointer }) => {
      const home = manifest.metadata.namespace;
      if ((namespace ?? home) !== home || objects.find('Service', home, name)) return [];
      const names = objects.ofKindIn('Service', home).map((service) => service.metadata.name);
      const near = suggest(name, names);
      return [
        {
          pointer: `${pointer}/name`,
          got: show(name),
          allowed: names.length > 0 ? `a Service: ${names.slice(0, 6).join(', ')}` : 'a Service of the stack',
          fix: near ? `write '${near}'` : 'name a Service of the stack, or expose the other one where it is made',
          ...(near ? {} : { plainFix: 'name a Service that is there, or add the one that is meant' }),
        },
      ];
    }),
};
