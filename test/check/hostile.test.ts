import { check } from '../../lib/check/report';

/** Texts that cost much more to understand than to write. Each is small here; that they end at all is the test. */
const hostile: Readonly<Record<string, string>> = {
  'a billion laughs': `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(10)}]\n`).join('')}`,
  'laughs in lists of objects': `apiVersion: v1\nkind: List\nitems: &a0 []\n${Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} {kind: List, apiVersion: v1, items: [${`*a${n},`.repeat(10)}]}\n`).join('')}`,
  'a circle of aliases': 'a: &a [*a]\n',
  'lists in lists': `a: ${'['.repeat(100_000)}`,
  'lists in lists, as blocks': `${'- '.repeat(100_000)}a\n`,
  'keys that are keys': '? '.repeat(100_000),
  'objects in objects': `${'{a: '.repeat(50_000)}${'}'.repeat(50_000)}`,
  'merges of merges': `b: &b {${Array.from({ length: 2000 }, (_, n) => `k${n}: 1`)}}\n${'c: {<<: [*b, *b, *b]}\n'.repeat(500)}`,
  'anchors without end': `a: ${'&a '.repeat(100_000)}`,
  'tags without end': '!!str '.repeat(100_000),
  'a quote that nobody closes': `a: "${'x'.repeat(1_000_000)}`,
  'one long key': `${'x'.repeat(1_000_000)}: 1\n`,
  'percent signs': '%'.repeat(1_000_000),
  colons: 'a: b: '.repeat(200_000),
  'braces of a template': `${'{{'.repeat(100_000)}${'}}'.repeat(100_000)}`,
  'quotes of a template that nobody closes': `a: {{ ${'"\\'.repeat(200_000)}`,
  'bytes that are no text': '\0'.repeat(1_000_000),
};

test.each(Object.entries(hostile))('%s is one finding', (_, text) => {
  const good = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\n';
  const { objects, findings } = check([{ name: 'a.yaml', text: `${good}---\n${text}\n---\n${good}` }], {});
  expect(findings.map(({ rule }) => rule.id)).toEqual([expect.stringMatching(/^(unreadable|not-an-object)$/)]);
  expect(objects).toBeGreaterThanOrEqual(1);
});

test('a template that can be read is told to be one', () => {
  for (const text of ['a: {{ .Values.a }}\n', '{{- if .Values.on }}\nkind: Pod\n{{- end }}\n']) {
    const [finding] = check([{ name: 'a.yaml', text }], {}).findings;
    expect(finding).toMatchObject({
      rule: { id: 'unreadable' },
      fix: 'render it first: helm template CHART | holdfast check -',
    });
  }
});

test.each([
  'image: {{ .Values.image }}:{{ .Values.tag }}\n',
  'kind: Pod\nmetadata: { name: {{ .Values.name }} }\n',
  'apiVersion: v1\nkind: Pod\nmetadata: { name: "{{ .Values.name }}-web" }\n',
  'labels:\n  {{- include "web.labels" . | nindent 2 }}\n',
  "text: |\n  a\n{% if on %}\nkind: 'Pod'\n{% endif %}\n",
])('a template is told to be one: %j', (text) => {
  const [finding] = check([{ name: 'a.yaml', text }], {}).findings;
  expect(finding?.got).toMatch(/^a template/);
});

test.each([
  'kind: Pod\n\tname: "{{ $labels.pod }}"\n',
  "a: '{{ $value }}'\na: 1\n",
  'a: |\n  {{ range . }}\n\n    {{ . }}\n  {{ end }}\na: 1\n',
  'a: 1 # {{ .Values.a }}\na: 2\n',
  '- >-\n  {{workflow.name}}\n- [\n',
  'a: "{{ \\" }}"\na: 2\n',
])('what is wrong for another reason is not taken for one: %j', (text) => {
  const [finding] = check([{ name: 'a.yaml', text }], {}).findings;
  expect(finding?.got).toMatch(/^what is no YAML/);
});

test('texts with braces are those of an object', () => {
  const text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata: {a: '{{ $labels.pod }}'}\n";
  expect(check([{ name: 'a.yaml', text }], {}).findings).toEqual([]);
});

/** So many objects that what grows with their square would not end in the time of a test. */
const many = 1500;
const label = (n: number) => `{app: x${n}}`;
const object = (kind: string, fields: string) => `---\napiVersion: v1\nkind: ${kind}\n${fields}\n`;

test('rules that look from one object to another take time in proportion to the objects', () => {
  const text = Array.from(
    { length: many },
    (_, n) =>
      object('Service', `metadata: {name: s${n}}\nspec: {selector: ${label(n)}}`) +
      object('Pod', `metadata: {name: p${n}, labels: {app: y${n}}}\nspec: {containers: [{name: a}]}`) +
      object('PersistentVolumeClaim', `metadata: {name: c${n}}`) +
      object(
        'NetworkPolicy',
        `metadata: {name: n${n}}\nspec: {podSelector: {matchLabels: ${label(n)}}, ingress: [{from: [{podSelector: {matchLabels: {a: b}}}]}]}`,
      ),
  ).join('');
  const { objects, findings } = check([{ name: 'a.yaml', text }], {});
  expect(objects).toBe(4 * many);
  expect(findings.filter(({ rule }) => rule.id === 'selector-matches-nothing')).toHaveLength(2 * many);
});

test('an object with very many findings takes time in proportion to them', () => {
  const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n  - name: a\n    env:\n${'    - {name: A}\n'.repeat(20_000)}`;
  const { findings } = check([{ name: 'a.yaml', text }], {});
  expect(findings.filter(({ rule }) => rule.id === 'duplicate-variable')).toHaveLength(19_999);
});

test.each([
  ['label-format', 'metadata: {name: web, labels: {', (n: number) => `bad key ${n}: x`, '}}'],
  ['text-value', 'metadata: {name: web}\ndata: {', (n: number) => `k${n}: 1`, '}'],
] as const)('faults of one object take time in proportion to them: %s', (id, before, fault, after) => {
  const faults = Array.from({ length: 90_000 }, (_, n) => fault(n)).join(', ');
  const { findings } = check(
    [{ name: 'a.yaml', text: `apiVersion: v1\nkind: ConfigMap\n${before}${faults}${after}\n` }],
    {},
  );
  expect(findings.filter(({ rule }) => rule.id === id)).toHaveLength(90_000);
});
