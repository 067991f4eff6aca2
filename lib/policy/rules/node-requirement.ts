import { isLabelKey, isLabelValue } from '../../kubernetes/labels';
import { toPointer } from '../../problems/pointer';
import { show } from '../../problems/show';
import { type NodeRequirement, type PodSpec, podKinds, podTemplateOf } from '../pods';
import type { Finding, Rule } from '../rule';

export const nodeRequirement: Rule = {
  id: 'node-requirement',
  severity: 'error',
  title: 'What pods ask of nodes are labels, operators with the values they take, and weights from 1 to 100.',
  why: 'The API server refuses the workload, after it has taken the objects before it.',
  source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/',
  kinds: podKinds,
  admission: 'api-server',
  check: (manifest) => {
    const { spec, pointer } = podTemplateOf(manifest) ?? {};
    if (!spec?.nodeSelector && !spec?.affinity?.nodeAffinity) return [];
    const faults = [...inSelector(spec), ...inRequired(spec), ...inPreferred(spec)];
    return faults.map((fault) => ({ ...fault, pointer: `${pointer}${fault.pointer}` }));
  },
};

const keyWords = "a name, or a DNS name and a name with a slash between them: 'example.com/pool'";
const valueWords = 'up to 63 letters, digits, hyphens, dots and underscores';

function inSelector({ nodeSelector = {} }: PodSpec): Finding[] {
  return Object.entries(nodeSelector).flatMap(([key, value]) => label(`/nodeSelector${toPointer(key)}`, key, [value]));
}

function inRequired({ affinity }: PodSpec): Finding[] {
  const field = 'requiredDuringSchedulingIgnoredDuringExecution';
  return (affinity?.nodeAffinity?.[field]?.nodeSelectorTerms ?? []).flatMap(({ matchExpressions = [] }, term) =>
    matchExpressions.flatMap((requirement, index) =>
      judge(`/affinity/nodeAffinity/${field}/nodeSelectorTerms/${term}/matchExpressions/${index}`, requirement),
    ),
  );
}

function inPreferred({ affinity }: PodSpec): Finding[] {
  const field = 'preferredDuringSchedulingIgnoredDuringExecution';
  return (affinity?.nodeAffinity?.[field] ?? []).flatMap(({ weight, preference }, term) => {
    const pointer = `/affinity/nodeAffinity/${field}/${term}`;
    const expressions = preference?.matchExpressions ?? [];
    return [
      ...(isWeight(weight) ? [] : [weightFault(`${pointer}/weight`, weight)]),
      ...expressions.flatMap((one, index) => judge(`${pointer}/preference/matchExpressions/${index}`, one)),
    ];
  });
}

function judge(pointer: string, { key, operator, values = [] }: NodeRequirement): Finding[] {
  const [allowed, fits] = taken[String(operator)] ?? unknown;
  const got = `${show(operator)} with ${values.length === 0 ? 'no values' : show(values)}`;

  return fits(values)
    ? label(pointer, key, values)
    : [{ pointer, got, allowed, fix: 'correct the operator or the values' }];
}

type Values = readonly unknown[];

/** What each operator takes, in words, and whether values are that. */
const some = ['one value or more', (values: Values) => values.length > 0] as const;
const none = ['no value', (values: Values) => values.length === 0] as const;
const number = [
  'one whole number, from 0',
  (values: Values) => values.length === 1 && /^\d+$/.test(String(values[0])),
] as const;
const unknown = ['In, NotIn, Exists, DoesNotExist, Gt or Lt as operator', () => false] as const;
const taken: Readonly<Record<string, readonly [string, (values: Values) => boolean]>> = {
  In: some,
  NotIn: some,
  Exists: none,
  DoesNotExist: none,
  Gt: number,
  Lt: number,
};

function label(pointer: string, key: unknown, values: Values): Finding[] {
  if (!isLabelKey(String(key))) return [{ pointer, got: show(key), allowed: keyWords, fix: 'copy it from the node' }];
  const wrong = values.find((value) => !isLabelValue(String(value)));
  if (wrong === undefined) return [];
  return [{ pointer, got: show(wrong), allowed: valueWords, fix: 'copy it from the node' }];
}

function isWeight(weight: unknown): boolean {
  return Number.isInteger(weight) && Number(weight) >= 1 && Number(weight) <= 100;
}

function weightFault(pointer: string, weight: unknown): Finding {
  return { pointer, got: show(weight), allowed: 'a whole number from 1 to 100', fix: 'write weight: 100' };
}
