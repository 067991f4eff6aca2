import { rules } from '../../lib/policy/rules';
import { waiverRules } from '../../lib/policy/waiver-rules';

/** The table of all rules, one row each. */
export function ruleTable(): string {
  const rows = rules.map(({ id, severity, title, why, source, kinds }) => {
    const judged = kinds.includes('*') ? 'all' : kinds.join(', ');
    return `| [\`${id}\`](../lib/policy/rules/${id}.ts) | ${severity} | ${title} | ${why} | ${judged} | [source](${source}) |`;
  });
  return ['| rule | severity | demands | because | kinds | from |', '|---|---|---|---|---|---|', ...rows].join('\n');
}

/** What the gate finds fault with in waivers. */
export function waiverTable(): string {
  const rows = waiverRules.map(({ id, severity, title, why }) => `| \`${id}\` | ${severity} | ${title} | ${why} |`);
  return ['| finding | severity | demands | because |', '|---|---|---|---|', ...rows].join('\n');
}
