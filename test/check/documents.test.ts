import { readPart, split } from '../../lib/check/documents';
import { lineOf } from '../../lib/check/lines';

/** The documents of a text, whatever parts it is cut into. */
const read = (text: string) => [...split(text)].flatMap((part) => readPart(part.text));

/** The line of a value in a text of one part, from 0. */
const line = (text: string, ...keys: string[]) => lineOf(text, 0, keys);

test('a text is cut where a document begins, also within a text of several lines, and nowhere else', () => {
  const text = 'a: |\n  ---\n  b\n--- # two\nb: 1\n---c: 1\n---\n';
  expect([...split(text)].map((part) => [part.line, part.text])).toEqual([
    [0, 'a: |\n  ---\n  b\n'],
    [3, '--- # two\nb: 1\n---c: 1\n'],
    [6, '---\n'],
  ]);
});

test.each([
  ['CRLF', 'a: 1\r\n---\r\nb: 2\r\n'],
  ['an end of a document', 'a: 1\n...\n---\nb: 2\n'],
  ['directives', '%YAML 1.1\n---\na: 1\n...\n%YAML 1.1\n---\nb: 2\n'],
  ['no line break at the end', 'a: 1\n---\nb: 2'],
  ['a document on the line of its mark', '--- {a: 1}\n--- {b: 2}\n'],
])('%s', (_, text) => {
  expect(read(text).filter((value) => value !== null)).toEqual([{ a: 1 }, { b: 2 }]);
});

test('values are those that kubectl reads: YAML 1.1, numbers as in Go, dates as texts', () => {
  const texts = 'yes, No, on, OFF, y, true, ~, null, 0644, 0o644, 0x1F, 0b11, 1_000, 1.5, 1e3, .5, 010.5, +7, -7'.split(
    ', ',
  );
  expect(read(`[${texts.join(', ')}]`)).toEqual([
    [true, false, true, false, true, true, null, null, 420, 420, 31, 3, 1000, 1.5, 1000, 0.5, 10.5, 7, -7],
  ]);
  expect(read('[2026-01-02, 1:30, 0x, 08a, "yes", "1", 1.2.3, .]')).toEqual([
    ['2026-01-02', '1:30', '0x', '08a', 'yes', '1', '1.2.3', '.'],
  ]);
  expect(read('[.inf, -.inf, .nan]')).toEqual([[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN]]);
});

test('a key that is called like something of JavaScript is a key', () => {
  const [value] = read('__proto__: {polluted: 1}\nconstructor: 2\n');
  expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

describe('the line of a value is that of its key or item', () => {
  const text = `apiVersion: v1

# a comment
spec:
  containers:
    - name: a
      image: >
        folded
        text
      env: [{name: A, value: b},
        {name: B,
          value: c}]
    -
      name: b
  "quoted key": 1
  ? explicit
  : 2
  empty:
  last: {}
`;
  test.each([
    [[], 0],
    [['spec'], 3],
    [['spec', 'containers'], 4],
    [['spec', 'containers', '0', 'image'], 6],
    [['spec', 'containers', '0', 'env', '0', 'value'], 9],
    [['spec', 'containers', '0', 'env', '1', 'value'], 11],
    [['spec', 'containers', '1', 'name'], 13],
    [['spec', 'quoted key'], 14],
    [['spec', 'empty'], 17],
    [['spec', 'last'], 18],
  ])('%j', (keys, expected) => {
    expect(line(text, ...keys)).toBe(expected);
  });

  test('a value that is not there has the line of the nearest around it', () => {
    expect(line(text, 'spec', 'containers', '0', 'resources', 'limits')).toBe(5);
    expect(line(text, 'spec', 'containers', '7')).toBe(4);
    expect(line(text, 'nothing')).toBe(0);
  });

  test('what came by an alias or a merge has the line of the place it came to', () => {
    const aliased = 'base: &base\n  a: 1\none: *base\ntwo:\n  <<: *base\n  b: 2\n';
    expect(line(aliased, 'one', 'a')).toBe(2);
    expect(line(aliased, 'two', 'a')).toBe(3);
    expect(line(aliased, 'two', 'b')).toBe(5);
  });

  test('JSON, with tabs as well', () => {
    const json = '{\n\t"spec": {\n\t\t"list": [\n\t\t\t1,\n\t\t\t{"a": 2}\n\t\t]\n\t}\n}\n';
    expect(line(json, 'spec', 'list', '1', 'a')).toBe(4);
  });

  test('the second document of a part that could not be cut', () => {
    expect(lineOf('%YAML 1.1\n---\na: 1\n...\n%YAML 1.1\n---\nb: 2\n', 1, ['b'])).toBe(6);
  });
});
