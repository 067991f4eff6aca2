import type { Manifest } from '../render/manifest';
import { type Objects, perObjects } from './objects';
import { ingressSpec, isIngress, routeSpec } from './routes';
import type { Finding } from './rule';

/** A host and a path that an object wants the requests of. */
export interface Claim {
  readonly manifest: Manifest;
  readonly pointer: string;
  /** The host and the path, for people. */
  readonly address: string;
  /** Two claims of one key are for the same requests. */
  readonly key: string;
}

export function claimsOf(manifest: Manifest): Claim[] {
  return isIngress(manifest) ? claimsOfIngress(manifest) : claimsOfRoute(manifest);
}

function claimsOfIngress(manifest: Manifest): Claim[] {
  const { annotations = {} } = manifest.metadata;
  if (annotations['nginx.ingress.kubernetes.io/canary'] === 'true') return []; // it is there to share the requests
  const { ingressClassName, rules = [] } = ingressSpec(manifest);
  const className = ingressClassName ?? annotations['kubernetes.io/ingress.class'] ?? '';
  return rules.flatMap(({ host = '*', http }, rule) =>
    (http?.paths ?? []).map(({ path = '/', pathType = '' }, index) => ({
      manifest,
      pointer: `/spec/rules/${rule}/http/paths/${index}/path`,
      address: `${host}${path}`,
      key: keyOf('Ingress', className, host, pathType, path),
    })),
  );
}

function claimsOfRoute(manifest: Manifest): Claim[] {
  const { hostnames = ['*'], parentRefs = [], rules = [] } = routeSpec(manifest);
  const { namespace } = manifest.metadata;
  const parents = parentRefs.map((parent) => JSON.stringify(Object.entries({ namespace, ...parent }).sort()));
  return rules.flatMap(({ matches = [{}] }, rule) =>
    matches.flatMap(({ path, ...others }, index) =>
      hostnames.flatMap((host) =>
        parents.map((parent) => ({
          manifest,
          pointer: `/spec/rules/${rule}/matches/${index}`,
          address: `${host}${path?.value ?? '/'}`,
          key: keyOf(`Route ${JSON.stringify(others)}`, parent, host, path?.type ?? 'PathPrefix', path?.value ?? '/'),
        })),
      ),
    ),
  );
}

/** To a prefix a slash at its end is nothing. */
function keyOf(kind: string, to: string, host: string, type: string, path: string): string {
  return [kind, to, host, type, type.endsWith('Prefix') ? path.replace(/\/$/, '') : path].join('\0');
}

/** What is said of a claim that somebody else makes as well. */
export function claimedTwice({ address }: Pick<Claim, 'address'>, other: string): Omit<Finding, 'pointer'> {
  return {
    got: `${address}, which ${other} claims as well`,
    allowed: 'a host and a path that nobody else claims',
    fix: 'name another host or path, or send both to one service',
  };
}

/** Who claims something first. */
export function firstClaim({ key }: Claim, objects: Objects): Claim {
  return indexOf(objects).get(key) as Claim;
}

const indexOf = perObjects((objects): ReadonlyMap<string, Claim> => {
  const claims = (['Ingress', 'HTTPRoute'] as const).flatMap((kind) => objects.ofKind(kind).flatMap(claimsOf));
  return new Map(claims.reverse().map((claim) => [claim.key, claim]));
});
