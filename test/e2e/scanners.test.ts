import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../helpers/cli';
import { e2eEnvironment } from './environment';
import { exceptions } from './exceptions';

const file = join(root, 'dist/production/backend-api.k8s.yaml');
const { bin, checkov } = e2eEnvironment();

function run(command: string, args: readonly string[]): unknown {
  const env = { ...process.env, PATH: [bin, process.env.PATH].filter(Boolean).join(delimiter) };
  const { stdout, error } = spawnSync(command, args, { env, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (error) throw error;
  return JSON.parse(stdout);
}

interface ScoreObject {
  readonly object_name: string;
  readonly checks: readonly {
    readonly check: { readonly id: string };
    readonly grade: number;
    readonly skipped: boolean;
  }[];
}

test('kube-score has nothing critical and no warning', () => {
  const objects = run('kube-score', ['score', '--output-format', 'json', file]) as ScoreObject[];
  const checks = objects.flatMap(({ object_name, checks }) => checks.map((check) => ({ ...check, object_name })));
  const judged = checks.filter(({ skipped }) => !skipped);
  expect(judged.length).toBeGreaterThan(20);
  const allOk = 10;
  expect(
    judged.filter(({ grade }) => grade < allOk).map(({ check, object_name }) => `${object_name} ${check.id}`),
  ).toEqual([]);
});

interface CheckovReport {
  readonly summary: { readonly passed: number };
  readonly results: { readonly failed_checks: readonly { readonly check_id: string }[] };
}

test('checkov fails nothing but what is excepted with a reason, and every exception is still needed', () => {
  const args = ['--file', file, '--framework', 'kubernetes', '--output', 'json', '--skip-download', '--soft-fail'];
  const { summary, results } = run(checkov, args) as CheckovReport;
  expect(summary.passed).toBeGreaterThan(80);
  expect(results.failed_checks.map(({ check_id }) => check_id).sort()).toEqual(
    exceptions.map(({ check }) => check).sort(),
  );
});

test.each(exceptions)('the exception $check has a reason', ({ reason }) => {
  expect(reason.length).toBeGreaterThan(40);
});
