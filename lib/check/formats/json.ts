import { fixOf, messageOf, nameOf } from '../message';
import { type Report, totals } from '../report';

/** For programs: one object, whose fields stay as they are. */
export function toJson(report: Report): string {
  const findings = report.findings.map((finding) => ({
    rule: finding.rule.id,
    severity: finding.rule.severity,
    object: finding.manifest ? nameOf(finding.manifest) : null,
    pointer: finding.pointer,
    construct: null,
    message: messageOf(finding),
    fix: fixOf(finding),
    waived: finding.waived ?? null,
    file: finding.file,
    line: finding.line,
  }));
  return JSON.stringify({ findings, summary: totals(report) }, null, 2);
}
