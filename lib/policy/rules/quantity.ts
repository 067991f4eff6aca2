import { parseQuantity } from '../../kubernetes/quantity';
import { show } from '../../problems/show';
import { containersWhere } from '../admission/condition';
import { containersOf, podKinds } from '../pods';
import type { Finding, Rule } from '../rule';

/** In CEL, of a resource `r` in a list `l` of a container `c`; those with a domain are counted. */
const isWrong = [
  "r.contains('/') ? !quantity(c.resources[l][r]).isInteger() || quantity(c.resources[l][r]).isLessThan(quantity('0'))",
  "!quantity(c.resources[l][r]).isGreaterThan(quantity('0'))",
].join(' : ');

export const quantity: Rule = {
  id: 'quantity',
  severity: 'error',
  title: 'Requests and limits are positive Kubernetes quantities, and whole numbers of what a plugin hands out.',
  why: 'The API server refuses the workload, after it has taken the objects before it.',
  source: 'https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/',
  kinds: podKinds,
  admission: {
    found: containersWhere(`['requests', 'limits'].exists(l, c.?resources[?l].orValue({}).exists(r, ${isWrong}))`),
    fix: "write an amount, such as '250m' or '256Mi'",
  },
  check: (manifest) =>
    containersOf(manifest).flatMap(({ container, pointer }) =>
      (['requests', 'limits'] as const).flatMap((list) =>
        Object.entries(container.resources?.[list] ?? {}).flatMap(([resource, amount]): Finding[] => {
          if (isAmount(resource, parseQuantity(amount))) return [];
          const example = exampleOf(resource);
          return [
            {
              pointer: `${pointer}/resources/${list}/${resource}`,
              got: show(amount),
              allowed: example,
              fix: `write ${list}.${resource} in ${example}`,
            },
          ];
        }),
      ),
    ),
};

function isAmount(resource: string, amount: number | undefined): boolean {
  if (amount === undefined) return false;
  return resource.includes('/') ? Number.isInteger(amount) && amount >= 0 : amount > 0;
}

function exampleOf(resource: string): string {
  if (resource === 'cpu') return "cores, such as '250m' or '2'";
  return resource.includes('/') ? 'pieces, such as 1' : "bytes, such as '256Mi' or '1Gi'";
}
