import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { celPattern, where } from '../admission/condition';
import { celExcepted, isExcepted } from '../exceptions';
import type { Rule } from '../rule';

const id = 'service-exposed';
/** By these a cloud is told that its load balancer is not for the internet. */
const internal =
  /^(service\.beta\.kubernetes\.io\/(aws-load-balancer-(internal|scheme)|azure-load-balancer-internal)|(cloud|networking)\.gke\.io\/load-balancer-type)$/;

/** In CEL, whether a Service is reached from the internet. */
const isInternalInCel = `variables.annotations.exists(a, a.matches(${celPattern(internal)}) && variables.annotations[a].matches('^(?i:true|internal)$'))`;
const isReached = [
  "(variables.all.spec.?type.orValue('') == 'NodePort' || variables.all.spec.?type.orValue('') == 'LoadBalancer'",
  `size(variables.all.spec.?loadBalancerSourceRanges.orValue([])) == 0 && !${isInternalInCel})`,
].join(' && ');

export const serviceExposed: Rule = {
  id,
  severity: 'warning',
  title: 'What is to be reached from outside of the cluster is reached through an Ingress or a Gateway.',
  why: 'A port of every node, or a load balancer for the whole internet, passes by TLS, by the log of requests and by its limits.',
  source: 'https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types',
  kinds: ['Service'],
  admission: {
    found: where(`${isReached} && !${celExcepted(id)}`, "'type ' + variables.all.spec.type"),
    fix: `write type: ClusterIP and add an Ingress, or say why in the annotation holdfast/${id}`,
  },
  check: (manifest) => {
    const type = valueAt(manifest, ['spec', 'type']);
    if ((type !== 'NodePort' && type !== 'LoadBalancer') || isExcepted(manifest, id)) return [];
    const annotations = Object.entries(manifest.metadata.annotations ?? {});
    const isInternal = annotations.some(([key, value]) => internal.test(key) && /^(true|internal)$/i.test(value));
    const ranges = valueAt(manifest, ['spec', 'loadBalancerSourceRanges', '0']);
    if (type === 'LoadBalancer' && (isInternal || ranges !== undefined)) return [];
    const fix = `write type: ClusterIP and add an Ingress, or say why in the annotation holdfast/${id}`;
    return [{ pointer: '/spec/type', got: show(type), allowed: 'ClusterIP, or loadBalancerSourceRanges', fix }];
  },
};
