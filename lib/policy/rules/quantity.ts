import { parseQuantity } from '../../kubernetes/quantity';
import { show } from '../../problems/show';
import { containersWhere } from '../admission/condition';
import { containersOf, podKinds } from '../pods';
import type { Finding, Rule } from '../rule';

export const quantity: Rule = {
  id: 'quantity',
  severity: 'error',
  title: 'Requests and limits are positive Kubernetes quantities.',
  why: 'The API server refuses the workload, after it has taken the objects before it.',
  source: 'https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/',
  kinds: podKinds,
  admission: {
    found: containersWhere(
      "['requests', 'limits'].exists(l, c.?resources[?l].orValue({}).exists(r, !quantity(c.resources[l][r]).isGreaterThan(quantity('0'))))",
    ),
    fix: "write an amount, such as '250m' or '256Mi'",
  },
  check: (manifest) =>
    containersOf(manifest).flatMap(({ container, pointer }) =>
      (['requests', 'limits'] as const).flatMap((list) =>
        Object.entries(container.resources?.[list] ?? {}).flatMap(([resource, amount]): Finding[] => {
          if ((parseQuantity(amount) ?? 0) > 0) return [];
          const example = resource === 'cpu' ? "cores, such as '250m' or '2'" : "bytes, such as '256Mi' or '1Gi'";
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
