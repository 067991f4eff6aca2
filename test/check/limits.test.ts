import { check } from '../../lib/check/report';
import type { Source } from '../../lib/check/sources';

// Each limit is small here, so that little is enough to get to it.
jest.mock('../../lib/check/limits', () => ({
  mostDocuments: 5,
  mostValues: 40,
  mostAliasedValues: 60,
  mostDepth: 20,
  mostMergedKeys: 10,
  mostFindings: 12,
}));

const configMap = (name: string, more = '') => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n${more}`;

/** The rules that speak, each with its line and what it got, for one text. */
function found(...texts: string[]): string[] {
  const sources: Source[] = texts.map((text, index) => ({ name: `${index}.yaml`, text }));
  const all = check(sources, {}).findings.filter(({ rule }) => rule.severity === 'error');
  return all.map(({ rule, file, line, got }) => `${file}:${line} ${rule.id} ${got}`);
}

test('documents are counted in all files together, and the first that is too many is named', () => {
  const three = [configMap('Bad'), configMap('ok'), configMap('ok')].join('---\n');
  const name = 'dns-name "Bad"';
  expect(found(three, three)).toEqual(
    [`0.yaml:3 ${name}`, '1.yaml:9 unreadable this and more documents', `1.yaml:3 ${name}`].sort(),
  );
});

test('an object of too many values is one finding, also in a list, whose other objects are judged', () => {
  const large = configMap('a', `data: {${Array.from({ length: 40 }, (_, index) => `k${index}: v`).join(', ')}}\n`);
  const got = 'unreadable a "ConfigMap" of more values';
  expect(found(large)).toEqual([`0.yaml:1 ${got}`]);
  const items = [large, configMap('Bad')].map((text) => `  - ${text.trim().replaceAll('\n', '\n    ')}\n`).join('');
  expect(found(`apiVersion: v1\nkind: List\nitems:\n${items}`)).toEqual([
    `0.yaml:4 ${got}`,
    '0.yaml:10 dns-name "Bad"',
  ]);
});

test('aliases count as often as they stand there, in a document and in all', () => {
  const got = 'unreadable aliases that stand for more than is looked at';
  const list = '&a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]';
  const little = configMap('a', `x: ${list}\nz: *a\n`);
  expect(found(little)).toEqual([]);
  expect(found(configMap('a', `x: ${list}\nz: [*a, *a, *a]\n`))).toEqual([`0.yaml:1 ${got}`]);
  expect(found(little, little, little)).toEqual([`2.yaml:1 ${got}`]);
});

test('an alias of what is around it has no end, and is one finding', () => {
  expect(found(configMap('a', 'x: &a {y: *a}\n'))).toEqual([
    '0.yaml:1 unreadable aliases that stand for more than is looked at',
  ]);
});

test('what is deep, or merges much, is one finding', () => {
  const deep = `${'['.repeat(30)}${']'.repeat(30)}`;
  expect(found(configMap('a', `x: ${deep}\n`))).toEqual([
    expect.stringMatching(/^0\.yaml:4 unreadable .*nesting exceeded/),
  ]);
  const merged = `x: &a {k1: 1, k2: 1, k3: 1}\ny: {<<: [*a, *a, *a, *a]}\n`;
  expect(found(configMap('a', merged))).toEqual([expect.stringMatching(/^0\.yaml:5 unreadable .*merge keys exceeded/)]);
});

test('where there are too many findings, that is one of them, and no object is asked about any more', () => {
  const many = Array.from(
    { length: 4 },
    () => `apiVersion: v1\nkind: Pod\nmetadata: {name: Bad}\nspec: {containers: [{}]}\n`,
  );
  const all = found(`${many.join('---\n')}---\n${configMap('Bad')}`);
  expect(all[0]).toBe('0.yaml:1 unreadable more than 12 findings, so that not all objects were judged');
  expect(all.filter((line) => line.startsWith('0.yaml:23 '))).toEqual([]);
});
