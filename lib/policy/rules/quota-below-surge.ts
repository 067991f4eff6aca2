import { parseQuantity } from '../../kubernetes/quantity';
import { show } from '../../problems/show';
import { demandFor } from '../demand';
import { hardLimitsOf } from '../quotas';
import type { Rule } from '../rule';

export const quotaBelowSurge: Rule = {
  id: 'quota-below-surge',
  severity: 'error',
  title: 'A quota has room for what is in its namespace, when that is scaled up and a new version comes.',
  why: 'Pods are refused when they are needed most, and a rollout stops in the middle; nothing but an event says why.',
  source: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
  kinds: ['ResourceQuota'],
  across: true,
  check: (manifest, objects) =>
    hardLimitsOf(manifest).flatMap(({ name, value, pointer }) => {
      const needed = demandFor(name, manifest.metadata.namespace, objects) ?? 0;
      const hard = parseQuantity(value) ?? Number.POSITIVE_INFINITY;
      if (!(needed > hard + rounding)) return []; // a number that is known late is none here
      const amount = inBytes.test(name) ? `${Math.ceil(needed / 2 ** 20)}Mi` : String(Number(needed.toFixed(3)));
      return [
        {
          pointer,
          got: `${show(value)}, when all of them may take ${amount}`,
          allowed: `at least ${amount}`,
          fix: `write ${amount}, or ${ways.find(([names]) => names.test(name))?.[1]}`,
        },
      ];
    }),
};

const inBytes = /(memory|storage)$|hugepages-/;

/** What else helps, by what is counted. */
const ways: readonly (readonly [names: RegExp, way: string])[] = [
  [/^persistentvolumeclaims$|^requests\.storage$|storageclass/, 'claim less, or lower the replicas that claim it'],
  [/^count\/(?!pods$)|^services/, 'have fewer of them'],
  [/./, 'lower the maxima of autoscalers or maxSurge'],
];

/** What sums of fractions may be off by. */
const rounding = 1e-6;
