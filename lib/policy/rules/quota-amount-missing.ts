import { valueAt } from '../../render/values';
import { type AmountKind, missingAmounts } from '../amounts';
import { containersOf, podKinds, podTemplateOf } from '../pods';
import { hardLimitsOf } from '../quotas';
import type { Rule } from '../rule';

const examples: Readonly<Record<string, string>> = { cpu: '100m', memory: '128Mi' };

/** What a quota may count that the API server then demands of every container, by all names that it has in quotas. */
const demanded: Readonly<Record<string, string>> = {
  cpu: 'requests.cpu',
  memory: 'requests.memory',
  'requests.cpu': 'requests.cpu',
  'requests.memory': 'requests.memory',
  'limits.cpu': 'limits.cpu',
  'limits.memory': 'limits.memory',
};

export const quotaAmountMissing: Rule = {
  id: 'quota-amount-missing',
  severity: 'error',
  title: 'Where a quota counts CPU or memory, containers say how much, or a LimitRange says it for them.',
  why: 'The API server refuses every pod; the workload is taken and never has any.',
  source: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/#requests-vs-limits',
  kinds: podKinds,
  across: true,
  check: (manifest, objects) => {
    const { namespace } = manifest.metadata;
    const limits = objects.ofKindIn('ResourceQuota', namespace).flatMap(hardLimitsOf);
    const counted = new Set(limits.flatMap(({ name }) => demanded[name] ?? []));
    // A pod that says it as a whole need not say it by container.
    if (counted.size === 0 || valueAt(podTemplateOf(manifest)?.spec, ['resources'])) return [];
    return containersOf(manifest).flatMap(({ container, pointer }) =>
      [...counted].flatMap((name) => {
        const [kind, resource] = name.split('.') as [AmountKind, string];
        if (missingAmounts(container, kind, [resource], manifest, objects).length === 0) return [];
        return [
          {
            pointer: `${pointer}/resources/${kind}/${resource}`,
            got: `nothing, where a quota counts ${name}`,
            allowed: 'an amount, or a LimitRange in the namespace that has a default',
            fix: `write ${kind}: { ${resource}: '${examples[resource]}' }, as measured`,
          },
        ];
      }),
    );
  },
};
