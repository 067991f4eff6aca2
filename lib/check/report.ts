import { type Judgement, judge } from '../policy/gate';
import type { RuleSettings } from '../policy/objects';
import type { Rule, RuleDescription } from '../policy/rule';
import { rules as allRules } from '../policy/rules';
import { textValue } from '../policy/rules/text-value';
import { parsePointer, toPointer } from '../problems/pointer';
import { bySeverity, type Severity } from '../problems/problem';
import { show } from '../problems/show';
import type { WaiverTerms } from '../problems/waiver';
import type { Manifest } from '../render/manifest';
import { mostFindings } from './limits';
import { lineOf } from './lines';
import { type Found, findObjects, type Place, type Unchecked } from './objects';
import type { Source } from './sources';
import { unreadable } from './unchecked';

/** One thing that is wrong, and where. */
export interface CheckFinding {
  readonly rule: RuleDescription;
  /** Undefined for what could not be read. */
  readonly manifest?: Manifest;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The line of the file in which the object begins, from 1. */
  readonly start: number;
  readonly pointer: string;
  readonly got: string;
  readonly allowed: string;
  readonly fix: string;
  /** The terms on which it is let pass. */
  readonly waived?: WaiverTerms;
}

/** What was looked at, and what is wrong with it, the first to be mended first. */
export interface Report {
  readonly files: number;
  readonly objects: number;
  readonly rules: number;
  readonly findings: readonly CheckFinding[];
}

/** The numbers of a run. */
export function totals({ files, objects, rules, findings }: Report) {
  const of = (severity: Severity) =>
    findings.filter(({ rule, waived }) => rule.severity === severity && !waived).length;
  const waived = findings.filter((finding) => finding.waived).length;
  const [errors, warnings, notes] = [of('error'), of('warning'), of('note')];
  return { files, objects, rules, errors, warnings, notes, waived };
}

/** Judges the objects of all files together. They are not all there is in the cluster: other files are applied as well. */
export function check(sources: readonly Source[], settings: RuleSettings, rules: readonly Rule[] = allRules): Report {
  const all = findObjects(sources);
  const objects = all.filter((one): one is Found => 'manifest' in one);
  const places = new Map(objects.map(({ manifest, place }) => [manifest, place]));
  const options = { open: true, most: mostFindings, settingsOf: () => settings };
  const judgements = judge([...places.keys()], rules, options);
  const findings = [
    ...(judgements.length >= mostFindings ? [unfinished(sources)] : []),
    ...all.flatMap((one) => ('manifest' in one ? misread(one, rules) : [refused(one)])),
    ...judgements.map((judgement) => found(judgement, places.get(judgement.manifest) as Place)),
  ];
  const files = new Map(sources.map(({ name }, index) => [name, index]));
  findings.sort((a, b) => compare(a, b, files));
  return { files: sources.length, objects: objects.length, rules: rules.length, findings };
}

/** Errors first, then as one goes through the files; what was found of one value keeps its order. */
function compare(a: CheckFinding, b: CheckFinding, files: ReadonlyMap<string, number>): number {
  return (
    bySeverity(a.rule, b.rule) ||
    Number(files.get(a.file)) - Number(files.get(b.file)) ||
    a.start - b.start ||
    a.line - b.line
  );
}

/** It is of the first file, so that it is read first. */
function unfinished([source]: readonly Source[]): CheckFinding {
  const place = { file: source?.name ?? '', line: 1, start: 1 };
  const got = `more than ${mostFindings} findings, so that not all objects were judged`;
  return { rule: unreadable, ...place, pointer: '', got, allowed: 'fewer', fix: 'mend these, or check it in parts' };
}

function refused({ place, rule = unreadable, got, allowed, fix }: Unchecked): CheckFinding {
  const line = lineIn(place, []);
  return { rule, ...placed(place, line, line), pointer: '', got, allowed, fix };
}

function found({ plainFix, ...judgement }: Judgement, place: Place): CheckFinding {
  const { pointer, fix } = judgement;
  const start = lineIn(place, []);
  const line = pointer === '' ? start : lineIn(place, parsePointer(pointer));
  return { ...judgement, ...placed(place, line, start), fix: plainFix ?? fix };
}

/** A key is told by the rule about texts, which sees what it became and not what is written. */
function misread({ manifest, place, misread: all = [] }: Found, rules: readonly Rule[]): CheckFinding[] {
  const { keys: before = [] } = place;
  return all.flatMap(({ keys, written }) => {
    const pointer = toPointer(...keys.slice(before.length));
    const got = `the key ${show(written)} without quotes, which YAML takes for ${keys.at(-1)}`;
    const finding = { pointer, got, allowed: 'a key that is a text', fix: `write it in quotes: '${written}'` };
    return rules.includes(textValue) ? [found({ ...finding, manifest, rule: textValue }, place)] : [];
  });
}

function placed({ source }: Place, line: number, start: number) {
  return { file: source.name, line: line + 1, start: start + 1 };
}

function lineIn({ part, index = 0, keys = [], line }: Place, pointer: readonly string[]): number {
  if (!part) return 0;
  return part.line + (line ?? lineOf(part.text, index, [...keys, ...pointer]));
}
