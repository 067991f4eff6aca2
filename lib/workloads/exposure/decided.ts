import type { Construct } from 'constructs';
import { defaultsOf } from '../../platform/defaults';
import { listOf } from './backend';
import type { ExposureProps } from './props';

/** What was said of the exposure, with what the organisation decided where nothing was said. */
export function decided(scope: Construct, { ingress, httpRoute }: ExposureProps): ExposureProps {
  const { domain, ...ofIngress } = defaultsOf(scope).exposure ?? {};
  const { clusterIssuer } = ofIngress;
  const inDomain = (host: string) => (domain === undefined || host.includes('.') ? host : `${host}.${domain}`);
  const certificate = httpRoute?.certificate && { ...(clusterIssuer && { clusterIssuer }), ...httpRoute.certificate };
  return {
    ...(ingress && { ingress: { ...ofIngress, ...ingress, host: listOf(ingress.host).map(inDomain) } }),
    ...(httpRoute && {
      httpRoute: { ...httpRoute, hostnames: httpRoute.hostnames.map(inDomain), ...(certificate && { certificate }) },
    }),
  };
}
