import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import type { Rule } from '../rule';
import { selecting } from '../selectors';

export const statefulSetService: Rule = {
  id: 'stateful-set-service',
  severity: 'warning',
  title: 'The Service that a StatefulSet names has no address of its own, and selects its pods.',
  why: 'The pods have no names in DNS, so that they find neither each other nor anybody them.',
  source: 'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id',
  kinds: ['StatefulSet'],
  across: true,
  check: (manifest, objects) => {
    const name = valueAt(manifest, ['spec', 'serviceName']) as string | undefined;
    const own = selecting('Service', manifest, objects);
    const headless = own.filter((service) => valueAt(service, ['spec', 'clusterIP']) === 'None');
    if (headless.some((service) => service.metadata.name === name)) return [];
    const service = objects.find('Service', manifest.metadata.namespace, name);
    const [right] = headless;
    if (!service && !right) return []; // it is made somewhere else, or nobody asks for the names
    const what = own.some((one) => one === service) ? 'has an address of its own' : 'does not select its pods';
    return [
      {
        pointer: '/spec/serviceName',
        got: service ? `${show(name)}, which ${what}` : show(name),
        allowed: 'a Service with clusterIP: None that selects the pods',
        fix: right ? `write serviceName: ${right.metadata.name}` : 'add a Service with clusterIP: None, and name that',
      },
    ];
  },
};
