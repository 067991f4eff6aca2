import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { toGithub } from '../../lib/check/formats/github';
import { toJson } from '../../lib/check/formats/json';
import { toPretty } from '../../lib/check/formats/pretty';
import { toSarif } from '../../lib/check/formats/sarif';
import { check } from '../../lib/check/report';
import { rules } from '../../lib/policy/rules';
import { waiverRules } from '../../lib/policy/waiver-rules';

/** The same cases each time; HOLDFAST_SEED looks for others, HOLDFAST_CASES for more. */
const seed = Number(process.env.HOLDFAST_SEED ?? 20_261_121);
const cases = Number(process.env.HOLDFAST_CASES ?? 50_000);

/** A case that takes more of the processor hangs: most take a millisecond. What else the machine does is not counted. */
const mostSeconds = 5;

const folder = join(__dirname, '../../lib/policy/rules');
const fixtures = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml') && !file.startsWith('data-size'))
  .map((file) =>
    parseAllDocuments(readFileSync(join(folder, file), 'utf8')).map((document) => document.toJS() as unknown),
  );

const ids = new Set([...rules, ...waiverRules].map(({ id }) => id).concat('unreadable', 'not-an-object'));

/** What the check says of a text, whatever the text is: findings that are whole. */
function judge(text: string): number {
  const started = process.cpuUsage();
  const { findings } = check([{ name: 'a.yaml', text }], {});
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  const lines = text.split('\n').length;
  const broken = findings.filter(
    ({ rule, line, got, allowed, fix }) =>
      !(ids.has(rule.id) && line >= 1 && line <= lines && [got, allowed, fix].every((words) => /\S/.test(words))),
  );
  if (broken.length > 0 || seconds > mostSeconds) expect({ broken, seconds }).toEqual({ broken: [] });
  return findings.length;
}

/** A value of JSON of the kinds that stand in manifests, and of those that do not. */
const odd: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    '',
    ' ',
    0,
    -1,
    1.5,
    2 ** 53,
    true,
    false,
    [],
    {},
    [null],
    [[]],
    [{}],
    { name: null },
    'a'.repeat(300),
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '100%',
    '{{ .Values.a }}',
    '$(A)',
    '0x10',
    '-',
    '1Gi',
    '80',
    '*',
    '/',
    '\n',
  ),
  fc.string({ maxLength: 10 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** One change somewhere in a value: another value, nothing, the same twice, or the value of another place. */
interface Mutation {
  readonly path: readonly number[];
  readonly kind: 'replace' | 'remove' | 'repeat' | 'wrap' | 'rename';
  readonly value: unknown;
}

const mutation: Arbitrary<Mutation> = fc.record({
  path: fc.array(fc.nat(40), { minLength: 1, maxLength: 9 }),
  kind: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'repeat', 'wrap', 'rename'),
  value: odd,
});

/** The value with a change at the place to which the numbers lead, each of which chooses a field or an item. */
function mutate(value: unknown, { path: [choice = 0, ...path], ...change }: Mutation): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return changed(value, change);
  const keys = Object.keys(value);
  const key = keys[choice % keys.length] as string;
  const isHere = path.length === 0;
  if (Array.isArray(value)) {
    const [before, item, after] = [value.slice(0, Number(key)), value[Number(key)], value.slice(Number(key) + 1)];
    if (isHere && change.kind === 'remove') return [...before, ...after];
    if (isHere && change.kind === 'repeat') return [...before, item, item, ...after];
    return [...before, isHere ? changed(item, change) : mutate(item, { path, ...change }), ...after];
  }
  const { [key]: inner, ...others } = value as Record<string, unknown>;
  if (isHere && change.kind === 'remove') return others;
  if (isHere && change.kind === 'rename') return { ...others, [String(change.value).slice(0, 20)]: inner };
  return { ...others, [key]: isHere ? changed(inner, change) : mutate(inner, { path, ...change }) };
}

function changed(value: unknown, { kind, value: other }: Pick<Mutation, 'kind' | 'value'>): unknown {
  return kind === 'wrap' ? [value] : other;
}

const toText = (documents: readonly unknown[]) =>
  documents.map((document) => `${JSON.stringify(document)}\n`).join('---\n');

function assert<Value>(share: number, arbitrary: Arbitrary<Value>, textOf: (value: Value) => string): void {
  let found = 0;
  fc.assert(
    fc.property(arbitrary, (value) => {
      found += judge(textOf(value));
    }),
    { numRuns: Math.ceil(cases * share), seed },
  );
  expect(found).toBeGreaterThan(cases * share * 0.1);
}

/** Some objects that stand together in a fixture, as many as a rule looks at. */
const objects = fc.tuple(fc.constantFrom(...fixtures), fc.nat(40)).map(([fixture, number]) => {
  const start = number % fixture.length;
  return fixture.slice(start, start + 3);
});

test('whatever is changed in a manifest', () => {
  const changedObjects = fc.tuple(objects, fc.array(mutation, { minLength: 1, maxLength: 4 }));
  assert(0.5, changedObjects, ([[first, ...others], mutations]) =>
    toText([mutations.reduce(mutate, first as unknown), ...others]),
  );
});

test('whatever JSON there is, with a kind that rules know', () => {
  const kinds = [...new Set(rules.flatMap((rule) => rule.kinds))];
  const object = fc.record(
    {
      apiVersion: fc.constantFrom(
        'v1',
        'apps/v1',
        'batch/v1',
        'networking.k8s.io/v1',
        'policy/v1',
        'autoscaling/v2',
        '/',
        'x',
      ),
      kind: fc.constantFrom(...kinds),
      metadata: fc.record(
        {
          name: odd,
          namespace: odd,
          labels: odd,
          annotations: fc.oneof(
            odd,
            fc.dictionary(fc.constantFrom('waiver.holdfast/image-tag', 'waiver.holdfast/x', 'a'), odd),
          ),
        },
        { requiredKeys: [] },
      ),
      spec: odd,
      rules: odd,
      data: odd,
    },
    { requiredKeys: ['apiVersion', 'kind'] },
  );
  assert(0.3, fc.array(object, { minLength: 1, maxLength: 3 }), toText);
});

test('whatever text there is', () => {
  const pieces = [
    'a',
    ': ',
    '\n',
    '- ',
    '  ',
    '---\n',
    '&a ',
    '*a',
    '<<: ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|\n',
    '#',
    '!!',
    '? ',
    '\t',
    '%',
    'kind: Pod\n',
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 30 });
  assert(0.2, text, (words) => words.join(''));
});

test('the forms of a report take all that is found', () => {
  const changedObjects = fc.tuple(objects, mutation);
  fc.assert(
    fc.property(changedObjects, ([several, change]) => {
      const report = check([{ name: 'a.yaml', text: toText(several.map((document) => mutate(document, change))) }], {});
      expect(JSON.parse(toJson(report)).findings).toHaveLength(report.findings.length);
      expect(JSON.parse(toSarif(report, '1')).runs[0].results).toHaveLength(report.findings.length);
      expect(toGithub(report).split('\n').filter(Boolean)).toHaveLength(
        report.findings.filter(({ waived }) => !waived).length,
      );
      expect(toPretty(report, false)).toContain('rules');
    }),
    { numRuns: Math.ceil(cases / 50), seed },
  );
});
