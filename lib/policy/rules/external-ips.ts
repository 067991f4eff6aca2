import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { where } from '../admission/condition';
import type { Rule } from '../rule';

export const externalIps: Rule = {
  id: 'external-ips',
  severity: 'error',
  title: 'No Service takes addresses from outside of the cluster for its own.',
  why: 'Whoever may write it gets what the whole cluster sends to these addresses (CVE-2020-8554).',
  source: 'https://github.com/kubernetes/kubernetes/issues/97076',
  kinds: ['Service'],
  admission: {
    found: where('size(variables.all.spec.?externalIPs.orValue([])) > 0', "'externalIPs'"),
    fix: 'remove it, and have a load balancer or the Gateway of the cluster take the address',
  },
  check: (manifest) => {
    const addresses = valueAt(manifest, ['spec', 'externalIPs']);
    if (!Array.isArray(addresses) || addresses.length === 0) return [];
    const fix = 'remove it, and have a load balancer or the Gateway of the cluster take the address';
    return [{ pointer: '/spec/externalIPs', got: show(addresses), allowed: 'not set', fix }];
  },
};
