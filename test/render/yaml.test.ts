import { parseDocument } from 'yaml';
import { toYaml } from '../../lib/render/yaml';

/** What a reader of either version of YAML makes of texts that stand as values and as keys. */
function readBack(texts: readonly string[], version: '1.1' | '1.2'): unknown {
  const data = Object.fromEntries(texts.map((text) => [text, text]));
  const yaml = toYaml([{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data, list: texts }]);
  const read: Map<string, unknown> = parseDocument(yaml, { version }).toJS({ mapAsMap: true });
  return { list: read.get('list'), data: [...(read.get('data') as Map<unknown, unknown>)] };
}

function expected(texts: readonly string[]): unknown {
  return { list: texts, data: Object.entries(Object.fromEntries(texts.map((text) => [text, text]))) };
}

const numbers = ['8_0', '20240101_1234', '0Xab', '1_000', '1_0.5', '0b_1', '0o_7', '+.5', '0X1', '0B1', '0O1', '1_'];
const others = [
  '+_1',
  '9._',
  '-_1',
  '._1',
  '0_7',
  '0x_f',
  '1_0e3',
  '+1_0',
  '0755',
  '1e3',
  '1E+3',
  '.5e-1',
  '1:20',
  '-',
];
const words = [
  'yes',
  'No',
  'ON',
  'y',
  '~',
  'Null',
  '.inf',
  '-.INF',
  '.nan',
  '=',
  '<<',
  '',
  '2026-1-2',
  '2026-01-02 1:2:3',
];

test.each(['1.1', '1.2'] as const)(
  'texts that look like something else stay texts for a reader of YAML %s',
  (version) => {
    const texts = [...numbers, ...others, ...words];
    expect(readBack(texts, version)).toEqual(expected(texts));
  },
);

test('any text of the letters that numbers are made of stays a text', () => {
  const letters = '0179_.+-:eExXobOBfaT ~=';
  let seed = 1; // https://en.wikipedia.org/wiki/Linear_congruential_generator, so that every run has the same texts
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  const texts = Array.from({ length: 5000 }, () =>
    Array.from({ length: 1 + next(6) }, () => letters[next(letters.length)]).join(''),
  );
  for (const version of ['1.1', '1.2'] as const) expect(readBack(texts, version)).toEqual(expected(texts));
});

test('a version, a name and a path need no quotes', () => {
  const texts = ['1.2.0', '1.2.0-rc.1', 'backend-api', '25%', '10.20.0.0/16', '128Mi', '500m', '/tmp'];
  const yaml = toYaml([{ apiVersion: 'v1', kind: 'List', metadata: { name: 'a' }, texts }]);
  for (const text of texts) expect(yaml).toContain(`  - ${text}\n`);
});
