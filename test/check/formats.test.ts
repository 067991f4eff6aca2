import { toGithub } from '../../lib/check/formats/github';
import { toJson } from '../../lib/check/formats/json';
import { toPretty } from '../../lib/check/formats/pretty';
import { toSarif } from '../../lib/check/formats/sarif';
import { check } from '../../lib/check/report';
import type { Source } from '../../lib/check/sources';
import { rules } from '../../lib/policy/rules';
import { waiverRules } from '../../lib/policy/waiver-rules';

/** The rules that the examples are about, however many others there are. */
const few = rules.filter(({ id }) => ['image-tag', 'probe-path', 'dns-name'].includes(id));
const judged = (...sources: Source[]) => check(sources, {}, few);
const web = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  template:
    spec:
      containers:
        - name: web
          image: a.example/web
          readinessProbe: {httpGet: {path: ready, port: 1}}
`;
const report = judged({ name: 'a b/100%,c:d.yaml', text: `${web}---\n[` }, { name: 'empty.yaml', text: '' });

test('json has each finding with its object, its place and its fix, and the numbers of the run', () => {
  expect(JSON.parse(toJson(report))).toEqual({
    findings: [
      {
        rule: 'image-tag',
        severity: 'error',
        object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web' },
        pointer: '/spec/template/spec/containers/0/image',
        construct: null,
        message: 'got "a.example/web"; allowed: a name with a tag other than latest, or with a digest',
        fix: "name the version: 'a.example/web:1.0.0' or '...@sha256:...'",
        waived: null,
        file: 'a b/100%,c:d.yaml',
        line: 9,
      },
      expect.objectContaining({ rule: 'unreadable', object: null, pointer: '', line: 12 }),
      expect.objectContaining({ rule: 'probe-path', severity: 'note', line: 10 }),
    ],
    summary: { files: 2, objects: 1, rules: few.length, errors: 2, warnings: 0, notes: 1, waived: 0 },
  });
});

test('github has a command for each, in which what would end a part of it is written otherwise', () => {
  expect(toGithub(report).split('\n')).toEqual([
    '::error file=a b/100%25%2Cc%3Ad.yaml,line=9,title=image-tag::Deployment shop/web ' +
      '/spec/template/spec/containers/0/image: got "a.example/web"; allowed: a name with a tag other than latest, or ' +
      "with a digest; fix: name the version: 'a.example/web:1.0.0' or '...@sha256:...'",
    expect.stringMatching(/^::error file=a b\/100%25%2Cc%3Ad\.yaml,line=12,title=unreadable::got what is no YAML/),
    expect.stringMatching(/^::notice .*,line=10,title=probe-path::Deployment shop\/web /),
  ]);
});

test('a name cannot begin a command of its own, nor tell a terminal to do something', () => {
  const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "a\\n::error::b\\e[31m%"}\n';
  const hostile = judged({ name: 'a\n::warning::.yaml', text });
  expect(toGithub(hostile).split('\n')).toEqual([expect.stringMatching(/^::error file=a %3A%3Awarning%3A%3A\.yaml,/)]);
  expect(toGithub(hostile)).toContain('[31m%25');
  for (const form of [toGithub(hostile), toPretty(hostile, false)]) expect(form).not.toContain('\u001b');
});

test('a credential is in none of them, also where it is not what the finding is about', () => {
  const key = `AKIA${'ABCDEFGHIJKLMNOP'}`;
  const hidden = judged({ name: 'a.yaml', text: web.replace('{name: web,', `{name: ${key},`) });
  for (const form of [toJson(hidden), toGithub(hidden), toPretty(hidden, false), toSarif(hidden, '1')]) {
    expect(form).toContain('dns-name');
    expect(form).not.toContain(key);
  }
});

describe('sarif', () => {
  const sarif = JSON.parse(toSarif(report, '1.2.3'));
  const [run] = sarif.runs;

  test('is a log of version 2.1.0 with one run', () => {
    expect([sarif.version, sarif.$schema, sarif.runs.length]).toEqual([
      '2.1.0',
      'https://json.schemastore.org/sarif-2.1.0.json',
      1,
    ]);
    expect(run.tool.driver).toMatchObject({ name: 'holdfast', version: '1.2.3' });
  });

  test('describes every rule once, by the id that results refer to', () => {
    const ids: string[] = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([...rules, ...waiverRules].map(({ id }) => id).concat('unreadable', 'not-an-object'));
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId);
    for (const { shortDescription, fullDescription, helpUri, defaultConfiguration } of run.tool.driver.rules) {
      expect([shortDescription.text, fullDescription.text]).toEqual([
        expect.stringMatching(/\S/),
        expect.stringMatching(/\S/),
      ]);
      expect(helpUri).toMatch(/^https:/);
      expect(['error', 'warning', 'note']).toContain(defaultConfiguration.level);
    }
  });

  test('a result has a level, a message, a place that is a URI and a line from 1, and a fingerprint of its own', () => {
    expect(run.results[0]).toEqual({
      ruleId: 'image-tag',
      ruleIndex: expect.any(Number),
      level: 'error',
      message: { text: expect.stringContaining('; fix: ') },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'a%20b/100%25%2Cc%3Ad.yaml' }, region: { startLine: 9 } },
          logicalLocations: [
            { fullyQualifiedName: 'Deployment shop/web /spec/template/spec/containers/0/image', kind: 'object' },
          ],
        },
      ],
      partialFingerprints: { 'holdfast/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
    });
    const fingerprints = run.results.map((result: typeof run) => result.partialFingerprints['holdfast/v1']);
    expect(new Set(fingerprints).size).toBe(run.results.length);
  });

  test('a fingerprint stays when the line moves', () => {
    const moved = JSON.parse(toSarif(judged({ name: 'other.yaml', text: `# one line\n${web}` }), '1'));
    expect(moved.runs[0].results[0].partialFingerprints).toEqual(run.results[0].partialFingerprints);
  });
});

