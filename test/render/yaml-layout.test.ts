import { dump, load } from 'js-yaml';
import type { Manifest } from '../../lib/render/manifest';
import { style, toYaml } from '../../lib/render/yaml';

/** Numbers that look like chance and are the same in every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const characters = ' -:#{}[],&*!|>\'"%@`?~=<./\\_abcyesnoNOtrue019eE+x\t\n\r\u0000\u0085\u00a0\u2028\ufeffäé漢😀';
const words = [
  '',
  'yes',
  'no',
  'null',
  '~',
  'true',
  '0x1f',
  '1e3',
  '012',
  '1_000',
  '2026-01-01',
  '12:30',
  '---',
  '- a',
];
const others = [0, -0, 1, -7, 0.1, 1e21, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, true, false, null];

/** Plain data of all shapes, with the texts that YAML takes for something else. */
function anything(random: (below: number) => number, depth: number): unknown {
  const kind = random(depth > 0 ? 10 : 6);
  if (kind < 1) return others[random(others.length)];
  if (kind < 2) return words[random(words.length)];
  if (kind < 6) return text(random);
  const size = random(4);
  const items = Array.from({ length: size }, () => anything(random, depth - 1));
  return kind < 8 ? items : Object.fromEntries(items.map((item) => [text(random), item]));
}

function text(random: (below: number) => number): string {
  const letters = [...characters];
  return Array.from({ length: random(9) }, () => letters[random(letters.length)]).join('');
}

test('every document is, to the byte, what js-yaml writes', () => {
  const random = randomNumbers(7);
  let simple = 0;
  for (let round = 0; round < 5000; round++) {
    const value = { kind: anything(random, 4), [text(random)]: anything(random, 3) } as unknown as Manifest;
    const expected = dump(value, style);
    expect(toYaml([value])).toBe(expected);
    if (!expected.includes('|')) simple += 1;
  }
  expect(simple).toBeGreaterThan(1000);
});

test.each<[string, unknown]>([
  ['a key of more than 1,024 characters', { ['k'.repeat(1025)]: 1 }],
  ['nothing', { a: undefined, b: [undefined, 1] }],
  ['a date', { a: new Date(0) }],
  ['an object without a prototype', Object.assign(Object.create(null), { a: 1 })],
  ['text of several lines, deep in', { a: [{ b: ['x', 'one\ntwo\n'] }] }],
])('%s is written as js-yaml does', (_, value) => {
  expect(toYaml([value as Manifest])).toBe(dump(value, style));
});

test('more different texts than are remembered are written all the same', () => {
  const data = Object.fromEntries(Array.from({ length: 25_000 }, (_, index) => [`key-${index}`, `${index}: #`]));
  expect(load(toYaml([{ data } as unknown as Manifest]))).toEqual({ data });
});
