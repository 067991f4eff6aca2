import { title } from '../../render/manifest';
import { claimedTwice, claimsOf, firstClaim } from '../route-claims';
import type { Rule } from '../rule';

export const routeClaimedTwice: Rule = {
  id: 'route-claimed-twice',
  severity: 'error',
  title: 'One object claims a host and a path.',
  why: 'Which of the two gets the requests depends on which is older, and changes when that one is made anew.',
  source: 'https://kubernetes.io/docs/concepts/services-networking/ingress/#multiple-matches',
  kinds: ['Ingress', 'HTTPRoute'],
  across: true,
  check: (manifest, objects) =>
    claimsOf(manifest).flatMap((claim) => {
      const first = firstClaim(claim, objects);
      if (first.manifest === manifest && first.pointer === claim.pointer) return [];
      return [{ pointer: claim.pointer, ...claimedTwice(claim, title(first.manifest)) }];
    }),
};
