import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toGithub } from '../check/formats/github';
import { toJson } from '../check/formats/json';
import { toPretty } from '../check/formats/pretty';
import { toSarif } from '../check/formats/sarif';
import { check as checkSources, type Report, totals } from '../check/report';
import { readSources, type Source } from '../check/sources';
import { newestTested } from '../policy/kubernetes-versions';
import { library } from '../root';

const usage = `holdfast check PATH... | -                       judge any manifests by all rules: files, folders with what is in
                                                 them (*.yaml, *.yml, *.json), or - for standard input

  --format FORMAT      pretty (default), json, sarif or github
  --kubernetes VERSION the oldest version of Kubernetes that they go to (${newestTested})
  --fail-on SEVERITY   error (default) or warning: from which on the exit code is 1
  -h, --help           this manual

Exit codes: 0 clean, 1 findings, 2 it could not run: the command line is wrong, or there was no object to check. Findings
below --fail-on are told, and the exit code is 0.
`;

const formats = ['pretty', 'json', 'sarif', 'github'];
const severities = ['error', 'warning'];
/** As servers name theirs: `v1.35.4+k3s1`. */
const isVersion = /^v?1\.\d{1,3}(\.\d+)?([-+][\w.-]+)?$/;

const options = {
  format: { type: 'string', default: 'pretty' },
  kubernetes: { type: 'string', default: newestTested },
  'fail-on': { type: 'string', default: 'error' },
  debug: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const clean = 0;
const hasFindings = 1;
const couldNotRun = 2;

/** `holdfast check`: prints, and returns the exit code. */
export function check(args: readonly string[]): number {
  const parsed = parse(args);
  if (typeof parsed === 'string') return stop(`${parsed}\n\n${usage}`);
  const { values, paths } = parsed;
  if (values.help) return print(usage.trimEnd());
  const sources = attempt(paths);
  if (typeof sources === 'string') return stop(sources);
  const report = checkSources(sources, { kubernetes: values.kubernetes });
  if (report.objects === 0 && report.findings.length === 0) return stop(`${paths.join(', ')}: no object to check`);
  print(toText(report, values.format));
  const { errors, warnings } = totals(report);
  return errors > 0 || (values['fail-on'] === 'warning' && warnings > 0) ? hasFindings : clean;
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals: paths } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (!formats.includes(values.format)) return wrong('--format', values.format, formats);
    if (!severities.includes(values['fail-on'])) return wrong('--fail-on', values['fail-on'], severities);
    if (!isVersion.test(values.kubernetes))
      return `--kubernetes: got ${values.kubernetes}; allowed: a version, such as ${newestTested}`;
    if (paths.length === 0 && !values.help) return 'check: name files or folders, or - for standard input';
    return { values, paths };
  } catch (error) {
    return (error as Error).message;
  }
}

function wrong(option: string, got: string, allowed: readonly string[]): string {
  return `${option}: got ${got}; allowed: ${allowed.join(', ')}`;
}

function attempt(paths: readonly string[]): readonly Source[] | string {
  try {
    return readSources(paths);
  } catch (error) {
    return (error as Error).message.replace(/, \w+ /, ': '); // ENOENT: no such file or directory: 'web.yaml'
  }
}

function toText(report: Report, format: string): string {
  if (format === 'json') return toJson(report);
  if (format === 'github') return toGithub(report);
  if (format === 'sarif') return toSarif(report, version());
  return toPretty(report, Boolean(process.stdout.isTTY) && !process.env.NO_COLOR);
}

function version(): string {
  return (JSON.parse(readFileSync(join(library, '../package.json'), 'utf8')) as { version: string }).version;
}

function print(text: string): number {
  process.stdout.on('error', () => {}); // who reads it may have seen enough
  if (text !== '') console.log(text);
  return clean;
}

function stop(message: string): number {
  console.error(message);
  return couldNotRun;
}
