import { cidrFault, exceptFault } from '../../network/cidr';
import { show } from '../../problems/show';
import type { Rule } from '../rule';

interface Peer {
  readonly ipBlock?: { readonly cidr?: unknown; readonly except?: readonly unknown[] };
}

/** In CEL: whether a text is a network, whether a block `b` is wrong, and the rules of a direction with such a block. */
const isNetwork = (block: string) => `isCIDR(${block}) && cidr(${block}).masked() == cidr(${block})`;
const isSmaller = 'cidr(b.cidr).containsCIDR(e) && cidr(e).prefixLength() > cidr(b.cidr).prefixLength()';
const isWrong = `!(${isNetwork('b.cidr')}) || b.?except.orValue([]).exists(e, !(${isNetwork('e')}) || !(${isSmaller}))`;
const wrongRules = (direction: string, side: string) =>
  `variables.all.spec.?${direction}.orValue([]).filter(r, r.?${side}.orValue([]).exists(p, has(p.ipBlock) && [p.ipBlock].exists(b, ${isWrong}))).map(r, 'a block of ${direction}')`;

export const cidr: Rule = {
  id: 'cidr',
  severity: 'error',
  title: 'An address of a policy is an IP block: an address and the length of its prefix.',
  why: 'The API server refuses the policy, after it has taken the objects before it, and the workload runs without one.',
  source: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource',
  kinds: ['NetworkPolicy'],
  admission: {
    found: `${wrongRules('ingress', 'from')} + ${wrongRules('egress', 'to')}`,
    fix: 'write networks, and within each what is smaller than it',
  },
  check: (manifest) =>
    blocksOf(manifest.spec).flatMap(({ value, pointer, within }) => {
      const fault = within === undefined ? cidrFault(value) : exceptFault(value, within);
      return fault ? [{ pointer, got: show(value), ...fault }] : [];
    }),
};

/** The blocks of a policy; one that is left out lies `within` another. */
function blocksOf(spec: unknown): { value: unknown; pointer: string; within?: unknown }[] {
  const rules = (spec ?? {}) as Record<string, readonly Record<string, readonly Peer[] | undefined>[] | undefined>;
  return [
    ['ingress', 'from'],
    ['egress', 'to'],
  ].flatMap(([direction = '', side = '']) =>
    (rules[direction] ?? []).flatMap((rule, index) =>
      (rule[side] ?? []).flatMap(({ ipBlock }, peer) => {
        const pointer = `/spec/${direction}/${index}/${side}/${peer}/ipBlock`;
        const except = (ipBlock?.except ?? []).map((value, position) => ({
          value,
          pointer: `${pointer}/except/${position}`,
          within: ipBlock?.cidr,
        }));
        return ipBlock ? [{ value: ipBlock.cidr, pointer: `${pointer}/cidr` }, ...except] : [];
      }),
    ),
  );
}
