import { alertCatalogue } from '../../lib/observability/alert-catalogue';

/** A row for each alert. */
export function alertTable(): string {
  const rows = alertCatalogue.map(({ name, severity, kinds, for: time, summary, action }) => {
    const text = summary.replace('$workload ', '').replaceAll('|', '\\|');
    return `| \`${name}\` | ${severity} | ${kinds.join(', ')} | ${time} | ${text} | ${action} |`;
  });
  const head = ['| alert | severity | of | for | the workload | first |', '|---|---|---|---|---|---|'];
  return [...head, ...rows].join('\n');
}
