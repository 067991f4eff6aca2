import { rules } from '../../lib/policy/rules';

/** The table of all rules, one row each. */
export function ruleTable(): string {
  const rows = rules.map(({ id, severity, title, why, source, kinds }) => {
    const judged = kinds.includes('*') ? 'all' : kinds.join(', ');
    return `| [\`${id}\`](../lib/policy/rules/${id}.ts) | ${severity} | ${title} | ${why} | ${judged} | [source](${source}) |`;
  });
  return ['| rule | severity | demands | because | kinds | from |', '|---|---|---|---|---|---|', ...rows].join('\n');
}