test('pretty has the findings below their object, errors first, and a summary in one line', () => {
  const lines = toPretty(report, false).split('\n');
  expect(lines).toEqual([
    'Deployment shop/web (a b/100%,c:d.yaml:1)',
    expect.stringMatching(/^ {2}error a b\/100%,c:d\.yaml:9 .*; fix: .* \(image-tag\)$/),
    expect.stringMatching(/^ {2}note a b\/100%,c:d\.yaml:10 .* \(probe-path\)$/),
    '',
    'a b/100%,c:d.yaml:12',
    expect.stringMatching(/^ {2}error a b\/100%,c:d\.yaml:12: got what is no YAML .* \(unreadable\)$/),
    '',
    `2 errors, 0 warnings, 1 note: 1 object in 2 files, ${few.length} rules`,
  ]);
  expect(toPretty({ files: 1, objects: 3, rules: few.length, findings: [] }, false)).toBe(
    `nothing found: 3 objects in 1 file, ${few.length} rules`,
  );
});

describe('what is waived', () => {
  const annotated =
    'metadata: {name: web, namespace: shop, annotations: {waiver.holdfast/image-tag: "until 2999-01-31, web-team: a test"}}';
  const text = web.replace('metadata: {name: web, namespace: shop}', annotated);
  const waived = judged({ name: 'a.yaml', text });

  test('is in json with its terms, and suppressed in sarif', () => {
    const terms = { rule: 'image-tag', owner: 'web-team', reason: 'a test', expires: '2999-01-31' };
    expect(JSON.parse(toJson(waived))).toMatchObject({
      findings: [{ waived: terms }, { waived: null }],
      summary: { waived: 1 },
    });
    expect(JSON.parse(toSarif(waived, '1')).runs[0].results[0].suppressions).toEqual([
      { kind: 'inSource', justification: 'until 2999-01-31, web-team: a test' },
    ]);
  });

  test('is only counted for people', () => {
    expect(toPretty(waived, false)).not.toContain('image-tag');
    expect(toPretty(waived, false)).toContain('0 errors, 0 warnings, 1 note, 1 waived');
    expect(toGithub(waived)).not.toContain('image-tag');
  });
});
