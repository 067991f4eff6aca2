import type { Rule } from '../../lib/policy/rule';
import { rules } from '../../lib/policy/rules';
import { waiverRules } from '../../lib/policy/waiver-rules';

/** The table of all rules, one row each. */
export function ruleTable(): string {
  const rows = rules.map((rule) => {
    const { id, severity, title, why, source, kinds } = rule;
    const judged = kinds.includes('*') ? 'all' : kinds.join(', ');
    return `| [\`${id}\`](../lib/policy/rules/${id}.ts) | ${severity} | ${title} | ${why} | ${judged} | ${onAdmission(rule)} | [source](${source}) |`;
  });
  return [
    '| rule | severity | demands | because | kinds | on admission | from |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
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
