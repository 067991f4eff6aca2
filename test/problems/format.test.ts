import { formatProblems } from '../../lib/problems/format';
import type { Problem } from '../../lib/problems/problem';

const problem: Problem = {
  id: 'image-tag',
  severity: 'error',
  place: 'stacks/web.ts:14',
  property: 'image',
  path: 'web/web',
  got: '"web"',
  allowed: 'a tag',
  fix: "write 'web:1.0.0'",
};

test('a problem is one line: place, property, value got, values allowed, fix, construct and rule', () => {
  expect(formatProblems([{ ...problem, got: '"a\n  b"' }])).toEqual([
    `stacks/web.ts:14 image: got "a b"; allowed: a tag; fix: write 'web:1.0.0' (web/web, image-tag)`,
  ]);
});

test('what several environments share is said once, and names those it is not in all of', () => {
  const inOne = { ...problem, environment: 'staging' };
  const inBoth = ['staging', 'production'].map((environment) => ({
    ...problem,
    place: 'stacks/web.ts:20',
    environment,
  }));
  expect(formatProblems([...inBoth, inOne], ['staging', 'production'])).toEqual([
    expect.stringMatching(/:14 .*\(web\/web, in staging, image-tag\)$/),
    expect.stringMatching(/:20 .*\(web\/web, image-tag\)$/),
  ]);
});

test('one mistake that shows in several objects is said once, and names them; two values are two mistakes', () => {
  const elsewhere = { ...problem, path: 'web/other' };
  expect(formatProblems([problem, problem, elsewhere])).toEqual([
    expect.stringMatching(/\(in 2 places: web\/web and web\/other, image-tag\)$/),
  ]);
  expect(formatProblems([problem, { ...elsewhere, got: '"other"' }])).toHaveLength(2);
  const many = Array.from({ length: 7 }, (_, index) => ({ ...problem, path: `web/${index}` }));
  expect(formatProblems(many)).toEqual([
    expect.stringContaining('(in 7 places: web/0, web/1, web/2, web/3, web/4 and 2 others, image-tag)'),
  ]);
});

test('an object that has it in some of the environments alone says so', () => {
  const both = ['staging', 'production'].map((environment) => ({ ...problem, environment }));
  const other = { ...problem, path: 'web/other', environment: 'staging' };
  expect(formatProblems([...both, other, { ...problem, path: 'web/all' }], ['staging', 'production'])).toEqual([
    expect.stringMatching(/\(in 3 places: web\/web, web\/other \(staging alone\) and web\/all, image-tag\)$/),
  ]);
});

test('errors come first, then the lines of a file in order', () => {
  const places = ['stacks/web.ts:100', 'stacks/web.ts:9', 'stacks/api.ts:50'].map((place) => ({ ...problem, place }));
  const note: Problem = { ...problem, severity: 'note', place: 'a.ts:1' };
  expect(formatProblems([note, ...places]).map((line) => line.split(' ')[0])).toEqual([
    'stacks/api.ts:50',
    'stacks/web.ts:9',
    'stacks/web.ts:100',
    'a.ts:1',
  ]);
});

test('a note says that it is one', () => {
  expect(formatProblems([{ ...problem, severity: 'note' }])[0]).toContain(' image: note: got ');
});
