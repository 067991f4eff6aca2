import { spawnSync } from 'node:child_process';
import { delimiter, join, relative } from 'node:path';
import { e2eEnvironment } from './environment';
import type { ScannerException } from './exceptions';
import { schemaTemplate } from './schemas';

/** What a scanner found: `file: Kind name`, in the words of the scanner. */
export interface Finding extends Pick<ScannerException, 'scanner' | 'check'> {
  readonly place: string;
}

/** What a scanner said of a folder of manifests. */
export interface Scan {
  /** How much it looked at: checks that passed, or objects that are valid. */
  readonly passed: number;
  readonly findings: readonly Finding[];
}

interface ScoredObject {
  readonly file_name: string;
  readonly type_meta: { readonly kind: string };
  readonly object_meta: { readonly name: string };
  readonly checks: readonly {
    readonly check: { readonly id: string };
    readonly grade: number;
    readonly skipped: boolean;
  }[];
}

/** The grade of a check that kube-score has nothing to say about. */
const allOk = 10;

/** File by file: it compares the objects that it is given together, whatever environment or example they are of. */
export function kubeScore(folder: string, files: readonly string[]): Scan {
  // Of a file without any object that it knows it says null.
  const score = (file: string) =>
    (run('kube-score', ['score', '--output-format', 'json', file]) as ScoredObject[] | null) ?? [];
  const objects = files.flatMap(score);
  const checks = objects.flatMap(({ file_name, type_meta, object_meta, checks }) => {
    const place = `${relative(folder, file_name)}: ${type_meta.kind} ${object_meta.name}`;
    return checks.filter(({ skipped }) => !skipped).map(({ check, grade }) => ({ check: check.id, grade, place }));
  });
  const findings = checks.filter(({ grade }) => grade < allOk);
  return {
    passed: checks.length - findings.length,
    findings: findings.map(({ check, place }) => ({ scanner: 'kube-score', check, place })),
  };
}

interface CheckovReport {
  readonly summary: { readonly passed: number; readonly parsing_errors: number };
  readonly results: {
    readonly failed_checks: readonly {
      readonly check_id: string;
      readonly file_abs_path: string;
      /** Kind, namespace and name, with dots between them. */
      readonly resource: string;
    }[];
  };
}

export function checkov(folder: string): Scan {
  const options = ['--framework', 'kubernetes', '--output', 'json', '--skip-download', '--soft-fail'];
  const { summary, results } = run(e2eEnvironment().checkov, ['--directory', folder, ...options]) as CheckovReport;
  if (summary.parsing_errors > 0) throw new Error(`checkov could not read ${summary.parsing_errors} files`);
  const findings = results.failed_checks.map(({ check_id: check, file_abs_path, resource }) => {
    const [kind, , ...name] = resource.split('.');
    return {
      scanner: 'checkov',
      check,
      place: `${relative(folder, file_abs_path)}: ${kind} ${name.join('.')}`,
    } as const;
  });
  return { passed: summary.passed, findings };
}

interface ConformReport {
  readonly resources: readonly {
    readonly filename: string;
    readonly kind: string;
    readonly name: string;
    readonly status: string;
    readonly msg: string;
  }[];
}

/** `schemas` is the folder in which they are; an object without one is a finding, too. */
export function kubeconform(folder: string, files: readonly string[], schemas: string): Scan {
  const options = ['-strict', '-verbose', '-output', 'json', '-schema-location', join(schemas, schemaTemplate)];
  const { resources } = run('kubeconform', [...options, ...files]) as ConformReport;
  const wrong = resources.filter(({ status }) => status !== 'statusValid');
  return {
    passed: resources.length - wrong.length,
    findings: wrong.map(({ filename, kind, name, msg }) => ({
      scanner: 'kubeconform',
      check: msg,
      place: `${relative(folder, filename)}: ${kind} ${name}`,
    })),
  };
}

function run(command: string, args: readonly string[]): unknown {
  const env = { ...process.env, PATH: [e2eEnvironment().bin, process.env.PATH].filter(Boolean).join(delimiter) };
  const { stdout, stderr, error } = spawnSync(command, args, { env, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) throw error;
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`${command} said: ${stderr || stdout}`);
  }
}
