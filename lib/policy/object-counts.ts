import { pluralOf } from '../kubernetes/plural';
import { groupOf, type Manifest } from '../render/manifest';
import { valueAt } from '../render/values';
import { kindOf } from './kinds';

/** What the API server puts into each namespace by itself, by the names of a quota. */
export const givenCounts: readonly (readonly [name: string, amount: number])[] = [
  ['count/configmaps', 1],
  ['count/serviceaccounts', 1],
];

/** What an object counts for, by the names of a quota: `count/deployments.apps`, `services.loadbalancers`. */
export function countsOf(manifest: Manifest): (readonly [name: string, amount: number])[] {
  const { apiVersion, kind } = manifest;
  const name = [`count/${pluralOf(kind)}`, groupOf(apiVersion)].filter(Boolean).join('.');
  return [[name, 1], ...(kindOf(manifest) === 'Service' ? exposureOf(manifest) : [])];
}

/** A load balancer has a port on each node for each of its own, unless it is to have none. */
function exposureOf({ spec }: Manifest): (readonly [name: string, amount: number])[] {
  const [type, ports] = [valueAt(spec, ['type']), valueAt(spec, ['ports'])];
  const all = (Array.isArray(ports) ? ports : []) as unknown[];
  if (type === 'NodePort') return [['services.nodeports', all.length]];
  if (type !== 'LoadBalancer') return [];
  const isAsked = (port: unknown) => Boolean(valueAt(port, ['nodePort']));
  const chosen = valueAt(spec, ['allocateLoadBalancerNodePorts']) === false ? all.filter(isAsked) : all;
  return [
    ['services.loadbalancers', 1],
    ['services.nodeports', chosen.length],
  ];
}
