import { parseQuantity } from '../../kubernetes/quantity';
import { show } from '../../problems/show';
import { valueAt } from '../../render/values';
import { namespaceDemand } from '../demand';
import type { Rule } from '../rule';

/** The names that a quota can have for the same. */
const aliases: Readonly<Record<string, string>> = {
  cpu: 'requests.cpu',
  memory: 'requests.memory',
  'count/pods': 'pods',
};

export const quotaBelowSurge: Rule = {
  id: 'quota-below-surge',
  severity: 'error',
  title: 'A quota has room for what runs in its namespace when it is scaled up and a new version comes.',
  why: 'Pods are refused when they are needed most, and a rollout stops in the middle; nothing but an event says why.',
  source: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
  kinds: ['ResourceQuota'],
  across: true,
  check: (manifest, objects) => {
    if (valueAt(manifest, ['spec', 'scopes']) || valueAt(manifest, ['spec', 'scopeSelector'])) return [];
    const demand = namespaceDemand(manifest.metadata.namespace, objects);
    return Object.entries(valueAt(manifest, ['spec', 'hard']) ?? {}).flatMap(([name, value]) => {
      const needed = demand.get(aliases[name] ?? name);
      const hard = parseQuantity(value);
      if (needed === undefined || hard === undefined || needed <= hard + rounding) return [];
      const amount = /memory|storage/.test(name)
        ? `${Math.ceil(needed / 2 ** 20)}Mi`
        : String(Number(needed.toFixed(3)));
      return [
        {
          pointer: `/spec/hard/${name.replace('/', '~1')}`,
          got: `${show(value)}, when all of them may take ${amount}`,
          allowed: `at least ${amount}`,
          fix: `write ${amount}, or lower the maxima of autoscalers or maxSurge`,
        },
      ];
    });
  },
};

/** What sums of fractions may be off by. */
const rounding = 1e-6;
