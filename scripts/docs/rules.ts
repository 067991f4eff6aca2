import type { KnownKind } from '../../lib/policy/kinds';
import { podKinds, servingKinds, writtenPodKinds } from '../../lib/policy/pods';
import type { Rule } from '../../lib/policy/rule';
import { rules } from '../../lib/policy/rules';
import { waiverRules } from '../../lib/policy/waiver-rules';

/** Lists of kinds that many rules have, the longest first, and what each is called. */
const lists: readonly (readonly [kinds: readonly KnownKind[], name: string])[] = [
  [podKinds, 'what makes pods'],
  [writtenPodKinds, 'what makes pods, but for those of Knative'],
  [servingKinds, 'what makes pods that go on'],
];

/** The table of all rules, one row each. */
export function ruleTable(): string {
  const rows = rules.map((rule) => {
    const { id, severity, title, why, source, kinds } = rule;
    const judged = kinds.includes('*') ? 'all' : kindsOf(kinds as readonly KnownKind[]);
    return `| [\`${id}\`](../lib/policy/rules/${id}.ts) | ${severity} | ${title} | ${why} | ${judged} | ${onAdmission(rule)} | [source](${source}) |`;
  });
  return [
    `Pods are made by ${podKinds.join(', ')}, and those that go on until they are told to stop by ${servingKinds.join(', ')}.`,
    '',
    '| rule | severity | demands | because | kinds | on admission | from |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function kindsOf(kinds: readonly KnownKind[]): string {
  const [list, name] = lists.find(([all]) => all.every((kind) => kinds.includes(kind))) ?? [[] as readonly KnownKind[]];
  return [...kinds.filter((kind) => !list.includes(kind)), ...(name ? [name] : [])].join(', ');
}

/** Who says it when an object is applied. */
function onAdmission({ admission, across }: Rule): string {
  if (admission === undefined) return across ? 'no: several objects decide' : 'the gate alone';
  return admission === 'api-server' ? 'the API server itself' : 'a policy';
}

/** What the gate finds fault with in waivers. */
export function waiverTable(): string {
  const rows = waiverRules.map(({ id, severity, title, why }) => `| \`${id}\` | ${severity} | ${title} | ${why} |`);
  return ['| finding | severity | demands | because |', '|---|---|---|---|', ...rows].join('\n');
}
