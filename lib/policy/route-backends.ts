import type { Manifest } from '../render/manifest';
import { ingressSpec, isIngress, routeSpec } from './routes';

/** A Service that requests are sent on to. */
export interface RouteBackend {
  readonly name: string;
  /** Namespace of the Service, where it is named. */
  readonly namespace: string | undefined;
  readonly port: number | string | undefined;
  readonly pointer: string;
}

/** The Services that an object names. */
export function backendsOf(manifest: Manifest): RouteBackend[] {
  const named = isIngress(manifest) ? backendsOfIngress(manifest) : backendsOfRoute(manifest);
  return named.flatMap(({ name, ...backend }) =>
    typeof name === 'string' && backend.port !== inAnnotation ? [{ name, ...backend }] : [],
  );
}

/** The load balancers of AWS are told in an annotation of that name what to do with the requests. */
const inAnnotation = 'use-annotation';

type Unchecked = Omit<RouteBackend, 'name'> & { readonly name: unknown };

function backendsOfIngress(manifest: Manifest): Unchecked[] {
  const { defaultBackend, rules = [] } = ingressSpec(manifest);
  const all = rules.flatMap(({ http }, rule) =>
    (http?.paths ?? []).map(({ backend }, index) => ({
      backend,
      pointer: `/spec/rules/${rule}/http/paths/${index}/backend/service`,
    })),
  );
  return [{ backend: defaultBackend, pointer: '/spec/defaultBackend/service' }, ...all].map(({ backend, pointer }) => {
    const { name, port } = backend?.service ?? {};
    return { name, namespace: undefined, port: port?.number ?? port?.name, pointer };
  });
}

function backendsOfRoute(manifest: Manifest): Unchecked[] {
  const { rules = [] } = routeSpec(manifest);
  return rules.flatMap(({ backendRefs = [] }, rule) =>
    backendRefs.flatMap(({ group = '', kind = 'Service', name, namespace, port }, index) =>
      group === '' && kind === 'Service'
        ? [{ name, namespace, port, pointer: `/spec/rules/${rule}/backendRefs/${index}` }]
        : [],
    ),
  );
}
