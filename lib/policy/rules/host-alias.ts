import { valueAt } from '../../render/values';
import { where } from '../admission/condition';
import { podKinds, podTemplateOf } from '../pods';
import type { Rule } from '../rule';

export const hostAlias: Rule = {
  id: 'host-alias',
  severity: 'note',
  title: 'A pod finds others by DNS, and has no names of its own for addresses.',
  why: 'An address that changes, or that somebody else gets, is found out when requests fail or go to the wrong one.',
  source: 'https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/',
  kinds: podKinds,
  admission: {
    found: where(
      "variables.pod.?hostAliases.orValue([]).exists(a, !a.?ip.orValue('').startsWith('127.') && a.?ip.orValue('') != '::1')",
      "'hostAliases'",
    ),
    fix: 'make a Service without selector, or one with externalName, and remove hostAliases',
  },
  check: (manifest) => {
    const { spec, pointer } = podTemplateOf(manifest) ?? {};
    const aliases = valueAt(spec, ['hostAliases']);
    const remote = (Array.isArray(aliases) ? aliases : []).filter((alias) => !isLocal(valueAt(alias, ['ip'])));
    if (remote.length === 0) return [];
    const got = `names for ${remote.length === 1 ? 'an address' : `${remote.length} addresses`}`;
    const fix = 'make a Service without selector, or one with externalName, and remove hostAliases';
    return [{ pointer: `${pointer}/hostAliases`, got, allowed: 'names that DNS knows', fix }];
  },
};

/** The pod itself. */
function isLocal(address: unknown): boolean {
  return typeof address === 'string' && (address.startsWith('127.') || address === '::1');
}
