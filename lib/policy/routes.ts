import { groupOf, type Manifest } from '../render/manifest';

interface IngressBackend {
  readonly service?: { readonly name?: string; readonly port?: { readonly number?: number; readonly name?: string } };
}

/** Of an Ingress, what rules look at. */
export interface IngressSpec {
  readonly ingressClassName?: string;
  readonly defaultBackend?: IngressBackend;
  readonly tls?: readonly { readonly hosts?: readonly string[] }[];
  readonly rules?: readonly {
    readonly host?: string;
    readonly http?: {
      readonly paths?: readonly {
        readonly path?: string;
        readonly pathType?: string;
        readonly backend?: IngressBackend;
      }[];
    };
  }[];
}

/** Of an HTTPRoute or a GRPCRoute, what rules look at. */
export interface RouteSpec {
  readonly hostnames?: readonly string[];
  readonly parentRefs?: readonly Readonly<Record<string, unknown>>[];
  readonly rules?: readonly {
    readonly matches?: readonly { readonly path?: { readonly type?: string; readonly value?: string } }[];
    readonly backendRefs?: readonly {
      readonly group?: string;
      readonly kind?: string;
      readonly name?: string;
      readonly namespace?: string;
      readonly port?: number;
    }[];
  }[];
}

/** An Ingress of Kubernetes itself; others have a kind of that name as well. */
export function isIngress({ apiVersion, kind }: Manifest): boolean {
  return kind === 'Ingress' && groupOf(apiVersion) === 'networking.k8s.io';
}

export function ingressSpec(manifest: Manifest): IngressSpec {
  return (manifest.spec ?? {}) as IngressSpec;
}

export function routeSpec(manifest: Manifest): RouteSpec {
  return (manifest.spec ?? {}) as RouteSpec;
}
