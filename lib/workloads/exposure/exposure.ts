import type { Construct } from 'constructs';
import { defaults } from '../../defaults';
import { namespaceOf } from '../../kubernetes/namespace';
import type { Peer } from '../../network/peer';
import { PolicyRules } from '../../network/policy-rules';
import type { Origin } from '../../problems/origin';
import type { Backend } from './backend';
import { decided } from './decided';
import { addHttpRoute } from './http-route';
import { addIngress } from './ingress';
import type { ExposureProps } from './props';

/** Where what is said of the exposure ends up. */
export const exposureOrigins: readonly Origin[] = [
  ['Ingress', '/metadata/annotations', 'ingress'],
  ['Ingress', '/spec', 'ingress'],
  ['Ingress', '/spec/rules', 'ingress.host'],
  ['HTTPRoute', '/spec', 'httpRoute'],
  ['HTTPRoute', '/spec/hostnames', 'httpRoute.hostnames'],
  ['HTTPRoute', '/spec/parentRefs', 'httpRoute.gateway'],
  ['Certificate', '/spec', 'httpRoute.certificate'],
];

/** The pods that answer Let's Encrypt for cert-manager; they come and go in the namespace of the certificate. */
const acmeSolver = { 'acme.cert-manager.io/http01-solver': 'true' };
const acmeSolverPort = 8089;

/** What is exposed. */
export interface Exposed {
  readonly backend: Backend;
  /** Port the pods listen on. */
  readonly targetPort: number;
  /** Policy of the pods. */
  readonly policy: PolicyRules;
}

/** Makes what exposes a service, and lets in whoever sends the requests on, and nobody else. */
export function expose(scope: Construct, { backend, targetPort, policy }: Exposed, props: ExposureProps): void {
  const { ingress, httpRoute } = decided(scope, props);
  const solved: [property: string, from: Peer][] = [];
  const accept = (property: string, from: Peer, hasCertificate: boolean) => {
    policy.allowFrom(from, targetPort, { construct: scope, property });
    if (hasCertificate) solved.push([property, from]);
  };
  if (ingress) {
    addIngress(scope, backend, ingress);
    accept('ingress.controller', ingress.controller ?? nginxPods(), true);
  }
  if (httpRoute) {
    addHttpRoute(scope, backend, httpRoute);
    const namespace = httpRoute.gateway.namespace ?? namespaceOf(scope);
    accept('httpRoute.controller', httpRoute.controller ?? { namespace }, httpRoute.certificate !== undefined);
  }
  if (solved.length === 0) return;
  const solver = new PolicyRules(scope, 'acme-policy', `${backend.name}-acme`, acmeSolver, backend.labels);
  for (const [property, from] of solved) solver.allowFrom(from, acmeSolverPort, { construct: scope, property });
}

function nginxPods(): Peer {
  const { namespace, name } = defaults.ingress.controller;
  return { namespace, selector: { 'app.kubernetes.io/name': name } };
}
