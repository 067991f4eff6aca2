import { hash } from 'node:crypto';
import { sep } from 'node:path';
import type { RuleDescription } from '../../policy/rule';
import { rules } from '../../policy/rules';
import { waiverRules } from '../../policy/waiver-rules';
import { presentable } from '../../problems/format';
import { waiverText } from '../../problems/waiver';
import { fixOf, messageOf, nameOf, titleOf } from '../message';
import type { CheckFinding, Report } from '../report';
import { foreign, unreadable } from '../unchecked';

const all: readonly RuleDescription[] = [...rules, ...waiverRules, unreadable, foreign];

/**
 * The Static Analysis Results Interchange Format, as GitHub and others take it.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function toSarif({ findings }: Report, version: string): string {
  const driver = { name: 'holdfast', version, rules: all.map(describe) };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results: findings.map(result) };
  const $schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return JSON.stringify({ $schema, version: '2.1.0', runs: [run] }, null, 2);
}

function describe({ id, severity, title, why, source }: RuleDescription) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    helpUri: source,
    defaultConfiguration: { level: severity },
  };
}

function result(finding: CheckFinding) {
  const { rule, file, line, pointer, manifest, waived } = finding;
  const object = manifest ? [{ fullyQualifiedName: `${titleOf(manifest)} ${pointer}`.trim(), kind: 'object' }] : [];
  return {
    ruleId: rule.id,
    ruleIndex: all.findIndex(({ id }) => id === rule.id),
    level: rule.severity,
    message: { text: `${messageOf(finding)}; fix: ${fixOf(finding)}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line } },
        ...(object.length > 0 && { logicalLocations: object }),
      },
    ],
    partialFingerprints: { 'holdfast/v1': fingerprint(finding) },
    ...(waived && { suppressions: [{ kind: 'inSource', justification: presentable(waiverText(waived)) }] }),
  };
}

/** A path as a reference: relative ones stay so. */
function uriOf(file: string): string {
  const path = file.split(sep).map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}

/** The same for a finding whose line has moved. */
function fingerprint({ rule, file, pointer, manifest }: CheckFinding): string {
  const object = manifest ? Object.values(nameOf(manifest)) : [file];
  return hash('sha256', JSON.stringify([rule.id, ...object, pointer])).slice(0, 32);
}
