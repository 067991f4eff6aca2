import { waiverPrefix } from '../../problems/waiver';
import { celText } from './condition';
import type { CelVariable } from './variables';

/** A day of the calendar, in a pattern: there is no 31st of February, and a 29th in leap years alone. */
const days = {
  leap: '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29',
  long: '\\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
  short: '\\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
  february: '\\d{4}-02-(?:0[1-9]|1\\d|2[0-8])',
};
/** Begins with the day, at the sixth letter, and goes on with the owner and the reason. */
const pattern = `^until (?:${Object.values(days).join('|')}), [^:\\s][^:\\n]*:\\s*\\S`;

/**
 * What the API server takes for the time: when the lease of an API server was last renewed, which each does every ten
 * seconds. CEL has no clock, and the times in an object's own metadata can be had as they are wanted: whoever only takes
 * a field away leaves them as they were, and whoever writes them sets them.
 * @see https://kubernetes.io/docs/concepts/architecture/leases/#api-server-identity
 */
export const clock = {
  paramKind: { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease' },
  paramRef: {
    namespace: 'kube-system',
    selector: { matchLabels: { 'apiserver.kubernetes.io/identity': 'kube-apiserver' } },
  },
};

/** Says of an object whether it has a waiver of a rule which is whole and whose day is not over. */
export function waiverVariables(id: string): CelVariable[] {
  const annotation = celText(waiverAnnotation(id));
  return [
    { name: 'waiver', expression: `variables.annotations[?${annotation}].orValue('')` },
    {
      name: 'waived',
      expression: `variables.waiver.matches(${celText(pattern)}) && variables.waiver.substring(6, 16) >= string(params.spec.renewTime).substring(0, 10)`,
    },
  ];
}

export function waiverAnnotation(id: string): string {
  return waiverPrefix + id;
}
