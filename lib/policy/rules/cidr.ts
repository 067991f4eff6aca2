import { isIP } from 'node:net';
import { show } from '../../problems/show';
import type { Rule } from '../rule';

interface Peer {
  readonly ipBlock?: { readonly cidr?: unknown; readonly except?: readonly unknown[] };
}

export const cidr: Rule = {
  id: 'cidr',
  severity: 'error',
  title: 'An address of a policy is an IP block: an address and the length of its prefix.',
  why: 'The API server refuses the policy, after it has taken the objects before it, and the workload runs without one.',
  source: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource',
  kinds: ['NetworkPolicy'],
  check: (manifest) =>
    blocksOf(manifest.spec)
      .filter(({ value }) => !isCidr(value))
      .map(({ value, pointer }) => ({
        pointer,
        got: show(value),
        allowed: "an IP block, such as '10.20.0.0/16' or '203.0.113.10/32'",
        fix: isIP(String(value))
          ? `write '${value}/${isIP(String(value)) === 4 ? 32 : 128}'`
          : 'write the addresses: a policy knows no host names',
      })),
};

function isCidr(value: unknown): boolean {
  const [, address = '', prefix] = /^(.+)\/(\d{1,3})$/.exec(String(value)) ?? [];
  const version = isIP(address);
  return version > 0 && Number(prefix) <= (version === 4 ? 32 : 128);
}

function blocksOf(spec: unknown): { value: unknown; pointer: string }[] {
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
        }));
        return ipBlock ? [{ value: ipBlock.cidr, pointer: `${pointer}/cidr` }, ...except] : [];
      }),
    ),
  );
}
