import { exceptions } from '../../test/e2e/exceptions';

/** What scanners say and is not followed, one row each. */
export function exceptionTable(): string {
  const rows = exceptions.map(
    ({ scanner, check, title, reason }) => `| ${scanner} | ${check} | ${title} | ${reason} |`,
  );
  return ['| scanner | check | title | why it is not followed |', '|---|---|---|---|', ...rows].join('\n');
}
