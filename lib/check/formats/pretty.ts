import { styleText } from 'node:util';
import { append } from '../../problems/append';
import { presentable } from '../../problems/format';
import type { Severity } from '../../problems/problem';
import { count } from '../../problems/show';
import { fixOf, messageOf, titleOf } from '../message';
import { type CheckFinding, type Report, totals } from '../report';

const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<Severity, string>;

/** For people: the findings of an object below its name, in the order of the first of each, and a summary. */
export function toPretty(report: Report, withColour: boolean): string {
  const groups = new Map<unknown, CheckFinding[]>();
  for (const finding of report.findings.filter(({ waived }) => !waived)) {
    append(groups, finding.manifest ?? `${finding.file}:${finding.line}`, finding);
  }
  const blocks = [...groups.values()].map((findings) => block(findings, withColour));
  return [...blocks, summary(report)].join('\n\n');
}

function block(findings: readonly CheckFinding[], withColour: boolean): string {
  const [{ manifest, file, start }] = findings as readonly [CheckFinding];
  const place = `${presentable(file)}:${start}`;
  const head = manifest ? `${titleOf(manifest)} (${place})` : place;
  return [withColour ? styleText('bold', head) : head, ...findings.map((finding) => line(finding, withColour))].join(
    '\n',
  );
}

function line(finding: CheckFinding, withColour: boolean): string {
  const { rule, file, pointer } = finding;
  const severity = withColour ? styleText(colours[rule.severity], rule.severity) : rule.severity;
  const where = `${presentable(file)}:${finding.line}${pointer && ` ${presentable(pointer)}`}`;
  return `  ${severity} ${where}: ${messageOf(finding)}; fix: ${fixOf(finding)} (${rule.id})`;
}

function summary(report: Report): string {
  const { files, objects, rules, errors, warnings, notes, waived } = totals(report);
  const looked = `${count(objects, 'object')} in ${count(files, 'file')}, ${count(rules, 'rule')}`;
  const others = [...(notes > 0 ? [count(notes, 'note')] : []), ...(waived > 0 ? [`${waived} waived`] : [])];
  if (report.findings.length === 0) return `nothing found: ${looked}`;
  return `${[count(errors, 'error'), count(warnings, 'warning'), ...others].join(', ')}: ${looked}`;
}
