const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const root = join(__dirname, '..');
const stamp = join(root, 'node_modules/.cache/holdfast/tested');

/** A hash of every file of the project and of what runs it; undefined where there is no Git to ask for them. */
function state() {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { status, stdout } = spawnSync('git', listed, { cwd: root, encoding: 'utf8' });
  if (status !== 0) return undefined;
  const hash = createHash('sha256').update(`${process.version} ${process.env.HOLDFAST_SEED}`);
  for (const file of [...new Set(stdout.split('\0'))].filter(Boolean)) {
    hash.update(`\0${file}\0`);
    try {
      hash.update(readFileSync(join(root, file)));
    } catch {
      hash.update('none'); // removed, or a link to a folder
    }
  }
  return hash.digest('hex');
}

/** True where all tests have passed already, on exactly these files. */
function isTested() {
  try {
    return readFileSync(stamp, 'utf8') === state();
  } catch {
    return false;
  }
}

/** Notes for `npm run verify` on which files all tests have passed: it does not run them again on the same. */
class Tested {
  constructor(config) {
    const { patterns = [] } = config.testPathPatterns ?? {};
    this.isWhole = patterns.length === 0 && !config.testNamePattern && !config.onlyChanged && !config.shard;
  }

  onRunStart() {
    rmSync(stamp, { force: true });
    this.before = state();
  }

  /** Whether it was a success jest itself says only after its reporters were told. */
  onRunComplete(_, { numFailedTestSuites, numPassedTests, numTotalTests, numPendingTests, numTodoTests }) {
    const isAll = numPassedTests + numPendingTests + numTodoTests === numTotalTests;
    if (!this.isWhole || numFailedTestSuites > 0 || !isAll || !this.before || state() !== this.before) return;
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, this.before);
  }
}

module.exports = Tested;
module.exports.isTested = isTested;
