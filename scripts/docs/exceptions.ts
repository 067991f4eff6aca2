import { exceptions } from '../../test/e2e/exceptions';

/** What scanners say and is not followed, one row each. */
export function exceptionTable(): string {
  const rows = exceptions.map(
    ({ scanner, check, title, where, reason }) =>
      `| ${scanner} | ${check} | ${title} | ${where ? `\`${where.source.replaceAll('|', '\\|')}\`` : 'everywhere'} | ${reason} |`,
  );
  return ['| scanner | check | title | where | why it is not followed |', '|---|---|---|---|---|', ...rows].join('\n');
}
