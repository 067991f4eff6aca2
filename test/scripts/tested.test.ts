import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../helpers/cli';

interface Reporter {
  onRunStart(): void;
  onRunComplete(contexts: unknown, results: object): void;
}
const { default: Tested, isTested } = {
  ...(require('../../scripts/tested') as { isTested(): boolean }),
  default: require('../../scripts/tested') as new (config: object) => Reporter,
};

const { HOLDFAST_SEED: seed } = process.env;
const suites = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.test.ts') && !/^(e2e|cluster)\//.test(file),
).length;
const passed = { numTotalTestSuites: suites, numPassedTestSuites: suites };

/** What is known after a run; it is told under a seed of its own, so that it says nothing of the run that goes on. */
function knownAfter(config: object, results: object, meanwhile = () => {}): boolean {
  process.env.HOLDFAST_SEED = 'a test of the reporter';
  const reporter = new Tested(config);
  reporter.onRunStart();
  meanwhile();
  reporter.onRunComplete([], results);
  return isTested();
}

afterEach(() => {
  new Tested({}).onRunStart(); // forgets it
  if (seed === undefined) delete process.env.HOLDFAST_SEED;
  else process.env.HOLDFAST_SEED = seed;
});

test('when all tests have passed, they have on these files and on no others', () => {
  expect(knownAfter({}, passed)).toBe(true);
  const file = join(root, 'test/scripts/another-file.txt');
  try {
    writeFileSync(file, '');
    expect(isTested()).toBe(false);
  } finally {
    rmSync(file);
  }
  expect(isTested()).toBe(true);
});

test.each([
  ['some failed', {}, { ...passed, numPassedTestSuites: suites - 1 }],
  ['some were not run', {}, { numTotalTestSuites: 1, numPassedTestSuites: 1 }],
  ['some were asked for by name', { testNamePattern: 'web' }, passed],
])('when %s, nothing is known', (_, config, results) => {
  expect(knownAfter(config, results)).toBe(false);
});

test('when a file changed meanwhile, nothing is known', () => {
  const file = join(root, 'test/scripts/changed-meanwhile.txt');
  try {
    expect(knownAfter({}, passed, () => writeFileSync(file, ''))).toBe(false);
  } finally {
    rmSync(file, { force: true });
  }
});
