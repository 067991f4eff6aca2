import { parseQuantity } from '../../kubernetes/quantity';
import { show } from '../../problems/show';
import { containersOf, podKinds } from '../pods';
import type { Finding, Rule } from '../rule';

export const limitBelowRequest: Rule = {
  id: 'limit-below-request',
  severity: 'error',
  title: 'A limit is at least as large as its request.',
  why: 'The API server refuses the workload, after it has taken the objects before it.',
  source: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits',
  kinds: podKinds,
  admission: 'api-server',
  check: (manifest) =>
    containersOf(manifest).flatMap(({ container, pointer }) => {
      const { requests = {}, limits = {} } = container.resources ?? {};
      return Object.entries(limits).flatMap(([resource, limit]): Finding[] => {
        const request = requests[resource];
        const [most, least] = [parseQuantity(limit), parseQuantity(request)];
        if (most === undefined || least === undefined || most >= least) return [];
        return [
          {
            pointer: `${pointer}/resources/limits/${resource}`,
            got: show(limit),
            allowed: `at least the request, ${show(request)}`,
            fix: `raise limits.${resource} to '${request}' or lower requests.${resource} to '${limit}'`,
          },
        ];
      });
    }),
};
